package org.thuky.paper.form;

import org.thuky.domain.Sentence;

/** Phần của hồ sơ: when a paper is needed. */
public enum Chapter {
    /** Printed and sent out before anyone comes. */
    BEFORE(Sentence.of("paper.chapter.before")),
    /** Read or signed in the hall. */
    IN_THE_HALL(Sentence.of("paper.chapter.hall")),
    /** From the list of candidates to the counting report. */
    ELECTIONS(Sentence.of("paper.chapter.elections")),
    /** Written from the record, for the upper union and the public. */
    AFTER(Sentence.of("paper.chapter.after"));

    private final Sentence title;

    Chapter(Sentence title) {
        this.title = title;
    }

    public Sentence title() {
        return title;
    }
}
