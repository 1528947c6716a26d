package org.thuky.ui.resolution;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thuky.domain.Sentence;
import org.thuky.domain.resolution.Judgement;
import org.thuky.domain.resolution.Period;
import org.thuky.text.Messages;
import org.thuky.ui.common.SentenceArea;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** A target in the table; at a review, below it what was achieved. */
final class TargetRow extends LineRow {

    private final Messages messages;

    /**
     * @param groups offered while a group is typed
     * @param paste takes several sentences copied at once
     */
    TargetRow(
            TargetLine line, boolean review, Supplier<List<String>> groups, Consumer<String> paste, Messages messages) {
        super(columns(messages));
        this.messages = messages;
        putGroup(line.groupProperty(), groups, paste, "target-group");
        var sentence = put(new SentenceArea(paste), "target-text");
        sentence.setPromptText(messages.text("resolution.targets.prompt"));
        sentence.textProperty().bindBidirectional(line.textProperty());
        put(number(line.aim()), "target-aim");
        put(words(line.unitProperty()), "target-unit");
        put(choice(line.periodProperty(), Period.values(), Period::label), "target-period");
        var stated = line.textProperty().isNotEmpty();
        if (review) {
            below(review(line), 1, stated);
            apart(line.apart(), stated, 2, messages);
        }
        below(
                note(line.problemProperty(), Styles.DANGER),
                3,
                line.problemProperty().isNotEmpty());
        below(note(line.hintProperty(), Styles.WARNING), 4, line.hintProperty().isNotEmpty());
    }

    static List<Column> columns(Messages messages) {
        return List.of(
                new Column(messages.text("resolution.column.group"), 148, false),
                new Column(messages.text("resolution.column.target"), 0, false),
                new Column(messages.text("resolution.column.number"), 112, true),
                new Column(messages.text("resolution.column.unit"), 96, false),
                new Column(messages.text("resolution.column.period"), 116, false));
    }

    private HBox review(TargetLine line) {
        var achieved = reach(number(line.achieved()));
        achieved.getStyleClass().add("target-achieved");
        achieved.setPrefWidth(112);
        var reached = new Label();
        reached.getStyleClass().add("target-reached");
        reached.textProperty().bind(line.reachedProperty());
        var judged = new ComboBox<Optional<Judgement>>();
        judged.getStyleClass().add("target-judged");
        judged.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<Judgement>empty()),
                                Stream.of(Judgement.values()).map(Optional::of))
                        .toList());
        judged.setCellFactory(list -> new JudgementCell(line));
        judged.setButtonCell(new JudgementCell(line));
        judged.valueProperty().bindBidirectional(line.judgedProperty());
        var remark = reach(words(line.remarkProperty()));
        remark.getStyleClass().add("target-remark");
        remark.setPromptText(messages.text("resolution.column.remark"));
        HBox.setHgrow(remark, Priority.ALWAYS);
        var row = new HBox(caption(messages.text("resolution.column.achieved")), achieved, reached, judged, remark);
        row.getStyleClass().addAll(Styles.ROW, "target-review");
        return row;
    }

    private <V> ComboBox<V> choice(ObjectProperty<V> value, V[] values, Function<V, Sentence> label) {
        var choice = new ComboBox<V>();
        choice.getItems().setAll(values);
        choice.setConverter(new WordsConverter<>(each -> messages.text(label.apply(each))));
        choice.valueProperty().bindBidirectional(value);
        return choice;
    }

    /** While nobody judges otherwise, what the figures say. */
    private final class JudgementCell extends ListCell<Optional<Judgement>> {

        private final TargetLine line;

        JudgementCell(TargetLine line) {
            this.line = line;
        }

        @Override
        protected void updateItem(Optional<Judgement> judgement, boolean empty) {
            super.updateItem(judgement, empty);
            textProperty().unbind();
            if (empty || judgement == null) {
                setText("");
            } else if (judgement.isPresent()) {
                setText(messages.text(judgement.get().label()));
            } else {
                textProperty().bind(line.verdictProperty());
            }
        }
    }
}
