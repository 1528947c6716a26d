package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thuky.testkit.Refused.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;

class ElectionTest {

    @Test
    void goes_from_the_list_to_the_seal() {
        var hall = Hall.electing(1, 2);
        assertThat(hall.election().stage()).isEqualTo(Stage.PREPARING);
        hall.happen(hall.preparing().adopt());
        assertThat(hall.election().stage()).isEqualTo(Stage.LISTED);
        hall.happen(hall.preparing().print(10));
        hall.happen(hall.preparing().issue(10, 9, ""));
        assertThat(hall.election().stage()).isEqualTo(Stage.ISSUED);
        hall.happen(hall.preparing().collect(9, ""));
        assertThat(hall.election().box()).isEqualTo(new Box(10, 0, false, 10, 9, 9, List.of()));
        hall.begun(EntryMode.BALLOTS).typed("5*2", "4*1");
        hall.happen(hall.counting().announce(""));
        assertThat(hall.election().stage()).isEqualTo(Stage.ANNOUNCED);
        assertThat(hall.election().announced()).containsExactly(1);
    }

    @Test
    void candidates_are_numbered_in_the_order_of_the_names() {
        var hall = Hall.electing(2, 1);
        hall.happen(hall.preparing()
                .list(List.of(person(7, "Cúc"), person(3, "An"), person(0, "Bình")), Comparator.naturalOrder()));
        assertThat(hall.election().candidates()).extracting(Candidate::name).containsExactly("An", "Bình", "Cúc");
        assertThat(hall.election().candidates()).extracting(Candidate::number).containsExactly(1, 2, 3);
    }

    @Test
    void two_people_of_one_name_are_two_candidates_but_one_person_is_one() {
        var election = Hall.electing(2, 1).preparing();
        assertThat(election.list(List.of(person(1, "Lan"), person(2, "Lan")), Comparator.naturalOrder())
                        .candidates())
                .hasSize(2);
        refused(
                "election.refusal.twice",
                () -> election.list(List.of(person(1, "Lan"), person(1, "Lan")), Comparator.naturalOrder()));
        refused("election.refusal.nameless", () -> election.list(List.of(person(0, "  ")), Comparator.naturalOrder()));
    }

    @Test
    void a_changed_list_has_to_be_adopted_again_and_makes_its_ballots_void() {
        var hall = Hall.electing(1, 2);
        hall.happen(hall.preparing().adopt());
        hall.happen(hall.preparing().print(10));
        hall.happen(hall.preparing().list(Hall.people(3), Comparator.naturalOrder()));
        assertThat(hall.election().stage()).isEqualTo(Stage.PREPARING);
        assertThat(hall.election().box().printed()).isZero();
        refused("election.refusal.not.adopted", () -> hall.preparing().issue(10, 10, ""));
    }

    @Test
    void printing_again_adds_to_what_was_printed() {
        var hall = Hall.electing(1, 2);
        hall.happen(hall.preparing().print(10));
        hall.happen(hall.preparing().print(2));
        assertThat(hall.election().box().printed()).isEqualTo(12);
    }

    @Test
    void that_the_hall_saw_the_empty_box_is_not_forgotten_until_the_list_changes() {
        var hall = Hall.electing(1, 2);
        hall.happen(hall.preparing().showEmpty());
        hall.happen(hall.preparing().print(10));
        hall.voted(10, 10, 9);
        assertThat(hall.election().box()).isEqualTo(new Box(10, 0, true, 10, 10, 9, List.of()));
        var changed = Hall.electing(1, 2);
        changed.happen(changed.preparing().showEmpty());
        changed.happen(changed.preparing().list(Hall.people(3), Comparator.naturalOrder()));
        assertThat(changed.election().box().shownEmpty()).isFalse();
    }

    @Test
    void a_person_stands_for_election_wherever_the_roll_or_the_name_says_so() {
        var hall = Hall.electing(1, 2);
        assertThat(hall.elections().names(Person.called("người  b"))).isTrue();
        assertThat(hall.elections().names(Person.called("Người C"))).isFalse();
        assertThat(hall.election().lists(person(2, "Tên đã đổi"))).isTrue();
        assertThat(hall.election().lists(person(0, "Người B"))).isTrue();
        assertThat(hall.election().lists(person(3, "Người B"))).isFalse();
    }

