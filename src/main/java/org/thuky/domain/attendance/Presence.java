package org.thuky.domain.attendance;

import org.thuky.domain.Share;

/**
 * Số có mặt trên số triệu tập: the great figure of the hall, 102/127. Guests are in neither number.
 *
 * @param summoned official members or delegates summoned (triệu tập)
 * @param present those of them in the hall now
 */
public record Presence(int summoned, int present) {

    public Share share() {
        return new Share(present, summoned);
    }

    /** Đủ điều kiện tiến hành: at least the given share of those summoned is present (Điều lệ, quorum). */
    public boolean quorate(Share quorum) {
        return share().reaches(quorum);
    }

    /** How many more must come until the quorum is reached; 0 when it is. */
    public int shortOf(Share quorum) {
        long needed = ((long) summoned * quorum.part() + quorum.whole() - 1) / quorum.whole();
        return (int) Math.max(0, needed - present);
    }

    public int missing() {
        return summoned - present;
    }
}
