package org.thuky.ui.overview;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thuky.domain.meeting.Officer;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Suggestions;

/** Who sits in a body, a line a person. Names are found in the roll while typed. */
final class BodyForm {

    private BodyForm() {}

    /** @param away who of these is not in the hall; nobody is kept from choosing them */
    static Form of(
            BodyFormViewModel model,
            Function<String, List<String>> find,
            UnaryOperator<List<Officer>> away,
            Messages messages) {
        var lines = new VBox();
        lines.getStyleClass().add(Styles.STACK);
        model.lines().forEach(line -> lines.getChildren().add(line(line, find, messages)));
        model.lines().addListener((ListChangeListener<BodyFormViewModel.Line>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(line -> lines.getChildren().add(line(line, find, messages)));
            }
        });
        return new Form(Width.NORMAL, model.validity(), messages)
                .say(messages.text("overview.body.hint"), Styles.MUTED, Styles.PROSE)
                .add(lines, warning(model, away, messages));
    }

    private static Node warning(BodyFormViewModel model, UnaryOperator<List<Officer>> away, Messages messages) {
        var warning = new Label();
        warning.setId("away");
        warning.setWrapText(true);
        warning.getStyleClass().add(Styles.WARNING);
        warning.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            var absent = away.apply(model.officers()).stream()
                                    .map(Officer::name)
                                    .toList();
                            return absent.isEmpty() ? "" : messages.text("overview.body.warning", absent);
                        },
                        model.lines()));
        Shown.whenWords(warning);
        return warning;
    }

    private static Node line(BodyFormViewModel.Line line, Function<String, List<String>> find, Messages messages) {
        var name = new TextField();
        name.setId("officer");
        name.setPromptText(messages.text("overview.body.name"));
        name.setAccessibleText(name.getPromptText());
        name.setPrefColumnCount(22);
        name.textProperty().bindBidirectional(line.nameProperty());
        var role = new TextField();
        role.setPromptText(messages.text("overview.body.role"));
        role.setAccessibleText(role.getPromptText());
        role.setPrefColumnCount(12);
        role.textProperty().bindBidirectional(line.roleProperty());
        Suggestions.words(name, find, chosen -> role.requestFocus());
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(name, role);
        row.getStyleClass().add(Styles.ROW);
        return row;
    }
}
