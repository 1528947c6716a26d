package org.thuky.domain.election;

import java.util.Objects;
import java.util.Optional;
import org.thuky.domain.Refusal;

/**
 * Nội dung của một lần bầu: what is elected, by whom, and for the how manieth time.
 *
 * @param round lần bầu: 1 for the first ballot
 * @param after what this round follows; empty in the first round
 * @param size số lượng ấn định: how many the whole body has. Fewer may be elected now: others are announced by decision,
 *     elected in another round, or directly (Hướng dẫn 28/HD-TLĐ năm 2021, mục III)
 */
public record Contest(
        ElectionKind kind, Electorate electorate, int round, Optional<After> after, String title, int size) {

    /** The earlier election that left something open. */
    public record After(ElectionId election, RoundCause cause) {}

    /** @throws Refusal when it has no title */
    public Contest {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(electorate);
        Objects.requireNonNull(after);
        title = title.strip();
        if (title.isEmpty()) {
            throw Refusal.of("election.refusal.untitled");
        }
    }

    public static Contest first(ElectionKind kind, Electorate electorate, String title, int size) {
        return new Contest(kind, electorate, 1, Optional.empty(), title, size);
    }

    Contest called(String title, int size) {
        return new Contest(kind, electorate, round, after, title, size);
    }

    /** Whoever wins the vote on an alternate's place is an alternate. */
    Contest next(ElectionId before, RoundCause cause) {
        var next = cause == RoundCause.ALTERNATES_TIE ? ElectionKind.ALTERNATES : kind;
        return new Contest(next, electorate, round + 1, Optional.of(new After(before, cause)), title, size);
    }

    /** Whether it is held because of that. */
    public boolean follows(RoundCause cause) {
        return after.filter(earlier -> earlier.cause() == cause).isPresent();
    }

    /** Bầu lại giữa những người bằng phiếu. */
    public boolean amongTied() {
        return after.filter(earlier -> earlier.cause().amongTied()).isPresent();
    }

    void requireRoomFor(int seats) {
        if (seats > size) {
            throw Refusal.of("election.refusal.size", seats, size);
        }
    }
}
