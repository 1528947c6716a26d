package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;

/** Who holds a place in the end: over rounds, by decision, and the chair whom the congress elects itself. */
class SeatedTest {

    private static final Decision DECISION =
            new Decision(" 15/QĐ-LĐLĐ ", LocalDate.of(2025, 9, 15), "Liên đoàn Lao động tỉnh Cao Bằng");

    private Elections elections = Elections.EMPTY;

    @Test
    void the_committee_is_whoever_was_elected_in_any_round() {
        var first = elect(ElectionKind.COMMITTEE, Electorate.MEETING, 3, List.of("An", "Bình", "Cúc"), 10, 9, 4);
        happen(elections.openRound(first, RoundCause.VACANT, Hall.RULES));
        vote(new ElectionId(2), 8);
        assertThat(names()).containsExactly("An", "Bình", "Cúc");
    }

    @Test
    void those_announced_by_decision_come_first_and_nobody_is_named_twice() {
        happen(elections.appoint(
                ElectionKind.COMMITTEE,
                "Ban Chấp hành",
                DECISION,
                List.of(person(7, "Nông Văn Ích"), person(0, "An"))));
        elect(ElectionKind.COMMITTEE, Electorate.MEETING, 2, List.of("An", "Bình"), 9, 8);
        assertThat(names()).containsExactly("Nông Văn Ích", "An", "Bình");
    }

    @Test
    void a_chair_the_congress_elects_sits_in_the_committee_but_one_the_committee_elects_sits_there_already() {
        elect(ElectionKind.CHAIR, Electorate.MEETING, 1, List.of("Dung"), 10);
        elect(ElectionKind.COMMITTEE, Electorate.MEETING, 2, List.of("An", "Bình"), 9, 8);
        elect(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, 1, List.of("Ai đó"), 10);
        assertThat(names()).containsExactly("Dung", "An", "Bình");
    }

    @Test
    void a_chair_elected_from_among_the_committee_is_counted_once() {
        elect(ElectionKind.COMMITTEE, Electorate.MEETING, 2, List.of("An", "Bình"), 9, 8);
        elect(ElectionKind.CHAIR, Electorate.MEETING, 1, List.of("An"), 10);
        assertThat(names()).containsExactly("An", "Bình");
    }

    @Test
    void delegates_inspection_and_what_is_not_announced_seat_nobody_in_the_committee() {
        elect(ElectionKind.DELEGATES, Electorate.MEETING, 1, List.of("An"), 10);
        elect(ElectionKind.INSPECTION_COMMITTEE, Electorate.NEW_COMMITTEE, 1, List.of("Bình"), 10);
        happen(elections.appoint(ElectionKind.CHAIR, "Chủ tịch", DECISION, List.of(person(0, "Cúc"))));
        begin(ElectionKind.COMMITTEE, Electorate.MEETING, 1, List.of("Dung"));
        assertThat(names()).isEmpty();
        assertThat(elections.seated(contest -> false, kind -> kind == ElectionKind.CHAIR))
                .extracting(Candidate::name)
                .containsExactly("Cúc");
    }

    @Test
    void two_people_of_one_name_are_two_when_the_roll_knows_both() {
        happen(elections.appoint(
                ElectionKind.COMMITTEE, "Ban Chấp hành", DECISION, List.of(person(3, "Lan"), person(4, "Lan"))));
        assertThat(names()).containsExactly("Lan", "Lan");
    }

    @Test
    void a_decision_needs_a_number_an_issuer_and_people() {
        assertThat(DECISION.number()).isEqualTo("15/QĐ-LĐLĐ");
        refused("election.refusal.decision", () -> new Decision(" ", LocalDate.EPOCH, "Liên đoàn"));
        refused("election.refusal.decision", () -> new Decision("15", LocalDate.EPOCH, " "));
        refused(
                "election.refusal.appointed.nobody",
                () -> elections.appoint(ElectionKind.CHAIR, "Chủ tịch", DECISION, List.of()));
        refused(
                "election.refusal.appointed.nobody",
                () -> elections.appoint(ElectionKind.CHAIR, "Chủ tịch", DECISION, List.of(person(0, " "))));
        refused(
                "election.refusal.untitled",
                () -> elections.appoint(ElectionKind.CHAIR, " ", DECISION, List.of(person(0, "An"))));
    }

    @Test
    void an_appointment_entered_by_mistake_is_removed_and_its_number_not_given_to_another() {
        happen(elections.appoint(ElectionKind.CHAIR, "Chủ tịch", DECISION, List.of(person(0, "An"))));
        happen(elections.appoint(ElectionKind.VICE_CHAIRS, "Phó Chủ tịch", DECISION, List.of(person(0, "Bình"))));
        happen(elections.removeAppointment(1));
        happen(elections.appoint(ElectionKind.CHAIR, "Chủ tịch", DECISION, List.of(person(0, "Cúc"))));
        assertThat(elections.appointments()).extracting(Appointment::number).containsExactly(2, 3);
        refused("election.refusal.unknown.appointment", () -> elections.removeAppointment(1));
    }

    private List<String> names() {
        return elections.committee().stream().map(Candidate::name).toList();
    }

    private ElectionId elect(
            ElectionKind kind, Electorate electorate, int seats, List<String> names, Integer... votes) {
        var id = begin(kind, electorate, seats, names);
        vote(id, votes);
        return id;
    }

    private ElectionId begin(ElectionKind kind, Electorate electorate, int seats, List<String> names) {
        var created =
                elections.create(Contest.first(kind, electorate, "Bầu", seats), seats, 0, MarkingStyle.STRIKE_OUT);
        happen(created);
        happen(elections
                .preparing(created.election())
                .list(names.stream().map(name -> person(0, name)).toList(), Comparator.naturalOrder()));
        return created.election();
    }

    private void vote(ElectionId id, Integer... votes) {
        happen(elections.preparing(id).adopt());
        happen(elections.preparing(id).issue(10, 10, ""));
        happen(elections.preparing(id).collect(10, ""));
        happen(elections.preparing(id).beginCount(EntryMode.TOTALS, true, Person.NOBODY));
        happen(new Counting(elections.get(id), Hall.RULES, List.of())
                .record(new Totals(10, List.of(), List.of(votes))));
        happen(new Counting(elections.get(id), Hall.RULES, List.of()).announce(""));
    }

    private void happen(ElectionEvent event) {
        elections = event.applyTo(elections, Instant.EPOCH);
    }

    private void happen(AppointmentEvent event) {
        elections = event.applyTo(elections, Instant.EPOCH);
    }

    private static Candidate person(int memberId, String name) {
        var member = memberId == 0 ? Optional.<MemberId>empty() : Optional.of(new MemberId(memberId));
        return new Candidate(0, new Person(member, name), 0, "", "", Nomination.PREPARED);
    }
}
