package org.thuky.domain.attendance;

import java.time.Instant;

/** Đến hoặc về: a person came in or went out at a moment. */
public record Movement(Instant at, boolean arrival) {}
