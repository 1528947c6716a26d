package org.thuky.ui.election;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.thuky.domain.election.Election;
import org.thuky.text.Messages;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;
import org.thuky.ui.election.ElectionViewModel.RailStep;

/** One election: the rail of its steps, and the step in view. */
final class OpenElectionController implements ScreenController {

    private final ElectionViewModel model;
    private final Fxml parts;
    private final Messages messages;
    private final Map<ElectionStep, RailButton> buttons = new EnumMap<>(ElectionStep.class);
    private final Map<ElectionStep, Fxml.Loaded<? extends ScreenController>> steps = new EnumMap<>(ElectionStep.class);

    @FXML
    private Button back;

    @FXML
    private Label title;

    @FXML
    private HBox rail;

    @FXML
    private StackPane content;

    @FXML
    private HBox footer;

    @FXML
    private Button next;

    OpenElectionController(ElectionViewModel model, Fxml parts, Messages messages) {
        this.model = model;
        this.parts = parts;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (var step : ElectionStep.values()) {
            var button = new RailButton(step.ordinal() + 1);
            button.setId(step.name().toLowerCase(Locale.ROOT) + "Step");
            button.setOnAction(click -> choose(step));
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.put(step, button);
            rail.getChildren().add(button);
        }
        Shortcuts.press(back, new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN));
        next.disableProperty().bind(footer.visibleProperty().not());
        model.watch(now -> title.setText(heading(now.election())));
        model.railProperty().addListener((property, before, now) -> showRail(before, now));
        model.stepProperty().addListener((property, before, now) -> {
            if (content.getScene() != null) {
                showStep(now);
            }
        });
    }

    private String heading(Election election) {
        return election.round() == 1
                ? election.title()
                : messages.text("election.open.round", election.title(), election.round());
    }

    @Override
    public void shown() {
        showRail(List.of(), model.railProperty().get());
        showStep(model.stepProperty().get());
    }

    /** The step in view takes the cursor back when it is chosen again. */
    private void choose(ElectionStep step) {
        if (model.stepProperty().get() == step) {
            showStep(step);
        } else {
            model.stepProperty().set(step);
        }
    }

    private void showStep(ElectionStep step) {
        var loaded = steps.computeIfAbsent(step, this::load);
        content.getChildren().setAll(loaded.view());
        buttons.forEach((each, button) -> button.setSelected(each == step));
        showNext(step);
        // until its skin is there, what a scroll pane holds cannot take the cursor
        content.applyCss();
        loaded.controller().shown();
    }

    private Fxml.Loaded<? extends ScreenController> load(ElectionStep step) {
        return switch (step) {
            case SLATE -> parts.load(SlateController.class);
            case BOARD -> parts.load(BoardController.class);
            case BALLOTS -> parts.load(BallotsController.class);
            case BOX -> parts.load(BoxController.class);
            case COUNT -> parts.load(CountController.class);
            case RESULT -> parts.load(ResultController.class);
        };
    }

    private void showRail(List<RailStep> before, List<RailStep> now) {
        now.forEach(each -> buttons.get(each.step()).show(each));
        var step = model.stepProperty().get();
        showNext(step);
        boolean justDone = !before.isEmpty()
                && !before.get(step.ordinal()).done()
                && now.get(step.ordinal()).done();
        // a board grows name by name: its first member does not end the step
        if (justDone && step != ElectionStep.BOARD && footer.isVisible()) {
            next.requestFocus();
        }
    }

    /** The next step is one Enter away, once this one is done. */
    private void showNext(ElectionStep step) {
        boolean last = step == ElectionStep.RESULT;
        var rail = model.railProperty().get();
        Shown.now(footer, !last && !rail.isEmpty() && rail.get(step.ordinal()).done());
        if (!last && !rail.isEmpty()) {
            var following = rail.get(step.ordinal() + 1);
            next.setText(messages.text("election.step.next", following.title()));
        }
    }

    @FXML
    private void back() {
        model.close();
    }

    @FXML
    private void next() {
        model.next();
    }
}
