package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thuky.domain.rule.DeclinedSeat;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.domain.rule.TieRule;

/** What becomes of places behind the seal: ties, seats given up, alternates. */
class SuccessionTest {

    private static final RuleSet SILENT = revote(Optional.empty());
    private static final RuleSet MORE_VOTES = revote(Optional.of(false));
    private static final RuleSet HALF_AGAIN = revote(Optional.of(true));

    private static RuleSet revote(Optional<Boolean> half) {
        return Hall.RULES.with(Rule.TIE_REVOTE_MAJORITY, ruled(half));
    }

    private static RuleSet declined(DeclinedSeat consequence) {
        return Hall.RULES.with(Rule.DECLINED_SEAT, ruled(consequence));
    }

    private static <T> Ruled<T> ruled(T value) {
        return new Ruled<>(value, "Thông lệ", "", false);
    }

    private static Hall delegates(int seats, int alternates, Integer... votes) {
        var hall = new Hall();
        var contest = Contest.first(ElectionKind.DELEGATES, Electorate.MEETING, "Đại biểu", seats);
        hall.happen(Elections.EMPTY.create(contest, seats, alternates, MarkingStyle.STRIKE_OUT));
        hall.happen(hall.preparing().list(Hall.people(votes.length), Comparator.naturalOrder()));
        return hall.held(Hall.RULES, 1, 20, votes);
    }

    private static Hall committee(int seats, Integer... votes) {
        return Hall.electing(seats, votes.length).held(Hall.RULES, 1, 20, votes);
    }

    // Bằng phiếu

    @Test
    void ten_to_nine_of_twenty_elects_nobody_where_the_vote_among_the_tied_needs_more_than_half_again() {
        var hall = committee(1, 11, 11).round(HALF_AGAIN, 1, RoundCause.TIE, 20, 10, 9);
        assertThat(hall.holders(2)).isEmpty();
        assertThat(hall.succession(2, HALF_AGAIN).question()).isEmpty();
        refused(
                "election.refusal.nothing.to.award",
                () -> hall.succession(2, HALF_AGAIN).award(List.of(1), "Nhiều phiếu hơn"));
    }

    @Test
    void ten_to_nine_of_twenty_elects_the_one_with_ten_where_more_votes_will_do() {
        var hall = committee(1, 11, 11).round(MORE_VOTES, 1, RoundCause.TIE, 20, 10, 9);
        assertThat(hall.holders(2)).containsExactly("Người A");
        assertThat(hall.elections().nextRounds(new ElectionId(2), MORE_VOTES)).isEmpty();
    }

    @Test
    void ten_to_ten_of_twenty_is_a_tie_again_where_more_votes_will_do() {
        var hall = committee(1, 11, 11).round(MORE_VOTES, 1, RoundCause.TIE, 20, 10, 10);
        assertThat(hall.elections().nextRounds(new ElectionId(2), MORE_VOTES))
                .extracting(NextRound::cause)
                .containsExactly(RoundCause.TIE);
    }

    @Test
    void where_the_rules_are_silent_the_hall_is_asked_about_the_one_with_ten_and_only_about_that_one() {
        var hall = committee(1, 11, 11).round(SILENT, 1, RoundCause.TIE, 20, 10, 9);
        var succession = hall.succession(2, SILENT);
        assertThat(succession.question()).contains(new Succession.Question(List.of(1), 1));
        refused("election.refusal.award", () -> succession.award(List.of(2), "Cao tuổi hơn"));
        refused("election.refusal.award", () -> succession.award(List.of(), "Cao tuổi hơn"));
        refused("election.refusal.award.reason", () -> succession.award(List.of(1), " "));
        assertThat(hall.elections().nextRounds(new ElectionId(2), SILENT))
                .extracting(NextRound::cause)
                .containsExactly(RoundCause.VACANT);
        hall.happen(succession.award(List.of(1), "Nhiều phiếu hơn"));
        assertThat(hall.holders(2)).containsExactly("Người A");
        assertThat(hall.elections().nextRounds(new ElectionId(2), SILENT)).isEmpty();
        refused(
                "election.refusal.nothing.to.award",
                () -> hall.succession(2, SILENT).award(List.of(2), "Lý do"));
    }

    @Test
    void where_the_rules_are_silent_whoever_passes_the_bar_in_the_vote_among_the_tied_is_elected_at_once() {
        var hall = committee(1, 11, 11).round(SILENT, 1, RoundCause.TIE, 20, 12, 8);
        assertThat(hall.holders(2)).containsExactly("Người A");
        assertThat(hall.succession(2, SILENT).question()).isEmpty();
    }

