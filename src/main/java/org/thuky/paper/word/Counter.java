package org.thuky.paper.word;

import org.thuky.text.Phrases;

/** Số mục: counts the sections of a paper that are shown, so that none of them has to know which others are. */
final class Counter {

    private int count;

    String next() {
        count++;
        return Phrases.formats().roman(count);
    }
}
