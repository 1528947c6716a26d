package org.thuky.domain.chronicle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.PSortedSet;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;

/**
 * Nhật ký đại hội: every act in order. Nothing is ever changed or removed; what no longer holds is revoked by a later
 * entry. One entry more makes another chronicle, which shares what it can with the one before.
 */
public final class Chronicle {

    public static final Chronicle EMPTY =
            new Chronicle(TreePVector.empty(), TreePVector.empty(), TreePMap.empty(), Optional.empty());

    private final PVector<Entry> entries;
    private final PVector<Entry.Recorded> inForce;

    /** Numbers of the entries that no longer hold, each with the numbers of the entries that hold and revoke it. */
    private final PSortedMap<Long, PSortedSet<Long>> revoked;

    private final Optional<Instant> latest;

    private Chronicle(
            PVector<Entry> entries,
            PVector<Entry.Recorded> inForce,
            PSortedMap<Long, PSortedSet<Long>> revoked,
            Optional<Instant> latest) {
        this.entries = entries;
        this.inForce = inForce;
        this.revoked = revoked;
        this.latest = latest;
    }

    /** @param entries numbered 1, 2, 3, … */
    public static Chronicle of(List<? extends Entry> entries) {
        var chronicle = EMPTY;
        for (var entry : entries) {
            chronicle = chronicle.with(entry);
        }
        return chronicle;
    }

    public Chronicle with(Entry entry) {
        if (entry instanceof Entry.Recorded recorded && recorded.event() instanceof ClockCorrected correction) {
            return corrected(recorded, correction);
        }
        var longer = entries.plus(entry);
        var last = latest.filter(entry.at()::isBefore).or(() -> Optional.of(entry.at()));
        return entry instanceof Entry.Revoked revocation
                ? new Chronicle(longer, inForce, revoked, last).revoking(revocation)
                : new Chronicle(longer, inForce.plus((Entry.Recorded) entry), revoked, last);
    }

    /** The entries stay as they were written; the acts that hold are told at their right times. */
    private Chronicle corrected(Entry.Recorded entry, ClockCorrected correction) {
        var right = TreePVector.from(
                inForce.stream().map(act -> told(act, correction)).toList());
        return new Chronicle(entries.plus(entry), right.plus(entry), revoked, Optional.of(correction.is()));
    }

    private static Entry.Recorded told(Entry.Recorded act, ClockCorrected correction) {
        return new Entry.Recorded(act.number(), correction.right(act.at()), act.operator(), act.event());
    }

    /** An act that holds again, at the time that later corrections of the clock gave it. */
    private Entry.Recorded told(Entry.Recorded act) {
        var told = act;
        for (var later : inForce.subList(inForceBefore(act.number()), inForce.size())) {
            if (later.event() instanceof ClockCorrected correction) {
                told = told(told, correction);
            }
        }
        return told;
    }

    /** Numbered 1, 2, 3, … */
    public List<Entry> entries() {
        return entries;
    }

    public long nextNumber() {
        return entries.size() + 1L;
    }

    /** The latest time of any entry, as far as the clock was right; ballots carry the time at which their count began, so it need not be the last one's. */
    public Optional<Instant> latest() {
        return latest;
    }

    public Optional<Entry> entry(long number) {
        return number >= 1 && number <= entries.size() ? Optional.of(entries.get((int) number - 1)) : Optional.empty();
    }

    /** What an entry is about in the end: itself, or what the revocation, however often revoked, revokes. */
    public Entry.Recorded subject(long number) {
        var entry = entries.get((int) number - 1);
        return entry instanceof Entry.Revoked revocation ? subject(revocation.target()) : (Entry.Recorded) entry;
    }

    /** The events that hold, oldest first. */
    public List<Entry.Recorded> inForce() {
        return inForce;
    }

    /** How many events that hold were written before the entry. */
    public int inForceBefore(long number) {
        int from = 0;
        int to = inForce.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (inForce.get(middle).number() < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Whether the entry still counts: nothing that holds revokes it. */
    public boolean holds(long number) {
        return entry(number).isPresent() && !revoked.containsKey(number);
    }

    /** The newest entry that revokes this one; empty when it holds. */
    public Optional<Entry.Revoked> revocation(long number) {
        return Optional.ofNullable(revoked.get(number)).map(by -> (Entry.Revoked) entries.get((int) (by.last() - 1)));
    }

    /** What Ctrl+Z would revoke: the newest event that holds and can be taken back. */
    public Optional<Entry.Recorded> lastInForce() {
        for (int last = inForce.size() - 1; last >= 0; last--) {
            if (inForce.get(last).event().undoable()) {
                return Optional.of(inForce.get(last));
            }
        }
        return Optional.empty();
    }

    /**
     * What Ctrl+Y would revoke: the newest revocation that holds, as long as nothing new has happened since.
     */
    public Optional<Entry.Revoked> lastRevocation() {
        for (long number = entries.size(); number >= 1; number--) {
            var entry = entries.get((int) number - 1);
            if (entry instanceof Entry.Recorded recorded && recorded.event().undoable()) {
                return Optional.empty();
            }
            if (entry instanceof Entry.Revoked revocation
                    && holds(number)
                    && entry(revocation.target()).orElse(null) instanceof Entry.Recorded) {
                return Optional.of(revocation);
            }
        }
        return Optional.empty();
    }

    /** The revocation holds now: so its target does not, and what the target had revoked does again. */
    private Chronicle revoking(Entry.Revoked revocation) {
        long target = revocation.target();
        var by = revoked.get(target);
        if (by != null) {
            return with(inForce, revoked.plus(target, by.plus(revocation.number())));
        }
        var struck = revoked.plus(target, TreePSet.singleton(revocation.number()));
        var entry = entry(target).orElse(null);
        if (entry instanceof Entry.Revoked earlier) {
            return with(inForce, struck).releasing(earlier);
        }
        return entry instanceof Entry.Recorded
                ? with(inForce.minus(inForceBefore(target)), struck)
                : with(inForce, struck);
    }

    /** The revocation holds no longer: so its target does, unless another one revokes it as well. */
    private Chronicle releasing(Entry.Revoked revocation) {
        long target = revocation.target();
        var others = revoked.get(target).minus(revocation.number());
        if (!others.isEmpty()) {
            return with(inForce, revoked.plus(target, others));
        }
        var left = revoked.minus(target);
        var entry = entry(target).orElse(null);
        if (entry instanceof Entry.Revoked earlier) {
            return with(inForce, left).revoking(earlier);
        }
        return entry instanceof Entry.Recorded recorded
                ? with(inForce.plus(inForceBefore(target), told(recorded)), left)
                : with(inForce, left);
    }

    private Chronicle with(PVector<Entry.Recorded> inForce, PSortedMap<Long, PSortedSet<Long>> revoked) {
        return new Chronicle(entries, inForce, revoked, latest);
    }
}
