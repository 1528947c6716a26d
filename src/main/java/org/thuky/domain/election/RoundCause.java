package org.thuky.domain.election;

import org.thuky.domain.Sentence;

/** Vì sao bầu tiếp. */
public enum RoundCause {
    /** Bầu lại among those with equal votes at the last seat. */
    TIE,
    /** Bầu thêm: seats stayed empty because too few passed the bar. */
    VACANT,
    /** Bầu lại among those with equal votes for the last place of an alternate. */
    ALTERNATES_TIE,
    /** Bầu thay: somebody elected declined or could not have the seat. */
    VACATED;

    /** Whether only the tied stand, so that the congress adopts no new list. */
    boolean amongTied() {
        return this == TIE || this == ALTERNATES_TIE;
    }

    public Sentence title() {
        return switch (this) {
            case TIE -> Sentence.of("election.round.tie");
            case VACANT -> Sentence.of("election.round.vacant");
            case ALTERNATES_TIE -> Sentence.of("election.round.alternates");
            case VACATED -> Sentence.of("election.round.vacated");
        };
    }
}
