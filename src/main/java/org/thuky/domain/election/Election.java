package org.thuky.domain.election;

import java.time.Instant;
import java.util.ArrayList;
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
 *
 * @param withdrawals who asked to be taken off the list, oldest first
 * @param voted the seats and the list on which the hall last voted
 * @param counted when the count began
 * @param handedOut the list as it stands on the ballots that were handed out first
 */
public record Election(
        ElectionId id,
        Contest contest,
        Slate slate,
        List<Withdrawal> withdrawals,
        Optional<Slate> voted,
        Optional<Slate> handedOut,
        Stage stage,
        Box box,
        Optional<Instant> counted,
        Count count,
        Optional<PaperCheck> paperCheck,
        Announcement announcement) {

    public Election {
        withdrawals = List.copyOf(withdrawals);
    }

    static Election prepared(ElectionId id, Contest contest, Slate slate) {
        return new Election(
                        id,
                        contest,
                        slate,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Stage.PREPARING,
                        Box.EMPTY,
                        Optional.empty(),
                        Count.NONE,
                        Optional.empty(),
                        Announcement.NONE)
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
        return count.tally(candidates().size());
    }

    /** Ballots of the box that were not entered yet. */
    public int remaining() {
        return Math.max(0, box.collected() - count.ballots());
    }

    /** Whether somebody is in the middle of entering its ballots, for the first or another time. */
    public boolean beingEntered() {
        return stage == Stage.COUNTING
                && count instanceof Count.Ballots ballots
                && ballots.ballots() > 0
                && (remaining() > 0
                        || ballots.secondEntry()
                                .filter(entry -> !entry.complete())
                                .isPresent());
    }

    /** As it was before the board began to read. */
    private Election unread() {
        return with(Stage.ISSUED, box, Count.NONE);
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
        var asked = new ArrayList<>(withdrawals);
        asked.add(decided);
        var kept = decided.granted() ? listing(slate.without(number)) : this;
        return new Election(
                id,
                contest,
                kept.slate,
                asked,
                voted,
                handedOut,
                kept.stage,
                kept.box,
                counted,
                count,
                paperCheck,
                announcement);
    }

    /** Ballots printed for another slate are void. */
    private Election about(Contest contest, Slate slate) {
        requireUnissued();
        slate.requirePossible();
        contest.requireRoomFor(slate.seats());
        return new Election(
                id,
                contest,
                slate,
                withdrawals,
                voted,
                Optional.empty(),
                Stage.PREPARING,
                box.outdating(),
                counted,
                count,
                paperCheck,
                announcement);
    }

    /** The hall has voted by show of hands on seats and list as they are. */
    Election votedOn() {
        return new Election(
                id,
                contest,
                slate,
                withdrawals,
                Optional.of(slate),
                handedOut,
                stage,
                box,
                counted,
                count,
                paperCheck,
                announcement);
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
                withdrawals.stream().map(asked -> asked.naming(now::known)).toList(),
                voted.map(list -> list.following(before, now)),
                handedOut,
                stage,
                unissued && !told.reads(slate) ? box.outdating() : box,
                counted,
                count.naming(now::known),
                paperCheck,
                announcement);
    }

    /** With other names for the same people; what ballots say otherwise stays. */
    Election naming(UnaryOperator<Person> named) {
        return new Election(
                id,
                contest,
                slate.toldApart(named),
                withdrawals.stream().map(asked -> asked.naming(named)).toList(),
                voted.map(list -> list.naming(named)),
                handedOut.map(list -> list.listing(list.candidates().stream()
                        .map(printed -> corrected(printed) ? printed : printed.naming(named))
                        .toList())),
                stage,
                box,
                counted,
                count.naming(named),
                paperCheck,
                announcement);
    }

    /** Whose name was put right after the ballots had been handed out, by number, with the name that stands on them. */
    public SortedMap<Integer, String> correctedNames() {
        var corrected = new TreeMap<Integer, String>();
        handedOut.ifPresent(list -> list.candidates().stream()
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
        return with(Stage.LISTED, box, count);
    }

    Election printed(int copies) {
        requireOpen();
        requireCandidates();
        requirePapers(copies);
        return with(stage, box.printedMore(copies), count);
    }

    Election shownEmpty() {
        requireOpen();
        return with(stage, box.seenEmpty(), count);
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
                withdrawals,
                voted,
                handedOut.or(() -> Optional.of(slate)),
                stage == Stage.LISTED ? Stage.ISSUED : stage,
                box.issuedTo(present, issued, reason),
                counted,
                count,
                paperCheck,
                announcement);
    }

    Election collected(int collected, String reason) {
        requireOpen();
        if (stage.compareTo(Stage.ISSUED) < 0) {
            throw Refusal.of("election.refusal.not.issued", title());
        }
        requirePapers(collected);
        return with(stage, box.withCollected(collected, reason), count);
    }

    Election counting(EntryMode mode, boolean mixed, Person typist, Instant at) {
        requireCollected();
        return new Election(
                id,
                contest,
                slate,
                withdrawals,
                voted,
                handedOut,
                Stage.COUNTING,
                box,
                Optional.of(at),
                Count.begun(mode, mixed, typist),
                paperCheck,
                announcement);
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
        if (count instanceof Count.OnPaper paper) {
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
        return paperCheck.map(check -> checking(check.read(sheet))).orElse(this);
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
        return new Election(
                id,
                contest,
                slate,
                withdrawals,
                voted,
                handedOut,
                stage,
                box,
                counted,
                count,
                Optional.of(check),
                announcement);
    }

    Election checked(List<Integer> differing) {
        requireCounting();
        var drawn = paperCheck.orElseThrow(() -> Refusal.of("election.refusal.not.drawn"));
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
                withdrawals,
                voted,
                handedOut,
                Stage.ANNOUNCED,
                box,
                counted,
                count,
                paperCheck,
                new Announcement(Optional.of(at), elected, reason));
    }

    private Election with(Count count) {
        return with(stage, box, count);
    }

    private Election with(Stage stage, Box box, Count count) {
        return new Election(
                id,
                contest,
                slate,
                withdrawals,
                voted,
                handedOut,
                stage,
                box,
                counted,
                count,
                paperCheck,
                announcement);
    }

    // What stands in the way

    Count.Ballots byBallot() {
        requireCounting();
        if (count instanceof Count.Ballots ballots) {
            return ballots;
        }
        throw Refusal.of("election.refusal.on.paper", title());
    }

    Count.OnPaper onPaper() {
        requireCounting();
        if (count instanceof Count.OnPaper paper) {
            return paper;
        }
        throw Refusal.of("election.refusal.by.ballot", title());
    }

    void requireAllEntered() {
        if (remaining() > 0) {
            throw Refusal.of("election.refusal.first.entry", remaining());
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
