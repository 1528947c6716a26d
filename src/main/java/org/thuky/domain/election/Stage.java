package org.thuky.domain.election;

import org.thuky.domain.Sentence;

/** Bước của một cuộc bầu cử. */
public enum Stage {
    /** Seats and names may still change. */
    PREPARING,
    /** The hall has adopted the number of seats and the list. */
    LISTED,
    /** Ballots are in the hands of the voters or in the box. */
    ISSUED,
    /** The box is open. */
    COUNTING,
    /** The result was announced to the hall; sealed. */
    ANNOUNCED;

    public Sentence title() {
        return switch (this) {
            case PREPARING -> Sentence.of("election.stage.preparing");
            case LISTED -> Sentence.of("election.stage.listed");
            case ISSUED -> Sentence.of("election.stage.issued");
            case COUNTING -> Sentence.of("election.stage.counting");
            case ANNOUNCED -> Sentence.of("election.stage.announced");
        };
    }
}
