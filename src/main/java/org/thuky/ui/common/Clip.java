package org.thuky.ui.common;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.thuky.text.CellText;

/** The one way by which the window copies: what is pasted into a spreadsheet there computes nothing. */
public final class Clip {

    private Clip() {}

    public static void text(String text) {
        put(CellText.lines(text));
    }

    /** @param rows of as many cells each */
    public static void table(List<List<String>> rows) {
        put(rows.stream().map(CellText::row).collect(Collectors.joining()));
    }

    private static void put(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
