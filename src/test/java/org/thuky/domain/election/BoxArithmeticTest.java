package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.thuky.testkit.Refused.refused;

import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.BoxArithmetic.Identity;
import org.thuky.domain.election.BoxArithmetic.State;
import org.thuky.text.Messages;

class BoxArithmeticTest {

    @Test
    void before_the_ballots_are_issued_everything_about_papers_is_open() {
        var hall = Hall.electing(7, 8);
        assertThat(state(hall, Identity.PRESENT)).isEqualTo(State.OPEN);
        assertThat(state(hall, Identity.ISSUED)).isEqualTo(State.OPEN);
        assertThat(state(hall, Identity.COLLECTED)).isEqualTo(State.OPEN);
    }

    @Test
    void ballots_not_taken_and_not_returned_are_told_apart() {
        var hall = Hall.electing(7, 8).voted(102, 101, 99);
        assertThat(sentence(hall, Identity.PRESENT)).isEqualTo("Có mặt 102 = phát ra 101 + không nhận 1.");
        assertThat(sentence(hall, Identity.ISSUED)).isEqualTo("Phát ra 101 = thu về 99 + không thu về 2.");
    }

    @Test
    void more_ballots_issued_than_people_present_is_broken() {
        var hall = Hall.electing(7, 8).voted(102, 105, 102);
        assertThat(state(hall, Identity.PRESENT)).isEqualTo(State.BROKEN);
        assertThat(sentence(hall, Identity.PRESENT)).startsWith("Có mặt 102 nhưng phát ra 105 phiếu, thừa 3.");
    }

    @Test
    void more_ballots_in_the_box_than_issued_is_broken() {
        var hall = Hall.electing(7, 8).voted(102, 100, 102);
        assertThat(state(hall, Identity.ISSUED)).isEqualTo(State.BROKEN);
        assertThat(sentence(hall, Identity.ISSUED)).startsWith("Phát ra 100 nhưng thu về 102 phiếu, thừa 2.");
    }

    @Test
    void a_third_of_the_ballots_may_stay_out_of_the_box_and_more_is_explained() {
        assertThat(state(Hall.electing(2, 3).voted(120, 120, 80), Identity.ISSUED))
                .isEqualTo(State.HOLDS);
        var few = Hall.electing(2, 3).voted(119, 119, 25);
        assertThat(state(few, Identity.ISSUED)).isEqualTo(State.DOUBTFUL);
        assertThat(sentence(few, Identity.ISSUED)).startsWith("Phát ra 119 nhưng chỉ thu về 25: 94 phiếu");
        few.begun(EntryMode.BALLOTS).typed("25*1");
        assertThat(BoxArithmetic.of(few.election()).holds()).isTrue();
        assertThat(refusal(few)).contains("Phát ra 119 nhưng chỉ thu về 25");
        few.happen(few.counting().announce("94 đại biểu không bỏ phiếu, đã đếm lại"));
    }

    @Test
    void more_ballots_out_than_were_printed_is_explained() {
        var hall = Hall.electing(2, 3);
        hall.happen(hall.preparing().print(119));
        hall.voted(125, 125, 125);
        assertThat(state(hall, Identity.PRINTED)).isEqualTo(State.DOUBTFUL);
        assertThat(sentence(hall, Identity.PRINTED)).startsWith("Đã in 119 phiếu nhưng phát ra 125, nhiều hơn 6.");
        var elsewhere = Hall.electing(2, 3).voted(125, 125, 125);
        assertThat(BoxArithmetic.of(elsewhere.election()).lines())
                .as("printed elsewhere")
                .extracting(BoxArithmetic.Line::identity)
                .doesNotContain(Identity.PRINTED);
    }

    @Test
    void a_half_read_box_is_open() {
        var hall = Hall.counting(7, 8, 102).typed("51*8");
        assertThat(state(hall, Identity.COLLECTED)).isEqualTo(State.OPEN);
        assertThat(BoxArithmetic.of(hall.election()).holds()).isFalse();
        assertThat(refusal(hall)).startsWith("Không thể công bố kết quả bầu «Ban Chấp hành»: Còn 51 phiếu chưa nhập");
    }

    @Test
    void a_box_that_turns_out_to_hold_fewer_ballots_than_were_read_is_broken() {
        var hall = Hall.counting(7, 8, 102).typed("102*8");
        refused("election.refusal.figure.reason", () -> hall.preparing().collect(101, " "));
        hall.happen(hall.preparing().collect(101, "Một phiếu trắng bị đếm hai lần"));
        assertThat(state(hall, Identity.COLLECTED)).isEqualTo(State.BROKEN);
        assertThat(refusal(hall)).contains("thừa 1");
    }

    @Test
    void every_ballot_read_makes_the_box_hold() {
        var hall = Hall.counting(7, 8, 102).typed("100*8", "2*x1");
        assertThat(BoxArithmetic.of(hall.election()).holds()).isTrue();
        assertThat(sentence(hall, Identity.COLLECTED)).isEqualTo("Thu về 102 = hợp lệ 100 + không hợp lệ 2.");
        assertThat(sentence(hall, Identity.MARKS))
                .isEqualTo("Tên để lại 700 + tên bị gạch 100 = 100 phiếu hợp lệ × 8 tên.");
    }

    @Test
    void totals_with_more_votes_than_seats_allow_are_broken() {
        var hall = onPaper(2, 3, 10).totals(10, 0, 8, 7, 6);
        assertThat(state(hall, Identity.SEATS)).isEqualTo(State.BROKEN);
        assertThat(refusal(hall)).contains("21", "10 phiếu hợp lệ × 2");
    }

    @Test
    void nobody_can_have_more_votes_than_there_are_valid_ballots() {
        var hall = onPaper(2, 3, 10).totals(9, 1, 10, 2, 2);
        assertThat(state(hall, Identity.CANDIDATES)).isEqualTo(State.BROKEN);
        assertThat(refusal(hall)).contains("Người A có 10 phiếu");
    }

    @Test
    void totals_that_leave_ballots_over_are_open() {
        assertThat(state(onPaper(2, 3, 10).totals(8, 1, 5, 5, 5), Identity.COLLECTED))
                .isEqualTo(State.OPEN);
    }

    @Test
    void what_is_broken_is_named_before_what_is_unfinished() {
        var hall = Hall.electing(7, 8).voted(102, 103, 102).begun(EntryMode.BALLOTS);
        assertThat(refusal(hall)).contains("phát ra 103");
    }

    private static Hall onPaper(int seats, int names, int collected) {
        return Hall.electing(seats, names)
                .voted(collected, collected, collected)
                .begun(EntryMode.TOTALS);
    }

    private static State state(Hall hall, Identity identity) {
        return line(hall, identity).state();
    }

    private static String sentence(Hall hall, Identity identity) {
        return new Messages(Messages.VIETNAMESE).text(line(hall, identity).sentence());
    }

    private static BoxArithmetic.Line line(Hall hall, Identity identity) {
        return BoxArithmetic.of(hall.election()).lines().stream()
                .filter(line -> line.identity() == identity)
                .findFirst()
                .orElseThrow();
    }

    private static String refusal(Hall hall) {
        var refusal = catchThrowableOfType(Refusal.class, () -> hall.counting().announce(""));
        assertThat(refusal).isNotNull();
        return new Messages(Messages.VIETNAMESE).text(refusal.sentence());
    }
}
