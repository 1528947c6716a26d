package org.thuky.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.BeginRereading;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.SetPin;
import org.thuky.testkit.Congress;

/** Whoever enters the pile again sits on the counting board and shows by a PIN who it is. */
class SecondTypistTest {

    private static final ElectionId ELECTION = new ElectionId(1);

    private final Session session = Congress.begun();

    @BeforeEach
    void a_pile_was_entered_once() {
        Congress.checkIn(session, 90);
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 1),
                1,
                0,
                MarkingStyle.STRIKE_OUT));
        session.perform(new ListCandidates(
                ELECTION, List.of(new Candidate(0, 0, "Hà Minh Anh", 0, "", "", Nomination.PREPARED))));
        session.perform(new AdoptList(ELECTION));
        session.perform(new ChooseBody(
                BodyKind.COUNTING_BOARD,
                List.of(new Officer("Lục Thị Hạnh", "Trưởng ban"), new Officer("Bế Ngọc Long", "Thư ký"))));
        session.perform(new IssueBallots(ELECTION, 90));
        session.perform(new CollectBallots(ELECTION, 90));
        session.perform(new BeginCount(ELECTION, EntryMode.BALLOTS, true, "Lục Thị Hạnh"));
        session.perform(new RecordBallots(ELECTION, Ballot.UNTOUCHED, 90));
    }

    @Test
    void the_right_pin_of_another_member_begins_the_second_entry() {
        session.perform(new SetPin("Bế Ngọc Long", "2580"));
        session.perform(new BeginRereading(ELECTION, "Bế Ngọc Long", "2580"));
        var count = (Count.Ballots)
                session.state().meeting().elections().get(ELECTION).count();
        assertThat(count.rereading()).map(reading -> reading.typist()).contains("Bế Ngọc Long");
    }

    @Test
    void a_wrong_pin_no_pin_and_a_stranger_begin_nothing() {
        refused(
                "meeting.refusal.pin.none",
                () -> session.perform(new BeginRereading(ELECTION, "Bế Ngọc Long", "2580")));
        session.perform(new SetPin("Bế Ngọc Long", "2580"));
        refused(
                "meeting.refusal.pin.wrong",
                () -> session.perform(new BeginRereading(ELECTION, "Bế Ngọc Long", "2581")));
        refused(
                "meeting.refusal.not.on.board",
                () -> session.perform(new BeginRereading(ELECTION, "Mông Thị Huế", "2580")));
    }

    @Test
    void the_first_typist_is_not_the_second_with_whatever_pin() {
        session.perform(new SetPin("Lục Thị Hạnh", "1357"));
        refused(
                "election.refusal.same.typist",
                () -> session.perform(new BeginRereading(ELECTION, "Lục Thị Hạnh", "1357")));
    }

    @Test
    void only_members_of_a_board_have_a_pin_and_a_new_one_replaces_the_old() {
        refused("meeting.refusal.not.on.board", () -> session.perform(new SetPin("Mông Thị Huế", "2580")));
        session.perform(new SetPin("Bế Ngọc Long", "2580"));
        session.perform(new SetPin("Bế Ngọc Long", "08642"));
        refused(
                "meeting.refusal.pin.wrong",
                () -> session.perform(new BeginRereading(ELECTION, "Bế Ngọc Long", "2580")));
        session.perform(new BeginRereading(ELECTION, "Bế Ngọc Long", "08642"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123456789", "12a4", "１２３４", "12 34"})
    void a_pin_has_four_to_eight_digits(String pin) {
        refused("meeting.refusal.pin.form", () -> session.perform(new SetPin("Bế Ngọc Long", pin)));
    }

    @Test
    void the_chronicle_keeps_no_pin_and_the_same_pin_of_two_people_looks_different() {
        session.perform(new SetPin("Bế Ngọc Long", "2580"));
        session.perform(new SetPin("Lục Thị Hạnh", "2580"));
        var meeting = session.state().meeting();
        var first = meeting.pin("Bế Ngọc Long").orElseThrow();
        assertThat(first.hash()).doesNotContain("2580").hasSize(64);
        assertThat(meeting.pin("Lục Thị Hạnh").orElseThrow().hash()).isNotEqualTo(first.hash());
    }
}
