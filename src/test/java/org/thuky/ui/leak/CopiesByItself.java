package org.thuky.ui.leak;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class CopiesByItself {
    void leak() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "=1+1"));
    }
}
