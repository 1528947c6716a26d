package org.thuky.ui.election;

import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** Shows what is written down of the first meeting of the committee in a dialog. */
final class FirstMeetingForm {

    private static final double WIDTH = 680;
    /** Room for two lines of what is not right, so that the window need not grow while figures are typed. */
    private static final double HEIGHT = 350;
    /** Four figures or two names in a row. */
    private static final int COLUMNS = 4;

    private final Dialogs dialogs;
    private final Messages messages;

    FirstMeetingForm(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** @return true when it shall be written down */
    boolean fill(FirstMeetingFormViewModel form) {
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        var present = Digits.field("firstPresent");
        grid.add(text("election.first.opened", "firstOpened", form.openedProperty()), 0, 0);
        grid.add(text("election.first.closed", "firstClosed", form.closedProperty()), 1, 0);
        grid.add(text("election.first.date", "firstDate", form.dateProperty()), 2, 0);
        present.textProperty().bindBidirectional(form.presentProperty());
        grid.add(new Field(messages.text("election.first.present", form.committee()), present), 3, 0);
        grid.add(text("election.first.place", "firstPlace", form.placeProperty()), 0, 1, COLUMNS, 1);
        grid.add(person("election.first.convener", "firstConvener", form.convenerProperty(), form), 0, 2, 2, 1);
        grid.add(person("election.first.chair", "firstChair", form.chairProperty(), form), 2, 2, 2, 1);
        grid.add(person("election.first.secretary", "firstSecretary", form.secretaryProperty(), form), 0, 3, 2, 1);
        var text = new Label(messages.text("election.first.text"));
        text.getStyleClass().add(Styles.MUTED);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var problem = new Label();
        problem.getStyleClass().add(Styles.FIELD_PROBLEM);
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(form.problem());
        var content = new VBox(text, grid, problem);
        content.getStyleClass().add(Styles.STACK);
        content.setPrefWidth(WIDTH);
        content.setMinHeight(HEIGHT);
        return dialogs.form(
                Sentence.of("election.first.form"),
                content,
                Sentence.of("election.first.act"),
                form.problem().isEmpty());
    }

    private Field text(String key, String id, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return new Field(messages.text(key), field);
    }

    private Field person(String key, String id, StringProperty value, FirstMeetingFormViewModel form) {
        var choice = new ComboBox<String>();
        choice.setId(id);
        choice.getItems().setAll(form.people());
        choice.setConverter(
                new WordsConverter<>(name -> name.isEmpty() ? messages.text("election.first.unknown") : name));
        choice.valueProperty().bindBidirectional(value);
        return new Field(messages.text(key), choice);
    }
}
