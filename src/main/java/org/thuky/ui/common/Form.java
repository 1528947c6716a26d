package org.thuky.ui.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.thuky.text.Messages;

/**
 * What a dialog asks: fields bound to the properties of a model, row under row. The model's {@link Validity} says what is
 * not right; it is told under its field once that was changed and left, or once the act was tried.
 */
public final class Form extends VBox {

    /** How wide a dialog is; narrower where the screen is. */
    public enum Width {
        NARROW(440),
        NORMAL(640),
        WIDE(820);

        final double pixels;

        Width(double pixels) {
            this.pixels = pixels;
        }
    }

    private final Width width;
    private final Validity validity;
    private final Messages messages;
    private final Map<Field, ObservableValue<?>> values = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();
    private final BooleanProperty touched = new SimpleBooleanProperty();
    private final Label whole = problemLabel();

    public Form(Width width, Validity validity, Messages messages) {
        this.width = width;
        this.validity = validity;
        this.messages = messages;
        getStyleClass().addAll("form");
        whole.setId("problem");
        whole.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> validity.whole()
                                .getValue()
                                .filter(wrong -> touched.get())
                                .map(messages::text)
                                .orElse(""),
                        validity.whole(),
                        touched));
        Shown.whenWords(whole);
        getChildren().add(whole);
    }

    static Label problemLabel() {
        return wrapped("", Styles.FIELD_PROBLEM);
    }

    /** Running text, as high as its lines need. */
    public static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    // ---- parts ----

    /** Running text; what it explains is under it. */
    public Form say(String words, String... styles) {
        return add(wrapped(words, styles));
    }

    /** Words above something that is more than one field. */
    public static VBox part(String words, Node part) {
        var label = wrapped(words);
        label.getStyleClass().add(Styles.FIELD_LABEL);
        var whole = new VBox(label, part);
        whole.getStyleClass().add("field");
        return whole;
    }

    /** One under the other, each over the whole width. */
    public Form add(Node... parts) {
        getChildren().addAll(getChildren().size() - 1, Arrays.asList(parts));
        return this;
    }

    /** Side by side; each takes its {@link Field#share} of the width. Null leaves a place empty. */
    public Form row(Field... parts) {
        var row = new GridPane();
        row.getStyleClass().add("form-grid");
        double all = Arrays.stream(parts).mapToDouble(Form::share).sum();
        for (var part : parts) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 * share(part) / all);
            row.getColumnConstraints().add(column);
        }
        row.addRow(0, Arrays.stream(parts).filter(Objects::nonNull).toArray(Node[]::new));
        return add(row);
    }

    /** Row under row, so many in each. */
    public Form grid(int columns, Field... parts) {
        for (int from = 0; from < parts.length; from += columns) {
            var part = new Field[columns];
            System.arraycopy(parts, from, part, 0, Math.min(columns, parts.length - from));
            row(part);
        }
        return this;
    }

    private static double share(Field part) {
        return part == null ? 1 : part.share();
    }

    // ---- fields ----

    /**
     * A line of text.
     *
     * @param key the message that names it
     */
    public Field text(String key, String id, Property<String> value, Object... arguments) {
        return typed(key, id, new TextField(), value, arguments);
    }

    /** A count. */
    public Field digits(String key, String id, Property<String> value, Object... arguments) {
        return typed(key, id, Digits.field(id), value, arguments);
    }

    /** Hidden text. */
    public Field secret(String key, String id, Property<String> value, Object... arguments) {
        return typed(key, id, new PasswordField(), value, arguments);
    }

    /** Several lines; Tab leaves them. */
    public Field area(String key, String id, int lines, Property<String> value) {
        var area = new TextArea();
        area.setPrefRowCount(lines);
        area.setWrapText(true);
        Shortcuts.tabLeaves(area);
        return typed(key, id, area, value);
    }

    /** One of what there is; with nothing to choose from it cannot be changed. */
    public <T> Field choice(
            String key, String id, Property<T> value, List<? extends T> choices, Function<T, String> words) {
        return choice(key, id, value, FXCollections.<T>observableArrayList(choices), words);
    }

    /** One of what there is at the time. */
    public <T> Field choice(
            String key, String id, Property<T> value, ObservableList<T> choices, Function<T, String> words) {
        var box = new ComboBox<T>(choices);
        box.setConverter(new WordsConverter<>(words));
        box.disableProperty().bind(Bindings.size(choices).isEqualTo(1));
        box.valueProperty().bindBidirectional(value);
        return field(key, id, box, value);
    }

    /** One of what is offered, or anything else. */
    public Field typedOrChosen(String key, String id, Property<String> value, Collection<String> choices) {
        var box = new ComboBox<String>(FXCollections.observableArrayList(choices));
        box.setEditable(true);
        box.getEditor().textProperty().bindBidirectional(value);
        return field(key, id, box, value);
    }

    /** Yes or no, the words beside the box. */
    public CheckBox tick(String key, String id, Property<Boolean> value) {
        var box = new CheckBox(messages.text(key));
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        value.addListener((property, before, now) -> touched.set(true));
        return box;
    }

    /** What follows from what is typed, to be read only. */
    public Field figure(String key, String id, ObservableValue<String> value, String style) {
        var figure = new Label();
        figure.setId(id);
        figure.getStyleClass().add(style);
        figure.textProperty().bind(value);
        return new Field(messages.text(key), figure);
    }

    /** A control made elsewhere. */
    public Field field(String key, String id, Control input, ObservableValue<?> value, Object... arguments) {
        input.setId(id);
        var field = new Field(messages.text(key, arguments), input).watching(value, validity.problem(value), messages);
        value.addListener((property, before, now) -> touched.set(true));
        values.put(field, value);
        fields.add(field);
        return field;
    }

    /** All choices in view, one under the other. Enter presses the button from them too. */
    public <T> Form radios(
            Property<T> value, Collection<T> choices, Function<T, String> words, Function<T, String> id) {
        var group = new ToggleGroup();
        for (var choice : choices) {
            var radio = new RadioButton(words.apply(choice));
            radio.setId(id.apply(choice));
            radio.setWrapText(true);
            radio.setMinHeight(Region.USE_PREF_SIZE);
            radio.setUserData(choice);
            radio.setToggleGroup(group);
            radio.setSelected(choice.equals(value.getValue()));
            radio.selectedProperty().addListener((property, before, chosen) -> {
                if (chosen) {
                    value.setValue(choice);
                }
            });
            add(radio);
        }
        return this;
    }

    private Field typed(String key, String id, TextInputControl input, Property<String> value, Object... arguments) {
        input.textProperty().bindBidirectional(value);
        return field(key, id, input, value, arguments);
    }

    // ---- the dialog around it ----

    Width width() {
        return width;
    }

    boolean isReady() {
        return validity.first().get().isEmpty();
    }

    /** The act was tried too early: everything that is not right is told, and the cursor goes to the first of it. */
    void tried() {
        touched.set(true);
        fields.forEach(Field::touch);
        fields.stream()
                .filter(field -> validity.problem(values.get(field)).getValue().isPresent())
                .findFirst()
                .ifPresent(field -> field.input().requestFocus());
    }

    /** Where the cursor is at first. */
    Optional<Node> first() {
        return Optional.ofNullable(lookup(".text-input")).or(() -> Optional.ofNullable(lookup(".list-view")));
    }
}
