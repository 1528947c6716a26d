package org.thuky.domain.election;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.RuleSet;

/**
 * Cuộc bầu cử: one secret ballot for one body, from the list to the seal (Điều lệ khóa XII, Điều 10). The public methods
 * that answer an event decide and change nothing; the others apply what has happened, and refuse what no longer fits
 * once an earlier act was revoked.
 *
 * @param round 1 for the first ballot
 * @param announced numbers of those announced as elected; empty before the seal
 */
public record Election(
        ElectionId id,
        ElectionKind kind,
        int round,
        String title,
        Slate slate,
        Stage stage,
        Box box,
        Count count,
        List<Integer> announced) {

    public Election {
        announced = List.copyOf(announced);
    }

    static Election prepared(
            ElectionId id, ElectionKind kind, int round, String title, int seats, int alternates, MarkingStyle style) {
        var slate = new Slate(seats, alternates, style, List.of());
        return new Election(id, kind, round, title, slate, Stage.PREPARING, Box.EMPTY, Count.NONE, List.of())
                .titled(title, slate);
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

    public Tally tally() {
        return count.tally(candidates().size());
    }

    /** Ballots of the box that were not entered yet. */
    public int remaining() {
        return Math.max(0, box.collected() - tally().ballots());
    }

    // What may be done

    public ElectionEvent.ElectionChanged change(String title, int seats, int alternates, MarkingStyle style) {
        changed(title.strip(), seats, alternates, style);
        return new ElectionEvent.ElectionChanged(id, title.strip(), seats, alternates, style);
    }

    /** @param names the order of the ballot: a, b, c … of the Vietnamese alphabet */
    public ElectionEvent.CandidatesChanged list(List<Candidate> people, Comparator<String> names) {
        requireUnissued();
        return new ElectionEvent.CandidatesChanged(id, Slate.ordered(people, names));
    }

    public ElectionEvent.SeatsAndListAdopted adopt() {
        adopted();
        return new ElectionEvent.SeatsAndListAdopted(id);
    }

    public ElectionEvent.BallotsPrinted print(int copies) {
        printed(copies);
        return new ElectionEvent.BallotsPrinted(id, copies);
    }

    /** @param present official members in the hall now */
    public ElectionEvent.BallotsIssued issue(int present, int issued) {
        issued(present, issued);
        return new ElectionEvent.BallotsIssued(id, present, issued);
    }

    public ElectionEvent.BallotsCollected collect(int collected) {
        collected(collected);
        return new ElectionEvent.BallotsCollected(id, collected);
    }

    public ElectionEvent.CountBegun beginCount(EntryMode mode) {
        counting(mode);
        return new ElectionEvent.CountBegun(id, mode);
    }

    public ElectionEvent.BallotsRecorded record(Ballot ballot, int copies, RuleSet rules) {
        requireReason(ballot.invalid(), rules);
        var judged = slate.judged(ballot, rules);
        recorded(judged, copies);
        if (copies > remaining()) {
            throw Refusal.of("election.refusal.beyond.box", copies, remaining(), box.collected());
        }
        return new ElectionEvent.BallotsRecorded(id, judged, copies);
    }

    /** @param sheet running number of the ballot, from 1 */
    public ElectionEvent.BallotCorrected correct(int sheet, Ballot ballot, RuleSet rules) {
        requireReason(ballot.invalid(), rules);
        var before = sheets().sheet(sheet);
        var judged = slate.judged(ballot, rules);
        corrected(sheet, before, judged);
        return new ElectionEvent.BallotCorrected(id, sheet, before, judged);
    }

    /** Typing totals again replaces the earlier ones. */
    public ElectionEvent.TotalsRecorded record(Totals totals, RuleSet rules) {
        totals.invalid().forEach(reason -> requireReason(reason.reason(), rules));
        recorded(totals);
        return new ElectionEvent.TotalsRecorded(id, totals);
    }

    /** Only what adds up can be announced. */
    public ElectionEvent.ResultAnnounced announce(RuleSet rules) {
        requireCounting();
        BoxArithmetic.of(this).firstOpen().ifPresent(line -> {
            throw Refusal.of("election.refusal.does.not.add.up", title, line.sentence());
        });
        return new ElectionEvent.ResultAnnounced(id, Outcome.of(this, rules).elected());
    }

    public ElectionEvent.ElectionRemoved remove() {
        requireUnissued();
        return new ElectionEvent.ElectionRemoved(id);
    }

    // What has happened

    Election changed(String title, int seats, int alternates, MarkingStyle style) {
        return titled(title, new Slate(seats, alternates, style, candidates()));
    }

    Election listing(List<Candidate> candidates) {
        return titled(title, new Slate(seats(), slate.alternates(), slate.style(), candidates));
    }

    /** Ballots printed for another slate are void. */
    private Election titled(String title, Slate slate) {
        requireUnissued();
        if (title.isEmpty()) {
            throw Refusal.of("election.refusal.untitled");
        }
        slate.requirePossible();
        return new Election(id, kind, round, title, slate, Stage.PREPARING, Box.EMPTY, count, announced);
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

    Election issued(int present, int issued) {
        requireOpen();
        if (stage == Stage.PREPARING) {
            throw Refusal.of("election.refusal.not.adopted", title);
        }
        requirePapers(issued);
        return with(stage == Stage.LISTED ? Stage.ISSUED : stage, box.issuedTo(present, issued), count);
    }

    Election collected(int collected) {
        requireOpen();
        if (stage.compareTo(Stage.ISSUED) < 0) {
            throw Refusal.of("election.refusal.not.issued", title);
        }
        requirePapers(collected);
        return with(stage, box.withCollected(collected), count);
    }

    Election counting(EntryMode mode) {
        requireOpen();
        if (stage == Stage.COUNTING) {
            throw Refusal.of("election.refusal.counting", title);
        }
        if (box.collected() == 0) {
            throw Refusal.of("election.refusal.not.collected", title);
        }
        return with(Stage.COUNTING, box, mode == EntryMode.BALLOTS ? Count.NONE : new Count.OnPaper(Optional.empty()));
    }

    Election recorded(Ballot ballot, int copies) {
        slate.requireListed(ballot);
        requirePapers(copies);
        return with(stage, box, sheets().with(new Pile(ballot, copies)));
    }

    Election corrected(int sheet, Ballot before, Ballot after) {
        slate.requireListed(after);
        if (!sheets().sheet(sheet).equals(before)) {
            throw Refusal.of("election.refusal.other.sheet", sheet);
        }
        return with(stage, box, sheets().with(sheet, after));
    }

    Election recorded(Totals totals) {
        requireCounting();
        if (!(count instanceof Count.OnPaper)) {
            throw Refusal.of("election.refusal.by.ballot", title);
        }
        slate.requireFits(totals);
        return with(stage, box, new Count.OnPaper(Optional.of(totals)));
    }

    Election announced(List<Integer> elected) {
        requireCounting();
        return new Election(id, kind, round, title, slate, Stage.ANNOUNCED, box, count, elected);
    }

    private Election with(Stage stage, Box box, Count count) {
        return new Election(id, kind, round, title, slate, stage, box, count, announced);
    }

    // What stands in the way

    private Count.Ballots sheets() {
        requireCounting();
        if (count instanceof Count.Ballots ballots) {
            return ballots;
        }
        throw Refusal.of("election.refusal.on.paper", title);
    }

    private void requireOpen() {
        if (stage == Stage.ANNOUNCED) {
            throw Refusal.of("election.refusal.announced", title);
        }
    }

    private void requireUnissued() {
        requireOpen();
        if (stage.compareTo(Stage.ISSUED) >= 0) {
            throw Refusal.of("election.refusal.issued", title);
        }
    }

    private void requireCounting() {
        requireOpen();
        if (stage != Stage.COUNTING) {
            throw Refusal.of("election.refusal.not.counting", title);
        }
    }

    private void requireCandidates() {
        if (candidates().isEmpty()) {
            throw Refusal.of("election.refusal.no.candidates", title);
        }
    }

    private static void requirePapers(int number) {
        if (number < 1 || number > Box.MOST) {
            throw Refusal.of("election.refusal.papers", Box.MOST);
        }
    }

    private static void requireReason(String code, RuleSet rules) {
        if (!code.isEmpty() && rules.invalidReason(code).isEmpty()) {
            throw Refusal.of("election.refusal.reason", code);
        }
    }
}
