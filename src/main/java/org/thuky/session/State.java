package org.thuky.session;

import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.Imprint;
import org.thuky.domain.meeting.Meeting;

/**
 * What is known at one moment: the chronicle, the meeting computed from it, and the integrity code of its last entry.
 * All of it is on the disk.
 */
public record State(Chronicle chronicle, Meeting meeting, String integrityCode) {

    /** What papers say of the record as it is now. */
    public Imprint imprint() {
        return Imprint.of(meeting, chronicle.entries().size(), integrityCode);
    }
}
