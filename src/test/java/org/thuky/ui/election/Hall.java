package org.thuky.ui.election;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Totals;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.PrintBallots;
import org.thuky.session.command.ElectionCommand.RecordTotals;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.WaiveQuorum;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Work;

/** The hall of Cao Bằng with so many present, and an election in it; acts happen at once unless they are held back. */
final class Hall {

    static final ElectionId ELECTION = new ElectionId(1);

    final Messages messages = new Messages(Messages.VIETNAMESE);
    final ToldFailures told = new ToldFailures();
    final HallClock clock = new HallClock();
    final Session session;
    final Queue<Runnable> heldBack = new ArrayDeque<>();
    final Desk desk;
    final ElectionViewModel open;
    private boolean holding;

    /** Nobody enters the ballots again here. */
    Hall(int present) {
        this(present, Congress.enteredOnce(Congress.rules("k12")));
    }

    Hall(int present, RuleSet rules) {
        session = Congress.prepared(Congress.opened(clock, rules));
        Congress.checkIn(session, present);
        if (!session.state().meeting().quorate()) {
            session.perform(new WaiveQuorum(Electorate.MEETING, "Thử việc bầu cử"));
        }
        desk = new Desk(session, new Work(this::act, Runnable::run, told), Runnable::run);
        open = new ElectionViewModel(desk, messages);
    }

    /** From now on nothing reaches the disk before {@link #letGo()}. */
    void holdBack() {
        holding = true;
    }

    void letGo() {
        while (!heldBack.isEmpty()) {
            heldBack.poll().run();
        }
    }

    /** Candidates of these names, for so many seats. */
    Hall listing(int seats, String... names) {
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", seats),
                seats,
                0,
                MarkingStyle.STRIKE_OUT));
        session.perform(new ListCandidates(
                ELECTION,
                List.of(names).stream()
                        .map(name -> new Candidate(0, Person.called(name), 0, "", "", Nomination.PREPARED))
                        .toList()));
        open.open(ELECTION);
        return this;
    }

    /** What a step shows is told while it is in view. */
    Hall at(ElectionStep step) {
        open.stepProperty().set(step);
        return this;
    }

    /** Adopted, handed out and back, the box open. */
    Hall counting(int ballots, EntryMode mode) {
        session.perform(
                new TakeHandVote(VoteSubject.SEATS_AND_LIST, Optional.of(ELECTION), "Số lượng, danh sách", 0, 0));
        session.perform(new AdoptList(ELECTION));
        session.perform(new IssueBallots(ELECTION, ballots));
        session.perform(new CollectBallots(ELECTION, ballots));
        session.perform(new BeginCount(ELECTION, mode, true, Person.called("Lục Thị Hạnh")));
        return this;
    }

    /** From the list to the seal, counted on paper: everybody valid, so many votes for each on the list. */
    Hall elects(ElectionId id, int ballots, Integer... votes) {
        counted(id, ballots, votes);
        session.perform(new AnnounceResult(id, ""));
        return this;
    }

    /** From the list to the last figure. */
    Hall counted(ElectionId id, int ballots, Integer... votes) {
        if (session.state().meeting().elections().get(id).stage() == Stage.PREPARING) {
            session.perform(new TakeHandVote(VoteSubject.SEATS_AND_LIST, Optional.of(id), "Danh sách", 0, 0));
            session.perform(new AdoptList(id));
        }
        session.perform(new PrintBallots(id, ballots));
        session.perform(new IssueBallots(id, ballots));
        session.perform(new CollectBallots(id, ballots));
        count(id, ballots, votes);
        return this;
    }

    /** What is in the box, to the seal. */
    Hall announces(ElectionId id, int ballots, Integer... votes) {
        count(id, ballots, votes);
        session.perform(new AnnounceResult(id, ""));
        return this;
    }

    private void count(ElectionId id, int ballots, Integer... votes) {
        session.perform(new BeginCount(id, EntryMode.TOTALS, true, Person.NOBODY));
        session.perform(new RecordTotals(id, new Totals(ballots, List.of(), List.of(votes))));
    }

    /** Three who stand for nothing count. */
    Hall choosingBoard() {
        session.perform(new ChooseBody(
                BodyKind.COUNTING_BOARD,
                List.of(
                        new Officer(Person.called("Vi Tôn"), "Trưởng ban"),
                        new Officer(Person.called("Vi Tú"), "Thư ký"),
                        new Officer(Person.called("Vi Tấn"), ""))));
        return this;
    }

    Election election() {
        return session.state().meeting().elections().get(ELECTION);
    }

    private void act(Runnable act) {
        if (holding) {
            heldBack.add(act);
        } else {
            act.run();
        }
    }
}
