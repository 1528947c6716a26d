package org.thuky.ui.member;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.thuky.domain.Sentence;
import org.thuky.ui.member.ImportPreview.PreviewLine;

/** A cell as it stands in the list; marked when the roll says otherwise. */
final class FieldCell extends TableCell<PreviewLine, String> {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

    private final Sentence meaning;

    /** @param meaning what the column holds */
    FieldCell(Sentence meaning) {
        this.meaning = meaning;
        getStyleClass().add("field-cell");
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        var line = empty || getTableRow() == null ? null : getTableRow().getItem();
        pseudoClassStateChanged(NOBODY, line != null && line.outcome().isEmpty());
        pseudoClassStateChanged(
                CHANGED,
                line != null
                        && line.outcome()
                                .filter(row -> row.changed().stream()
                                        .anyMatch(field -> field.label().equals(meaning)))
                                .isPresent());
    }
}
