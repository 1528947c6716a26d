package org.thuky.ui.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.floor.DocumentId;
import org.thuky.domain.floor.TabledDocument;
import org.thuky.domain.floor.Treatment;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.Problems;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** What the meeting had before it is written down with number, date and issuer, and told as what was done with it. */
class DocumentsTest {

    private final Session session = Congress.begun();
    private final DocumentsViewModel model =
            new DocumentsViewModel(new Desk(session, new ToldFailures().work(), Runnable::run));

    @Test
    void a_document_is_added_corrected_and_removed() {
        var form = new DocumentFormViewModel();
        form.titleProperty().set(" Nghị quyết về đổi mới\n tổ chức ");
        form.numberProperty().set("02-NQ/TW");
        form.dateProperty().set("12/6/2021");
        form.issuerProperty().set("Bộ Chính trị");
        form.treatmentProperty().set(Treatment.DISSEMINATED);
        model.add(form.document());
        assertThat(model.documentsProperty().get())
                .containsExactly(new TabledDocument(
                        new DocumentId(1),
                        "Nghị quyết về đổi mới tổ chức",
                        "02-NQ/TW",
                        Optional.of(LocalDate.of(2021, 6, 12)),
                        "Bộ Chính trị",
                        Treatment.DISSEMINATED));

        var edit = edit();
        edit.dateProperty().set("");
        model.edit(only(), edit.document());
        assertThat(only().date()).isEmpty();

        model.remove(only());
        assertThat(model.documentsProperty().get()).isEmpty();
        session.undo();
        assertThat(only().number()).isEqualTo("02-NQ/TW");
    }

    @Test
    void a_form_left_as_it_was_writes_nothing() {
        var form = new DocumentFormViewModel();
        form.titleProperty().set("Báo cáo");
        form.dateProperty().set("4/5/2023");
        model.add(form.document());
        long before = session.state().chronicle().nextNumber();

        model.edit(only(), edit().document());

        assertThat(session.state().chronicle().nextNumber()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Báo cáo, '',        '',                 ''",
        "Báo cáo, 4.5.2023,  '',                 ''",
        "Báo cáo, 31/2/2023, '',                 start.form.problem.date",
        "'  ',    '',        common.form.needed, ''"
    })
    void it_has_a_title_and_may_have_a_date(String title, String date, String atTitle, String atDate) {
        var form = new DocumentFormViewModel();
        form.titleProperty().set(title);
        form.dateProperty().set(date);
        assertThat(Problems.at(form.validity(), form.titleProperty())).isEqualTo(atTitle);
        assertThat(Problems.at(form.validity(), form.dateProperty())).isEqualTo(atDate);
    }

    private DocumentFormViewModel edit() {
        return new DocumentFormViewModel(only(), new Messages(Messages.VIETNAMESE));
    }

    private TabledDocument only() {
        return model.documentsProperty().get().get(0);
    }
}
