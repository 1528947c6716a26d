package org.thuky.domain.chronicle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nhật ký đại hội: every act in order. Nothing is ever changed or removed; what no longer holds is revoked by a later
 * entry.
 *
 * @param entries numbered 1, 2, 3, …
 */
public record Chronicle(List<Entry> entries) {

    public static final Chronicle EMPTY = new Chronicle(List.of());

    public Chronicle {
        entries = List.copyOf(entries);
    }

    public Chronicle with(Entry entry) {
        var longer = new ArrayList<Entry>(entries.size() + 1);
        longer.addAll(entries);
        longer.add(entry);
        return new Chronicle(longer);
    }

    public long nextNumber() {
        return entries.size() + 1L;
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
        var revoked = revoked();
        var standing = new ArrayList<Entry.Recorded>(entries.size());
        for (var entry : entries) {
            if (entry instanceof Entry.Recorded recorded && !revoked.get((int) recorded.number())) {
                standing.add(recorded);
            }
        }
        return standing;
    }

    /** Whether the entry still counts: nothing that holds revokes it. */
    public boolean holds(long number) {
        return number >= 1 && number <= entries.size() && !revoked().get((int) number);
    }

    /** The entries that no longer hold, each with what revoked it. */
    public Map<Long, Entry.Revoked> revocations() {
        var revocations = new HashMap<Long, Entry.Revoked>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof Entry.Revoked revocation && !revocations.containsKey(revocation.number())) {
                revocations.put(revocation.target(), revocation);
            }
        }
        return revocations;
    }

    /** What Ctrl+Z would revoke: the newest event that holds. */
    public Optional<Entry.Recorded> lastInForce() {
        var standing = inForce();
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.get(standing.size() - 1));
    }

    /**
     * What Ctrl+Y would revoke: the newest revocation that holds, as long as nothing new has happened since.
     */
    public Optional<Entry.Revoked> lastRevocation() {
        var revoked = revoked();
        for (int i = entries.size() - 1; i >= 0; i--) {
            var entry = entries.get(i);
            if (entry instanceof Entry.Recorded) {
                return Optional.empty();
            }
            if (entry instanceof Entry.Revoked revocation
                    && !revoked.get((int) revocation.number())
                    && entries.get((int) revocation.target() - 1) instanceof Entry.Recorded) {
                return Optional.of(revocation);
            }
        }
        return Optional.empty();
    }

    /** Numbers of the entries that no longer hold. A revocation that was itself revoked revokes nothing. */
    private BitSet revoked() {
        var revoked = new BitSet(entries.size() + 1);
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof Entry.Revoked revocation && !revoked.get((int) revocation.number())) {
                revoked.set((int) revocation.target());
            }
        }
        return revoked;
    }
}
