package org.thuky.ui.overview;

import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.thuky.text.Messages;
import org.thuky.ui.common.FactsDraft;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** Where the facts of the meeting are corrected. */
final class FactsForm extends VBox {

    private static final int COLUMNS = 4;

    private final FactsDraft draft;
    private final Messages messages;
    private final GridPane grid = new GridPane();

    FactsForm(FactsDraft draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
        for (int i = 0; i < COLUMNS; i++) {
            var quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(quarter);
        }
        grid.getStyleClass().add("form-grid");
        var kind = new ComboBox<FactsDraft.Kind>();
        kind.getItems().setAll(FactsDraft.Kind.values());
        kind.setConverter(new WordsConverter<>(value -> messages.text(value.title())));
        kind.valueProperty().bindBidirectional(draft.kindProperty());
        grid.add(text("start.form.union", draft.unionProperty()), 0, 0, 4, 1);
        grid.add(text("start.form.upper", draft.upperUnionProperty()), 0, 1, 4, 1);
        grid.add(text("start.form.ordinal", draft.ordinalProperty()), 0, 2);
        grid.add(text("start.form.term", draft.termProperty()), 1, 2);
        grid.add(text("start.form.date", draft.dateProperty()), 2, 2);
        grid.add(text("start.form.start", draft.startProperty()), 3, 2);
        grid.add(text("start.form.place", draft.placeProperty()), 0, 3, 4, 1);
        grid.add(text("start.form.town", draft.townProperty()), 0, 4, 2, 1);
        grid.add(new Field(messages.text("start.form.kind"), kind), 2, 4, 2, 1);
        grid.add(text("start.form.theme", draft.themeProperty()), 0, 5, 4, 1);
        var problem = new Label();
        problem.getStyleClass().add(Styles.FIELD_PROBLEM);
        problem.textProperty()
                .bind(draft.problem().map(found -> found.map(messages::text).orElse("")));
        getStyleClass().add("facts-form");
        getChildren().addAll(grid, problem);
    }

    ObservableBooleanValue ready() {
        return Bindings.createBooleanBinding(() -> draft.problem().getValue().isEmpty(), draft.problem());
    }

    private Field text(String key, Property<String> value) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        field.setId(key.substring(key.lastIndexOf('.') + 1));
        return new Field(messages.text(key), field);
    }
}
