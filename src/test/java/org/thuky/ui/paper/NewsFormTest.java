package org.thuky.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.news.Caption;
import org.thuky.domain.news.News;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.Problems;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.common.Desk;

/** The writer of the news adds a name, a lead and captions; what the record tells stays the record's. */
class NewsFormTest {

    private final Session session = Congress.begun();
    private final NewsViewModel model = new NewsViewModel(new Desk(session, new ToldFailures().work(), Runnable::run));

    @Test
    void what_was_written_is_kept_and_shown_again() {
        var form = model.form();
        form.authorProperty().set(" Hoàng Thu Anh ");
        form.unitProperty().set("Văn phòng Sở");
        form.leadProperty().set("Ngày 9/5, không khí rộn ràng.");
        form.captions().with("", "Toàn cảnh Đại hội").with("Đồng chí Ngọc Văn Phán", "tặng hoa chúc mừng");
        model.write(form.news());

        assertThat(session.state().meeting().news())
                .isEqualTo(new News(
                        "Hoàng Thu Anh",
                        "Văn phòng Sở",
                        "Ngày 9/5, không khí rộn ràng.",
                        List.of(
                                new Caption("", "Toàn cảnh Đại hội"),
                                new Caption("Đồng chí Ngọc Văn Phán", "tặng hoa chúc mừng"))));
        assertThat(model.form().news()).isEqualTo(session.state().meeting().news());
    }

    @Test
    void captions_are_proposed_until_the_writer_has_some() {
        var form = model.form();
        assertThat(form.proposes().get()).isTrue();
        form.propose();
        assertThat(form.news().captions())
                .extracting(Caption::what)
                .first()
                .asString()
                .contains("Đại hội");
        assertThat(form.proposes().get()).isFalse();
    }

    @Test
    void a_form_left_as_it_was_writes_nothing() {
        long before = session.state().chronicle().nextNumber();
        model.write(model.form().news());
        assertThat(session.state().chronicle().nextNumber()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "'', Toàn cảnh, ''",
        "Đồng chí Phán, '', news.refusal.caption",
        "Đồng chí Phán, tặng hoa, ''"
    })
    void a_caption_tells_what_is_seen(String who, String what, String problem) {
        var form = model.form();
        form.captions().with(who, what);
        assertThat(Problems.whole(form.validity())).isEqualTo(problem);
    }
}
