package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.RuleSet;

/**
 * Kiểm phiếu và công bố: what the counting board may do with the ballots of an election, under the rules of the meeting.
 *
 * @param alone whether the board is one person, so that nobody else of it can make the second entry
 * @param hall what is doubtful about those who vote, see {@code Meeting.counting}
 */
public record Counting(Election election, RuleSet rules, boolean alone, List<Sentence> hall) {

    public Counting {
        hall = List.copyOf(hall);
    }

    /** By a board of several. */
    public Counting(Election election, RuleSet rules, List<Sentence> hall) {
        this(election, rules, false, hall);
    }

    public ElectionEvent.BallotsRecorded record(Ballot ballot, int copies) {
        var judged = judged(ballot);
        election.recorded(judged, copies);
        int left = election.remaining();
        if (copies > left) {
            throw Refusal.of(
                    "election.refusal.beyond.box", copies, left, election.box().collected());
        }
        return new ElectionEvent.BallotsRecorded(election.id(), judged, copies);
    }

    /** @param sheet running number of the ballot, from 1 */
    public ElectionEvent.BallotCorrected correct(int sheet, Ballot ballot) {
        var judged = judged(ballot);
        var before = election.byBallot().first().get(sheet);
        election.corrected(sheet, before, judged);
        return new ElectionEvent.BallotCorrected(election.id(), sheet, before, judged);
    }

    /**
     * The second entry, or a recount once all of it is settled.
     *
     * @param typist somebody else than whoever entered last
     */
    public ElectionEvent.SecondEntryBegun beginSecondEntry(Person typist) {
        var last = election.count().lastTypist();
        if (typist.isSameAs(last)) {
            throw Refusal.of("election.refusal.same.typist", typist.name());
        }
        election.enteringAgain(typist);
        return new ElectionEvent.SecondEntryBegun(election.id(), typist);
    }

    public ElectionEvent.BallotsEnteredAgain enterAgain(Ballot ballot, int copies) {
        var judged = judged(ballot);
        election.enteredAgain(judged, copies);
        return new ElectionEvent.BallotsEnteredAgain(election.id(), judged, copies);
    }

    /**
     * What the paper itself says.
     *
     * @throws Refusal of a sheet on which both entries agree, unless the paper check drew it
     */
    public ElectionEvent.SheetSettled settle(int sheet, Ballot ballot) {
        var judged = judged(ballot);
        election.settled(sheet, judged);
        boolean disputed = election.byBallot()
                .secondEntry()
                .filter(entry ->
                        entry.differences().contains(sheet) || entry.settled().containsKey(sheet))
                .isPresent();
        boolean drawn = election.paperCheck()
                .filter(check -> check.sheets().contains(sheet))
                .isPresent();
        if (!disputed && !drawn) {
            throw Refusal.of("election.refusal.undisputed", sheet);
        }
        return new ElectionEvent.SheetSettled(election.id(), sheet, judged);
    }

    /** Typing totals once more replaces the earlier ones, until another person has begun. */
    public ElectionEvent.TotalsRecorded record(Totals totals) {
        election.recorded(known(totals));
        return new ElectionEvent.TotalsRecorded(election.id(), totals);
    }

    /** The second person's totals, typed without seeing the first. */
    public ElectionEvent.TotalsEnteredAgain enterAgain(Totals totals) {
        election.enteredAgain(known(totals));
        return new ElectionEvent.TotalsEnteredAgain(election.id(), totals);
    }

    /** What the papers of the board say where two people typed other totals. */
    public ElectionEvent.TotalsSettled settle(Totals totals) {
        election.settled(known(totals));
        return new ElectionEvent.TotalsSettled(election.id(), totals);
    }

    private Totals known(Totals totals) {
        totals.invalid().forEach(reason -> requireReason(reason.reason()));
        return totals;
    }

    /**
     * Draws sheets to be compared with the paper. Once drawn, another number draws no others.
     *
     * @param number what a delegate called, from 0
     */
    public ElectionEvent.PaperCheckDrawn draw(int number) {
        var sheets = election.byBallot().sheets();
        election.requireAllEntered();
        if (number < 0) {
            throw Refusal.of("election.refusal.draw");
        }
        election.paperCheck().ifPresent(check -> {
            throw Refusal.of("election.refusal.drawn", check.number());
        });
        return new ElectionEvent.PaperCheckDrawn(
                election.id(),
                number,
                PaperCheck.draw(number, sheets.size(), rules.paperCheckSheets().value()));
    }

    /** @param differing those of the drawn sheets on which paper and entry differ */
    public ElectionEvent.PaperCheckMade check(List<Integer> differing) {
        election.checked(differing);
        return new ElectionEvent.PaperCheckMade(election.id(), differing);
    }

    /** Why no result can be announced at all, whatever reason is given; empty when it can. */
    public List<Sentence> bars() {
        var bars = new ArrayList<Sentence>();
        election.paperCheck()
                .map(PaperCheck::unsettled)
                .filter(sheets -> !sheets.isEmpty())
                .map(sheets -> Sentence.of("election.bar.paper.differs", sheets))
                .ifPresent(bars::add);
        if (election.count() instanceof Count.OnPaper paper && paper.differs()) {
            bars.add(Sentence.of("election.bar.totals.differ"));
        }
        unknown().ifPresent(bars::add);
        return bars;
    }

