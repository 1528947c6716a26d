package org.thuky.domain.resolution;

import java.time.Instant;
import java.util.Optional;

/**
 * Soạn thảo nghị quyết: how far it has come.
 *
 * @param text the draft as it reads now
 * @param saved when it last changed; empty while nothing was drafted
 * @param voted the text on which the hall last voted
 */
public record Drafting(Resolution text, Optional<Instant> saved, Optional<Resolution> voted) {

    public static final Drafting NONE = new Drafting(Resolution.BLANK, Optional.empty(), Optional.empty());

    Drafting reading(Resolution draft, Instant at) {
        return new Drafting(draft, Optional.of(at), voted);
    }

    /** The hall has voted on the draft as it reads now. */
    public Drafting put() {
        return new Drafting(text, saved, Optional.of(text));
    }

    /** Whether it reads otherwise than what the hall voted on. */
    public boolean changedSinceVote() {
        return voted.filter(heard -> !heard.equals(text)).isPresent();
    }
}
