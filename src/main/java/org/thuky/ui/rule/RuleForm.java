package org.thuky.ui.rule;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thuky.domain.rule.ValueType;
import org.thuky.text.Messages;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** One value with its document, its clause, and whether it was read there. */
final class RuleForm extends VBox {

    private static final int TABLE_LINES = 10;

    private final RuleDraft draft;
    private final Messages messages;

    RuleForm(RuleDraft draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
        var source = new TextField();
        source.setId("source");
        source.textProperty().bindBidirectional(draft.sourceProperty());
        var clause = new TextField();
        clause.setId("clause");
        clause.setPromptText(messages.text("rule.form.clause.example"));
        clause.textProperty().bindBidirectional(draft.clauseProperty());
        var verified = new CheckBox(messages.text("rule.form.verified"));
        verified.setId("verified");
        verified.selectedProperty().bindBidirectional(draft.verifiedProperty());
        var problem = new Label();
        problem.setId("problem");
        problem.getStyleClass().add(Styles.FIELD_PROBLEM);
        problem.setWrapText(true);
        problem.textProperty()
                .bind(draft.problem().map(found -> found.map(messages::text).orElse("")));
        problem.getStyleClass().add("rule-problem");
        var citation = new HBox(
                new Field(messages.text("rule.form.source"), source),
                new Field(messages.text("rule.form.clause"), clause));
        citation.getStyleClass().add(Styles.ROW_TOP);
        HBox.setHgrow(citation.getChildren().get(0), Priority.ALWAYS);
        var value = new VBox(new Field(messages.text("rule.form.value"), input()));
        value.getStyleClass().add("field");
        if (!draft.isChosen()) {
            value.getChildren().add(hint());
        }
        getStyleClass().add("rule-form");
        getChildren().addAll(value, citation, verified, problem);
    }

    ObservableBooleanValue ready() {
        return Bindings.createBooleanBinding(() -> draft.problem().getValue().isEmpty(), draft.problem());
    }

    private Control input() {
        var input = draft.isChosen() ? choice() : typed();
        input.setId("value");
        return input;
    }

    private Control choice() {
        var words = new RuleWords(messages);
        var box = new ComboBox<Object>(FXCollections.observableArrayList(draft.choices()));
        box.setConverter(new WordsConverter<>(words::choice));
        box.valueProperty().bindBidirectional(draft.choiceProperty());
        return box;
    }

    private Control typed() {
        if (!isTable()) {
            var field = new TextField();
            field.textProperty().bindBidirectional(draft.textProperty());
            return field;
        }
        var area = new TextArea();
        area.setPrefRowCount(TABLE_LINES);
        area.textProperty().bindBidirectional(draft.textProperty());
        Shortcuts.tabLeaves(area);
        return area;
    }

    private boolean isTable() {
        var form = draft.rule().form();
        return form == ValueType.SIZES || form == ValueType.REASONS || form == ValueType.STEPS;
    }

    private Label hint() {
        var hint = new Label(messages.text(
                switch (draft.rule().form()) {
                    case SHARE -> draft.rule().optional() ? "rule.hint.share.optional" : "rule.hint.share";
                    case NUMBER -> draft.rule().optional() ? "rule.hint.number.optional" : "rule.hint.number";
                    case SIZES -> "rule.hint.sizes";
                    case AGES -> "rule.hint.ages";
                    case REASONS -> "rule.hint.reasons";
                    case STEPS -> "rule.hint.steps";
                    case NAME, YES_NO, CHOICE -> "rule.hint.name";
                }));
        hint.getStyleClass().addAll(Styles.MUTED, Styles.SMALL_TEXT);
        hint.setWrapText(true);
        return hint;
    }
}