    /** Ballots that nobody has read, or two people in two ways, and that could still change who is elected. */
    private Optional<Sentence> unknown() {
        int unread = election.remaining();
        if (election.count().ballots() > 0 && Margin.couldChange(election, unread, rules)) {
            return Optional.of(Sentence.of("election.bar.unread", unread));
        }
        int disputed = disputed().size();
        int margin = Margin.of(election, rules).ballots();
        return disputed > 0 && margin > 0 && disputed + unread >= margin
                ? Optional.of(Sentence.of("election.bar.disputed", disputed + unread, margin))
                : Optional.empty();
    }

    private List<Integer> disputed() {
        return election.count() instanceof Count.Ballots ballots
                ? ballots.secondEntry().map(SecondEntry::open).orElse(List.of())
                : List.of();
    }

    /** Why the result cannot be announced without a reason; empty when it can. */
    public List<Sentence> obstacles() {
        var obstacles = new ArrayList<Sentence>();
        BoxArithmetic.of(election).lines().stream()
                .filter(line -> line.state() != BoxArithmetic.State.HOLDS)
                .map(BoxArithmetic.Line::sentence)
                .forEach(obstacles::add);
        obstacles.addAll(hall);
        obstacles.addAll(unread());
        election.paperCheck()
                .filter(PaperCheck::open)
                .map(check -> Sentence.of("election.obstacle.paper.check", check.number(), check.sheets()))
                .ifPresent(obstacles::add);
        recount().ifPresent(obstacles::add);
        return obstacles;
    }

    /** Asked for when so many of the drawn sheets differ that the others are in doubt, until the pile is entered once more. */
    private Optional<Sentence> recount() {
        return election.paperCheck()
                .filter(check -> rules.recountFrom()
                        .value()
                        .filter(many -> check.differing().orElse(List.of()).size() >= many)
                        .isPresent())
                .filter(check ->
                        election.count() instanceof Count.Ballots ballots && ballots.entries() <= check.entries())
                .map(check -> Sentence.of(
                        "election.obstacle.recount",
                        check.differing().orElseThrow().size(),
                        check.sheets().size()));
    }

    /** Whether the result can be announced as it is. */
    public boolean clear() {
        return bars().isEmpty() && obstacles().isEmpty();
    }

    /** What the second entry still lacks; empty where the rules want none. */
    public List<Sentence> unread() {
        if (!rules.secondEntry().value()) {
            return List.of();
        }
        return alone && !election.count().begunAgain() ? readAlone().stream().toList() : readByOne();
    }

    /** What stands for the second entry of a board of one, and is not done yet. */
    private Optional<Sentence> readAlone() {
        return switch (rules.loneCounter().value()) {
            case ANOTHER_DELEGATE -> Optional.of(Sentence.of("election.obstacle.lone.delegate"));
            case PAPER_CHECK ->
                election.paperCheck().filter(check -> !check.open()).isPresent()
                        ? Optional.empty()
                        : Optional.of(Sentence.of(
                                election.count() instanceof Count.Ballots
                                        ? "election.obstacle.lone.check"
                                        : "election.obstacle.lone.totals"));
            case ANNOUNCED_WITH_REASON -> Optional.of(Sentence.of("election.obstacle.lone.reason"));
        };
    }

    private List<Sentence> readByOne() {
        if (election.count() instanceof Count.OnPaper paper) {
            return paper.again().flatMap(Count.OnPaper.TotalsAgain::totals).isPresent()
                    ? List.of()
                    : List.of(Sentence.of("election.obstacle.totals.once"));
        }
        return ((Count.Ballots) election.count())
                .secondEntry()
                .map(Counting::unread)
                .orElseGet(() -> List.of(Sentence.of("election.obstacle.entered.once")));
    }

    private static List<Sentence> unread(SecondEntry secondEntry) {
        var unread = new ArrayList<Sentence>();
        if (secondEntry.remaining() > 0) {
            unread.add(Sentence.of("election.obstacle.half.entered", secondEntry.remaining()));
        }
        if (!secondEntry.open().isEmpty()) {
            unread.add(Sentence.of("election.obstacle.differences", secondEntry.open()));
        }
        return unread;
    }

    /**
     * @param reason why the board announces it in spite of {@link #obstacles()}; not looked at when there are none
     * @throws Refusal when something bars it, when there are obstacles and no reason, or when nothing has been counted
     */
    public ElectionEvent.ResultAnnounced announce(String reason) {
        election.requireCounting();
        bars().stream().findFirst().ifPresent(bar -> {
            throw Refusal.of("election.refusal.barred", election.title(), bar);
        });
        var obstacles = obstacles();
        boolean nothing = election.count().ballots() == 0;
        if (nothing || (!obstacles.isEmpty() && reason.isBlank())) {
            throw Refusal.of("election.refusal.obstacles", election.title(), obstacles.get(0));
        }
        var elected = Outcome.of(election, rules).elected();
        return new ElectionEvent.ResultAnnounced(election.id(), elected, obstacles.isEmpty() ? "" : reason.strip());
    }

    private Ballot judged(Ballot ballot) {
        requireReason(ballot.invalid());
        return election.slate().judged(ballot, rules);
    }

    private void requireReason(String code) {
        if (!code.isEmpty() && rules.invalidReason(code).isEmpty()) {
            throw Refusal.of("election.refusal.reason", code);
        }
    }
}
