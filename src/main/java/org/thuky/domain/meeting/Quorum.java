package org.thuky.domain.meeting;

import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Share;
import org.thuky.domain.attendance.Presence;

/**
 * Số người cần có mặt để tiến hành (Điều lệ khóa XII, khoản 1 Điều 10), held against those who are here.
 *
 * @param needed of those summoned
 * @param waiver what was decided when too few were here
 */
record Quorum(Share needed, Presence voters, Optional<QuorumWaiver> waiver) {

    boolean reached() {
        return voters.quorate(needed);
    }

    /** @throws Refusal below the quorum, unless it was waived and nobody has left since */
    void require() {
        boolean waived = waiver.filter(decided -> decided.holdsFor(voters)).isPresent();
        if (!reached() && !waived) {
            throw Refusal.of(
                    "meeting.refusal.quorum",
                    voters.present(),
                    voters.summoned(),
                    needed.toString(),
                    voters.shortOf(needed));
        }
    }

    /** @throws Refusal when nothing has to be waived, or no reason is given */
    QuorumWaiver waive(String reason) {
        if (reached()) {
            throw Refusal.of("meeting.refusal.quorate", voters.present(), voters.summoned());
        }
        if (reason.isBlank()) {
            throw Refusal.of("meeting.refusal.quorum.reason");
        }
        return new QuorumWaiver(voters.summoned(), voters.present(), reason.strip());
    }
}
