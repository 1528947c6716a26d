package org.thuky.ui.election;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

/** Columns of rows that never change in themselves. */
final class Tables {

    private Tables() {}

    static <R, V> void value(TableColumn<R, V> column, Function<R, V> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    }

    /** Long words take a second line instead of being cut off. */
    static <R> void wrapped(TableColumn<R, String> column, Function<R, String> text) {
        value(column, text);
        column.setCellFactory(cells -> new WrappedCell<>(column));
    }

    private static final class WrappedCell<R> extends TableCell<R, String> {

        private static final double PADDING = 16;

        private final Text words = new Text();

        private WrappedCell(TableColumn<R, String> column) {
            words.getStyleClass().add("cell-words");
            words.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(text);
            setGraphic(empty ? null : words);
        }
    }

    static <R> void text(TableColumn<R, String> column, Function<R, String> text) {
        value(column, text);
    }
}
