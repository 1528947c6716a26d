package org.thuky.ui.rule;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.Rule;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.ScreenController;

/** Quy định: the rules of this meeting as they were frozen into it, to be read, and to be confirmed one by one. */
public final class MeetingRulesController implements ScreenController {

    private final MeetingRulesViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private Label title;

    @FXML
    private Label ask;

    @FXML
    private CheckBox all;

    @FXML
    private RuleSheet sheet;

    public MeetingRulesController(MeetingRulesViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        ask.setGraphic(Icons.of(Feather.PHONE_CALL));
        ask.textProperty().bind(model.askProperty());
        ask.visibleProperty().bind(ask.textProperty().isNotEmpty());
        ask.managedProperty().bind(ask.visibleProperty());
        all.selectedProperty().bindBidirectional(model.allProperty());
        model.sectionsProperty().addListener((property, before, now) -> showValues());
        showValues();
    }

    private void showValues() {
        sheet.show(
                model.sectionsProperty().get(),
                new RuleSheet.Act(line -> !line.verified(), Feather.CHECK_SQUARE, this::confirm),
                messages);
    }

    private void confirm(Rule<?> rule) {
        confirm(model.draft(rule));
    }

    /** What was typed stays when it could not be saved. */
    private void confirm(ConfirmDraft draft) {
        if (dialogs.form(
                Sentence.of("rule.confirm.title", draft.rule().title()),
                draft.form(messages),
                Sentence.of("rule.confirm.act"))) {
            model.confirm(draft)
                    .onRefusal(refusal -> {
                        dialogs.refused(refusal);
                        confirm(draft);
                    })
                    .start();
        }
    }

    /** The arrow keys scroll. */
    @Override
    public void shown() {
        sheet.requestFocus();
    }
}
