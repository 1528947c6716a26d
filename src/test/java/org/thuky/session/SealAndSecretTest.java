package org.thuky.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.session.command.AgendaCommand.AddItem;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.Command;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.BeginSecondEntry;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CorrectBallot;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.EnterBallotsAgain;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.session.command.ElectionCommand.SettleSheet;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.RemoveLockPin;
import org.thuky.session.command.MeetingCommand.SetLockPin;
import org.thuky.session.command.MeetingCommand.SetPin;
import org.thuky.session.command.MeetingCommand.WaiveQuorum;
import org.thuky.session.command.NewPin;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.text.Acts;
import org.thuky.text.Messages;

/** The two promises of a count: no entry ties a ballot to a moment, and an announced result is not undone by a key. */
class SealAndSecretTest {

    private static final ElectionId ELECTION = new ElectionId(1);

    private final HallClock clock = new HallClock();
    private final Session session = Congress.begun(clock);

    @BeforeEach
    void three_ballots_of_one_election() {
        Congress.checkIn(session, 3);
        session.perform(new WaiveQuorum(Electorate.MEETING, "Thử việc kiểm phiếu"));
        prepared(ELECTION);
        session.perform(new BeginCount(ELECTION, EntryMode.BALLOTS, true, Person.called("Lục Thị Hạnh")));
    }

