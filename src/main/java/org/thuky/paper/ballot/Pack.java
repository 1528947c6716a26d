package org.thuky.paper.ballot;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Tập phiếu: ten ballots, the last one what is left, counted and handed out together.
 *
 * @param number from 1
 * @param of how many packs there are
 */
record Pack(int number, int of, int ballots) {

    private static final int FULL = 10;

    static List<Pack> of(int ballots) {
        int packs = (ballots + FULL - 1) / FULL;
        return IntStream.rangeClosed(1, packs)
                .mapToObj(number -> new Pack(number, packs, Math.min(FULL, ballots - (number - 1) * FULL)))
                .toList();
    }
}
