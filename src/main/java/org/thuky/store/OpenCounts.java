package org.thuky.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.ElectionEvent.ElectionRemoved;
import org.thuky.domain.election.ElectionEvent.ResultAnnounced;
import org.thuky.domain.election.ElectionId;

/**
 * The counts of ballots that are going on. While there is one, nothing but the journal and its copy is written, because
 * the database keeps the moment of every writing: it would tell when a ballot was typed. The files that are written take
 * the time of the entry.
 */
final class OpenCounts {

    private final Set<ElectionId> open = new HashSet<>();
    /** By number, what an entry is about in the end, where that concerns a count. */
    private final Map<Long, ElectionEvent> subjects = new HashMap<>();

    void take(Entry entry) {
        var subject = subject(entry);
        if (subject == null) {
            return;
        }
        subjects.put(entry.number(), subject);
        boolean holds = entry instanceof Entry.Recorded;
        if (subject.secret() || subject instanceof ResultAnnounced && !holds) {
            open.add(subject.election());
        } else if (holds) {
            open.remove(subject.election());
        }
    }

    boolean any() {
        return !open.isEmpty();
    }

    private ElectionEvent subject(Entry entry) {
        if (entry instanceof Entry.Revoked revoked) {
            return subjects.get(revoked.target());
        }
        return ((Entry.Recorded) entry).event() instanceof ElectionEvent event
                        && (event.secret() || event instanceof ResultAnnounced || event instanceof ElectionRemoved)
                ? event
                : null;
    }
}