    @Test
    void nobody_is_ahead_with_nine_to_nine() {
        var hall = committee(1, 11, 11).round(SILENT, 1, RoundCause.TIE, 20, 9, 9);
        assertThat(hall.succession(2, SILENT).question()).isEmpty();
    }

    @Test
    void a_tie_is_the_halls_to_decide_where_the_rules_say_so_and_is_not_voted_on_again_then() {
        var ask = Hall.RULES.with(Rule.TIE_RULE, ruled(TieRule.ASK_CONGRESS));
        var hall = committee(2, 15, 11, 11);
        assertThat(hall.succession(1, Hall.RULES).question()).isEmpty();
        assertThat(hall.succession(1, ask).question()).contains(new Succession.Question(List.of(2, 3), 1));
        refused("election.refusal.award", () -> hall.succession(1, ask).award(List.of(2, 3), "Cả hai"));
        refused("election.refusal.award", () -> hall.succession(1, ask).award(List.of(1), "Đã trúng cử"));
        hall.happen(hall.succession(1, ask).award(List.of(3), "Đại hội chọn đồng chí cao tuổi hơn"));
        assertThat(hall.holders(1)).containsExactly("Người A", "Người C");
        assertThat(hall.elections().nextRounds(new ElectionId(1), ask)).isEmpty();
    }

    @Test
    void once_the_tied_are_voted_on_again_the_tie_is_no_longer_the_halls_to_decide() {
        var ask = Hall.RULES.with(Rule.TIE_RULE, ruled(TieRule.ASK_CONGRESS));
        var hall = committee(1, 11, 11);
        hall.happen(hall.elections().openRound(new ElectionId(1), RoundCause.TIE, ask));
        assertThat(hall.succession(1, ask).question()).isEmpty();
    }

    @Test
    void more_votes_will_do_among_the_tied_alone_and_not_on_a_first_ballot() {
        var hall = Hall.electing(2, 2).held(MORE_VOTES, 1, 20, 15, 9);
        assertThat(hall.holders(1)).containsExactly("Người A");
    }

    @Test
    void nobody_is_given_two_places() {
        var ask = Hall.RULES.with(Rule.TIE_RULE, ruled(TieRule.ASK_CONGRESS));
        var hall = committee(3, 15, 11, 11, 11);
        refused("election.refusal.award", () -> hall.succession(1, ask).award(List.of(2, 2), "Hai lần"));
        hall.happen(hall.succession(1, ask).award(List.of(2, 4), "Đại hội chọn"));
        assertThat(hall.holders(1)).containsExactly("Người A", "Người B", "Người D");
    }

    @Test
    void where_the_hall_gives_one_of_two_places_only_the_other_is_voted_on_by_the_others() {
        var ask = Hall.RULES.with(Rule.TIE_RULE, ruled(TieRule.ASK_CONGRESS));
        var hall = committee(3, 15, 11, 11, 11);
        hall.happen(hall.succession(1, ask).award(List.of(3), "Đại hội chọn"));
        assertThat(hall.elections().nextRounds(new ElectionId(1), ask))
                .singleElement()
                .satisfies(round -> {
                    assertThat(round.seats()).isEqualTo(1);
                    assertThat(round.candidates()).extracting(Candidate::name).containsExactly("Người B", "Người D");
                });
    }

    // Dự khuyết sau khi bằng phiếu

    @Test
    void whoever_loses_the_vote_among_the_tied_is_the_alternate() {
        var hall = delegates(1, 1, 12, 12, 11);
        assertThat(hall.alternates(1, SILENT)).isEmpty();
        hall.round(SILENT, 1, RoundCause.TIE, 20, 13, 7);
        assertThat(hall.alternates(1, SILENT)).containsExactly("Người B");
    }

    @Test
    void of_two_losers_the_one_with_more_votes_among_the_tied_gets_the_only_place_of_an_alternate() {
        var hall = delegates(1, 1, 12, 12, 12, 11).round(SILENT, 1, RoundCause.TIE, 20, 4, 11, 5);
        assertThat(hall.holders(2)).containsExactly("Người B");
        assertThat(hall.alternates(1, SILENT)).containsExactly("Người C");
        assertThat(hall.elections().nextRounds(new ElectionId(1), SILENT)).isEmpty();
    }

