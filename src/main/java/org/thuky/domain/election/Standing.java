package org.thuky.domain.election;

import org.thuky.domain.Sentence;

/** Kết quả của một người trong danh sách bầu cử. */
public enum Standing {
    /** Trúng cử. */
    ELECTED,
    /** Dự khuyết. */
    ALTERNATE,
    /** Bằng phiếu at the last place: not decided yet. */
    TIED,
    /** Không trúng cử. */
    NOT_ELECTED;

    public Sentence title() {
        return switch (this) {
            case ELECTED -> Sentence.of("election.standing.elected");
            case ALTERNATE -> Sentence.of("election.standing.alternate");
            case TIED -> Sentence.of("election.standing.tied");
            case NOT_ELECTED -> Sentence.of("election.standing.not.elected");
        };
    }
}
