package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thuky.testkit.Refused.refused;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;

/** What an announced result leaves open, and the round that is held for it. */
class RoundsTest {

    private static final ElectionId FIRST = new ElectionId(1);
    private static final ElectionId SECOND = new ElectionId(2);
    private static final ElectionId THIRD = new ElectionId(3);

    /** Two are elected, two are level for the third seat. */
    private static Hall tied() {
        return Hall.electing(3, 5)
                .voted(20, 20, 20)
                .begun(EntryMode.TOTALS)
                .totals(20, 0, 11, 17, 8, 13, 11)
                .sealed();
    }

    /** Two are elected, the third seat stays empty. */
    private static Hall vacant() {
        return Hall.counting(3, 4, 10).typed("4*4", "6*3 4").sealed();
    }

    /** Five are elected, two are level for the only alternate. */
    private static Hall alternatesTied() {
        return Hall.electing(5, 1, 7, MarkingStyle.STRIKE_OUT)
                .voted(12, 12, 12)
                .begun(EntryMode.TOTALS)
                .totals(12, 0, 12, 9, 9, 8, 8, 7, 7)
                .sealed();
    }

    private static void open(Hall hall, RoundCause cause) {
        hall.happen(hall.elections().openRound(FIRST, cause, Hall.RULES));
    }

