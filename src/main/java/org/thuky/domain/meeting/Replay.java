package org.thuky.domain.meeting;

import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Entry;

/**
 * The meeting as its acts have made it, one after the other. What it was after each of the last acts is remembered, so that
 * taking one of them back is a look at what was; further back everything is told again from the first act.
 */
public final class Replay {

    /** More than anybody undoes in a row. What each act has not touched is shared, so that they weigh little. */
    private static final int REMEMBERED = 1_000;

    private final int forgotten;
    private final PVector<Meeting> meetings;

    /**
     * @param forgotten how many acts came before the first meeting that is remembered
     * @param meetings after so many acts, after one more, and so on until now
     */
    private Replay(int forgotten, PVector<Meeting> meetings) {
        this.forgotten = forgotten;
        this.meetings = meetings;
    }

    /** @throws Refusal when an act builds on something that is no longer there; it names the entry */
    public static Replay of(List<Entry.Recorded> acts) {
        return new Replay(0, TreePVector.singleton(Meeting.NOT_OPENED)).going(acts);
    }

    public Meeting now() {
        return meetings.get(meetings.size() - 1);
    }

    /** @throws Refusal when the act builds on something that is not there */
    public Replay with(Entry.Recorded act) {
        var longer = meetings.plus(now().apply(act.event(), act.at()));
        return longer.size() > REMEMBERED ? new Replay(forgotten + 1, longer.minus(0)) : new Replay(forgotten, longer);
    }

    /**
     * What these acts tell instead.
     *
     * @param same how many of them, from the first on, are those that were told
     * @throws Refusal when an act builds on something that is no longer there; it names the entry
     */
    public Replay instead(List<Entry.Recorded> acts, int same) {
        if (same < forgotten) {
            return of(acts);
        }
        var kept = meetings;
        while (forgotten + kept.size() > same + 1) {
            kept = kept.minus(kept.size() - 1);
        }
        return new Replay(forgotten, kept).going(acts);
    }

    /** The rest of the acts, after those that have been told. */
    private Replay going(List<Entry.Recorded> acts) {
        var replay = this;
        var rest = acts.listIterator(forgotten + meetings.size() - 1);
        while (rest.hasNext()) {
            var act = rest.next();
            try {
                replay = replay.with(act);
            } catch (Refusal broken) {
                throw new Refusal(Sentence.of("chronicle.refusal.buildsOn", act.number(), broken.sentence()), broken);
            }
        }
        return replay;
    }
}
