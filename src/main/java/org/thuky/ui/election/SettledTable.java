package org.thuky.ui.election;

import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.thuky.text.Messages;

/** The disputed sheets: how each was read, once it is settled. */
public final class SettledTable extends TableView<SettledRow> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("under-way");

    public SettledTable() {
        getStyleClass().add("entered");
        setId("settled");
        setMinHeight(0);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(view -> new Row());
    }

    /** @param chosen hears of Enter and of a double click on a sheet */
    void bind(ObservableList<SettledRow> rows, Runnable chosen, String empty, Messages messages) {
        var sheet = column(messages.text("election.count.sheet"), row -> Integer.toString(row.sheet()));
        sheet.getStyleClass().add("numbers");
        sheet.setMinWidth(56);
        sheet.setMaxWidth(56);
        getColumns().add(sheet);
        getColumns().add(column(messages.text("election.settle.first"), SettledRow::first));
        getColumns().add(column(messages.text("election.settle.second"), SettledRow::second));
        getColumns()
                .add(column(
                        messages.text("election.settle.paper"),
                        row -> row.open() ? messages.text("election.settle.open") : row.paper()));
        setItems(rows);
        var nothing = new Label(empty);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        setPlaceholder(nothing);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen.run();
                key.consume();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                chosen.run();
            }
        });
    }

    private static TableColumn<SettledRow, String> column(String title, Function<SettledRow, String> text) {
        var column = new TableColumn<SettledRow, String>(title);
        column.setSortable(false);
        Tables.text(column, text);
        return column;
    }

    private static final class Row extends TableRow<SettledRow> {

        @Override
        protected void updateItem(SettledRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(OPEN, !empty && row.open());
        }
    }
}
