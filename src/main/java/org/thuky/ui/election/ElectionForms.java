package org.thuky.ui.election;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.text.Messages;
import org.thuky.text.Words;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** Shows the form of an election in a dialog. */
final class ElectionForms {

    private static final double WIDTH = 640;
    /** Room for three lines of advice, so that the window need not grow while figures are typed. */
    private static final double HEIGHT = 340;

    private final Dialogs dialogs;
    private final Messages messages;

    ElectionForms(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** @return true when the election shall be created */
    boolean create(ElectionFormViewModel form) {
        var content = content(form);
        content.getChildren().add(1, wholeCommittee(form));
        return dialogs.form(
                Sentence.of("election.form.create"), content, Sentence.of("election.form.create.act"), form.ready());
    }

    /** @return true when the election shall be changed */
    boolean change(ElectionFormViewModel form) {
        var content = content(form);
        var again = new Label(messages.text("election.form.change.again"));
        again.getStyleClass().add(Styles.MUTED);
        content.getChildren().add(1, again);
        return dialogs.form(
                Sentence.of("election.form.change"), content, Sentence.of("election.form.change.act"), form.ready());
    }

    private VBox content(ElectionFormViewModel form) {
        var title = new TextField();
        title.setId("titleField");
        title.textProperty().bindBidirectional(form.titleProperty());
        var size = Digits.field("sizeField");
        size.textProperty().bindBidirectional(form.sizeProperty());
        var seats = Digits.field("seatsField");
        seats.textProperty().bindBidirectional(form.seatsProperty());
        var alternates = Digits.field("alternatesField");
        alternates.textProperty().bindBidirectional(form.alternatesProperty());
        alternates
                .disableProperty()
                .bind(form.kindProperty().map(kind -> !ElectionFormViewModel.takesAlternates(kind)));
        var style = new ComboBox<MarkingStyle>();
        style.getItems().setAll(MarkingStyle.values());
        style.setConverter(new WordsConverter<>(this::words));
        style.valueProperty().bindBidirectional(form.styleProperty());
        var advice = new InfoBar();
        advice.textProperty().bind(form.advice());

        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.add(field("election.form.kind", kinds(form)), 0, 0, 2, 1);
        grid.add(field("election.form.electorate", electorates(form)), 2, 0, 2, 1);
        grid.add(field("election.form.title", title), 0, 1, 4, 1);
        grid.add(field("election.form.size", size), 0, 2);
        grid.add(field("election.form.seats", seats), 1, 2);
        grid.add(field("election.form.alternates", alternates), 2, 2);
        grid.add(field("election.form.style", style), 3, 2);
        grid.getChildren().forEach(part -> GridPane.setHgrow(part, Priority.ALWAYS));
        var content = new VBox(grid, advice);
        content.getStyleClass().add(Styles.STACK);
        content.setPrefWidth(WIDTH);
        content.setMinHeight(HEIGHT);
        return content;
    }

    private ComboBox<ElectionKind> kinds(ElectionFormViewModel form) {
        var kind = new ComboBox<ElectionKind>();
        kind.setId("kindField");
        kind.getItems().setAll(form.kinds());
        kind.setConverter(new WordsConverter<>(value -> messages.text(value.title())));
        kind.valueProperty().bindBidirectional(form.kindProperty());
        kind.setDisable(form.kinds().size() == 1);
        return kind;
    }

    /** Only the chair may be elected by one or the other. */
    private ComboBox<Electorate> electorates(ElectionFormViewModel form) {
        var electorate = new ComboBox<Electorate>();
        electorate.setId("electorateField");
        electorate.getItems().setAll(form.electorates());
        electorate.setConverter(new WordsConverter<>(this::words));
        electorate.valueProperty().bindBidirectional(form.electorateProperty());
        electorate.setDisable(form.electorates().size() == 1);
        form.kindProperty().addListener((property, before, now) -> {
            var chosen = form.electorateProperty().get();
            electorate.getItems().setAll(form.electorates());
            electorate.setValue(chosen);
            electorate.setDisable(form.electorates().size() == 1);
        });
        return electorate;
    }

    private CheckBox wholeCommittee(ElectionFormViewModel form) {
        var everybody = new CheckBox(messages.text("election.form.whole.committee"));
        everybody.setId("wholeCommittee");
        everybody.selectedProperty().bindBidirectional(form.wholeCommitteeProperty());
        everybody.visibleProperty().bind(form.electorateProperty().isEqualTo(Electorate.NEW_COMMITTEE));
        everybody.managedProperty().bind(everybody.visibleProperty());
        return everybody;
    }

    private Field field(String key, Control input) {
        return new Field(messages.text(key), input);
    }

    private String words(Electorate electorate) {
        return switch (electorate) {
            case MEETING -> messages.text("election.electorate.meeting");
            case NEW_COMMITTEE -> messages.text("election.electorate.new.committee");
        };
    }

    private String words(MarkingStyle style) {
        return messages.text(Words.of(style));
    }
}