    @Test
    void nothing_about_the_list_changes_once_ballots_are_out() {
        var election = Hall.electing(1, 2).voted(10, 10, 10).preparing();
        refused("election.refusal.issued", () -> election.list(Hall.people(3), Comparator.naturalOrder()));
        refused("election.refusal.issued", () -> election.change("Khác", 2, 2, 0, MarkingStyle.STRIKE_OUT));
        refused("election.refusal.issued", election::adopt);
        refused("election.refusal.issued", election::remove);
    }

    @Test
    void acts_out_of_order_are_refused() {
        var hall = Hall.electing(1, 2);
        refused("election.refusal.not.adopted", () -> hall.preparing().issue(10, 10, ""));
        hall.happen(hall.preparing().adopt());
        refused("election.refusal.not.issued", () -> hall.preparing().collect(10, ""));
        hall.happen(hall.preparing().issue(10, 10, ""));
        refused(
                "election.refusal.not.collected",
                () -> hall.preparing().beginCount(EntryMode.BALLOTS, true, Person.called("Lục Thị Hạnh")));
        refused("election.refusal.not.counting", () -> hall.counting().record(Ballot.UNTOUCHED, 1));
        refused("election.refusal.not.counting", () -> hall.counting().announce(""));
        hall.happen(hall.preparing().collect(10, ""));
        hall.begun(EntryMode.BALLOTS);
        refused("election.refusal.counting", () -> hall.preparing().beginCount(EntryMode.TOTALS, true, Person.NOBODY));
    }

    @Test
    void figures_of_papers_start_at_one() {
        var hall = Hall.electing(1, 2);
        refused("election.refusal.papers", () -> hall.preparing().print(0));
        hall.happen(hall.preparing().adopt());
        refused("election.refusal.papers", () -> hall.preparing().issue(10, 0, ""));
        refused("election.refusal.papers", () -> hall.preparing().issue(10, -3, ""));
        refused("election.refusal.papers", () -> hall.preparing().issue(10, Box.MOST_PAPERS + 1, ""));
        hall.happen(hall.preparing().issue(10, Box.MOST_PAPERS, ""));
        refused("election.refusal.papers", () -> hall.preparing().collect(0, ""));
        refused("election.refusal.papers", () -> hall.preparing().collect(Box.MOST_PAPERS + 1, ""));
        hall.happen(hall.preparing().collect(10, ""));
        hall.begun(EntryMode.BALLOTS);
        refused("election.refusal.papers", () -> hall.counting().record(Ballot.striking(1), 0));
    }

    @Test
    void only_names_on_the_list_can_be_struck() {
        var hall = Hall.counting(1, 2, 3);
        refused("election.refusal.number", () -> hall.counting().record(Ballot.striking(1, 3), 1));
        refused("election.refusal.number", () -> hall.counting().record(Ballot.striking(0), 1));
    }

    @Test
    void no_more_ballots_are_read_than_lie_in_the_box() {
        var election = Hall.counting(1, 2, 10).typed("7*1").counting();
        assertThat(election.election().remaining()).isEqualTo(3);
        refused("election.refusal.beyond.box", () -> election.record(Ballot.striking(1), 4));
        assertThat(election.record(Ballot.striking(1), 3).copies()).isEqualTo(3);
    }

    @Test
    void one_of_twelve_alike_is_read_again_and_the_rest_stay() {
        var hall = Hall.counting(7, 8, 20).typed("12*8", "8*1");
        hall.happen(hall.counting().correct(5, Ballot.striking(7)));
        var sheets = (Count.Ballots) hall.election().count();
        assertThat(sheets.first().piles())
                .containsExactly(
                        new Pile(Ballot.striking(8), 4),
                        new Pile(Ballot.striking(7), 1),
                        new Pile(Ballot.striking(8), 7),
                        new Pile(Ballot.striking(1), 8));
        assertThat(hall.election().tally().votes()).containsExactly(12, 20, 20, 20, 20, 20, 19, 9);
    }

    @Test
    void a_ballot_can_be_corrected_to_invalid_and_back() {
        var hall = Hall.counting(1, 2, 2).typed("1", "2");
        hall.happen(hall.counting().correct(1, Ballot.UNTOUCHED.invalid("NO_STAMP")));
        assertThat(hall.election().tally().invalid()).containsExactly(new ReasonCount("NO_STAMP", 1));
        hall.happen(hall.counting().correct(1, Ballot.striking(1)));
        assertThat(hall.election().tally().invalid()).isEmpty();
    }

