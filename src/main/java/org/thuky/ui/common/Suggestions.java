package org.thuky.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.util.Callback;
import org.thuky.domain.member.VietnameseLetters;

/** What is offered under a field while it is typed in: arrows choose, Enter takes, Escape closes the list. */
public final class Suggestions<T> {

    private static final int ROW = 34;
    private static final double LEAST_WIDTH = 264;

    private final TextInputControl field;
    private final Consumer<T> taken;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();

    private Suggestions(TextInputControl field, Consumer<T> taken) {
        this.field = field;
        this.taken = taken;
        list.setFixedCellSize(ROW);
    }

    /**
     * Offers words.
     *
     * @param find what fits what is typed, the best first
     * @param taken runs when one was chosen; the field says it already
     */
    public static Suggestions<String> words(
            TextInputControl field, Function<String, List<String>> find, Consumer<String> taken) {
        return on(field, find, chosen -> {
            field.setText(chosen);
            field.end();
            taken.accept(chosen);
        });
    }

    /** Offers those of the known words in which what is typed stands, with or without its accents. */
    public static Suggestions<String> among(
            TextInputControl field, Supplier<List<String>> known, Consumer<String> taken) {
        return words(
                field,
                typed -> {
                    var wanted = VietnameseLetters.plain(typed.strip());
                    return known.get().stream()
                            .filter(words -> VietnameseLetters.plain(words).contains(wanted))
                            .toList();
                },
                taken);
    }

    /** Offers anything; what happens to the field once something was chosen is up to {@code taken}. */
    public static <T> Suggestions<T> on(TextInputControl field, Function<String, List<T>> find, Consumer<T> taken) {
        var suggestions = new Suggestions<>(field, taken);
        suggestions.install(find);
        return suggestions;
    }

    /** Whether the keys that choose go to the list. */
    public boolean isOpen() {
        return popup.isShowing();
    }

    /** Shows each in a cell of this height. */
    public void in(int height, Callback<ListView<T>, ListCell<T>> cells) {
        list.setFixedCellSize(height);
        list.setCellFactory(cells);
    }

    private void install(Function<String, List<T>> find) {
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setOnMouseClicked(click -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.textProperty().addListener((property, before, typed) -> show(typed, find));
        field.focusedProperty().addListener((property, before, focused) -> popup.hide());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    private void show(String typed, Function<String, List<T>> find) {
        var found = typed.isBlank() || !field.isFocused() ? List.<T>of() : find.apply(typed);
        if (found.isEmpty() || found.stream().anyMatch(typed::equals)) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        var corner = field.localToScreen(0, field.getHeight() + 2);
        double rows = Math.min(found.size(), Math.max(1, Math.floor(roomBelow(corner) / list.getFixedCellSize())));
        list.setPrefSize(Math.max(field.getWidth(), LEAST_WIDTH), rows * list.getFixedCellSize() + 2);
        if (!popup.isShowing()) {
            popup.show(field, corner.getX(), corner.getY());
        }
    }

    /** A list longer than this would be pushed up by the edge of the screen, over what is being typed. */
    private static double roomBelow(Point2D corner) {
        return Screen.getScreensForRectangle(corner.getX(), corner.getY(), 1, 1).stream()
                .mapToDouble(screen -> screen.getVisualBounds().getMaxY() - corner.getY() - 2)
                .findFirst()
                .orElse(0);
    }

    private int chosen() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void choose(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 1));
    }

    private void steer(KeyEvent key) {
        if (!popup.isShowing()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> choose(Math.min(chosen() + 1, list.getItems().size() - 1));
            case UP -> choose(Math.max(chosen() - 1, 0));
            case ENTER -> take();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            taken.accept(chosen);
        }
    }
}