    private void prepared(ElectionId election) {
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 1),
                1,
                0,
                MarkingStyle.STRIKE_OUT));
        session.perform(new ListCandidates(
                election,
                IntStream.of(20, 21)
                        .mapToObj(number -> new Candidate(
                                0,
                                new Person(Optional.of(new MemberId(number)), "Lục Thị " + number),
                                0,
                                "",
                                "",
                                Nomination.PREPARED))
                        .toList()));
        Congress.adopt(session, election);
        session.perform(new IssueBallots(election, 3));
        session.perform(new CollectBallots(election, 3));
    }

    @Test
    void ballots_corrections_and_their_undoing_all_take_the_time_at_which_the_count_began() {
        int before = session.state().chronicle().entries().size();
        var begun = session.state().chronicle().entries().get(before - 1).at();

        later(() -> session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 1)));
        later(() -> session.perform(new RecordBallots(ELECTION, Ballot.striking(2), 1)));
        later(() -> session.perform(new CorrectBallot(ELECTION, 1, Ballot.striking(2))));
        later(session::undo);
        later(session::redo);

        var count = session.state().chronicle().entries().subList(before, before + 5);
        assertThat(count).extracting(Entry::at).containsOnly(begun);
        assertThat(clock.instant()).isAfter(begun);
    }

    @Test
    void the_second_entry_and_what_settles_it_tell_no_time_either() {
        session.perform(
                new ChooseBody(BodyKind.COUNTING_BOARD, List.of(new Officer(Person.called("Bế Ngọc Long"), "Thư ký"))));
        session.perform(new SetPin(Person.called("Bế Ngọc Long"), new NewPin.Chosen("258036")));
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 3));
        later(() -> session.perform(new BeginSecondEntry(ELECTION, Person.called("Bế Ngọc Long"), "258036")));
        int before = session.state().chronicle().entries().size();

        later(() -> session.perform(new EnterBallotsAgain(ELECTION, Ballot.striking(1), 2)));
        later(() -> session.perform(new EnterBallotsAgain(ELECTION, Ballot.striking(2), 1)));
        later(session::undo);
        later(() -> session.perform(new EnterBallotsAgain(ELECTION, Ballot.striking(2), 1)));
        later(() -> session.perform(new SettleSheet(ELECTION, 3, Ballot.striking(2))));
        later(() -> session.perform(new SettleSheet(ELECTION, 3, Ballot.striking(1))));

        var entries = session.state().chronicle().entries();
        assertThat(entries.subList(before, before + 6)).extracting(Entry::at).containsOnly(begun());
    }

    @Test
    void what_is_typed_of_pins_between_two_ballots_tells_no_time() {
        session.perform(
                new ChooseBody(BodyKind.COUNTING_BOARD, List.of(new Officer(Person.called("Bế Ngọc Long"), "Thư ký"))));
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 1));
        int before = session.state().chronicle().entries().size();

        later(() -> session.perform(new SetPin(Person.called("Bế Ngọc Long"), new NewPin.Chosen("258036"))));
        later(() -> refused(
                "meeting.refusal.pin.wrong",
                () -> session.perform(new BeginSecondEntry(ELECTION, Person.called("Bế Ngọc Long"), "135708"))));
        later(() -> session.perform(new SetLockPin("", new NewPin.Chosen("246813"))));
        later(() -> refused("meeting.refusal.pin.lock.wrong", () -> session.unlock("135708")));
        later(() -> session.unlock("246813"));
        later(() -> session.perform(new RecordBallots(ELECTION, Ballot.striking(2), 2)));

        var entries = session.state().chronicle().entries();
        assertThat(entries.subList(before, entries.size()))
                .hasSize(6)
                .extracting(Entry::at)
                .containsOnly(begun());
        session.perform(new AnnounceResult(ELECTION, ""));
        later(() -> session.perform(new RemoveLockPin("246813")));
        var sealed = session.state().chronicle().entries();
        assertThat(sealed.get(sealed.size() - 1).at()).isEqualTo(clock.instant());
    }

    @Test
    void whatever_is_done_between_two_ballots_tells_no_time() {
        int before = session.state().chronicle().entries().size();
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 1));
        later(() -> session.perform(new CheckIn(new MemberId(9))));
        later(() -> session.perform(new AddItem(AgendaRole.OTHER, "Giải lao", "", 15, 0)));
        later(session::undo);
        later(() -> session.perform(new RecordBallots(ELECTION, Ballot.striking(2), 2)));

        var entries = session.state().chronicle().entries();
        assertThat(entries.subList(before, entries.size()))
                .hasSize(5)
                .extracting(Entry::at)
                .containsOnly(begun());
        assertThat(session.state().meeting().attendance().presentSince(new MemberId(9)))
                .contains(begun());
    }

    @Test
    void the_clock_stands_still_until_no_count_is_open_and_never_goes_back() {
        var second = new ElectionId(2);
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 3));
        later(() -> prepared(second));
        assertThat(last().at()).isEqualTo(begun());
        later(() -> session.perform(new BeginCount(second, EntryMode.BALLOTS, true, Person.called("Lục Thị Hạnh"))));
        var other = last().at();
        assertThat(other).isEqualTo(clock.instant());
        later(() -> session.perform(new CheckIn(new MemberId(9))));
        assertThat(last().at()).isEqualTo(other);
        session.perform(new RecordBallots(second, Ballot.striking(1), 3));

        later(() -> session.perform(new AnnounceResult(second, "")));
        var announced = last().at();
        assertThat(announced).isEqualTo(clock.instant());
        later(() -> session.perform(new CheckIn(new MemberId(8))));
        assertThat(last().at()).isEqualTo(announced);
        later(() -> session.perform(new AnnounceResult(ELECTION, "")));
        later(() -> session.perform(new CheckIn(new MemberId(7))));
        assertThat(last().at()).isEqualTo(clock.instant());
    }

    @Test
    void while_ballots_are_entered_papers_tell_neither_how_far_nor_after_which_entry() {
        session.perform(
                new ChooseBody(BodyKind.COUNTING_BOARD, List.of(new Officer(Person.called("Bế Ngọc Long"), "Thư ký"))));
        session.perform(new SetPin(Person.called("Bế Ngọc Long"), new NewPin.Chosen("258036")));
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 2));
        untold();
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 1));
        told();
        session.perform(new BeginSecondEntry(ELECTION, Person.called("Bế Ngọc Long"), "258036"));
        session.perform(new EnterBallotsAgain(ELECTION, Ballot.striking(2), 3));
        untold();
        IntStream.rangeClosed(1, 3)
                .forEach(sheet -> session.perform(new SettleSheet(ELECTION, sheet, Ballot.striking(1))));
        told();
    }

    private void untold() {
        assertThat(session.state().imprint().there()).isFalse();
        var paper = session.state().meeting().told().elections().get(ELECTION);
        assertThat(paper.stage()).isEqualTo(Stage.ISSUED);
        assertThat(paper.tally().valid()).isZero();
        assertThat(paper.box().collected()).isEqualTo(3);
        assertThat(election().stage()).isEqualTo(Stage.COUNTING);
    }

    private void told() {
        assertThat(session.state().imprint().there()).isTrue();
        assertThat(session.state().meeting().told()).isSameAs(session.state().meeting());
    }

    @Test
    void before_the_seal_the_words_of_an_act_tell_no_mark() {
        session.perform(
                new ChooseBody(BodyKind.COUNTING_BOARD, List.of(new Officer(Person.called("Bế Ngọc Long"), "Thư ký"))));
        session.perform(new SetPin(Person.called("Bế Ngọc Long"), new NewPin.Chosen("258036")));
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 3));
        assertThat(words()).isEqualTo(words(Ballot.striking(2), session::undo, RecordBallots::new));
        session.perform(new BeginSecondEntry(ELECTION, Person.called("Bế Ngọc Long"), "258036"));
        session.perform(new EnterBallotsAgain(ELECTION, Ballot.striking(1), 3));
        assertThat(words()).isEqualTo(words(Ballot.striking(2), session::undo, EnterBallotsAgain::new));
        session.undo();
        session.perform(new EnterBallotsAgain(ELECTION, Ballot.striking(1), 3));
        session.perform(new SettleSheet(ELECTION, 2, Ballot.striking(1)));
        assertThat(words())
                .isEqualTo(words(
                        Ballot.striking(2).invalid("NO_STAMP"),
                        session::undo,
                        (election, ballot, copies) -> new SettleSheet(election, 2, ballot)));
    }

    @Test
    void nothing_is_announced_while_a_ballot_is_missing() {
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 2));
        refused("election.refusal.obstacles", () -> session.perform(new AnnounceResult(ELECTION, "")));
    }

    @Test
    void an_announced_result_is_not_undone_by_a_key_but_revoked_for_a_reason() {
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 3));
        session.perform(new AnnounceResult(ELECTION, ""));
        long seal = session.state().chronicle().entries().size();

        refused("chronicle.refusal.sealed", session::undo);
        refused("chronicle.refusal.sealedReason", () -> session.revoke(seal, " "));
        refused("chronicle.refusal.underSeal", () -> session.revoke(seal - 1, "đọc nhầm phiếu"));
        assertThat(election().stage()).isEqualTo(Stage.ANNOUNCED);

        session.revoke(seal, "đọc nhầm tên");
        assertThat(election().stage()).isEqualTo(Stage.COUNTING);
    }

    @Test
    void no_entry_of_a_count_knows_a_voter() {
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 3));
        var ballots = session.state().chronicle().inForce().stream()
                .map(Entry.Recorded::event)
                .filter(ElectionEvent.BallotsRecorded.class::isInstance)
                .toList();
        assertThat(ballots).isEqualTo(List.of(new ElectionEvent.BallotsRecorded(ELECTION, Ballot.striking(1), 3)));
    }

    private Entry last() {
        var entries = session.state().chronicle().entries();
        return entries.get(entries.size() - 1);
    }

    private Instant begun() {
        return session.state().chronicle().inForce().stream()
                .filter(entry -> entry.event() instanceof ElectionEvent.CountBegun)
                .map(Entry::at)
                .findFirst()
                .orElseThrow();
    }

    private interface Entering {
        Command ballot(ElectionId election, Ballot ballot, int copies);
    }

    /** How the last act is told when it is about another ballot. */
    private String words(Ballot other, Runnable undo, Entering entering) {
        undo.run();
        session.perform(entering.ballot(ELECTION, other, 3));
        return words();
    }

    private String words() {
        var last = session.state().chronicle().lastInForce().orElseThrow();
        var told = Acts.describe(last.event(), session.state().meeting());
        return new Messages(Messages.VIETNAMESE).text(told);
    }

    private Election election() {
        return session.state().meeting().elections().get(ELECTION);
    }

    private void later(Runnable act) {
        clock.passes(Duration.ofSeconds(7));
        act.run();
    }
}
