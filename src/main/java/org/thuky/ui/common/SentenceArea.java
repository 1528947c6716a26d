package org.thuky.ui.common;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;

/** One sentence, or a few words, in as many lines as it takes; several pasted at once go elsewhere. */
public final class SentenceArea extends TextArea {

    private static final double PADDING = 8;
    /** The area breaks its lines a little earlier than a text alone. */
    private static final double EARLIER = 14;

    private final Text measure = new Text();
    private final Consumer<String> rows;

    /** @param rows takes what was copied when it is more than one sentence */
    public SentenceArea(Consumer<String> rows) {
        this.rows = rows;
        getStyleClass().add("sentence");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setTextFormatter(new TextFormatter<>(change -> {
            if (change.isAdded()) {
                change.setText(change.getText().replaceAll("[\\r\\n\\t]+", " "));
            }
            return change;
        }));
        Shortcuts.tabLeaves(this);
        textProperty().addListener((property, before, now) -> requestLayout());
        fontProperty().addListener((property, before, now) -> requestLayout());
    }

    @Override
    public void paste() {
        var copied = Clipboard.getSystemClipboard().getString();
        if (copied != null && InputParser.isRows(copied)) {
            rows.accept(copied);
        } else {
            super.paste();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Where the arrows have nowhere to go within it. */
    public boolean isOneLine() {
        return getHeight() < 2 * getFont().getSize() + 2 * PADDING;
    }

    @Override
    protected double computePrefHeight(double width) {
        var words = getText() == null || getText().isEmpty() ? getPromptText() : getText();
        measure.setFont(getFont());
        measure.setText(words.isEmpty() ? " " : words);
        measure.setWrappingWidth(Math.max(0, width - 2 * PADDING - EARLIER));
        return Math.ceil(measure.getLayoutBounds().getHeight()) + 2 * PADDING;
    }
}
