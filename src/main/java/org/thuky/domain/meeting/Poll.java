package org.thuky.domain.meeting;

import java.util.ArrayList;
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
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.Preparation;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Succession;
import org.thuky.domain.election.VacancyCause;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.PersonName;
import org.thuky.domain.member.VietnameseOrder;
import org.thuky.domain.rule.LoneCounter;
import org.thuky.domain.rule.TieRule;
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
        return meeting.countingBoard(election()).isEmpty()
                ? meeting.roll().known(typist)
                : Bodies.among(board(), typist);
    }

    private List<Person> board() {
        return meeting.countingBoard(election()).stream().map(Officer::person).toList();
    }

    private boolean alone() {
        return board().size() == 1;
    }

    /**
     * Who may enter the pile: the board, and beside a board of one, where the rules say so, any official delegate in the
     * hall who does not stand.
     */
    public List<Person> typists() {
        var typists = new ArrayList<>(board());
        if (alone() && meeting.rules().loneCounter().value() == LoneCounter.ANOTHER_DELEGATE) {
            meeting.roll().summoned().stream()
                    .filter(member -> meeting.attendance().present(member.id()))
                    .map(Person::of)
                    .filter(person -> board().stream().noneMatch(person::isSameAs))
                    .filter(person -> election().candidates().stream()
                            .noneMatch(candidate -> candidate.person().isSameAs(person)))
                    .forEach(typists::add);
        }
        return List.copyOf(typists);
    }

    /**
     * Who sits down to enter the pile again.
     *
     * @throws Refusal when the person may not
     */
    public Person typist(Person meant) {
        return Bodies.among(typists(), meant);
    }

    Counting counting() {
        return new Counting(election(), meeting.rules(), alone(), doubts());
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

    /**
     * Somebody elected, or an alternate, gives the place up or cannot have it.
     *
     * @throws Refusal as {@link Succession#vacate}; when the hall has not agreed by show of hands, but for a delegate who
     *     cannot go; and when offices that the committee gave rest on the seat, or ballots of the committee are out
     */
    public ElectionEvent vacate(OnBallot who, VacancyCause cause, String reason) {
        var vacated = succession().vacate(who, cause, reason);
        requireNothingRestsOn(meeting.elections().person(who));
        if (cause != VacancyCause.ABSENT) {
            long before = election().announcement().vacated().stream()
                    .filter(earlier -> earlier.cause() != VacancyCause.ABSENT)
                    .count();
            requireAgreed(VoteSubject.VACATED_SEAT, before);
        }
        return vacated;
    }

    /**
     * What equal votes, or too few of them in a vote among the tied, leave open is decided.
     *
     * @throws Refusal as {@link Succession#award}; and when the hall has not agreed by show of hands where it has to
     */
    public ElectionEvent award(List<Integer> numbers, String reason) {
        var awarded = succession().award(numbers, reason);
        if (meeting.rules().tieRule().value() != TieRule.MANUAL_WITH_REASON
                || election().contest().amongTied()) {
            requireAgreed(VoteSubject.AWARDED_SEAT, 0);
        }
        return awarded;
    }

    public Succession succession() {
        return new Succession(meeting.elections(), election(), meeting.rules());
    }

    /** @param before how often that was done already: each time the hall is asked again */
    private void requireAgreed(VoteSubject subject, long before) {
        var last = meeting.votes()
                .last(subject, id)
                .orElseThrow(() -> Refusal.of(
                        "election.refusal.not.agreed",
                        subject.title(),
                        election().title()));
        if (!last.passed(meeting.rules())) {
            throw Refusal.of("election.refusal.voted.down", last.inFavour(), last.base());
        }
        long carried = meeting.votes().taken().stream()
                .filter(vote -> vote.kind() == subject && vote.election().equals(Optional.of(id)))
                .filter(vote -> vote.passed(meeting.rules()))
                .count();
        if (carried <= before) {
            throw Refusal.of(
                    "election.refusal.not.agreed", subject.title(), election().title());
        }
    }

    private void requireNothingRestsOn(Candidate person) {
        if (!election().seatsCommittee()) {
            return;
        }
        var elections = meeting.elections();
        var byCommittee = elections.all().stream()
                .filter(other -> other.electorate() == Electorate.NEW_COMMITTEE)
                .toList();
        var out = byCommittee.stream()
                .filter(other -> other.stage() == Stage.ISSUED || other.stage() == Stage.COUNTING)
                .findFirst();
        if (out.isPresent()) {
            throw Refusal.of("election.refusal.committee.votes", out.get().title());
        }
        var offices = byCommittee.stream()
                .filter(other -> other.kind() != ElectionKind.INSPECTION_COMMITTEE)
                .filter(other ->
                        elections.holders(other).stream().map(elections::person).anyMatch(person::isSamePersonAs))
                .map(Election::title)
                .toList();
        if (!offices.isEmpty()) {
            throw Refusal.of("election.refusal.holds.office", person.name(), offices);
        }
    }

    private void requireEligible(List<Candidate> people) {
        new Eligibility(meeting, election().contest()).require(people);
    }

    /** Why the list that was adopted cannot be voted on, or not any more; empty when it can, and once ballots are out. */
    public Optional<Sentence> listDoubt() {
        if (election().stage() != Stage.LISTED) {
            return Optional.empty();
        }
        try {
            requireNotVotedDown();
        } catch (Refusal refusal) {
            return Optional.of(refusal.sentence());
        }
        return new Eligibility(meeting, election().contest()).problem(election().candidates());
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
