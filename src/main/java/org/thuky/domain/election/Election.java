package org.thuky.domain.election;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;
import org.thuky.domain.rule.MarkingStyle;

/**
 * Cuộc bầu cử: one secret ballot for one body, from the list to the seal (Điều lệ khóa XII, Điều 10). What may be done is
 * decided by {@link Preparation} and {@link Counting}; the methods here apply what has happened, and refuse what no
 * longer fits once an earlier act was revoked.
 */
public record Election(
        ElectionId id,
        Contest contest,
        Slate slate,
        Listing listing,
        Stage stage,
        Box box,
        Reading reading,
        Announcement announcement) {

    static Election prepared(ElectionId id, Contest contest, Slate slate) {
        return new Election(
                        id, contest, slate, Listing.NONE, Stage.PREPARING, Box.EMPTY, Reading.NONE, Announcement.NONE)
                .about(contest, slate);
    }

    public ElectionKind kind() {
        return contest.kind();
    }

    public Electorate electorate() {
        return contest.electorate();
    }

    public int round() {
        return contest.round();
    }

    public String title() {
        return contest.title();
    }

    /** Who asked to be taken off the list, oldest first. */
    public List<Withdrawal> withdrawals() {
        return listing.withdrawals();
    }

    /** The seats and the list on which the hall last voted. */
    public Optional<Slate> voted() {
        return listing.voted();
    }

    /** The list as it stands on the ballots that were handed out first. */
    public Optional<Slate> handedOut() {
        return listing.handedOut();
    }

    /** When the count began. */
    public Optional<Instant> counted() {
        return reading.begun();
    }

    public Count count() {
        return reading.count();
    }

    public Optional<PaperCheck> paperCheck() {
        return reading.paperCheck();
    }

    /** Numbers of those announced as elected; empty before the seal. */
    public List<Integer> announced() {
        return announcement.elected();
    }

    public int seats() {
        return slate.seats();
    }

    public List<Candidate> candidates() {
        return slate.candidates();
    }

    public Candidate candidate(int number) {
        return candidates().get(number - 1);
    }

    public boolean lists(Candidate person) {
        return candidates().stream().anyMatch(person::isSamePersonAs);
    }

    public Tally tally() {
        return count().tally(candidates().size());
    }

    /** Ballots of the box that were not entered yet. */
    public int remaining() {
        return Math.max(0, box.collected() - count().ballots());
    }

    /** Whether somebody is in the middle of entering its ballots, for the first or another time. */
    public boolean beingEntered() {
        return stage == Stage.COUNTING
                && count() instanceof Count.Ballots ballots
                && ballots.ballots() > 0
                && (remaining() > 0
                        || ballots.secondEntry()
                                .filter(entry -> !entry.complete())
                                .isPresent());
    }

    /** Whether whoever is elected sits in the committee of the congress: its chair, elected directly, does. */
    public boolean seatsCommittee() {
        return electorate() == Electorate.MEETING && (kind().fillsCommittee() || kind() == ElectionKind.CHAIR);
    }

    /** As it was before the board began to read. */
    private Election unread() {
        return with(Stage.ISSUED, box, reading.with(Count.NONE));
    }

    Election told() {
        return beingEntered() ? unread() : this;
    }

    // What has happened

    Election changed(String title, int size, int seats, int alternates, MarkingStyle style) {
        return about(contest.called(title, size), new Slate(seats, alternates, style, candidates()));
    }

    Election listing(List<Candidate> candidates) {
        return about(contest, slate.listing(candidates));
    }

    Election withdrawn(int number, Withdrawal decided) {
        requireUnissued();
        slate.requireListed(number);
        if (!candidate(number).person().isSameAs(decided.person())) {
            throw Refusal.of("election.refusal.other.candidate", decided.name(), title());
        }
        var kept = decided.granted() ? listing(slate.without(number)) : this;
        return kept.with(listing.asking(decided));
    }

    /** Ballots printed for another slate are void. */
    private Election about(Contest contest, Slate slate) {
        requireUnissued();
        slate.requirePossible();
        contest.requireRoomFor(slate.seats());
        return new Election(
                id, contest, slate, listing.printedAnew(), Stage.PREPARING, box.outdating(), reading, announcement);
    }

    /** The hall has voted by show of hands on seats and list as they are. */
    Election votedOn() {
        return with(listing.votedOn(slate));
    }

    /**
     * With the people as the roll tells of them now. Who they are has not changed, so that the hall need not vote again; but
     * ballots that read otherwise have to be printed again.
     */
    Election following(Roll before, Roll now) {
        var told = slate.following(before, now);
        boolean unissued = stage.compareTo(Stage.ISSUED) < 0;
        return new Election(
                id,
                contest,
                told,
                listing.following(before, now),
                stage,
                unissued && !told.reads(slate) ? box.outdating() : box,
                reading.naming(now::known),
                announcement);
    }

    /** With other names for the same people; what ballots say otherwise stays. */
    Election naming(UnaryOperator<Person> named) {
        return new Election(
                id,
                contest,
                slate.toldApart(named),
                listing.naming(named, this::corrected),
                stage,
                box,
                reading.naming(named),
                announcement);
    }

    /** Whose name was put right after the ballots had been handed out, by number, with the name that stands on them. */
    public SortedMap<Integer, String> correctedNames() {
        var corrected = new TreeMap<Integer, String>();
        handedOut()
                .ifPresent(list -> list.candidates().stream()
                        .filter(this::corrected)
                        .forEach(printed -> corrected.put(printed.number(), printed.name())));
        return corrected;
    }

    private boolean corrected(Candidate printed) {
        return !printed.name().equals(candidate(printed.number()).name());
    }

    Election adopted() {
        requireUnissued();
        requireCandidates();
        return with(Stage.LISTED, box, reading);
    }

    Election printed(int copies) {
        requireOpen();
        requireCandidates();
        requirePapers(copies);
        return with(stage, box.printedMore(copies), reading);
    }

    Election shownEmpty() {
        requireOpen();
        return with(stage, box.seenEmpty(), reading);
    }

    Election issued(int present, int issued, String reason) {
        requireOpen();
        if (stage == Stage.PREPARING) {
            throw Refusal.of("election.refusal.not.adopted", title());
        }
        requirePapers(issued);
        return new Election(
                id,
                contest,
                slate,
                listing.handedOut(slate),
                stage == Stage.LISTED ? Stage.ISSUED : stage,
                box.issuedTo(present, issued, reason),
                reading,
                announcement);
    }

    Election collected(int collected, String reason) {
        requireOpen();
        if (stage.compareTo(Stage.ISSUED) < 0) {
            throw Refusal.of("election.refusal.not.issued", title());
        }
        requirePapers(collected);
        return with(stage, box.withCollected(collected, reason), reading);
    }

    Election counting(EntryMode mode, boolean mixed, Person typist, Instant at) {
        requireCollected();
        return with(Stage.COUNTING, box, reading.begun(mode, mixed, typist, at));
    }

    Election recorded(Ballot ballot, int copies) {
        return with(byBallot().found(pile(ballot, copies)));
    }

    Election corrected(int sheet, Ballot before, Ballot after) {
        slate.requireListed(after);
        return with(byBallot().corrected(sheet, before, after)).readFromPaper(sheet);
    }

    Election enteringAgain(Person typist) {
        requireCounting();
        if (count() instanceof Count.OnPaper paper) {
            return with(paper.begun(typist));
        }
        requireAllEntered();
        return with(byBallot().begun(typist));
    }

    Election enteredAgain(Ballot ballot, int copies) {
        return with(byBallot().enteredAgain(pile(ballot, copies)));
    }

    Election settled(int sheet, Ballot ballot) {
        slate.requireListed(ballot);
        return with(byBallot().settled(sheet, ballot)).readFromPaper(sheet);
    }

    /** A sheet on which the paper check found a difference is not in doubt any more. */
    private Election readFromPaper(int sheet) {
        return paperCheck().map(check -> checking(check.read(sheet))).orElse(this);
    }

    private Pile pile(Ballot ballot, int copies) {
        slate.requireListed(ballot);
        requirePapers(copies);
        return new Pile(ballot, copies);
    }

    Election recorded(Totals totals) {
        slate.requireFits(totals);
        return with(onPaper().recorded(totals));
    }

    Election enteredAgain(Totals totals) {
        slate.requireFits(totals);
        return with(onPaper().enteredAgain(totals));
    }

    Election settled(Totals totals) {
        slate.requireFits(totals);
        return with(onPaper().settling(totals));
    }

    Election checking(PaperCheck check) {
        byBallot();
        return with(reading.with(check));
    }

    Election checked(List<Integer> differing) {
        requireCounting();
        var drawn = paperCheck().orElseThrow(() -> Refusal.of("election.refusal.not.drawn"));
        if (!drawn.sheets().containsAll(differing)) {
            throw Refusal.of("election.refusal.other.sheets", drawn.sheets());
        }
        return checking(drawn.compared(differing, byBallot().entries()));
    }

    Election announced(List<Integer> elected, String reason, Instant at) {
        requireCounting();
        return new Election(
                id,
                contest,
                slate,
                listing,
                Stage.ANNOUNCED,
                box,
                reading,
                new Announcement(Optional.of(at), elected, reason, List.of()));
    }

    Election followedBy(Aftermath decided) {
        requireAnnounced();
        return new Election(id, contest, slate, listing, stage, box, reading, announcement.followedBy(decided));
    }

    Election awarded(List<Integer> numbers, String reason, Instant at) {
        numbers.forEach(slate::requireListed);
        return followedBy(new Aftermath.Awarded(numbers, reason, at));
    }

    private Election with(Count count) {
        return with(reading.with(count));
    }

    private Election with(Reading reading) {
        return with(stage, box, reading);
    }

    private Election with(Listing listing) {
        return new Election(id, contest, slate, listing, stage, box, reading, announcement);
    }

    private Election with(Stage stage, Box box, Reading reading) {
        return new Election(id, contest, slate, listing, stage, box, reading, announcement);
    }

    // What stands in the way

    Count.Ballots byBallot() {
        requireCounting();
        if (count() instanceof Count.Ballots ballots) {
            return ballots;
        }
        throw Refusal.of("election.refusal.on.paper", title());
    }

    Count.OnPaper onPaper() {
        requireCounting();
        if (count() instanceof Count.OnPaper paper) {
            return paper;
        }
        throw Refusal.of("election.refusal.by.ballot", title());
    }

    void requireAllEntered() {
        if (remaining() > 0) {
            throw Refusal.of("election.refusal.first.entry", remaining());
        }
    }

    void requireAnnounced() {
        if (stage != Stage.ANNOUNCED) {
            throw Refusal.of("election.refusal.not.announced", title());
        }
    }

    private void requireOpen() {
        if (stage == Stage.ANNOUNCED) {
            throw Refusal.of("election.refusal.announced", title());
        }
    }

    void requireUnissued() {
        requireOpen();
        if (stage.compareTo(Stage.ISSUED) >= 0) {
            throw Refusal.of("election.refusal.issued", title());
        }
    }

    void requireCollected() {
        requireOpen();
        if (stage == Stage.COUNTING) {
            throw Refusal.of("election.refusal.counting", title());
        }
        if (box.collected() == 0) {
            throw Refusal.of("election.refusal.not.collected", title());
        }
    }

    void requireCounting() {
        requireOpen();
        if (stage != Stage.COUNTING) {
            throw Refusal.of("election.refusal.not.counting", title());
        }
    }

    private void requireCandidates() {
        if (candidates().isEmpty()) {
            throw Refusal.of("election.refusal.no.candidates", title());
        }
    }

    private static void requirePapers(int number) {
        if (number < 1 || number > Box.MOST_PAPERS) {
            throw Refusal.of("election.refusal.papers", Box.MOST_PAPERS);
        }
    }
}
