package org.thuky.ui.election;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Digits;
import org.thuky.ui.common.Figure;
import org.thuky.ui.common.QuorumBar;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;

/** Step 4: ballots out, ballots back. */
final class BoxController implements ScreenController {

    private final BoxViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private QuorumBar quorum;

    @FXML
    private Button showEmpty;

    @FXML
    private Node seenEmpty;

    @FXML
    private Figure present;

    @FXML
    private Node issue;

    @FXML
    private TextField issued;

    @FXML
    private Node collect;

    @FXML
    private TextField collected;

    @FXML
    private Label problem;

    @FXML
    private SumsView sums;

    BoxController(BoxViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        quorum.show(model.quorum(), dialogs, messages);
        Shown.when(seenEmpty, model.shownEmptyProperty());
        Shown.when(
                showEmpty, model.shownEmptyProperty().or(model.sealedProperty()).not());
        Shortcuts.press(showEmpty, new KeyCodeCombination(KeyCode.F6));
        Digits.only(issued);
        Digits.only(collected);
        present.valueProperty().bind(model.presentProperty());
        issued.textProperty().bindBidirectional(model.issuedProperty());
        collected.textProperty().bindBidirectional(model.collectedProperty());
        issue.disableProperty().bind(model.sealedProperty());
        collect.disableProperty().bind(model.handedOutProperty().not().or(model.sealedProperty()));
        Shown.words(problem, model.problemProperty());
        model.arithmeticProperty().addListener((property, before, now) -> sums.show(now, messages));
        sums.show(model.arithmeticProperty().get(), messages);
        model.handedOutProperty().addListener((property, before, out) -> shown());
    }

    @Override
    public void shown() {
        if (model.collectedProperty().get().isEmpty()) {
            var field = model.handedOutProperty().get() ? collected : issued;
            field.requestFocus();
            field.selectAll();
        }
    }

    @FXML
    private void showEmpty() {
        model.showEmpty();
        shown();
    }

    @FXML
    private void issue() {
        reason(model.whyIssued()).ifPresent(model::issue);
    }

    @FXML
    private void collect() {
        reason(model.whyCollected()).ifPresent(model::collect);
    }

    /** Nothing when somebody thinks better of it. */
    private Optional<String> reason(Optional<Sentence> asked) {
        return asked.map(text -> dialogs.askReason(
                        Sentence.of("election.box.why.title"), text, Sentence.of("election.box.why.act")))
                .orElse(Optional.of(""));
    }
}