    @Test
    void a_sheet_that_was_not_read_cannot_be_corrected() {
        var election = Hall.counting(1, 2, 10).typed("3*1").counting();
        refused("election.refusal.sheet", () -> election.correct(4, Ballot.striking(2)));
        refused("election.refusal.sheet", () -> election.correct(0, Ballot.striking(2)));
        refused("election.refusal.number", () -> election.correct(1, Ballot.striking(3)));
    }

    @Test
    void a_correction_refuses_to_fall_on_another_ballot() {
        var hall = Hall.counting(1, 2, 3).typed("1", "2");
        var correction = hall.counting().correct(1, Ballot.striking(2));
        var withoutTheFirst = Hall.counting(1, 2, 3).typed("2");
        refused("election.refusal.other.sheet", () -> withoutTheFirst.happen(correction));
    }

    @Test
    void a_reason_the_rule_set_lacks_is_refused() {
        var election = Hall.counting(1, 2, 3).counting();
        refused("election.refusal.reason", () -> election.record(Ballot.UNTOUCHED.invalid("UGLY"), 1));
        var onPaper = Hall.electing(1, 2).voted(3, 3, 3).begun(EntryMode.TOTALS).counting();
        var ugly = new Totals(2, List.of(new ReasonCount("UGLY", 1)), List.of(1, 1));
        refused("election.refusal.reason", () -> onPaper.record(ugly));
    }

    @Test
    void totals_and_ballots_are_not_mixed() {
        var byBallot = Hall.counting(1, 2, 3).counting();
        var onPaper = Hall.electing(1, 2).voted(3, 3, 3).begun(EntryMode.TOTALS).counting();
        refused("election.refusal.by.ballot", () -> byBallot.record(totals(3, 1, 2)));
        refused("election.refusal.on.paper", () -> onPaper.record(Ballot.striking(1), 1));
    }

    @Test
    void totals_are_for_everybody_on_the_list_and_not_below_zero() {
        var hall = Hall.electing(1, 2).voted(3, 3, 3).begun(EntryMode.TOTALS);
        refused("election.refusal.totals.size", () -> hall.counting().record(totals(3, 1)));
        refused("election.refusal.figures", () -> hall.counting().record(totals(3, 1, -1)));
        refused("election.refusal.figures", () -> hall.counting().record(totals(Integer.MAX_VALUE, 1, 1)));
        refused("election.refusal.figures", () -> hall.counting().record(totals(3, 1, Box.MOST_PAPERS + 1)));
        hall.totals(3, 0, 1, Box.MOST_PAPERS).totals(3, 0, 1, 2).totals(2, 1, 1, 1);
        assertThat(hall.election().tally().votes()).containsExactly(1, 1);
    }

    @Test
    void after_the_seal_nothing_changes() {
        var hall = Hall.counting(1, 2, 3).typed("3*1");
        hall.happen(hall.counting().announce(""));
        var sealed = hall.counting();
        refused("election.refusal.announced", () -> sealed.record(Ballot.striking(1), 1));
        refused("election.refusal.announced", () -> sealed.correct(1, Ballot.striking(2)));
        refused("election.refusal.announced", () -> hall.preparing().collect(4, ""));
        refused("election.refusal.announced", () -> hall.preparing().issue(4, 4, ""));
        refused("election.refusal.announced", () -> hall.preparing().print(4));
        refused("election.refusal.announced", () -> sealed.announce(""));
        refused("election.refusal.announced", () -> sealed.check(List.of()));
        refused("election.refusal.announced", () -> hall.preparing().beginCount(EntryMode.TOTALS, true, Person.NOBODY));
        refused("election.refusal.announced", () -> hall.preparing().showEmpty());
        refused("election.refusal.announced", hall.preparing()::remove);
        var onPaper = Hall.electing(1, 2)
                .voted(3, 3, 3)
                .begun(EntryMode.TOTALS)
                .totals(3, 0, 2, 1)
                .sealed();
        refused("election.refusal.announced", () -> onPaper.counting().record(totals(3, 1, 2)));
    }

