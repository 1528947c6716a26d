package org.thuky.domain.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Counting;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Preparation;
import org.thuky.domain.election.Stage;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.PersonName;
import org.thuky.domain.member.VietnameseOrder;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteSubject;

/** Tiến hành bầu cử: one election as the hall holds it, with what the roll, the votes and the bodies have to say about it. */
public final class Poll {

    private final Meeting meeting;
    private final ElectionId id;

    Poll(Meeting meeting, ElectionId id) {
        this.meeting = meeting;
        this.id = id;
    }

    /**
     * The list in the order of the ballot.
     *
     * @throws Refusal when one of them sits on the counting board, has the seat already or cannot hold it
     */
    public ElectionEvent list(List<Candidate> people) {
        var listed = preparing()
                .list(
                        people.stream()
                                .map(person -> person.naming(meeting.roll()::known))
                                .toList(),
                        Comparator.comparing(PersonName::new, VietnameseOrder.OF_NAMES));
        meeting.bodies().requireApart(election().electorate(), people);
        requireEligible(people);
        return listed;
    }

    /**
     * @throws Refusal when the hall did not carry it by show of hands, or not as it is now. That no vote was written down
     *     is for the papers to say: a committee of two raises no hands.
     */
    public ElectionEvent adopt() {
        var adopted = preparing().adopt();
        requireNotVotedDown();
        return adopted;
    }

    /**
     * Whoever is in the hall now is the electorate.
     *
     * @throws Refusal below the quorum, unless it was waived; when a further round votes on more than was left open; or when
     *     the hall has voted the list down since
     */
    public ElectionEvent issue(int issued, String reason) {
        var preparation = preparing();
        if (!meeting.elections().followsItsResult(election(), meeting.rules())) {
            throw Refusal.of("election.refusal.other.round", election().title());
        }
        requireNotVotedDown();
        requireEligible(election().candidates());
        var electorate = election().electorate();
        meeting.quorum(electorate).require();
        return preparation.issue(meeting.voters(electorate).present(), issued, reason);
    }

    /**
     * @param typist of the counting board, by name or number
     * @throws Refusal when nobody of the board is named
     */
    public ElectionEvent beginCount(EntryMode mode, boolean mixed, Person typist) {
        var preparation = preparing();
        boolean needed =
                mode == EntryMode.BALLOTS || meeting.rules().secondEntry().value();
        if (needed && typist.isNobody()) {
            throw Refusal.of("election.refusal.typist");
        }
        return preparation.beginCount(mode, mixed, typist.isNobody() ? typist : typing(typist));
    }

    /** Before a board is chosen, whoever is named. */
    private Person typing(Person typist) {
        return meeting.countingBoard(election()).isEmpty() ? meeting.roll().known(typist) : meeting.onBoard(id, typist);
    }

    Counting counting() {
        return new Counting(election(), meeting.rules(), doubts());
    }

    /** What is doubtful about those who voted: that too few of them are left while it is counted. */
    private List<Sentence> doubts() {
        var electorate = election().electorate();
        boolean decided = election().stage() != Stage.COUNTING
                || meeting.waiver(id).isPresent()
                || meeting.waiver(electorate).isPresent();
        var voters = meeting.voters(electorate);
        return decided || meeting.quorate(electorate)
                ? List.of()
                : List.of(Sentence.of("election.obstacle.quorum", voters.present(), voters.summoned()));
    }

    private void requireEligible(List<Candidate> people) {
        new Eligibility(meeting, election().contest()).require(people);
    }

    private void requireNotVotedDown() {
        meeting.votes().last(VoteSubject.SEATS_AND_LIST, id).ifPresent(this::requireCarried);
    }

    private void requireCarried(HandVote vote) {
        var election = election();
        if (!election.voted().equals(Optional.of(election.slate()))) {
            throw Refusal.of("election.refusal.changed.since.vote", election.title());
        }
        if (!vote.passed(meeting.rules())) {
            throw Refusal.of("election.refusal.voted.down", vote.inFavour(), vote.base());
        }
    }

    private Election election() {
        return meeting.elections().get(id);
    }

    private Preparation preparing() {
        return meeting.elections().preparing(id);
    }
}
