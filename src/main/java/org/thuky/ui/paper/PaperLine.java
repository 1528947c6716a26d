package org.thuky.ui.paper;

import java.util.List;
import org.thuky.paper.account.Gap;
import org.thuky.paper.form.Chapter;

/**
 * A paper as the screen shows it.
 *
 * @param fileName names the paper among the others
 * @param first whether its chapter begins with it
 * @param lacks what the record does not tell yet; empty when the paper is ready
 * @param written when the copy in the folder was written, in words
 * @param there whether there is a copy in the folder
 */
record PaperLine(
        String fileName,
        String title,
        Chapter chapter,
        boolean first,
        List<Lack> lacks,
        String written,
        boolean there) {

    /**
     * @param words what is missing, in a sentence
     * @param place where it can be told
     */
    record Lack(String words, Gap.Place place) {}

    boolean isReady() {
        return lacks.isEmpty();
    }
}
