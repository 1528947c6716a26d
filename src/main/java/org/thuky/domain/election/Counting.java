package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.RuleSet;

/** Kiểm phiếu và công bố: what the counting board may do with the ballots of an election, under the rules of the meeting. */
public record Counting(Election election, RuleSet rules) {

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
        var ballots = election.byBallot();
        var last = ballots.secondEntry().map(SecondEntry::typist).orElse(ballots.typist());
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

    /** What the paper itself says. Any sheet may be settled, because the paper check may find one that nobody disputed. */
    public ElectionEvent.SheetSettled settle(int sheet, Ballot ballot) {
        var judged = judged(ballot);
        election.settled(sheet, judged);
        return new ElectionEvent.SheetSettled(election.id(), sheet, judged);
    }

    /** Typing totals again replaces the earlier ones. */
    public ElectionEvent.TotalsRecorded record(Totals totals) {
        totals.invalid().forEach(reason -> requireReason(reason.reason()));
        election.recorded(totals);
        return new ElectionEvent.TotalsRecorded(election.id(), totals);
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

    /** Why the result cannot be announced in the ordinary way; empty when it can. */
    public List<Sentence> obstacles() {
        var obstacles = new ArrayList<Sentence>();
        BoxArithmetic.of(election).lines().stream()
                .filter(line -> line.state() != BoxArithmetic.State.HOLDS)
                .map(BoxArithmetic.Line::sentence)
                .forEach(obstacles::add);
        obstacles.addAll(unread());
        election.paperCheck()
                .filter(PaperCheck::open)
                .map(check -> Sentence.of("election.obstacle.paper.check", check.number(), check.sheets()))
                .ifPresent(obstacles::add);
        return obstacles;
    }

    /** What the second entry still lacks; empty where the rules want none. */
    public List<Sentence> unread() {
        return rules.secondEntry().value() && election.count() instanceof Count.Ballots ballots
                ? ballots.secondEntry()
                        .map(Counting::unread)
                        .orElseGet(() -> List.of(Sentence.of("election.obstacle.entered.once")))
                : List.of();
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
     * @throws Refusal when there are obstacles and no reason, or when nothing has been counted
     */
    public ElectionEvent.ResultAnnounced announce(String reason) {
        election.requireCounting();
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
