package org.thuky.domain.meeting;

import org.thuky.domain.attendance.Presence;

/**
 * Tiến hành khi chưa đủ số người: the meeting goes on below its quorum, for a reason that papers print. It holds as long
 * as nobody more leaves.
 *
 * @param summoned voters summoned
 * @param present those in the hall when it was decided
 */
public record QuorumWaiver(int summoned, int present, String reason) {

    /** Whether it still holds for those who are here now. */
    public boolean holdsFor(Presence voters) {
        return voters.present() >= present;
    }
}
