package org.thuky.ui.election;

import org.thuky.domain.Sentence;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.SecondEntry;
import org.thuky.domain.election.Stage;

/** How far the count is, in a few words for the rail. */
final class CountProgress {

    private CountProgress() {}

    static boolean done(OpenElection now) {
        return now.election().stage() == Stage.ANNOUNCED
                || now.meeting().counting(now.id()).clear();
    }

    static Sentence summary(OpenElection now) {
        var election = now.election();
        int collected = election.box().collected();
        return switch (CountPhase.of(now)) {
            case NO_PAPERS, SEALED_BOX -> Sentence.of("election.step.count.none");
            case FIRST ->
                Sentence.of("election.step.count.entry", 1, election.count().ballots(), collected);
            case BETWEEN -> Sentence.of("election.step.count.between");
            case AGAIN -> again((Count.Ballots) election.count());
            case THIRD -> third(((Count.Ballots) election.count()).secondEntry().orElseThrow());
            case COUNTED, TOTALS, TOTALS_AGAIN, TOTALS_THIRD ->
                Sentence.of("election.step.count.summary", election.count().ballots(), collected);
        };
    }

    private static Sentence again(Count.Ballots ballots) {
        var secondEntry = ballots.secondEntry().orElseThrow();
        return Sentence.of(
                "election.step.count.entry",
                ballots.secondEntries().size() + 1,
                secondEntry.again().size(),
                secondEntry.before().size());
    }

    private static Sentence third(SecondEntry secondEntry) {
        int differ = secondEntry.differences().size();
        return Sentence.of(
                "election.step.count.third", differ, differ - secondEntry.open().size());
    }
}
