package org.thuky.ui.election;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.election.Candidate;
import org.thuky.text.Messages;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Suggestions;

/** Somebody offered for a list, with what tells namesakes apart; last, whoever is not on the roll. */
final class PersonCell extends ListCell<Candidate> {

    private static final int HEIGHT = 52;

    private final People people;
    private final Messages messages;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Node plus = Icons.of(Feather.PLUS);
    private final HBox row = new HBox(plus, new VBox(name, detail));

    private PersonCell(People people, Messages messages) {
        this.people = people;
        this.messages = messages;
        detail.getStyleClass().addAll(Styles.MUTED, Styles.SMALL_TEXT);
        row.getStyleClass().add(Styles.ROW);
    }

    /** Lets the field find people; whoever is chosen is taken, and the field is free for the next. */
    static void offer(TextField field, People people, Consumer<Candidate> taken, Messages messages) {
        Suggestions.on(field, people::find, person -> {
                    field.clear();
                    taken.accept(person);
                })
                .in(HEIGHT, list -> new PersonCell(people, messages));
    }

    @Override
    protected void updateItem(Candidate person, boolean empty) {
        super.updateItem(person, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            show(person);
        }
    }

    private void show(Candidate person) {
        Shown.now(plus, person.member().isEmpty());
        name.setText(
                person.member().isPresent()
                        ? people.told(person)
                        : messages.text("election.slate.not.on.roll", person.name()));
        detail.setText(
                person.member().isPresent() ? details(person) : messages.text("election.slate.not.on.roll.detail"));
    }

    /** On one line. */
    static String line(Candidate person) {
        var details = details(person);
        return details.isEmpty() ? person.name() : person.name() + " · " + details;
    }

    private static String details(Candidate person) {
        var year = person.birthYear() == 0 ? "" : Integer.toString(person.birthYear());
        return Stream.of(year, person.position(), person.unit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
