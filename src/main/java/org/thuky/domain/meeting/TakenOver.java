package org.thuky.domain.meeting;

import java.time.Instant;

/**
 * Người thay: somebody took over an office at the meeting from somebody who could not hold it any longer.
 *
 * @param successor with the role that went over
 * @param at when it was written down
 */
public record TakenOver(BodyKind body, Officer before, Officer successor, String reason, Instant at) {}