    @Test
    void two_losers_who_are_level_again_are_voted_on_for_the_place_of_an_alternate() {
        var hall = delegates(1, 1, 12, 12, 12, 11).round(SILENT, 1, RoundCause.TIE, 20, 4, 12, 4);
        assertThat(hall.alternates(1, SILENT)).isEmpty();
        assertThat(hall.elections().nextRounds(new ElectionId(1), SILENT))
                .singleElement()
                .satisfies(round -> {
                    assertThat(round.cause()).isEqualTo(RoundCause.ALTERNATES_TIE);
                    assertThat(round.seats()).isEqualTo(1);
                    assertThat(round.candidates()).extracting(Candidate::name).containsExactly("Người A", "Người C");
                });
        hall.round(SILENT, 1, RoundCause.ALTERNATES_TIE, 20, 5, 14);
        assertThat(hall.alternates(1, SILENT)).containsExactly("Người C");
        assertThat(hall.holders(1)).isEmpty();
        assertThat(hall.holders(2)).containsExactly("Người B");
    }

    @Test
    void with_more_places_than_losers_those_with_fewer_votes_come_after_them() {
        var hall = delegates(2, 3, 12, 12, 11, 13).round(SILENT, 1, RoundCause.TIE, 20, 5, 14);
        assertThat(hall.alternates(1, SILENT)).containsExactly("Người A", "Người C");
    }

    @Test
    void a_place_kept_for_a_loser_who_withdraws_goes_to_the_next_by_votes() {
        var hall = delegates(1, 1, 12, 12, 11);
        hall.happen(hall.elections().openRound(new ElectionId(1), RoundCause.TIE, SILENT));
        hall.happen(hall.elections().preparing(new ElectionId(2)).withdraw(2, true, "Lý do gia đình"));
        hall.held(SILENT, 2, 20, 15);
        assertThat(hall.holders(2)).containsExactly("Người A");
        assertThat(hall.alternates(1, SILENT)).containsExactly("Người C");
    }

    @Test
    void whoever_wins_a_second_vote_among_the_tied_is_no_alternate() {
        var hall = delegates(1, 1, 12, 12).round(MORE_VOTES, 1, RoundCause.TIE, 20, 10, 10);
        assertThat(hall.alternates(1, MORE_VOTES)).isEmpty();
        hall.round(MORE_VOTES, 2, RoundCause.TIE, 20, 8, 12);
        assertThat(hall.holders(3)).containsExactly("Người B");
        assertThat(hall.alternates(1, MORE_VOTES)).containsExactly("Người A");
    }

    // Xin rút, không đủ tiêu chuẩn

    @Test
    void a_seat_declined_goes_to_the_next_by_votes_where_the_rules_say_so() {
        var next = declined(DeclinedSeat.NEXT_BY_VOTES);
        var hall = committee(2, 18, 17, 12, 11, 9);
        hall.vacates(1, "Người A", next);
        assertThat(hall.holders(1)).containsExactly("Người C", "Người B");
        hall.vacates(1, "Người C", next);
        assertThat(hall.holders(1)).containsExactly("Người D", "Người B");
        hall.vacates(1, "Người B", next);
        assertThat(hall.holders(1)).as("nobody else passed the bar").containsExactly("Người D");
        assertThat(hall.elections().committee()).extracting(Candidate::name).containsExactly("Người D");
    }

    @Test
    void of_two_who_are_level_none_is_next() {
        var next = declined(DeclinedSeat.NEXT_BY_VOTES);
        var hall = committee(1, 18, 12, 12);
        hall.vacates(1, "Người A", next);
        assertThat(hall.holders(1)).isEmpty();
    }

