package org.thuky.store;

import java.util.List;
import java.util.Optional;

/**
 * What one copy of a chronicle tells when it is read, without anything being written.
 *
 * @param lines the longest beginning whose hashes hold, oldest first
 * @param claimed how many lines the copy shows to have held: more than {@code lines} when something behind them cannot
 *     be read any more or was altered
 * @param altered the first line that was changed from outside: whole, but not what was written
 * @param torn whether it ends in the middle of a line that was never acknowledged, as after a power cut
 */
record Reading(List<JournalLine> lines, long claimed, Optional<Long> altered, boolean torn) {

    /** Nothing there to be read. */
    static final Reading NONE = new Reading(List.of(), 0, Optional.empty(), false);

    /** Something is there, but not one line of it can be read. */
    static final Reading UNREADABLE = new Reading(List.of(), 1, Optional.empty(), false);

    Reading {
        lines = List.copyOf(lines);
    }

    static Reading whole(List<JournalLine> lines) {
        return new Reading(lines, lines.size(), Optional.empty(), false);
    }

    /** Its first so many lines. */
    Reading beginning(long length) {
        return whole(lines.subList(0, (int) Math.min(length, lines.size())));
    }

    int length() {
        return lines.size();
    }

    boolean isWhole() {
        return length() > 0 && claimed <= length();
    }

    String lastHash() {
        return hashOf(length());
    }

    /** The hash of line {@code number}; of the first line's predecessor at 0. */
    String hashOf(long number) {
        return number == 0 ? JournalLine.BEGINNING : lines.get((int) number - 1).hash();
    }

    /** The first line in which two copies differ; empty when one continues the other. */
    Optional<Long> parting(Reading other) {
        int common = Math.min(length(), other.length());
        if (hashOf(common).equals(other.hashOf(common))) {
            return Optional.empty();
        }
        long low = 0;
        long high = common;
        // every hash covers all before it, so that equal ones lie in front of different ones
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (hashOf(middle).equals(other.hashOf(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(high);
    }
}
