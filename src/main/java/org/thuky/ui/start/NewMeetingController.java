package org.thuky.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.RuleSet;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.FactsDraft.Kind;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.WordsConverter;

/** The form for a new meeting. */
public final class NewMeetingController implements ScreenController {

    private final NewMeetingViewModel model;
    private final StartActions actions;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private ComboBox<Kind> kind;

    @FXML
    private TextField union;

    @FXML
    private TextField upperUnion;

    @FXML
    private TextField ordinal;

    @FXML
    private TextField term;

    @FXML
    private TextField date;

    @FXML
    private TextField start;

    @FXML
    private TextField town;

    @FXML
    private TextField place;

    @FXML
    private TextField theme;

    @FXML
    private ComboBox<RuleSet> ruleSet;

    @FXML
    private Label warning;

    @FXML
    private TextField folder;

    @FXML
    private Label problem;

    @FXML
    private Button create;

    public NewMeetingController(NewMeetingViewModel model, StartActions actions, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var facts = model.facts();
        kind.getItems().setAll(Kind.values());
        kind.setConverter(new WordsConverter<>(choice -> messages.text(choice.title())));
        kind.valueProperty().bindBidirectional(facts.kindProperty());
        ruleSet.setConverter(new WordsConverter<>(RuleSet::title));
        ruleSet.setItems(model.ruleSets());
        ruleSet.valueProperty().bindBidirectional(model.ruleSetProperty());
        warning.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        warning.textProperty()
                .bind(model.warning().map(found -> found.map(messages::text).orElse("")));
        warning.visibleProperty().bind(warning.textProperty().isNotEmpty());
        warning.managedProperty().bind(warning.visibleProperty());
        union.textProperty().bindBidirectional(facts.unionProperty());
        upperUnion.textProperty().bindBidirectional(facts.upperUnionProperty());
        ordinal.textProperty().bindBidirectional(facts.ordinalProperty());
        term.textProperty().bindBidirectional(facts.termProperty());
        date.textProperty().bindBidirectional(facts.dateProperty());
        start.textProperty().bindBidirectional(facts.startProperty());
        town.textProperty().bindBidirectional(facts.townProperty());
        place.textProperty().bindBidirectional(facts.placeProperty());
        theme.textProperty().bindBidirectional(facts.themeProperty());
        folder.textProperty().bind(model.parentProperty().map(Path::toString));
        create.disableProperty().bind(model.problem().map(Optional::isPresent));
        problem.textProperty()
                .bind(model.problem().map(found -> found.map(messages::text).orElse("")));
    }

    @Override
    public void shown() {
        union.requestFocus();
    }

    @FXML
    private void chooseFolder() {
        Path before = model.parentProperty().get();
        dialogs.chooseFolder(Sentence.of("start.form.folder.choose"), before).ifPresent(model.parentProperty()::set);
    }

    @FXML
    private void chooseRules() {
        actions.chooseRules(model);
    }

    @FXML
    private void create() {
        actions.create(model.meeting());
    }

    @FXML
    private void cancel() {
        actions.backToStart();
    }
}
