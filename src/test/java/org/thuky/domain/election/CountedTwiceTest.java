package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;

/** Nhập lần hai, đối chiếu phiếu giấy: what keeps a wrong sheet from being announced. */
class CountedTwiceTest {

    private static final String SECOND = "Nông Văn Tú";
    private static final RuleSet TWICE = Hall.RULES.with(Rule.SECOND_ENTRY, new Ruled<>(true, "", "", true));

    @Test
    void a_pile_entered_once_is_not_announced() {
        var hall = Hall.counting(1, 2, 5).typed("3*2", "2*1");
        assertThat(twice(hall).obstacles()).containsExactly(Sentence.of("election.obstacle.entered.once"));
        refused("election.refusal.obstacles", () -> twice(hall).announce(" "));
        assertThat(twice(hall).announce(" Mất điện ").reason()).isEqualTo("Mất điện");
    }

    @Test
    void a_half_entered_second_entry_is_not_announced() {
        var hall = again(Hall.counting(1, 2, 5).typed("3*2", "2*1"));
        hall.happen(hall.counting().reread(Ballot.striking(2), 2));
        assertThat(twice(hall).obstacles()).containsExactly(Sentence.of("election.obstacle.half.entered", 3));
        assertThat(rereading(hall).complete()).isFalse();
        refused("election.refusal.second.entry", () -> hall.counting().settle(1, Ballot.striking(2)));
        refused("election.refusal.beyond.first", () -> hall.counting().reread(Ballot.striking(2), 4));
    }

    @Test
    void the_sheets_on_which_two_entries_differ_are_named_and_settled_from_the_paper() {
        var hall = again(Hall.counting(1, 2, 5).typed("3*2", "2*1"));
        hall.happen(hall.counting().reread(Ballot.striking(2), 2));
        hall.happen(hall.counting().reread(Ballot.striking(1), 3));
        assertThat(rereading(hall).remaining()).isZero();
        assertThat(rereading(hall).differences()).containsExactly(3);
        assertThat(twice(hall).obstacles()).containsExactly(Sentence.of("election.obstacle.differences", List.of(3)));
        refused("election.refusal.rereading", () -> hall.counting().reread("Lục Thị Hạnh"));

        hall.happen(hall.counting().settle(3, Ballot.striking(1)));

        assertThat(rereading(hall).open()).isEmpty();
        assertThat(rereading(hall).complete()).isTrue();
        assertThat(rereading(hall).differences()).containsExactly(3);
        assertThat(hall.election().tally().votes()).containsExactly(2, 3);
        assertThat(twice(hall).announce("Không cần").reason()).isEmpty();
    }

    @Test
    void the_first_entry_holds_where_the_paper_says_so() {
        var hall = again(Hall.counting(1, 2, 3).typed("2", "1", "1"));
        hall.happen(hall.counting().reread(Ballot.striking(1), 3));
        hall.happen(hall.counting().settle(1, Ballot.striking(2)));
        assertThat(rereading(hall).complete()).isTrue();
        assertThat(hall.election().tally().votes()).containsExactly(1, 2);
    }

    @Test
    void nobody_enters_a_second_time_what_they_entered_themselves() {
        var hall = Hall.counting(1, 2, 2).typed("2*2");
        refused("election.refusal.same.typist", () -> hall.counting().reread("Lục Thị Hạnh"));
        again(hall).happen(hall.counting().reread(Ballot.striking(2), 2));
        refused("election.refusal.same.typist", () -> hall.counting().reread(SECOND));
        hall.happen(hall.counting().reread("Lục Thị Hạnh"));
        assertThat(ballots(hall).rereadings()).hasSize(2);
        assertThat(rereading(hall).remaining()).isEqualTo(2);
    }

    @Test
    void a_second_entry_follows_the_whole_first_and_leaves_it_alone() {
        var hall = Hall.counting(1, 2, 3).typed("2*2");
        refused("election.refusal.first.entry", () -> hall.counting().reread(SECOND));
        refused("election.refusal.no.second.entry", () -> hall.counting().reread(Ballot.striking(2), 1));
        again(hall.typed("1"));
        refused("election.refusal.entered.again", () -> hall.counting().record(Ballot.striking(2), 1));
        refused("election.refusal.entered.again", () -> hall.counting().correct(1, Ballot.striking(1)));
    }

