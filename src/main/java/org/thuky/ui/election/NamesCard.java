package org.thuky.ui.election;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.election.Candidate;
import org.thuky.text.Messages;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Styles;

/** The ballot as it lies on the table: its names, the typed ones struck through, and why it may be invalid. */
public final class NamesCard extends VBox {

    private final Label heading = new Label();
    private final Button invalid = new Button();
    private final NamesView names = new NamesView();
    private final ContextMenu reasons = new ContextMenu();

    public NamesCard() {
        getStyleClass().addAll(Styles.CARD, "compact-card", Styles.STACK);
        heading.getStyleClass().add(Styles.HEADING);
        invalid.setId("invalid");
        invalid.getStyleClass().add("small");
        invalid.setGraphic(Icons.of(Feather.SLASH));
        invalid.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(heading, space, invalid);
        top.getStyleClass().add(Styles.ROW);
        var scroll = new ScrollPane(names);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side");
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, scroll);
    }

    void bind(EntryLine line, ObservableList<Candidate> candidates, BallotEntryView typing, Messages messages) {
        heading.setText(messages.text("election.count.ballot"));
        invalid.setText(messages.text("election.count.reasons"));
        invalid.disableProperty().bind(typing.field().disabledProperty());
        invalid.setOnAction(click -> showReasons(line, typing));
        Shortcuts.press(invalid, new KeyCodeCombination(KeyCode.F8));
        candidates.addListener((ListChangeListener<Candidate>) change -> list(line, candidates));
        list(line, candidates);
        line.previewProperty()
                .addListener(
                        (property, before, now) -> names.strike(now.ballot().struck()));
    }

    private void list(EntryLine line, ObservableList<Candidate> candidates) {
        names.list(candidates);
        names.strike(line.previewProperty().get().ballot().struck());
    }

    private void showReasons(EntryLine line, BallotEntryView typing) {
        reasons.getItems().clear();
        for (var reason : line.reasons()) {
            int number = reasons.getItems().size() + 1;
            var item = new MenuItem("x" + number + "   " + reason);
            item.setOnAction(choice -> {
                line.typeInvalid(number);
                typing.takeCursor();
            });
            reasons.getItems().add(item);
        }
        reasons.show(invalid, Side.BOTTOM, 0, 4);
    }
}
