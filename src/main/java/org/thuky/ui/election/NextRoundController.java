package org.thuky.ui.election;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.NextStep;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.QuorumBar;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;

/** Under a result: what it leaves to do, the next ballot one key away. */
final class NextRoundController implements ScreenController {

    private final NextRoundViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private VBox steps;

    @FXML
    private VBox ask;

    @FXML
    private QuorumBar quorum;

    @FXML
    private Pane hands;

    @FXML
    private Button again;

    @FXML
    private Label problem;

    @FXML
    private Button vacate;

    NextRoundController(NextRoundViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        hands.getChildren().setAll(HandVoteForm.inOneRow(model.hands(), this::again, messages));
        Shown.words(problem, model.problemProperty());
        Shown.when(vacate, model.seatedProperty());
        quorum.show(model.quorum(), dialogs, messages);
        Shortcuts.enter(again);
        Shortcuts.press(again, new KeyCodeCombination(KeyCode.F6));
        model.steps().addListener((ListChangeListener<NextStep>) change -> {
            show();
            if (steps.getScene() != null) {
                shown();
            }
        });
        show();
    }

    private void show() {
        Shown.now(ask, model.steps().stream().anyMatch(step -> step.kind() == NextStep.Kind.ASK));
        again.setDisable(!ask.isVisible());
        steps.getChildren().setAll(model.steps().stream().map(this::line).toList());
        steps.lookupAll(".button").stream()
                .findFirst()
                .ifPresent(first -> Shortcuts.press((Button) first, new KeyCodeCombination(KeyCode.F6)));
    }

    /** Enter goes on where the hall goes on. */
    @Override
    public void shown() {
        var act = steps.lookup(".button");
        if (ask.isVisible()) {
            again.requestFocus();
        } else if (act != null) {
            act.requestFocus();
        }
    }

    private Node line(NextStep step) {
        boolean done = step.kind() == NextStep.Kind.COMPLETE;
        var words = new Label(messages.text(step.words()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(done ? Icons.of(Feather.CHECK_CIRCLE) : Icons.of(Feather.ALERT_TRIANGLE), words);
        line.getStyleClass().addAll("info-bar", done ? Styles.SUCCESS : Styles.WARNING);
        step.cause()
                .filter(cause -> step.kind() == NextStep.Kind.OPEN)
                .ifPresent(cause -> line.getChildren()
                        .add(button(messages.text(cause.title()), () -> model.openRound(step.after(), cause))));
        if (step.kind() == NextStep.Kind.DECIDE) {
            line.getChildren().add(button(messages.text("election.award.title"), this::award));
        }
        step.follower()
                .ifPresent(round -> line.getChildren()
                        .add(button(messages.text("election.result.follow"), () -> model.follow(round))));
        return line;
    }

    private static Button button(String words, Runnable act) {
        var button = new Button(words, Icons.of(Feather.ARROW_RIGHT));
        button.getStyleClass().add(Styles.PRIMARY);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> act.run());
        Shortcuts.enter(button);
        return button;
    }

    private void award() {
        var form = model.awardForm();
        if (dialogs.form(
                Sentence.of("election.award.title"),
                SuccessionForms.award(form, messages),
                Sentence.of("election.award.act"))) {
            model.award(form);
        }
    }

    @FXML
    private void vacate() {
        var form = model.vacancyForm();
        if (dialogs.form(
                Sentence.of("election.vacancy.title"),
                SuccessionForms.vacancy(form, messages),
                Sentence.of("election.vacancy.act"))) {
            model.vacate(form);
        }
    }

    @FXML
    private void again() {
        model.ask();
    }
}
