package org.thuky.ui.common;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/** A table with three buttons: Ctrl+N adds a row, Enter or a double click edits the chosen one, Delete removes it. */
public final class EditedTable {

    private EditedTable() {}

    /**
     * @param part where the keys are heard; another part of the screen may have a table of its own
     * @param none what is said while there is no row
     */
    public static <R> void bind(
            TableView<R> table,
            ObservableValue<List<R>> rows,
            String none,
            Node part,
            Button add,
            Button edit,
            Button remove) {
        var nothing = new Label(none);
        nothing.setWrapText(true);
        nothing.getStyleClass().add(Styles.MUTED);
        table.setPlaceholder(nothing);
        rows.addListener((property, before, now) -> show(table, now));
        show(table, rows.getValue());
        for (var act : List.of(edit, remove)) {
            act.disableProperty().bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        }
        Shortcuts.name(add, add.getText(), Shortcuts.ctrl(KeyCode.N));
        Shortcuts.name(edit, edit.getText(), new KeyCodeCombination(KeyCode.ENTER));
        Shortcuts.name(remove, remove.getText(), new KeyCodeCombination(KeyCode.DELETE));
        part.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (Shortcuts.ctrl(KeyCode.N).match(key)) {
                add.fire();
                key.consume();
            }
        });
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DELETE) {
                (key.getCode() == KeyCode.ENTER ? edit : remove).fire();
                key.consume();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                edit.fire();
            }
        });
    }

    /** Chooses the newest, or what stands where the chosen one stood. */
    private static <R> void show(TableView<R> table, List<R> rows) {
        boolean more = rows.size() > table.getItems().size();
        int chosen = more ? rows.size() - 1 : table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(rows);
        table.getSelectionModel().clearAndSelect(Math.min(chosen, rows.size() - 1));
        table.scrollTo(chosen);
    }
}
