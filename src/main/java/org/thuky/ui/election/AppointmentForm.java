package org.thuky.ui.election;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.ElectionKind;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.SearchField;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** Shows the form of a decision in a dialog. */
final class AppointmentForm {

    private static final double WIDTH = 640;
    private static final double LIST_HEIGHT = 150;
    /** A number and a date are short, an issuer is a whole union. */
    private static final int[] COLUMNS = {26, 22, 52};

    private final Dialogs dialogs;
    private final Messages messages;

    AppointmentForm(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** @return true when the decision was read to the meeting */
    boolean fill(AppointmentFormViewModel form) {
        var kind = new ComboBox<ElectionKind>();
        kind.setId("appointmentKind");
        kind.getItems().setAll(AppointmentFormViewModel.KINDS);
        kind.setConverter(new WordsConverter<>(value -> messages.text(value.title())));
        kind.valueProperty().bindBidirectional(form.kindProperty());
        var number = new TextField();
        number.setId("decisionNumber");
        number.textProperty().bindBidirectional(form.numberProperty());
        number.setPromptText(messages.text("election.appointment.number.prompt"));
        var date = new TextField();
        date.textProperty().bindBidirectional(form.dateProperty());
        var issuer = new TextField();
        issuer.setId("decisionIssuer");
        issuer.textProperty().bindBidirectional(form.issuerProperty());
        var title = new TextField();
        title.textProperty().bindBidirectional(form.titleProperty());

        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        // the number first: everything else is suggested, and the cursor goes to the first field
        grid.add(field("election.appointment.number", number), 0, 0);
        grid.add(field("election.appointment.date", date), 1, 0);
        grid.add(field("election.appointment.issuer", issuer), 2, 0);
        grid.add(field("election.appointment.kind", kind), 0, 1, 3, 1);
        grid.add(field("election.appointment.title", title), 0, 2, 3, 1);
        grid.getChildren().forEach(part -> GridPane.setHgrow(part, Priority.ALWAYS));
        for (int share : COLUMNS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        var content = new VBox(grid, appointed(form));
        content.getStyleClass().add(Styles.STACK);
        content.setPrefWidth(WIDTH);
        return dialogs.form(
                Sentence.of("election.appointment.form"),
                content,
                Sentence.of("election.appointment.act"),
                form.ready());
    }

    private VBox appointed(AppointmentFormViewModel form) {
        var person = new SearchField();
        person.setId("appointedPerson");
        person.setPromptText(messages.text("election.appointment.add"));
        PersonCell.offer(person, form::find, form::add, messages);
        var list = new ListView<>(form.appointed());
        list.setId("appointed");
        list.setPrefHeight(LIST_HEIGHT);
        list.setPlaceholder(new Label(messages.text("election.appointment.empty")));
        list.setCellFactory(view -> new NameCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.DELETE && chosen != null) {
                form.remove(chosen);
            }
        });
        var people = new VBox(person, list);
        people.getStyleClass().add(Styles.STACK);
        return people;
    }

    private Field field(String key, Control input) {
        return new Field(messages.text(key), input);
    }

    private static final class NameCell extends ListCell<Person> {
        NameCell() {
            // a long line ends in dots instead of a scroll bar
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Person person, boolean empty) {
            super.updateItem(person, empty);
            setText(empty ? null : PersonCell.line(person));
        }
    }
}
