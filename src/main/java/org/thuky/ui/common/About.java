package org.thuky.ui.common;

import org.thuky.domain.Sentence;
import org.thuky.text.Edition;

/** Giới thiệu: which program this is, as the help desk asks for it. */
public final class About {

    private About() {}

    public static void tell(Dialogs dialogs) {
        dialogs.tell(
                Sentence.of("common.about.title", Edition.version()),
                Sentence.of("common.about.text", Edition.surroundings()));
    }
}
