package org.thuky.ui.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.EntryMode;
import org.thuky.ui.election.EntryLine.Preview;

class BallotCountViewModelTest {

    private final Hall hall =
            new Hall(10).listing(2, "Lê Thị An", "Nông Văn Bình", "Bế Thị Chi").counting(10, EntryMode.BALLOTS);
    private final BallotCountViewModel model = new BallotCountViewModel(hall.desk, hall.open, hall.messages);

    @Test
    void struck_numbers_and_enter_are_a_ballot() {
        type("3");

        assertThat(model.line().typedProperty().get()).isEmpty();
        assertThat(model.remainingProperty().get()).isEqualTo(9);
        assertThat(model.entered()).containsExactly(new Entered(1, Ballot.striking(3), 1));
    }

    @Test
    void the_newest_ballots_are_on_top_and_bear_their_numbers() {
        type("3");
        type("4*1");
        type("2");

        assertThat(model.entered()).extracting(Entered::first).containsExactly(6, 2, 1);
        assertThat(model.entered()).extracting(Entered::last).containsExactly(6, 5, 1);
    }

    @Test
    void before_enter_it_is_said_how_the_line_will_count() {
        model.line().typedProperty().set("1");
        assertThat(model.line().previewProperty().get().kind()).isEqualTo(Preview.Kind.VALID);
        assertThat(model.line().previewProperty().get().words()).isEqualTo("Hợp lệ: để lại 2, bầu 2");

        model.line().typedProperty().set("");
        assertThat(model.line().previewProperty().get().kind()).isEqualTo(Preview.Kind.INVALID);
        assertThat(model.line().previewProperty().get().words())
                .isEqualTo("Không hợp lệ: để lại 3 người, chỉ bầu 2 (bầu quá số lượng)");

        model.line().typedProperty().set("3*2 3");
        assertThat(model.line().previewProperty().get().words()).isEqualTo("3 phiếu như nhau. Hợp lệ: để lại 1, bầu 2");
    }

    @Test
    void what_cannot_be_read_stays_in_the_field_with_its_reason() {
        type("1 7");

        assertThat(model.line().typedProperty().get()).isEqualTo("1 7");
        assertThat(model.problemProperty().get()).isEqualTo("Không có số 7: danh sách bầu cử chỉ từ 1 đến 3.");
        assertThat(hall.election().tally().ballots()).isZero();

        model.line().typedProperty().set("1");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void a_reason_chosen_from_the_menu_is_typed_and_keeps_the_copies() {
        model.line().typedProperty().set("2*");
        model.line().typeInvalid(1);
        assertThat(model.line().typedProperty().get()).isEqualTo("2*x1");

        model.enter();

        assertThat(hall.election().tally().invalidBallots()).isEqualTo(2);
        assertThat(model.marks(model.entered().get(0).ballot()))
                .isEqualTo(model.line().reasons().get(0));
    }

    @Test
    void the_typist_types_ahead_and_the_ballots_reach_the_disk_in_their_order() {
        hall.holdBack();
        type("1");
        type("2");
        type("3");

        assertThat(model.remainingProperty().get()).isEqualTo(7);
        assertThat(model.entered()).hasSize(3);
        assertThat(model.onDiskProperty().get()).isZero();
        assertThat(hall.election().tally().ballots()).isZero();

        hall.letGo();

        assertThat(model.entered()).hasSize(3);
        assertThat(model.onDiskProperty().get()).isEqualTo(3);
        assertThat(sheets().first().get(1)).isEqualTo(Ballot.striking(1));
        assertThat(sheets().first().get(3)).isEqualTo(Ballot.striking(3));
    }

    @Test
    void no_more_ballots_can_be_typed_than_the_box_held_not_even_ahead() {
        hall.holdBack();
        type("8*1");
        type("3*2");

        assertThat(model.line().typedProperty().get()).isEqualTo("3*2");
        assertThat(model.problemProperty().get()).contains("chỉ còn 2 trong 10");
    }

    @Test
    void a_ballot_refused_later_comes_back_into_the_free_field() {
        hall.holdBack();
        type("1");
        hall.session.undo();
        hall.letGo();

        assertThat(model.line().typedProperty().get()).isEqualTo("1");
        assertThat(model.problemProperty().get()).contains("chưa bắt đầu");
        assertThat(model.lostProperty().get()).isEmpty();
    }

    @Test
    void a_ballot_refused_while_the_next_is_typed_is_told_until_escape() {
        hall.holdBack();
        type("1");
        model.line().typedProperty().set("2");
        hall.session.undo();
        hall.letGo();

        assertThat(model.line().typedProperty().get()).isEqualTo("2");
        assertThat(model.lostProperty().get()).contains("«1»");

        model.escape();
        assertThat(model.lostProperty().get()).isEmpty();
    }

    @Test
    void a_ballot_entered_wrongly_is_corrected_alone() {
        type("3*1");
        model.beginCorrection(2);
        assertThat(model.line().typedProperty().get()).isEqualTo("1");

        type("1 2");

        assertThat(model.correctingProperty().get()).isZero();
        assertThat(model.entered())
                .extracting(Entered::ballot)
                .containsExactly(Ballot.striking(1), Ballot.striking(1, 2), Ballot.striking(1));
        assertThat(model.remainingProperty().get()).isEqualTo(7);
    }

    @Test
    void a_correction_is_about_one_sheet() {
        type("3*1");
        model.beginCorrection(3);
        type("2*2");

        assertThat(model.problemProperty().get()).startsWith("Mỗi lần chỉ sửa một phiếu.");
        assertThat(model.line().typedProperty().get()).isEqualTo("2*2");

        model.escape();
        assertThat(sheets().first().get(3)).isEqualTo(Ballot.striking(1));
    }

    @Test
    void an_invalid_ballot_comes_back_as_it_was_typed() {
        type("x2");
        type("");

        model.beginCorrection(1);
        assertThat(model.line().typedProperty().get()).isEqualTo("x2");
        model.beginCorrection(2);
        assertThat(model.line().typedProperty().get()).isEmpty();
    }

    @Test
    void keys_a_ballot_are_averaged() {
        assertThat(model.paceProperty().get()).isEmpty();

        model.keyPressed();
        model.keyPressed();
        type("1");
        for (int key = 0; key < 4; key++) {
            model.keyPressed();
        }
        type("3*2");

        assertThat(model.paceProperty().get()).isEqualTo("1,5 phím mỗi phiếu");
    }

    @Test
    void the_sums_hold_when_the_box_is_empty() {
        type("9*1");
        assertThat(model.arithmeticProperty().get().holds()).isFalse();

        type("2");
        assertThat(model.arithmeticProperty().get().lines())
                .allMatch(line -> line.state() == BoxArithmetic.State.HOLDS);
    }

    private void type(String line) {
        model.line().typedProperty().set(line);
        model.enter();
    }

    private Count.Ballots sheets() {
        return (Count.Ballots) hall.election().count();
    }
}