    @Test
    void what_is_settled_or_entered_again_is_a_ballot_of_this_list() {
        var hall = again(Hall.counting(1, 2, 1).typed("2"));
        refused("election.refusal.number", () -> hall.counting().reread(Ballot.striking(3), 1));
        refused("election.refusal.papers", () -> hall.counting().reread(Ballot.striking(1), 0));
        refused("election.refusal.reason", () -> hall.counting().reread(Ballot.UNTOUCHED.invalid("UGLY"), 1));
        hall.happen(hall.counting().reread(Ballot.UNTOUCHED, 1));
        refused("election.refusal.number", () -> hall.counting().settle(1, Ballot.striking(3)));
        refused("election.refusal.sheet", () -> hall.counting().settle(2, Ballot.striking(2)));
        hall.happen(hall.counting().settle(1, Ballot.UNTOUCHED));
        assertThat(hall.election().tally().invalidBallots()).isEqualTo(1);
    }

    @Test
    void several_sheets_of_a_pile_are_read_anew_and_the_rest_stays() {
        var hall = again(Hall.counting(1, 2, 8).typed("5*2", "3*1"));
        hall.happen(hall.counting().reread(Ballot.striking(1), 8));
        assertThat(rereading(hall).differences()).containsExactly(1, 2, 3, 4, 5);
        for (int sheet : List.of(1, 2, 5)) {
            hall.happen(hall.counting().settle(sheet, Ballot.striking(1)));
        }
        var left = Ballot.striking(2);
        var right = Ballot.striking(1);
        assertThat(ballots(hall).sheets().each()).containsExactly(right, right, left, left, right, right, right, right);
        assertThat(ballots(hall).sheets().size()).isEqualTo(8);
        assertThat(rereading(hall).open()).containsExactly(3, 4);
    }

    @ParameterizedTest
    @CsvSource({"0, 102, 5", "7, 102, 5", "7, 3, 3", "2147483647, 1, 1"})
    void a_number_from_the_hall_always_draws_the_same_sheets(int number, int sheets, int drawn) {
        var hall = Hall.counting(1, 2, sheets).typed(sheets + "*2");
        var first = hall.counting().draw(number).sheets();
        assertThat(first).hasSize(drawn).doesNotHaveDuplicates().isSorted();
        assertThat(first).allSatisfy(sheet -> assertThat(sheet).isBetween(1, sheets));
        assertThat(hall.counting().draw(number).sheets()).isEqualTo(first);
    }

    @Test
    void neighbouring_numbers_draw_unlike_sheets_from_the_whole_pile() {
        assertThat(PaperCheck.draw(7, 102, 5)).isNotEqualTo(PaperCheck.draw(8, 102, 5));
        assertThat(PaperCheck.draw(7, 102, 102)).startsWith(1).endsWith(102);
    }

    @Test
    void sheets_are_drawn_once_from_a_whole_pile_and_compared() {
        var hall = Hall.counting(1, 2, 20).typed("19*2");
        refused("election.refusal.first.entry", () -> hall.counting().draw(7));
        hall.typed("2");
        refused("election.refusal.draw", () -> hall.counting().draw(-1));
        refused("election.refusal.not.drawn", () -> hall.counting().check(List.of()));
        hall.happen(hall.counting().draw(7));
        refused("election.refusal.drawn", () -> hall.counting().draw(8));
        var drawn = hall.election().paperCheck().orElseThrow().sheets();
        refused("election.refusal.other.sheets", () -> hall.counting().check(List.of(21)));
        hall.happen(hall.counting().check(drawn.subList(0, 1)));
        assertThat(hall.election().paperCheck()).contains(new PaperCheck(7, drawn, Optional.of(drawn.subList(0, 1))));
    }

    private static Hall again(Hall hall) {
        hall.happen(hall.counting().reread(SECOND));
        return hall;
    }

    private static Counting twice(Hall hall) {
        return new Counting(hall.election(), TWICE);
    }

    private static Count.Ballots ballots(Hall hall) {
        return hall.election().byBallot();
    }

    private static Rereading rereading(Hall hall) {
        return ballots(hall).rereading().orElseThrow();
    }

    private static void refused(String key, ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.sentence().key()).isEqualTo(key);
    }
}
