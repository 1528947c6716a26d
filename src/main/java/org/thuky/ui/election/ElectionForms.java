package org.thuky.ui.election;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Worded;

/** Shows the form of an election in a dialog. */
final class ElectionForms {

    private static final double WIDTH = 560;

    private final Dialogs dialogs;
    private final Messages messages;

    ElectionForms(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** @return true when the election shall be created */
    boolean create(ElectionFormViewModel form) {
        return dialogs.form(
                Sentence.of("election.form.create"),
                content(form, false),
                Sentence.of("election.form.create.act"),
                form.ready());
    }

    /** @return true when the election shall be changed */
    boolean change(ElectionFormViewModel form) {
        var content = content(form, true);
        var again = new Label(messages.text("election.form.change.again"));
        again.getStyleClass().add(Styles.MUTED);
        content.getChildren().add(again);
        return dialogs.form(
                Sentence.of("election.form.change"), content, Sentence.of("election.form.change.act"), form.ready());
    }

    private VBox content(ElectionFormViewModel form, boolean kindStays) {
        var kind = new ComboBox<ElectionKind>();
        kind.setId("kindField");
        kind.getItems().setAll(ElectionKind.values());
        kind.setConverter(new Worded<>(value -> messages.text(value.title())));
        kind.valueProperty().bindBidirectional(form.kindProperty());
        kind.setDisable(kindStays);
        var title = new TextField();
        title.setId("titleField");
        title.textProperty().bindBidirectional(form.titleProperty());
        var seats = Digits.field("seatsField");
        seats.textProperty().bindBidirectional(form.seatsProperty());
        var alternates = Digits.field("alternatesField");
        alternates.textProperty().bindBidirectional(form.alternatesProperty());
        var style = new ComboBox<MarkingStyle>();
        style.getItems().setAll(MarkingStyle.values());
        style.setConverter(new Worded<>(this::words));
        style.valueProperty().bindBidirectional(form.styleProperty());
        var advice = new InfoBar();
        advice.textProperty().bind(form.advice());

        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.add(field("election.form.kind", kind), 0, 0, 3, 1);
        grid.add(field("election.form.title", title), 0, 1, 3, 1);
        grid.add(field("election.form.seats", seats), 0, 2);
        grid.add(field("election.form.alternates", alternates), 1, 2);
        grid.add(field("election.form.style", style), 2, 2);
        grid.getChildren().forEach(part -> GridPane.setHgrow(part, Priority.ALWAYS));
        var content = new VBox(grid, advice);
        content.getStyleClass().add(Styles.STACK);
        content.setPrefWidth(WIDTH);
        return content;
    }

    private Field field(String key, Control input) {
        return new Field(messages.text(key), input);
    }

    private String words(MarkingStyle style) {
        return switch (style) {
            case STRIKE_OUT -> messages.text("election.style.strike");
            case AGREE_DISAGREE -> messages.text("election.style.agree");
        };
    }
}
