package org.thuky.store;

import java.time.Instant;
import org.thuky.domain.attendance.AttendanceEvent.MemberCheckedIn;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.ElectionEvent.BallotsRecorded;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.member.MemberId;

/** Entries as a meeting has them, for trials below the domain. */
final class KillEntries {

    private static final Instant NOON = Instant.parse("2023-05-09T05:00:00Z");

    private KillEntries() {}

    static Entry entry(int number, boolean ballot) {
        return new Entry.Recorded(
                number,
                NOON,
                "Thư ký",
                ballot
                        ? new BallotsRecorded(new ElectionId(1), Ballot.striking(number % 5 + 1), 1)
                        : new MemberCheckedIn(new MemberId(number)));
    }
}
