package org.thuky.ui.member;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Sex;
import org.thuky.text.Messages;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** Everything the roll may say of one person, and what of it is not right yet. */
final class MemberForm extends VBox {

    private static final int COLUMNS = 4;
    private static final double WIDTH = 800;

    private final Messages messages;
    private final MemberWords words;
    private final Map<MemberField, ObservableValue<String>> values = new EnumMap<>(MemberField.class);
    private final ObjectBinding<Optional<Sentence>> problem;

    /**
     * @param known who is edited; empty for a new person
     * @param groups to choose from; others may be typed
     * @param check says what keeps such a person from the roll
     */
    MemberForm(
            Optional<Member> known,
            List<String> groups,
            Function<Map<MemberField, String>, Optional<Sentence>> check,
            Messages messages) {
        this.messages = messages;
        this.words = new MemberWords(messages);
        var texts = known.map(Member::texts).orElse(Map.of());
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        for (int column = 0; column < COLUMNS; column++) {
            var part = new ColumnConstraints();
            part.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(part);
        }
        int cell = 0;
        for (var field : MemberField.values()) {
            var box = field(field, control(field, texts.getOrDefault(field, ""), groups));
            grid.add(box, cell % COLUMNS, cell / COLUMNS);
            cell++;
        }
        problem = Bindings.createObjectBinding(
                () -> check.apply(texts()), values.values().toArray(ObservableValue<?>[]::new));
        var told = new Label();
        told.getStyleClass().add(Styles.FIELD_PROBLEM);
        told.setWrapText(true);
        // an empty form is not a mistake yet
        var untouched = texts();
        told.textProperty()
                .bind(problem.map(found -> found.filter(wrong -> !texts().equals(untouched))
                        .map(messages::text)
                        .orElse("")));
        setMinWidth(WIDTH);
        getStyleClass().add(Styles.STACK);
        getChildren().addAll(grid, told);
    }

    private VBox field(MemberField field, Node control) {
        control.setId(field.name().toLowerCase(Locale.ROOT) + "Field");
        var label = new Label(words.label(field));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        var box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }

    private Node control(MemberField field, String text, List<String> groups) {
        return switch (field) {
            case SEX -> choice(field, text, Sex.UNSTATED, Sex.values(), Sex::label);
            case KIND -> choice(field, text, MemberKind.MEMBER, MemberKind.values(), MemberKind::label);
            case PARTY -> tick(field, text);
            case GROUP -> typedOrChosen(field, text, groups);
            default -> typed(field, text);
        };
    }

    private TextField typed(MemberField field, String text) {
        var control = new TextField(text);
        if (field == MemberField.BIRTH) {
            control.setPromptText(messages.text("member.form.birth.example"));
        }
        values.put(field, control.textProperty());
        return control;
    }

    private ComboBox<String> typedOrChosen(MemberField field, String text, List<String> groups) {
        var control = new ComboBox<String>();
        control.getItems().setAll(groups);
        control.setEditable(true);
        control.setMaxWidth(Double.MAX_VALUE);
        control.getEditor().setText(text);
        values.put(field, control.getEditor().textProperty());
        return control;
    }

    private CheckBox tick(MemberField field, String text) {
        var control = new CheckBox(messages.text("member.party.yes"));
        control.setSelected(Boolean.parseBoolean(text));
        values.put(field, control.selectedProperty().map(ticked -> ticked ? "true" : ""));
        return control;
    }

    private <E extends Enum<E>> ComboBox<E> choice(
            MemberField field, String text, E otherwise, E[] choices, Function<E, Sentence> label) {
        var control = new ComboBox<E>();
        control.getItems().setAll(choices);
        control.setConverter(new WordsConverter<>(choice -> messages.text(label.apply(choice))));
        control.setMaxWidth(Double.MAX_VALUE);
        control.setValue(text.isEmpty() ? otherwise : Enum.valueOf(otherwise.getDeclaringClass(), text));
        values.put(field, control.valueProperty().map(chosen -> chosen == Sex.UNSTATED ? "" : chosen.name()));
        return control;
    }

    Map<MemberField, String> texts() {
        var texts = new EnumMap<MemberField, String>(MemberField.class);
        values.forEach((field, value) -> texts.put(field, value.getValue().strip()));
        return texts;
    }

    BooleanBinding readyProperty() {
        return Bindings.createBooleanBinding(() -> problem.get().isEmpty(), problem);
    }
}