    @Test
    void a_ballot_that_lost_its_count_refuses_to_be_replayed() {
        var counting = Hall.counting(1, 2, 3);
        var ballot = counting.counting().record(Ballot.striking(1), 1);
        var notBegun = Hall.electing(1, 2).voted(3, 3, 3);
        refused("election.refusal.not.counting", () -> notBegun.happen(ballot));
        refused("election.refusal.not.counting", () -> notBegun.counting().record(totals(3, 1, 2)));
        var seal = counting.typed("3*1").counting().announce("");
        refused("election.refusal.not.counting", () -> notBegun.happen(seal));
    }

    @Test
    void elections_are_numbered_and_found_again() {
        var hall = Hall.electing(1, 2);
        var second = hall.elections().create(contest(" Đại biểu "), 8, 1, MarkingStyle.STRIKE_OUT);
        assertThat(second.election()).isEqualTo(new ElectionId(2));
        assertThat(second.contest().title()).isEqualTo("Đại biểu");
        hall.happen(second);
        hall.happen(hall.preparing().remove());
        assertThat(hall.elections().all()).extracting(Election::id).containsExactly(new ElectionId(2));
        refused("election.refusal.unknown", hall::election);
        refused("election.refusal.exists", () -> second.applyTo(hall.elections(), Instant.EPOCH));
    }

    @Test
    void an_election_of_nobody_or_without_a_title_is_refused() {
        var none = Elections.EMPTY;
        refused("election.refusal.seats", () -> none.create(contest("Chủ tịch"), 0, 0, MarkingStyle.STRIKE_OUT));
        refused("election.refusal.untitled", () -> none.create(contest("  "), 1, 0, MarkingStyle.STRIKE_OUT));
        refused("election.refusal.alternates", () -> none.create(contest("Đại biểu"), 1, -1, MarkingStyle.STRIKE_OUT));
        var empty = none.create(contest("Chủ tịch"), 1, 0, MarkingStyle.STRIKE_OUT)
                .applyTo(none, Instant.EPOCH)
                .preparing(new ElectionId(1));
        refused("election.refusal.no.candidates", empty::adopt);
        refused("election.refusal.no.candidates", () -> empty.print(5));
    }

    /** The chronicle keeps the time of every other act. */
    @Test
    void an_act_hides_its_moment_when_it_is_about_a_ballot_and_only_then() {
        var hall = Hall.counting(1, 2, 3);
        var acts = new ArrayList<ElectionEvent>(List.of(hall.counting().record(Ballot.striking(1), 3)));
        hall.typed("3*1");
        acts.add(hall.counting().correct(2, Ballot.striking(2)));
        var begun = hall.countedTwice().beginSecondEntry(Person.called("Bế Ngọc Long"));
        hall.happen(begun);
        acts.add(hall.countedTwice().enterAgain(Ballot.striking(1), 3));
        hall.happen(hall.countedTwice().enterAgain(Ballot.striking(1), 3));
        hall.happen(hall.countedTwice().draw(1));
        acts.add(hall.countedTwice().settle(1, Ballot.striking(2)));
        assertThat(acts).allMatch(ElectionEvent::secret);
        assertThat(List.of(begun, hall.counting().announce("Đã xem"))).noneMatch(ElectionEvent::secret);
    }

    @Test
    void everything_the_hall_is_told_about_has_its_own_name() {
        assertNamed(ElectionKind.values(), ElectionKind::title);
        assertNamed(Stage.values(), Stage::title);
        assertNamed(Standing.values(), Standing::title);
        assertNamed(RoundCause.values(), RoundCause::title);
        assertNamed(Nomination.values(), Nomination::title);
    }

    private static <T> void assertNamed(T[] values, Function<T, Sentence> title) {
        assertThat(values).extracting(title).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void the_state_of_a_ballot_cannot_be_changed_from_outside() {
        var ballot = Ballot.striking(2, 1);
        assertThatThrownBy(() -> ballot.struck().add(3)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Candidate person(int memberId, String name) {
        var member = memberId == 0 ? Optional.<MemberId>empty() : Optional.of(new MemberId(memberId));
        return new Candidate(0, new Person(member, name), 0, "", "", Nomination.PREPARED);
    }

    private static Contest contest(String title) {
        return Contest.first(ElectionKind.DELEGATES, Electorate.MEETING, title, 8);
    }

    private static Totals totals(int valid, Integer... votes) {
        return new Totals(valid, List.of(), List.of(votes));
    }
}