    @Test
    void the_tied_are_voted_on_again_numbered_anew_and_need_no_new_list() {
        var hall = tied();
        open(hall, RoundCause.TIE);
        var again = hall.elections().get(SECOND);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.stage()).isEqualTo(Stage.LISTED);
        assertThat(again.seats()).isEqualTo(1);
        assertThat(again.candidates()).extracting(Candidate::number).containsExactly(1, 2);
        assertThat(again.candidates()).extracting(Candidate::name).containsExactly("Người A", "Người E");
        assertThat(again.contest())
                .extracting(Contest::kind, Contest::electorate, Contest::title, Contest::size)
                .containsExactly(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 3);
    }

    @Test
    void an_empty_seat_is_for_whoever_is_left_and_the_hall_adopts_that_list_first() {
        var hall = vacant();
        open(hall, RoundCause.VACANT);
        var again = hall.elections().get(SECOND);
        assertThat(again.stage()).isEqualTo(Stage.PREPARING);
        assertThat(again.seats()).isEqualTo(1);
        assertThat(again.candidates()).extracting(Candidate::name).containsExactly("Người C", "Người D");
        refused(
                "election.refusal.not.adopted",
                () -> hall.elections().preparing(SECOND).issue(10, 10, ""));
    }

    @Test
    void whoever_wins_the_vote_on_an_alternates_place_is_an_alternate() {
        var hall = alternatesTied();
        open(hall, RoundCause.ALTERNATES_TIE);
        var again = hall.elections().get(SECOND);
        assertThat(again.kind()).isEqualTo(ElectionKind.ALTERNATES);
        assertThat(again.stage()).isEqualTo(Stage.LISTED);
        assertThat(again.candidates()).extracting(Candidate::name).containsExactly("Người F", "Người G");
    }

    @Test
    void a_result_that_leaves_nothing_open_calls_for_no_round() {
        var hall = Hall.counting(1, 2, 3).typed("3*1").sealed();
        assertThat(hall.elections().nextRounds(FIRST, Hall.RULES)).isEmpty();
        for (var cause : RoundCause.values()) {
            refused("election.refusal.nothing.open", () -> open(hall, cause));
        }
    }

    @Test
    void nothing_is_open_before_the_seal() {
        var hall = Hall.counting(3, 4, 10).typed("4*4", "6*3 4");
        assertThat(hall.elections().nextRounds(FIRST, Hall.RULES)).isEmpty();
        refused("election.refusal.nothing.open", () -> open(hall, RoundCause.VACANT));
    }

    @Test
    void a_round_is_held_once_for_one_cause() {
        var hall = tied();
        assertThat(hall.elections().follower(FIRST, RoundCause.TIE)).isEmpty();
        open(hall, RoundCause.TIE);
        assertThat(hall.elections().follower(FIRST, RoundCause.TIE))
                .map(Election::id)
                .contains(SECOND);
        assertThat(hall.elections().nextRounds(FIRST, Hall.RULES)).isEmpty();
        refused("election.refusal.nothing.open", () -> open(hall, RoundCause.TIE));
    }

    @Test
    void a_round_that_was_called_off_can_be_held_after_all() {
        var hall = vacant();
        open(hall, RoundCause.VACANT);
        hall.happen(hall.elections().preparing(SECOND).remove());
        assertThat(hall.elections().nextRounds(FIRST, Hall.RULES)).hasSize(1);
    }

    @Test
    void a_round_does_not_stand_without_the_seal_it_follows() {
        var hall = tied();
        var round = hall.elections().openRound(FIRST, RoundCause.TIE, Hall.RULES);
        var notSealed = Hall.counting(3, 5, 20).elections();
        refused("election.refusal.nothing.open", () -> round.applyTo(notSealed, Instant.EPOCH));
    }

    @Test
    void a_third_round_may_follow_the_second() {
        var hall = vacant();
        open(hall, RoundCause.VACANT);
        hall.happen(hall.elections().preparing(SECOND).adopt());
        hall.happen(hall.elections().preparing(SECOND).issue(10, 10, ""));
        hall.happen(hall.elections().preparing(SECOND).collect(10, ""));
        hall.happen(hall.elections().preparing(SECOND).beginCount(EntryMode.TOTALS, true, Person.NOBODY));
        hall.happen(second(hall).record(new Totals(10, List.of(), List.of(5, 5))));
        hall.happen(second(hall).announce(""));
        assertThat(hall.elections().nextRounds(SECOND, Hall.RULES))
                .singleElement()
                .extracting(NextRound::cause, NextRound::seats)
                .containsExactly(RoundCause.VACANT, 1);
        hall.happen(hall.elections().openRound(SECOND, RoundCause.VACANT, Hall.RULES));
        assertThat(hall.elections().get(THIRD).round()).isEqualTo(3);
        hall.happen(hall.elections().create(Hall.contest(3), 3, 0, MarkingStyle.STRIKE_OUT));
        for (var any : List.of(FIRST, SECOND, THIRD)) {
            assertThat(hall.elections().rounds(any)).extracting(Election::id).containsExactly(FIRST, SECOND, THIRD);
        }
    }

    @Test
    void a_tie_for_the_seat_and_one_for_the_alternate_are_two_rounds_after_the_same_result() {
        var hall = Hall.electing(4, 2, 7, MarkingStyle.STRIKE_OUT)
                .voted(100, 100, 100)
                .begun(EntryMode.TOTALS)
                .totals(100, 0, 53, 53, 53, 52, 52, 51, 51)
                .sealed();
        open(hall, RoundCause.ALTERNATES_TIE);
        assertThat(hall.elections().get(SECOND).candidates())
                .extracting(Candidate::name)
                .containsExactly("Người F", "Người G");
        assertThat(hall.elections().nextRounds(FIRST, Hall.RULES))
                .extracting(NextRound::cause)
                .containsExactly(RoundCause.TIE);
        open(hall, RoundCause.TIE);
        assertThat(hall.elections().rounds(FIRST)).extracting(Election::id).containsExactly(FIRST, THIRD, SECOND);
    }

    @Test
    void a_round_stands_only_behind_the_result_that_left_its_places_open() {
        var tie = tied().elections().openRound(FIRST, RoundCause.TIE, Hall.RULES);
        var vacancy = vacant().elections().openRound(FIRST, RoundCause.VACANT, Hall.RULES);
        assertThat(follows(tied(), tie)).isTrue();
        assertThat(follows(vacant(), vacancy)).isTrue();
        assertThat(follows(vacant(), tie)).isFalse();
        assertThat(follows(tied(), vacancy)).isFalse();
        assertThat(tied().elections().followsItsResult(tied().election(), Hall.RULES))
                .as("a first ballot follows nothing")
                .isTrue();
    }

    @Test
    void the_tied_may_withdraw_from_their_round_but_nobody_else_comes_in() {
        var hall = tied();
        open(hall, RoundCause.TIE);
        hall.happen(hall.elections().preparing(SECOND).withdraw(2, true, ""));
        assertThat(followsNow(hall)).isTrue();
        hall.happen(hall.elections().preparing(SECOND).list(Hall.people(2), Comparator.naturalOrder()));
        assertThat(followsNow(hall)).isFalse();
    }

    @Test
    void the_list_for_an_empty_seat_may_have_other_names_but_not_more_seats() {
        var hall = vacant();
        open(hall, RoundCause.VACANT);
        hall.happen(hall.elections().preparing(SECOND).list(Hall.people(6).subList(4, 6), Comparator.naturalOrder()));
        assertThat(followsNow(hall)).isTrue();
        hall.happen(hall.elections().preparing(SECOND).change("Ban Chấp hành", 3, 2, 0, MarkingStyle.STRIKE_OUT));
        assertThat(followsNow(hall)).isFalse();
    }

    @Test
    void seats_to_elect_now_may_be_fewer_than_the_body_has_but_not_more() {
        var now = Elections.EMPTY.create(Hall.contest(9), 7, 0, MarkingStyle.STRIKE_OUT);
        assertThat(now.contest().size()).isEqualTo(9);
        refused("election.refusal.size", () -> Elections.EMPTY.create(Hall.contest(7), 9, 0, MarkingStyle.STRIKE_OUT));
        var hall = Hall.electing(2, 3);
        refused("election.refusal.size", () -> hall.preparing().change("Ban", 2, 3, 0, MarkingStyle.STRIKE_OUT));
        hall.happen(hall.preparing().change(" Ban ", 5, 3, 0, MarkingStyle.STRIKE_OUT));
        assertThat(hall.election().contest())
                .extracting(Contest::title, Contest::size)
                .containsExactly("Ban", 5);
    }

    @Test
    void a_candidate_who_withdraws_leaves_the_list_which_is_numbered_and_adopted_anew() {
        var hall = Hall.electing(2, 4);
        hall.happen(hall.preparing().adopt());
        hall.happen(hall.preparing().withdraw(2, true, " Chuyển công tác "));
        assertThat(hall.election().stage()).isEqualTo(Stage.PREPARING);
        assertThat(hall.election().candidates())
                .extracting(Candidate::number, Candidate::name)
                .containsExactly(tuple(1, "Người A"), tuple(2, "Người C"), tuple(3, "Người D"));
        assertThat(hall.election().withdrawals())
                .containsExactly(new Withdrawal(Hall.people(2).get(1).person(), true, "Chuyển công tác"));
        refused("election.refusal.not.adopted", () -> hall.preparing().issue(10, 10, ""));
    }

    @Test
    void a_candidate_who_may_not_withdraw_stays_and_so_does_the_adopted_list() {
        var hall = Hall.electing(2, 4);
        hall.happen(hall.preparing().adopt());
        hall.happen(hall.preparing().withdraw(3, false, ""));
        assertThat(hall.election().stage()).isEqualTo(Stage.LISTED);
        assertThat(hall.election().candidates()).hasSize(4);
        assertThat(hall.election().withdrawals())
                .containsExactly(new Withdrawal(Hall.people(3).get(2).person(), false, ""));
    }

    @Test
    void nobody_withdraws_who_is_not_listed_or_once_ballots_are_out() {
        var hall = Hall.electing(2, 4);
        refused("election.refusal.number", () -> hall.preparing().withdraw(5, true, ""));
        var withdrawal = hall.preparing().withdraw(2, true, "");
        hall.happen(hall.preparing().list(Hall.people(4).subList(2, 4), Comparator.naturalOrder()));
        refused("election.refusal.other.candidate", () -> hall.happen(withdrawal));
        var last = Hall.electing(2, 4).preparing().withdraw(4, true, "");
        refused("election.refusal.number", () -> hall.happen(last));
        var notGranted = hall.preparing().withdraw(1, false, "");
        hall.voted(10, 10, 10);
        refused("election.refusal.issued", () -> hall.preparing().withdraw(1, true, ""));
        refused("election.refusal.issued", () -> hall.happen(notGranted));
    }

    private static boolean follows(Hall before, ElectionEvent round) {
        before.happen(round);
        return followsNow(before);
    }

    private static boolean followsNow(Hall hall) {
        return hall.elections().followsItsResult(hall.elections().get(SECOND), Hall.RULES);
    }

    private static Counting second(Hall hall) {
        return new Counting(hall.elections().get(SECOND), Hall.RULES, List.of());
    }
}