    @Test
    void a_seat_declined_is_voted_on_again_where_the_rules_say_so_by_whoever_is_left() {
        var round = declined(DeclinedSeat.FURTHER_ROUND);
        var hall = committee(2, 18, 17, 12);
        hall.vacates(1, "Người A", round);
        assertThat(hall.elections().nextRounds(new ElectionId(1), round))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.cause()).isEqualTo(RoundCause.VACATED);
                    assertThat(open.seats()).isEqualTo(1);
                    assertThat(open.candidates()).extracting(Candidate::name).containsExactly("Người C");
                });
        hall.round(round, 1, RoundCause.VACATED, 20, 15);
        assertThat(hall.elections().committee())
                .extracting(Candidate::name)
                .containsExactlyInAnyOrder("Người B", "Người C");
        hall.vacates(1, "Người B", round);
        assertThat(hall.elections().nextRounds(new ElectionId(1), round))
                .as("a second seat is another round")
                .singleElement()
                .extracting(NextRound::seats, open -> open.candidates().size())
                .containsExactly(1, 0);
    }

    @Test
    void a_seat_declined_stays_empty_where_the_rules_say_so() {
        var empty = declined(DeclinedSeat.STAYS_EMPTY);
        var hall = committee(2, 18, 17, 12);
        hall.vacates(1, "Người A", empty);
        assertThat(hall.holders(1)).containsExactly("Người B");
        assertThat(hall.elections().nextRounds(new ElectionId(1), empty)).isEmpty();
        assertThat(Succession.empty(hall.election())).isEqualTo(1);
    }

    @Test
    void a_delegate_who_cannot_go_is_replaced_by_the_alternate_in_order_whatever_becomes_of_other_seats() {
        var empty = declined(DeclinedSeat.STAYS_EMPTY);
        var hall = delegates(2, 2, 18, 17, 14, 15, 9);
        assertThat(hall.alternates(1, empty)).containsExactly("Người D", "Người C");
        hall.vacates(1, "Người B", empty);
        assertThat(hall.holders(1)).containsExactly("Người A", "Người D");
        assertThat(hall.alternates(1, empty)).containsExactly("Người C");
        hall.vacates(1, "Người D", empty);
        assertThat(hall.holders(1)).containsExactly("Người A", "Người C");
        hall.vacates(1, "Người A", empty);
        assertThat(hall.holders(1)).containsExactly("Người C");
    }

    @Test
    void an_alternate_who_cannot_go_is_passed_over() {
        var hall = delegates(1, 2, 18, 17, 14);
        hall.vacates(1, "Người B", Hall.RULES);
        assertThat(hall.alternates(1, Hall.RULES)).containsExactly("Người C");
        assertThat(Succession.empty(hall.election())).as("no seat is empty").isZero();
        hall.vacates(1, "Người A", Hall.RULES);
        assertThat(hall.holders(1)).containsExactly("Người C");
    }

    @Test
    void alternates_with_a_ballot_of_their_own_step_in_by_their_votes_and_are_alternates_no_longer() {
        var hall = delegates(1, 0, 18, 9);
        var own = Contest.first(ElectionKind.ALTERNATES, Electorate.MEETING, "Đại biểu dự khuyết", 2);
        hall.happen(hall.elections().create(own, 2, 0, MarkingStyle.STRIKE_OUT));
        hall.happen(hall.elections()
                .preparing(new ElectionId(2))
                .list(Hall.people(5).subList(2, 5), Comparator.naturalOrder()));
        hall.held(Hall.RULES, 2, 20, 12, 15, 8);
        hall.vacates(1, "Người A", Hall.RULES);
        assertThat(hall.holders(1)).containsExactly("Người D");
        assertThat(hall.holders(2)).containsExactly("Người C");
    }

    @Test
    void only_who_has_a_place_can_give_it_up_once_for_a_reason_and_after_the_announcement() {
        var hall = committee(2, 18, 17, 12);
        var succession = hall.succession(1, Hall.RULES);
        var first = new OnBallot(new ElectionId(1), 1);
        refused(
                "election.refusal.holds.nothing",
                () -> succession.vacate(new OnBallot(new ElectionId(1), 3), VacancyCause.DECLINED, "Lý do"));
        refused(
                "election.refusal.number",
                () -> succession.vacate(new OnBallot(new ElectionId(1), 4), VacancyCause.DECLINED, "Lý do"));
        refused("election.refusal.vacancy.reason", () -> succession.vacate(first, VacancyCause.DECLINED, " "));
        refused("election.refusal.absent.delegate", () -> succession.vacate(first, VacancyCause.ABSENT, "Đi công tác"));
        var vacated = succession.vacate(first, VacancyCause.INELIGIBLE, " Lý lịch ");
        assertThat(vacated.reason()).isEqualTo("Lý lịch");
        hall.happen(vacated);
        refused(
                "election.refusal.holds.nothing",
                () -> hall.succession(1, Hall.RULES).vacate(first, VacancyCause.DECLINED, "Lý do"));
        refused("election.refusal.vacated", () -> hall.happen(vacated));
        var counting = Hall.counting(1, 2, 20);
        refused(
                "election.refusal.not.announced",
                () -> counting.succession(1, Hall.RULES).vacate(first, VacancyCause.DECLINED, "Lý do"));
        refused("election.refusal.not.announced", () -> counting.happen(vacated));
    }
}
