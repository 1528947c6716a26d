package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Share;
import org.thuky.domain.rule.MajorityBase;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.text.Messages;

class OutcomeTest {

    @ParameterizedTest
    @CsvSource({"102, 51, false", "102, 52, true", "101, 51, true", "101, 50, false", "1, 1, true", "1, 0, false"})
    void more_than_half_of_the_ballots_collected_elects(int collected, int votes, boolean elected) {
        var hall = Hall.counting(1, 1, collected);
        if (votes > 0) {
            hall.typed(votes + "*");
        }
        if (votes < collected) {
            hall.typed(collected - votes + "*1");
        }
        assertThat(hall.outcome().elected()).hasSize(elected ? 1 : 0);
        assertThat(hall.outcome().vacant()).isEqualTo(elected ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"COLLECTED, 100, 51, 0", "VALID, 90, 46, 1", "ISSUED, 101, 51, 0", "PRESENT, 102, 52, 0"})
    void the_rule_set_says_what_votes_are_measured_against(MajorityBase base, int whole, int needed, int elected) {
        var hall = Hall.electing(1, 1)
                .voted(102, 101, 100)
                .begun(EntryMode.BALLOTS)
                .typed("50*", "40*1", "10*x1");
        var outcome = Outcome.of(hall.election(), measuredBy(base));
        assertThat(outcome.base()).isEqualTo(whole);
        assertThat(outcome.needed()).isEqualTo(needed);
        assertThat(outcome.elected()).hasSize(elected);
        assertThat(outcome.resultOf(1).share()).isEqualTo(new Share(50, whole));
    }

    @Test
    void totals_counted_on_paper_come_to_the_same_result_as_ballots() {
        var byBallot = Hall.counting(2, 3, 10).typed("2*1", "2*2", "4*3", "2*x1");
        var onPaper =
                Hall.electing(2, 3).voted(10, 10, 10).begun(EntryMode.TOTALS).totals(8, 2, 6, 6, 4);
        assertThat(onPaper.election().tally()).isEqualTo(byBallot.election().tally());
        assertThat(onPaper.outcome()).isEqualTo(byBallot.outcome());
    }

    @Test
    void a_tie_names_the_tied_and_the_places_left() {
        var outcome = Hall.counting(3, 5, 20)
                .typed("3*1 5", "3*2 5", "3*3 5", "3*4 5", "4*3 4", "2*2 3", "2*2 4")
                .outcome();
        assertThat(outcome.ties()).containsExactly(new Outcome.Tie(Standing.ELECTED, List.of(3, 4), 11, 1));
        assertThat(outcome.elected()).containsExactly(1, 2);
        assertThat(outcome.vacant()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, NOT_ELECTED", "2, ALTERNATE"})
    void whoever_loses_the_vote_among_the_tied_is_an_alternate_before_those_with_fewer_votes(
            int alternates, Standing ofTheLast) {
        var hall = Hall.electing(4, alternates, 6, MarkingStyle.STRIKE_OUT)
                .voted(20, 20, 20)
                .begun(EntryMode.TOTALS)
                .totals(20, 0, 13, 13, 13, 12, 12, 11);
        assertThat(hall.outcome().results())
                .extracting(Outcome.Result::standing)
                .containsExactly(
                        Standing.ELECTED, Standing.ELECTED, Standing.ELECTED, Standing.TIED, Standing.TIED, ofTheLast);
    }

    @Test
    void a_tie_for_the_seat_and_one_for_the_alternate_are_told_apart() {
        var outcome = Hall.electing(4, 2, 7, MarkingStyle.STRIKE_OUT)
                .voted(100, 100, 100)
                .begun(EntryMode.TOTALS)
                .totals(100, 0, 53, 53, 53, 52, 52, 51, 51)
                .outcome();
        assertThat(outcome.ties())
                .containsExactly(
                        new Outcome.Tie(Standing.ELECTED, List.of(4, 5), 52, 1),
                        new Outcome.Tie(Standing.ALTERNATE, List.of(6, 7), 51, 1));
        assertThat(outcome.resultOf(5).reason().key()).isEqualTo("election.reason.tied.seat");
        assertThat(outcome.resultOf(6).reason().key()).isEqualTo("election.reason.tied.alternate");
    }

    @ParameterizedTest
    @CsvSource({
        "COLLECTED, 50/100 số phiếu thu về",
        "VALID, 50/90 số phiếu hợp lệ",
        "ISSUED, 50/101 số phiếu phát ra",
        "PRESENT, 50/102 số người có mặt"
    })
    void the_reason_says_what_the_votes_were_measured_against(MajorityBase base, String said) {
        var hall = Hall.electing(1, 1)
                .voted(102, 101, 100)
                .begun(EntryMode.BALLOTS)
                .typed("50*", "40*1", "10*x1");
        var reason = Outcome.of(hall.election(), measuredBy(base)).resultOf(1).reason();
        assertThat(new Messages(Messages.VIETNAMESE).text(reason)).contains(": " + said + " (");
    }

    @Test
    void the_elected_and_the_alternates_are_named_from_the_highest_down() {
        var outcome = Hall.electing(2, 2, 5, MarkingStyle.STRIKE_OUT)
                .voted(100, 100, 100)
                .begun(EntryMode.TOTALS)
                .totals(100, 0, 52, 60, 53, 30, 59)
                .outcome();
        assertThat(outcome.elected()).containsExactly(2, 5);
        assertThat(outcome.alternates()).containsExactly(3, 1);
    }

    @Test
    void equal_votes_are_listed_in_the_order_of_the_ballot() {
        var outcome = Hall.counting(2, 3, 10).typed("8*3", "2*1 2").outcome();
        assertThat(outcome.byVotes())
                .extracting(result -> result.candidate().number())
                .containsExactly(1, 2, 3);
    }

    private static RuleSet measuredBy(MajorityBase base) {
        return Hall.RULES.with(Rule.MAJORITY_BASE, new Ruled<>(base, "Thông lệ", "", false));
    }
}
