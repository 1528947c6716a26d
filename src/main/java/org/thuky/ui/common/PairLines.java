package org.thuky.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where {@link Pairs} are typed: two fields a line. */
public final class PairLines extends VBox {

    /**
     * One of the two fields.
     *
     * @param words what it asks for, while it is empty
     * @param letters how wide it is beside the other
     */
    public record Side(String words, String id, int letters) {}

    private final Side left;
    private final Side right;
    private Function<String, List<String>> find = typed -> List.of();
    private BiConsumer<Pairs.Line, TextField> chosen = (line, second) -> second.requestFocus();
    private Runnable enter;

    private PairLines(Side left, Side right) {
        this.left = left;
        this.right = right;
        getStyleClass().add(Styles.STACK);
    }

    public static PairLines of(Side left, Side right) {
        return new PairLines(left, right);
    }

    /** Offers words for the first of two. */
    public PairLines offering(Function<String, List<String>> found) {
        find = found;
        return this;
    }

    /** What happens once an offered one was taken; otherwise the cursor goes on to the second field. */
    public PairLines onChosen(BiConsumer<Pairs.Line, TextField> act) {
        chosen = act;
        return this;
    }

    /** Enter does this instead of pressing the button of the dialog. */
    public PairLines onEnter(Runnable act) {
        enter = act;
        return this;
    }

    /** Shows these lines; said last. */
    public PairLines show(Pairs pairs) {
        pairs.lines().forEach(this::add);
        pairs.lines().addListener((ListChangeListener<Pairs.Line>) change -> {
            while (change.next()) {
                new ArrayList<>(change.getAddedSubList()).forEach(this::add);
            }
        });
        return this;
    }

    private void add(Pairs.Line line) {
        var first = field(left, line.firstProperty());
        var second = field(right, line.secondProperty());
        Suggestions.words(first, find, taken -> chosen.accept(line, second));
        var row = new HBox(first, second);
        row.getStyleClass().add(Styles.ROW);
        getChildren().add(row);
    }

    private TextField field(Side side, StringProperty text) {
        var field = new TextField();
        field.setId(side.id());
        field.setPromptText(side.words());
        field.setAccessibleText(side.words());
        field.setPrefColumnCount(side.letters());
        field.textProperty().bindBidirectional(text);
        HBox.setHgrow(field, Priority.ALWAYS);
        if (enter != null) {
            field.setOnAction(pressed -> enter.run());
        }
        return field;
    }
}
