package org.thuky.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.chronicle.Entry;
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
import org.thuky.domain.meeting.PinEvent;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.BeginSecondEntry;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.EnterBallotsAgain;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.SetPin;
import org.thuky.session.command.NewPin;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.MemoryArchive;
import org.thuky.text.Acts;
import org.thuky.text.Messages;

/** Whoever enters the pile again sits on the counting board and shows by a PIN who it is. */
class SecondTypistTest {

    private static final ElectionId ELECTION = new ElectionId(1);

    private static final PinOwner LONG = new PinOwner(Person.called("Bế Ngọc Long"));

    private final HallClock clock = new HallClock();
    private final Session session = Congress.begun(clock);

    @BeforeEach
    void a_pile_was_entered_once() {
        Congress.checkIn(session, 90);
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 1),
                1,
                0,
                MarkingStyle.STRIKE_OUT));
        session.perform(new ListCandidates(
                ELECTION, List.of(new Candidate(0, Person.called("Hà Minh Anh"), 0, "", "", Nomination.PREPARED))));
        Congress.adopt(session, ELECTION);
        session.perform(new ChooseBody(
                BodyKind.COUNTING_BOARD,
                List.of(
                        new Officer(Person.called("Lục Thị Hạnh"), "Trưởng ban"),
                        new Officer(Person.called("Bế Ngọc Long"), "Thư ký"))));
        session.perform(new IssueBallots(ELECTION, 90));
        session.perform(new CollectBallots(ELECTION, 90));
        session.perform(new BeginCount(ELECTION, EntryMode.BALLOTS, true, Person.called("Lục Thị Hạnh")));
        session.perform(new RecordBallots(ELECTION, Ballot.UNTOUCHED, 90));
    }

    @Test
    void the_right_pin_of_another_member_begins_the_second_entry() {
        session.perform(new SetPin(Person.called("Bế Ngọc Long"), new NewPin.Chosen("258036")));
        session.perform(new BeginSecondEntry(ELECTION, Person.called("Bế Ngọc Long"), "258036"));
        var count = (Count.Ballots)
                session.state().meeting().elections().get(ELECTION).count();
        assertThat(count.secondEntry()).map(reading -> reading.typist().name()).contains("Bế Ngọc Long");
    }

    @Test
    void a_wrong_pin_no_pin_and_a_stranger_begin_nothing() {
        refused(
                "meeting.refusal.pin.none",
                () -> session.perform(new BeginSecondEntry(ELECTION, Person.called("Bế Ngọc Long"), "258036")));
        session.perform(new SetPin(Person.called("Bế Ngọc Long"), new NewPin.Chosen("258036")));
        refused(
                "meeting.refusal.pin.wrong",
                () -> session.perform(new BeginSecondEntry(ELECTION, Person.called("Bế Ngọc Long"), "258037")));
        refused(
                "meeting.refusal.not.on.board",
                () -> session.perform(new BeginSecondEntry(ELECTION, Person.called("Mông Thị Huế"), "258036")));
    }

    @Test
    void the_first_typist_is_not_the_second_with_whatever_pin() {
        session.perform(new SetPin(Person.called("Lục Thị Hạnh"), new NewPin.Chosen("135708")));
        refused(
                "election.refusal.same.typist",
                () -> session.perform(new BeginSecondEntry(ELECTION, Person.called("Lục Thị Hạnh"), "135708")));
    }

    @Test
    void only_members_of_a_board_have_a_pin_and_nobody_replaces_it_in_the_middle_of_a_count() {
        refused(
                "meeting.refusal.not.on.board",
                () -> session.perform(new SetPin(Person.called("Mông Thị Huế"), new NewPin.Chosen("258036"))));
        session.perform(new SetPin(Person.called("Bế Ngọc Long"), new NewPin.Chosen("258036")));
        refused(
                "meeting.refusal.pin.counting",
                () -> session.perform(new SetPin(Person.called("bế  ngọc long"), new NewPin.Chosen("0864213"))));
        session.perform(new BeginSecondEntry(ELECTION, Person.called("Bế Ngọc Long"), "258036"));
    }

    @Test
    void a_pin_known_before_the_count_is_not_taken_back_while_it_lasts() {
        var counted = Congress.begun(clock);
        Congress.checkIn(counted, 90);
        counted.perform(new ChooseBody(BodyKind.COUNTING_BOARD, List.of(new Officer(LONG.officer(), "Thư ký"))));
        counted.perform(new SetPin(LONG.officer(), new NewPin.Chosen("258036")));
        long set = counted.state().chronicle().entries().size();
        counted.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 1),
                1,
                0,
                MarkingStyle.STRIKE_OUT));
        counted.perform(new ListCandidates(ELECTION, List.of(Candidate.called("Hà Minh Anh"))));
        Congress.adopt(counted, ELECTION);
        counted.perform(new IssueBallots(ELECTION, 90));
        counted.perform(new CollectBallots(ELECTION, 90));
        counted.perform(new BeginCount(ELECTION, EntryMode.BALLOTS, true, LONG.officer()));

        refused("chronicle.refusal.foundation.pin", () -> counted.revoke(set, "Quên mã"));
    }

    @Test
    void a_pin_that_is_easy_to_guess_is_not_set() {
        refused("meeting.refusal.pin.form", () -> setPin("2580"));
        refused("meeting.refusal.pin.easy", () -> setPin("123456"));
        assertThat(session.state().meeting().pin(LONG)).isEmpty();
    }

    @Test
    void a_pin_set_by_an_older_program_is_still_right() {
        session.perform(new SetPin(Person.called("Bế Ngọc Long"), new NewPin.Notice("2580", LONG)));
        refused("meeting.refusal.pin.wrong", () -> sitDown("258036"));
        sitDown("2580");
    }

    @Test
    void the_chronicle_keeps_no_pin_and_the_same_pin_never_looks_the_same() {
        setPin("258036");
        var first = session.state().meeting().pin(LONG).orElseThrow();
        var other = Person.called("Lục Thị Hạnh");
        session.perform(new SetPin(other, new NewPin.Chosen("258036")));
        var second = session.state().meeting().pin(new PinOwner(other)).orElseThrow();
        assertThat(first.hash()).doesNotContain("258036").hasSize(64);
        assertThat(second.salt()).isNotEqualTo(first.salt()).hasSize(32);
        assertThat(second.hash()).isNotEqualTo(first.hash());
    }

    @Test
    void a_wrong_pin_and_a_changed_one_stand_in_the_chronicle() {
        setPin("258036");
        refused("meeting.refusal.pin.wrong", () -> sitDown("135708"));
        sitDown("258036");
        session.perform(new EnterBallotsAgain(ELECTION, Ballot.UNTOUCHED, 90));
        session.perform(new AnnounceResult(ELECTION, ""));
        setPin("135708");
        var entries = session.state().chronicle().entries();
        assertThat(List.of(
                        entries.get(entries.size() - 6),
                        entries.get(entries.size() - 5),
                        entries.get(entries.size() - 1)))
                .extracting(entry -> new Messages(Messages.VIETNAMESE)
                        .text(Acts.describe(entry, session.state().meeting())))
                .containsExactly(
                        "Đặt mã PIN cho Bế Ngọc Long", "Gõ sai mã PIN của Bế Ngọc Long", "Đổi mã PIN của Bế Ngọc Long");
        assertThat(((Entry.Recorded) entries.get(entries.size() - 5)).event())
                .isEqualTo(new PinEvent.PinMistyped(LONG));
    }

    @Test
    void whoever_mistypes_again_and_again_waits_and_even_the_right_pin_is_not_looked_at() {
        setPin("258036");
        mistype(5);
        int before = session.state().chronicle().entries().size();

        clock.passes(Duration.ofMillis(3_900));
        refused("meeting.refusal.pin.wait", () -> sitDown("258036"));
        assertThat(session.pinWait(LONG)).hasSeconds(1);
        assertThat(session.state().chronicle().entries()).hasSize(before);

        clock.passes(Duration.ofMillis(100));
        sitDown("258036");
        assertThat(session.pinWait(LONG)).isZero();
    }

    @Test
    void opening_the_meeting_again_makes_the_whole_wait_anew() {
        setPin("258036");
        mistype(6);
        clock.passes(Duration.ofSeconds(8));
        assertThat(session.pinWait(LONG)).isZero();

        var again = Session.resume(
                new MemoryArchive(session.state().chronicle()), Path.of("."), clock, "Thư ký", Runnable::run);
        assertThat(again.pinWait(LONG)).hasSeconds(8);
        refused(
                "meeting.refusal.pin.wait",
                () -> again.perform(new BeginSecondEntry(ELECTION, Person.called("Bế Ngọc Long"), "258036")));
        clock.passes(Duration.ofSeconds(8));
        again.perform(new BeginSecondEntry(ELECTION, Person.called("Bế Ngọc Long"), "258036"));
    }

    @Test
    void a_clock_put_back_makes_nobody_wait_longer_than_the_wait() {
        setPin("258036");
        mistype(6);
        clock.passes(Duration.ofHours(-3));
        assertThat(session.pinWait(LONG)).hasSeconds(8);
        clock.passes(Duration.ofSeconds(8));
        sitDown("258036");
    }

    @Test
    void undo_passes_over_a_wrong_pin_and_nobody_revokes_it() {
        setPin("258036");
        mistype(4);
        long wrong = session.state().chronicle().entries().size();

        refused("chronicle.refusal.kept", () -> session.revoke(wrong, "gõ nhầm"));
        session.undo();
        assertThat(session.state().meeting().pin(LONG)).isEmpty();
        session.redo();
        assertThat(session.state().meeting().pin(LONG)).isPresent();
        assertThat(session.state().chronicle().holds(wrong)).isTrue();
        assertThat(session.pinWait(LONG)).hasSeconds(2);
    }

    @Test
    void a_wrong_pin_between_undo_and_redo_takes_nothing_from_redo() {
        setPin("258036");
        session.perform(new ChooseBody(BodyKind.SECRETARIAT, List.of(new Officer(Person.called("Hà Minh Anh"), ""))));
        session.undo();
        mistype(1);
        session.redo();
        assertThat(session.state().meeting().body(BodyKind.SECRETARIAT)).hasSize(1);
    }

    private void setPin(String pin) {
        session.perform(new SetPin(Person.called("Bế Ngọc Long"), new NewPin.Chosen(pin)));
    }

    private void sitDown(String pin) {
        session.perform(new BeginSecondEntry(ELECTION, Person.called("Bế Ngọc Long"), pin));
    }

    /** As soon as each wait is over. */
    private void mistype(int times) {
        for (int i = 0; i < times; i++) {
            clock.passes(session.pinWait(LONG));
            refused("meeting.refusal.pin.wrong", () -> sitDown("100013"));
        }
    }
}
