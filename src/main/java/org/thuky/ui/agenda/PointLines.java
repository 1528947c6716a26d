package org.thuky.ui.agenda;

import java.util.ArrayList;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thuky.domain.floor.PointKind;
import org.thuky.text.Messages;
import org.thuky.ui.common.SentenceArea;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** Where the points of a speech are typed: Enter goes on to the next one. */
final class PointLines extends VBox {

    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination REMOVE = new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN);

    private final PointsDraft points;
    private final Messages messages;

    PointLines(PointsDraft points, Messages messages) {
        this.points = points;
        this.messages = messages;
        getStyleClass().add("point-lines");
        points.lines().forEach(line -> getChildren().add(new Row(line)));
        points.lines().addListener(this::show);
    }

    private void show(ListChangeListener.Change<? extends PointsDraft.Line> change) {
        while (change.next()) {
            if (change.wasUpdated()) {
                continue;
            }
            getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
            getChildren()
                    .addAll(
                            change.getFrom(),
                            new ArrayList<>(change.getAddedSubList())
                                    .stream().map(Row::new).toList());
        }
    }

    /** Puts the cursor where the next point is to be typed. */
    void enterBlank() {
        enter(points.lines().get(points.lines().size() - 1));
    }

    private void enter(PointsDraft.Line line) {
        ((Row) getChildren().get(points.lines().indexOf(line))).text.requestFocus();
    }

    private final class Row extends HBox {

        private final PointsDraft.Line line;
        private final SentenceArea text;

        Row(PointsDraft.Line line) {
            this.line = line;
            text = new SentenceArea(copied -> enter(points.paste(line, copied)));
            text.setId("pointText");
            text.setPromptText(messages.text("floor.form.point.prompt"));
            text.setAccessibleText(messages.text("floor.form.point"));
            text.textProperty().bindBidirectional(line.textProperty());
            text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            setHgrow(text, Priority.ALWAYS);
            getStyleClass().addAll(Styles.ROW, "line-row");
            getChildren().addAll(kind(), text);
        }

        private ComboBox<PointKind> kind() {
            var kind = new ComboBox<>(FXCollections.observableArrayList(PointKind.values()));
            kind.setId("pointKind");
            kind.setAccessibleText(messages.text("floor.form.point.kind"));
            kind.setConverter(new WordsConverter<>(each -> messages.text(each.label())));
            kind.setMinWidth(USE_PREF_SIZE);
            kind.setValue(line.kindProperty().get());
            line.kindProperty().addListener((property, before, now) -> kind.setValue(now));
            kind.valueProperty().addListener((property, before, now) -> {
                if (now != line.kindProperty().get()) {
                    line.choose(now);
                }
            });
            return kind;
        }

        private void pressed(KeyEvent key) {
            if (NEXT.match(key)) {
                enter(points.after(line));
            } else if (REMOVE.match(key)) {
                var next = points.after(line);
                points.remove(line);
                enter(next);
            } else {
                return;
            }
            key.consume();
        }
    }
}
