package org.thuky.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
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
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CorrectBallot;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.session.command.MeetingCommand.WaiveQuorum;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;

/** The two promises of a count: no entry ties a ballot to a moment, and an announced result is not undone by a key. */
class SealAndSecretTest {

    private static final ElectionId ELECTION = new ElectionId(1);

    private final HallClock clock = new HallClock();
    private final Session session = Congress.begun(clock);

    @BeforeEach
    void three_ballots_of_one_election() {
        Congress.checkIn(session, 3);
        session.perform(new WaiveQuorum(Electorate.MEETING, "Thử việc kiểm phiếu"));
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 1),
                1,
                0,
                MarkingStyle.STRIKE_OUT));
        session.perform(new ListCandidates(
                ELECTION,
                IntStream.of(20, 21)
                        .mapToObj(
                                number -> new Candidate(0, number, "Lục Thị " + number, 0, "", "", Nomination.PREPARED))
                        .toList()));
        session.perform(new AdoptList(ELECTION));
        session.perform(new IssueBallots(ELECTION, 3));
        session.perform(new CollectBallots(ELECTION, 3));
        session.perform(new BeginCount(ELECTION, EntryMode.BALLOTS, true, "Lục Thị Hạnh"));
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
    void nothing_is_announced_while_a_ballot_is_missing() {
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 2));
        assertRefused(() -> session.perform(new AnnounceResult(ELECTION, "")), "election.refusal.obstacles");
    }

    @Test
    void an_announced_result_is_not_undone_by_a_key_but_revoked_for_a_reason() {
        session.perform(new RecordBallots(ELECTION, Ballot.striking(1), 3));
        session.perform(new AnnounceResult(ELECTION, ""));
        long seal = session.state().chronicle().entries().size();

        assertRefused(session::undo, "chronicle.refusal.sealed");
        assertRefused(() -> session.revoke(seal, " "), "chronicle.refusal.sealedReason");
        assertRefused(() -> session.revoke(seal - 1, "đọc nhầm phiếu"), "chronicle.refusal.underSeal");
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

    private Election election() {
        return session.state().meeting().elections().get(ELECTION);
    }

    private void later(Runnable act) {
        clock.passes(Duration.ofSeconds(7));
        act.run();
    }

    private static void assertRefused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }
}
