package org.thuky.ui.resolution;

import javafx.beans.property.SimpleBooleanProperty;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;

/** The reading of what is pasted into the resolution, for trials of everything that is read. */
public final class PastedText {

    private static final Messages WORDS = new Messages(Messages.VIETNAMESE);
    private static final Numerals NUMERALS = new Numerals(WORDS);

    private PastedText() {}

    public static void read(String copied) {
        InputParser.isRows(copied);
        var rows = Pasted.rows(copied, NUMERALS);
        var draft = new ResolutionDraft(new SimpleBooleanProperty(), WORDS, () -> {});
        draft.targets().paste(draft.targets().all().get(0), rows);
        draft.figures().paste(draft.figures().all().get(0), rows);
        if (draft.targets().isReadable() && draft.figures().isReadable()) {
            // as somebody else's window shows it
            new ResolutionDraft(new SimpleBooleanProperty(), WORDS, () -> {}).show(draft.content());
        }
    }
}
