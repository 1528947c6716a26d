package org.thuky.ui.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.rule.Rule;
import org.thuky.text.Messages;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Styles;

/** The values of a rule set under their topics: name at the left, value and source beside it, at the right how sure it is. */
public final class RuleSheet extends ScrollPane {

    private static final double NAME_WIDTH = 232;
    private static final String BUTTON = "rule-button";

    private final VBox sections = new VBox();

    public RuleSheet() {
        getStyleClass().add("rule-sheet");
        sections.getStyleClass().add("rule-sections");
        setContent(sections);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /**
     * What can be done with a value.
     *
     * @param on with which
     */
    record Act(Predicate<RuleLines.Line> on, Feather icon, Consumer<Rule<?>> run) {

        /** Nothing, with none. */
        static final Act NONE = new Act(line -> false, Feather.LOCK, rule -> {});
    }

    void show(List<RuleLines.Section> list, Act act, Messages messages) {
        var cards = new ArrayList<Node>();
        for (var section : list) {
            var heading = new Label(section.title());
            heading.getStyleClass().add(Styles.HEADING);
            var card = new VBox(heading);
            card.getStyleClass().addAll(Styles.CARD, "rule-card");
            section.lines().forEach(line -> card.getChildren().add(row(line, section.pressing(), act, messages)));
            cards.add(card);
        }
        if (cards.isEmpty()) {
            var none = new Label(messages.text("rule.filter.none"));
            none.getStyleClass().add(Styles.MUTED);
            cards.add(none);
        }
        var focused = focusedRow();
        sections.getChildren().setAll(cards);
        focused.map(sections::lookup).ifPresent(Node::requestFocus);
    }

    /** Where the cursor was, to go back to when the rows are built anew. */
    private Optional<String> focusedRow() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> owner.getStyleClass().contains(BUTTON))
                .map(owner -> "#" + owner.getId());
    }

    private static Node row(RuleLines.Line line, boolean pressing, Act act, Messages messages) {
        var name = wrapped(line.name());
        name.setMinWidth(NAME_WIDTH);
        name.setPrefWidth(NAME_WIDTH);
        var value = new VBox();
        HBox.setHgrow(value, Priority.ALWAYS);
        if (!line.words().isEmpty()) {
            var words = wrapped(line.words());
            words.getStyleClass().add("rule-value");
            value.getChildren().add(words);
        }
        if (!line.rows().isEmpty()) {
            value.getChildren().add(table(line.rows()));
        }
        var source = wrapped(line.source());
        source.getStyleClass().addAll(Styles.MUTED, Styles.SMALL_TEXT);
        value.getChildren().add(source);
        var row = new HBox(name, value, mark(line, pressing, messages));
        row.getStyleClass().add("rule-row");
        if (!act.on().test(line)) {
            return row;
        }
        row.getChildren().add(Icons.of(act.icon()));
        makeButton(row, line, act.run());
        return row;
    }

    /** No {@link javafx.scene.control.Button}: it would not grow with the words that wrap in it. */
    private static void makeButton(HBox row, RuleLines.Line line, Consumer<Rule<?>> run) {
        row.setId(line.rule().name());
        row.getStyleClass().add(BUTTON);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(line.name());
        row.setOnMouseClicked(click -> {
            row.requestFocus();
            run.accept(line.rule());
        });
        row.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                run.accept(line.rule());
            }
        });
    }

    private static Label mark(RuleLines.Line line, boolean pressing, Messages messages) {
        var mark = new Label(
                line.verified() ? messages.text("rule.verified") : messages.text("rule.unverified"),
                line.verified() ? Icons.of(Feather.CHECK) : null);
        mark.getStyleClass()
                .addAll(
                        line.verified()
                                ? List.of("rule-verified")
                                : List.of(Styles.PILL, pressing ? Styles.WARNING : Styles.MUTED));
        mark.setMinWidth(USE_PREF_SIZE);
        return mark;
    }

    private static Node table(List<List<String>> rows) {
        var grid = new GridPane();
        grid.getStyleClass().add("rule-table");
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < rows.get(i).size(); column++) {
                var cell = wrapped(rows.get(i).get(column));
                if (i == 0) {
                    cell.getStyleClass().add("rule-head");
                }
                GridPane.setValignment(cell, VPos.TOP);
                grid.add(cell, column, i);
            }
        }
        grid.getColumnConstraints().setAll(columns(rows.get(0)));
        return grid;
    }

    /** A first column without a head only numbers the rows; beside it stand one or two with words, which wrap. */
    private static List<ColumnConstraints> columns(List<String> heads) {
        var columns = new ArrayList<ColumnConstraints>();
        boolean numbered = heads.get(0).isEmpty();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(numbered && (i == 1 || i == 2) ? words(heads.size() == 2 ? 90 : i == 1 ? 50 : 26) : numbers());
        }
        return columns;
    }

    private static ColumnConstraints words(int percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static ColumnConstraints numbers() {
        var column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
