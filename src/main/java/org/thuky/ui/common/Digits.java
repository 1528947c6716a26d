package org.thuky.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** Fields that take digits and nothing else; {@link InputParser} reads them. */
public final class Digits {

    private static final int LONGEST_COUNT = 5;

    private Digits() {}

    public static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        only(field);
        return field;
    }

    /** Takes a count. */
    public static void only(TextField field) {
        field.setAlignment(Pos.CENTER_RIGHT);
        only(field, LONGEST_COUNT);
    }

    /** Takes no more than so many. */
    public static void only(TextField field, int longest) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            var text = change.getControlNewText();
            return text.length() <= longest && text.chars().allMatch(Character::isDigit) ? change : null;
        }));
    }
}
