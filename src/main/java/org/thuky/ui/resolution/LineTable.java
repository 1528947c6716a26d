package org.thuky.ui.resolution;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.text.Messages;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.SentenceArea;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Styles;

/** A table that is typed straight into: Enter and the arrows go from row to row, Alt moves a row. */
final class LineTable<T, L extends DraftLine<T>> extends VBox {

    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    private static final KeyCombination REMOVE = new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN);

    private final Lines<T, L> lines;
    private final Function<L, LineRow> build;
    private final Runnable save;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final ChangeListener<Node> follow = (property, before, owner) -> follow(owner);
    /** The row the cursor is in; null while it is elsewhere. */
    private Node entered;
    /** The row the cursor is in, or was in last. */
    private int current;

    /** @param save runs when the cursor leaves a row, and when rows were moved */
    LineTable(
            Lines<T, L> lines,
            List<LineRow.Column> columns,
            Function<L, LineRow> build,
            Runnable save,
            Messages messages) {
        this.lines = lines;
        this.build = build;
        this.save = save;
        this.messages = messages;
        getStyleClass().add("line-table");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(columns), scroll);
        lines.all().forEach(line -> rows.getChildren().add(build.apply(line)));
        lines.all().addListener(this::show);
        rows.heightProperty().addListener((property, before, now) -> Platform.runLater(this::followGrowth));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().addListener((property, before, now) -> {
            unwatch(before);
            watch(now);
        });
    }

    /** Buttons for the mouse; the cursor stays in its row. */
    List<Button> acts() {
        return List.of(
                act(messages.text("resolution.up"), Feather.ARROW_UP, UP, this::moveUp),
                act(messages.text("resolution.down"), Feather.ARROW_DOWN, DOWN, this::moveDown),
                act(messages.text("resolution.remove"), Feather.TRASH_2, REMOVE, this::removeLine));
    }

    private static Button act(String words, Feather icon, KeyCombination keys, Runnable act) {
        var button = new Button(words, Icons.of(icon));
        button.getStyleClass().addAll(Styles.FLAT, "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(click -> act.run());
        Shortcuts.name(button, words, keys);
        return button;
    }

    private GridPane head(List<LineRow.Column> columns) {
        var head = new GridPane();
        head.getStyleClass().addAll("line-row", "line-head");
        LineRow.layOut(head, columns);
        for (int i = 0; i < columns.size(); i++) {
            var title = new Label(columns.get(i).title());
            title.getStyleClass().add(columns.get(i).numbers() ? Styles.NUMBERS : "words");
            title.setMaxWidth(Double.MAX_VALUE);
            head.add(title, i, 0);
        }
        head.maxWidthProperty().bind(scroll.viewportBoundsProperty().map(Bounds::getWidth));
        return head;
    }

    private void watch(Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().addListener(follow);
        }
    }

    private void unwatch(Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(follow);
        }
    }

    private void follow(Node owner) {
        var node = owner;
        while (node != null && node.getParent() != rows) {
            node = node.getParent();
        }
        if (node != entered) {
            if (entered != null) {
                save.run();
            }
            entered = node;
        }
        if (node != null) {
            current = rows.getChildren().indexOf(node);
        }
    }

    /** The row in which a second line was begun stays in view. */
    private void followGrowth() {
        if (entered != null && entered.getParent() == rows) {
            reveal(entered);
        }
    }

    /** Only what changed, or the cursor would leave the row in which it stands. */
    private void show(ListChangeListener.Change<? extends L> change) {
        while (change.next()) {
            rows.getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
            rows.getChildren()
                    .addAll(
                            change.getFrom(),
                            change.getAddedSubList().stream().map(build).toList());
        }
    }

    private void pressed(KeyEvent key) {
        if (UP.match(key)) {
            moveUp();
        } else if (DOWN.match(key)) {
            moveDown();
        } else if (REMOVE.match(key)) {
            removeLine();
        } else if (!(key.getTarget() instanceof TextInputControl field) || !steer(key, field)) {
            return;
        }
        key.consume();
    }

    private boolean steer(KeyEvent key, TextInputControl field) {
        var row = (LineRow) rows.getChildren().get(current);
        boolean sentence = field instanceof SentenceArea area && !area.isOneLine();
        int by = switch (key.getCode()) {
            case ENTER -> 1;
            case DOWN -> sentence ? 0 : 1;
            case UP -> sentence ? 0 : -1;
            default -> 0;
        };
        if (by == 0 || key.isAltDown() || key.isControlDown() || row.isChoosing()) {
            return false;
        }
        enter(current + by, row.place(field));
        return true;
    }

    private void moveUp() {
        move(-1);
    }

    private void moveDown() {
        move(1);
    }

    private void move(int by) {
        if (lines.move(line(), by)) {
            save.run();
            enter(current + by, LineRow.SENTENCE);
        }
    }

    private void removeLine() {
        int place = current;
        lines.remove(line());
        save.run();
        // a row built anew has nothing typed to take back: Ctrl+Z brings the line back
        var next = Math.min(place, lines.all().size() - 1);
        rows.getChildren().set(next, build.apply(lines.all().get(next)));
        enter(next, LineRow.SENTENCE);
    }

    void paste(L at, List<Pasted.Row> copied) {
        lines.paste(at, copied);
        save.run();
        enterBlank();
    }

    /** Puts the cursor where the next line is to be typed. */
    void enterBlank() {
        enter(lines.all().size() - 1, LineRow.SENTENCE);
    }

    void enterFirst() {
        enter(0, LineRow.SENTENCE);
    }

    private L line() {
        return lines.all().get(Math.min(current, lines.all().size() - 1));
    }

    private void enter(int index, int place) {
        if (index < 0 || index >= rows.getChildren().size()) {
            return;
        }
        var row = (LineRow) rows.getChildren().get(index);
        row.enter(place);
        reveal(row);
    }

    private void reveal(Node row) {
        scroll.applyCss();
        scroll.layout();
        double room = rows.getHeight() - scroll.getViewportBounds().getHeight();
        var bounds = row.getBoundsInParent();
        double top = scroll.getVvalue() * room;
        if (room > 0 && bounds.getMinY() < top) {
            scroll.setVvalue(bounds.getMinY() / room);
        } else if (room > 0
                && bounds.getMaxY() > top + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue((bounds.getMaxY() - scroll.getViewportBounds().getHeight()) / room);
        }
    }
}
