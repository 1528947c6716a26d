package org.thuky.ui.member;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thuky.domain.member.ImportRow;
import org.thuky.ui.common.Icons;
import org.thuky.ui.member.ImportPreview.PreviewLine;

/** What becomes of a line, with a sign for the quick glance down the list. */
final class OutcomeCell extends TableCell<PreviewLine, String> {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final FontIcon icon = Icons.of(Feather.MINUS);

    OutcomeCell() {
        getStyleClass().add("outcome-cell");
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        var line = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        var state = line.outcome().map(ImportRow::state);
        icon.setIconCode(state.map(OutcomeCell::sign).orElse(Feather.MINUS));
        pseudoClassStateChanged(TAKEN, line.is(ImportRow.State.NEW) || line.is(ImportRow.State.CHANGED));
        pseudoClassStateChanged(PROBLEM, line.is(ImportRow.State.PROBLEM));
        setText(words);
        setGraphic(icon);
    }

    private static Feather sign(ImportRow.State state) {
        return switch (state) {
            case NEW -> Feather.PLUS_CIRCLE;
            case CHANGED -> Feather.EDIT_2;
            case SAME -> Feather.CHECK;
            case PROBLEM -> Feather.ALERT_TRIANGLE;
        };
    }
}
