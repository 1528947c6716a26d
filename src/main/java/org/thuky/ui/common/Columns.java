package org.thuky.ui.common;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.thuky.domain.member.VietnameseOrder;

/** Columns of a table: words in Vietnamese order, numbers at the right. */
public final class Columns {

    /** What the vertical scroll bar takes. */
    private static final double SCROLL_BAR = 18;

    private Columns() {}

    public static <R> TableColumn<R, String> words(String title, double width, Function<R, String> words) {
        var column = new TableColumn<R, String>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setComparator(VietnameseOrder.OF_TEXT);
        return column;
    }

    /** Long words take further lines instead of being cut off; the table needs the style class "wrapped". */
    public static <R> TableColumn<R, String> wrapped(String title, double width, Function<R, String> words) {
        var column = words(title, width, words);
        column.setCellFactory(cells -> new WrappedCell<>());
        return column;
    }

    public static <R> TableColumn<R, Integer> numbers(String title, double width, ToIntFunction<R> number) {
        var column = new TableColumn<R, Integer>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(number.applyAsInt(row.getValue())));
        column.getStyleClass().add(Styles.NUMBERS);
        return column;
    }

    /** From now on the column takes the width that the others leave, and at least what it was given. */
    public static void stretch(TableView<?> table, TableColumn<?, ?> column) {
        double least = column.getPrefWidth();
        var others =
                table.getColumns().stream().filter(other -> other != column).toArray(TableColumn<?, ?>[]::new);
        column.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double left = table.getWidth() - SCROLL_BAR;
                            for (var other : others) {
                                left -= other.isVisible() ? other.getWidth() : 0;
                            }
                            return Math.max(least, left);
                        },
                        dependencies(table, others)));
    }

    private static Observable[] dependencies(TableView<?> table, TableColumn<?, ?>[] others) {
        var dependencies = new Observable[1 + 2 * others.length];
        dependencies[0] = table.widthProperty();
        for (int i = 0; i < others.length; i++) {
            dependencies[1 + 2 * i] = others[i].widthProperty();
            dependencies[2 + 2 * i] = others[i].visibleProperty();
        }
        return dependencies;
    }

    /** A Text, because a table does not ask a wrapping Label how high it becomes. */
    private static final class WrappedCell<R> extends TableCell<R, String> {

        private static final double PADDING = 16;

        private final Text words = new Text();

        WrappedCell() {
            words.getStyleClass().add("cell-words");
            words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(text);
            setGraphic(empty ? null : words);
        }
    }
}
