package org.thuky.domain.chronicle;

import java.time.Instant;

/** Một dòng nhật ký: what was written down, when and by whom. Entries are numbered from 1 without gaps. */
public sealed interface Entry {

    long number();

    /** When it was written; for what was written during a count, when that count began. */
    Instant at();

    String operator();

    /** Something happened. */
    record Recorded(long number, Instant at, String operator, Event event) implements Entry {}

    /** An earlier entry no longer holds; revoking a revocation brings its target back. */
    record Revoked(long number, Instant at, String operator, long target, String reason) implements Entry {}
}
