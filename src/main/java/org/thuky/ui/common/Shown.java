package org.thuky.ui.common;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Parts that come and go; gone, they leave no hole where they were. */
public final class Shown {

    private Shown() {}

    /** Only while the condition holds. */
    public static void when(Node part, ObservableBooleanValue shown) {
        part.visibleProperty().bind(shown);
        orGone(part);
    }

    /** Only while it says something. */
    public static void whenWords(Label label) {
        when(label, label.textProperty().isNotEmpty());
    }

    /** These words, while there are any. */
    public static void words(Label label, ObservableValue<String> words) {
        label.textProperty().bind(words);
        whenWords(label);
    }

    /** Until told otherwise. */
    public static void now(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /** As somebody else's {@code setVisible} says. */
    public static void orGone(Node part) {
        part.managedProperty().bind(part.visibleProperty());
    }
}
