package org.thuky.ui.election;

import org.thuky.domain.election.Count;
import org.thuky.domain.election.Stage;

/** How far the count of an election is. */
enum CountPhase {
    /** Nobody has said yet how many papers came back. */
    NO_PAPERS,
    SEALED_BOX,
    /** The ballots are typed for the first time. */
    FIRST,
    /** All are typed once, and another person has to sit down. */
    BETWEEN,
    /** Another person types them again. */
    AGAIN,
    /** Sheets that were read in two ways are looked at once more. */
    THIRD,
    /** Every ballot is read as often as the rules want it, or the result is sealed. */
    COUNTED,
    /** The board adds up on paper; its totals are typed, or stand as they are. */
    TOTALS,
    /** Another person types the totals. */
    TOTALS_AGAIN,
    /** Totals that were typed in two ways are looked up on paper. */
    TOTALS_THIRD;

    static CountPhase of(OpenElection now) {
        var election = now.election();
        if (election.box().collected() == 0) {
            return NO_PAPERS;
        }
        if (election.stage().compareTo(Stage.COUNTING) < 0) {
            return SEALED_BOX;
        }
        if (election.count() instanceof Count.OnPaper paper) {
            return election.stage() == Stage.ANNOUNCED ? TOTALS : of(paper, now);
        }
        var ballots = (Count.Ballots) election.count();
        if (election.stage() == Stage.ANNOUNCED) {
            return COUNTED;
        }
        if (ballots.secondEntry().isPresent()) {
            var secondEntry = ballots.secondEntry().get();
            return secondEntry.remaining() > 0 ? AGAIN : secondEntry.open().isEmpty() ? COUNTED : THIRD;
        }
        if (election.remaining() > 0) {
            return FIRST;
        }
        return now.rules().secondEntry().value() ? BETWEEN : COUNTED;
    }

    private static CountPhase of(Count.OnPaper paper, OpenElection now) {
        if (paper.again().isPresent()) {
            return paper.again().get().totals().isEmpty() ? TOTALS_AGAIN : paper.differs() ? TOTALS_THIRD : TOTALS;
        }
        return paper.first().isPresent() && now.rules().secondEntry().value() ? BETWEEN : TOTALS;
    }

    /** Whether the person at the keyboard must see nothing of what was entered before. */
    boolean blind() {
        return this == AGAIN || this == THIRD;
    }
}
