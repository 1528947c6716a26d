package org.thuky.ui.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.petition.Petition;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.common.Desk;

class PetitionsViewModelTest {

    private final Session session = Congress.opened(new HallClock());
    private final PetitionsViewModel model =
            new PetitionsViewModel(new Desk(session, new ToldFailures().work(), Runnable::run));

    @Test
    void petitions_are_shown_by_addressee_in_the_order_in_which_they_came() {
        add(Addressee.EMPLOYER, "Sửa nhà để xe");
        add(Addressee.UPPER_UNION, "Tập huấn cán bộ");
        add(Addressee.EMPLOYER, "Khám sức khỏe hằng năm");
        assertThat(model.petitionsProperty().get()).hasSize(3);

        model.toProperty().set(Optional.of(Addressee.EMPLOYER));

        assertThat(model.petitionsProperty().get())
                .extracting(Petition::text)
                .containsExactly("Sửa nhà để xe", "Khám sức khỏe hằng năm");
        assertThat(PetitionDraft.blank(model.toProperty().get()).to()).isEqualTo(Addressee.EMPLOYER);
    }

    @Test
    void an_answer_is_added_and_a_removed_petition_comes_back_by_undo() {
        add(Addressee.EMPLOYER, "Sửa nhà để xe");
        var petition = model.petitionsProperty().get().get(0);

        model.edit(petition, new PetitionDraft(petition.to(), "Tổ 2", "Đời sống", petition.text(), 4, "Quý III"));
        assertThat(model.petitionsProperty().get().get(0).answer()).isEqualTo("Quý III");
        assertThat(model.topics()).containsExactly("Đời sống");

        model.remove(petition);
        assertThat(model.petitionsProperty().get()).isEmpty();
        session.undo();
        assertThat(model.petitionsProperty().get())
                .extracting(Petition::support)
                .containsExactly(4);
    }

    private void add(Addressee to, String text) {
        model.add(new PetitionDraft(to, "Tổ 1", "", text, 1, ""));
    }
}
