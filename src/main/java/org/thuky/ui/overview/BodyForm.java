package org.thuky.ui.overview;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thuky.domain.meeting.Officer;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Suggestions;

/** Who sits in a body: a line a person, and always an empty one below. Names are found in the roll while typed. */
final class BodyForm extends VBox {

    private final Messages messages;
    private final Function<String, List<String>> find;
    private final VBox lines = new VBox();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    BodyForm(List<Officer> officers, Function<String, List<String>> find, Messages messages) {
        this.messages = messages;
        this.find = find;
        var hint = new Label(messages.text("overview.body.hint"));
        hint.getStyleClass().addAll(Styles.MUTED, Styles.PROSE);
        hint.setWrapText(true);
        lines.getStyleClass().add(Styles.STACK);
        getStyleClass().add(Styles.STACK);
        getChildren().addAll(hint, lines);
        officers.forEach(this::addLine);
        addLine(new Officer("", ""));
    }

    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    List<Officer> officers() {
        return lines.getChildren().stream()
                .map(Line.class::cast)
                .map(Line::officer)
                .filter(officer -> !officer.name().isEmpty())
                .toList();
    }

    private void addLine(Officer officer) {
        lines.getChildren().add(new Line(officer));
        changed();
    }

    private void changed() {
        ready.set(!officers().isEmpty());
        var all = lines.getChildren();
        if (!((Line) all.get(all.size() - 1)).officer().name().isEmpty()) {
            addLine(new Officer("", ""));
        }
    }

    private final class Line extends HBox {

        private final TextField name = new TextField();
        private final TextField role = new TextField();

        Line(Officer officer) {
            getStyleClass().add(Styles.ROW);
            name.setText(officer.name());
            name.setPromptText(messages.text("overview.body.name"));
            name.setId("officer");
            name.setPrefColumnCount(22);
            role.setText(officer.role());
            role.setPromptText(messages.text("overview.body.role"));
            role.setPrefColumnCount(12);
            HBox.setHgrow(name, Priority.ALWAYS);
            getChildren().addAll(new Node[] {name, role});
            name.textProperty().addListener((property, before, typed) -> changed());
            Suggestions.words(name, find, chosen -> role.requestFocus());
        }

        Officer officer() {
            return new Officer(InputParser.text(name.getText()), InputParser.text(role.getText()));
        }
    }
}
