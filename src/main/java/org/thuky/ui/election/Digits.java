package org.thuky.ui.election;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** Fields that take a count and nothing else. */
final class Digits {

    private static final int LONGEST = 5;

    private Digits() {}

    static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        only(field);
        return field;
    }

    static void only(TextField field) {
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setTextFormatter(new TextFormatter<>(change -> {
            var text = change.getControlNewText();
            return text.length() <= LONGEST && text.chars().allMatch(Character::isDigit) ? change : null;
        }));
    }
}
