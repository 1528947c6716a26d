package org.thuky.ui.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thuky.text.Messages;
import org.thuky.ui.common.SentenceArea;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Suggestions;

/** One row of a {@link LineTable}: its fields, and under them what is wrong with them. */
class LineRow extends GridPane {

    /** The column of the sentence; the group is before it. */
    static final int SENTENCE = 1;

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /** @param width 0 for the column that takes what the others leave */
    record Column(String title, double width, boolean numbers) {}

    private final List<Control> fields = new ArrayList<>();
    private Suggestions<String> groups;

    LineRow(List<Column> columns) {
        getStyleClass().add("line-row");
        layOut(this, columns);
    }

    static void layOut(GridPane grid, List<Column> columns) {
        for (var column : columns) {
            var constraints = new ColumnConstraints();
            constraints.setFillWidth(true);
            if (column.width() == 0) {
                constraints.setHgrow(Priority.ALWAYS);
                constraints.setMinWidth(120);
            } else {
                constraints.setMinWidth(column.width());
                constraints.setMaxWidth(column.width());
            }
            grid.getColumnConstraints().add(constraints);
        }
    }

    /** The field comes into the next column. */
    final <C extends Control> C put(C field, String styleClass) {
        field.getStyleClass().add(styleClass);
        field.setMaxWidth(Double.MAX_VALUE);
        add(field, fields.size(), 0);
        setValignment(field, VPos.TOP);
        return reach(field);
    }

    /** The cursor goes from this field to the same one of the next row. */
    final <C extends Control> C reach(C field) {
        fields.add(field);
        return field;
    }

    /**
     * The field for the lĩnh vực, which comes into the next column.
     *
     * @param known offered while it is typed
     * @param paste takes several rows copied at once
     */
    final void putGroup(StringProperty text, Supplier<List<String>> known, Consumer<String> paste, String styleClass) {
        var field = put(new SentenceArea(paste), styleClass);
        field.getStyleClass().add("group");
        field.textProperty().bindBidirectional(text);
        groups = Suggestions.among(field, known, chosen -> enter(SENTENCE));
    }

    /** Whether something is being chosen here, so that Enter and the arrows belong to it. */
    boolean isChoosing() {
        return groups.isOpen();
    }

    static TextField words(StringProperty text) {
        var field = new TextField();
        field.textProperty().bindBidirectional(text);
        return field;
    }

    static TextField number(TypedFigure figure) {
        var field = typed(figure);
        field.getStyleClass().add(Styles.NUMBERS);
        return field;
    }

    private static TextField typed(Typed<?> figure) {
        var field = words(figure.textProperty());
        figure.readableProperty()
                .addListener((property, before, readable) -> field.pseudoClassStateChanged(INVALID, !readable));
        field.pseudoClassStateChanged(INVALID, !figure.isReadable());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                figure.tidy();
            }
        });
        return field;
    }

    /** Trong đó: the field for what of the figure is told apart, there while the row is typed in or has some. */
    final void apart(TypedParts parts, ObservableBooleanValue stated, int line, Messages messages) {
        var field = reach(typed(parts));
        field.getStyleClass().add("apart");
        field.setPromptText(messages.text("resolution.part.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(caption(messages.text("resolution.part")), field);
        row.getStyleClass().addAll(Styles.ROW, "line-apart");
        below(
                row,
                line,
                Bindings.and(
                        stated, focusWithinProperty().or(parts.textProperty().isNotEmpty())));
    }

    static Label caption(String words) {
        var caption = new Label(words);
        caption.getStyleClass().addAll(Styles.MUTED, Styles.SMALL_TEXT);
        caption.setMinWidth(USE_PREF_SIZE);
        return caption;
    }

    /** Words under the fields, from the sentence on; there while they say something. */
    final void below(Node node, int line, ObservableBooleanValue shown) {
        Shown.when(node, shown);
        add(node, SENTENCE, line, GridPane.REMAINING, 1);
    }

    static Label note(ObservableStringValue text, String tone) {
        var note = new Label();
        note.textProperty().bind(text);
        note.getStyleClass().addAll("line-note", tone);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    int place(Node field) {
        return fields.indexOf(field);
    }

    /** Where it cannot be, as in a blank row, the cursor goes to the sentence. */
    void enter(int place) {
        var field = fields.get(Math.max(0, place));
        (field.getParent().isVisible() ? field : fields.get(SENTENCE)).requestFocus();
    }
}
