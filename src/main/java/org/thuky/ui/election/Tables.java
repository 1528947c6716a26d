package org.thuky.ui.election;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/** Columns of rows that never change in themselves. */
final class Tables {

    private Tables() {}

    static <R, V> void value(TableColumn<R, V> column, Function<R, V> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    }

    static <R> void text(TableColumn<R, String> column, Function<R, String> text) {
        value(column, text);
    }
}
