package org.thuky.ui.election;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Candidate;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.SearchField;

/** Shows the form of a decision in a dialog. */
final class AppointmentForm {

    private static final double LIST_HEIGHT = 150;

    private final Dialogs dialogs;
    private final Messages messages;

    AppointmentForm(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** @return true when the decision was read to the meeting */
    boolean fill(AppointmentFormViewModel model) {
        var form = new Form(Width.NORMAL, model.validity(), messages);
        // the number first: everything else is suggested, and the cursor goes to the first field
        form.row(
                        form.text("election.appointment.number", "decisionNumber", model.numberProperty())
                                .prompt(messages.text("election.appointment.number.prompt"))
                                .share(26),
                        form.text("election.appointment.date", "decisionDate", model.dateProperty())
                                .share(22),
                        form.text("election.appointment.issuer", "decisionIssuer", model.issuerProperty())
                                .share(52))
                .add(
                        form.choice(
                                "election.appointment.kind",
                                "appointmentKind",
                                model.kindProperty(),
                                AppointmentFormViewModel.KINDS,
                                kind -> messages.text(kind.title())),
                        form.text("election.appointment.title", "decisionTitle", model.titleProperty()),
                        search(model),
                        appointed(model));
        return dialogs.form(Sentence.of("election.appointment.form"), form, Sentence.of("election.appointment.act"));
    }

    private SearchField search(AppointmentFormViewModel model) {
        var person = new SearchField();
        person.setId("appointedPerson");
        person.setPromptText(messages.text("election.appointment.add"));
        person.setAccessibleText(person.getPromptText());
        PersonCell.offer(person, model.people(), model::add, messages);
        return person;
    }

    private ListView<Candidate> appointed(AppointmentFormViewModel model) {
        var list = new ListView<>(model.appointed());
        list.setId("appointed");
        list.setPrefHeight(LIST_HEIGHT);
        list.setPlaceholder(new Label(messages.text("election.appointment.empty")));
        list.setCellFactory(view -> new NameCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.DELETE && chosen != null) {
                model.remove(chosen);
            }
        });
        return list;
    }

    private static final class NameCell extends ListCell<Candidate> {
        NameCell() {
            // a long line ends in dots instead of a scroll bar
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Candidate person, boolean empty) {
            super.updateItem(person, empty);
            setText(empty ? null : PersonCell.line(person));
        }
    }
}
