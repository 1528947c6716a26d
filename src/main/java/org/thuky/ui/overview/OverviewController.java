package org.thuky.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.Advice;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.text.Acts;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.RollNames;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;

/** Tổng quan: the facts of the meeting and what is still missing. */
public final class OverviewController implements ScreenController {

    private final OverviewViewModel model;
    private final Navigation navigation;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private Label kind;

    @FXML
    private Label title;

    @FXML
    private Label theme;

    @FXML
    private Label when;

    @FXML
    private Label place;

    @FXML
    private Label upperUnion;

    @FXML
    private Hyperlink ruleSet;

    @FXML
    private Button correct;

    @FXML
    private Button background;

    @FXML
    private VBox warnings;

    @FXML
    private Label progress;

    @FXML
    private VBox checks;

    public OverviewController(OverviewViewModel model, Navigation navigation, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        kind.textProperty().bind(model.kindProperty());
        title.textProperty().bind(model.titleProperty());
        Shown.words(theme, model.themeProperty());
        when.textProperty().bind(model.whenProperty());
        place.textProperty().bind(model.placeProperty());
        upperUnion.textProperty().bind(model.upperUnionProperty());
        ruleSet.textProperty().bind(model.ruleSetProperty());
        progress.textProperty().bind(model.progressProperty());
        Shortcuts.press(correct, new KeyCodeCombination(KeyCode.F2));
        Shortcuts.press(background, new KeyCodeCombination(KeyCode.F3));
        model.checksProperty().addListener((property, before, now) -> showChecks(now));
        showChecks(model.checksProperty().get());
        model.warningsProperty().addListener((property, before, now) -> showWarnings(now));
        showWarnings(model.warningsProperty().get());
    }

    /** The first thing that is missing is where work goes on. */
    @Override
    public void shown() {
        var lines = model.checksProperty().get();
        for (var line : checks.lookupAll(".check")) {
            int index = (int) line.getUserData();
            if (lines.get(index).standing() != Check.Standing.DONE) {
                line.requestFocus();
                return;
            }
        }
    }

    private void showChecks(List<Check> lines) {
        var nodes = new ArrayList<Node>();
        Check.Phase phase = null;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).phase() != phase) {
                phase = lines.get(i).phase();
                nodes.add(heading(phase));
            }
            nodes.add(line(lines.get(i), i));
        }
        checks.getChildren().setAll(nodes);
    }

    private Node heading(Check.Phase phase) {
        var label = new Label(
                switch (phase) {
                    case BEFORE -> messages.text("overview.phase.before");
                    case IN_THE_HALL -> messages.text("overview.phase.hall");
                    case AFTER -> messages.text("overview.phase.after");
                });
        label.getStyleClass().addAll(Styles.FIELD_LABEL, "phase");
        return label;
    }

    private Node line(Check check, int index) {
        var line = new Button(model.words(check), Icons.of(icon(check.standing())));
        line.getStyleClass().setAll("button", "check", styleClass(check.standing()));
        line.setUserData(index);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(click -> check.body().ifPresentOrElse(this::choose, () -> navigation.open(check.screen())));
        return line;
    }

    private static Feather icon(Check.Standing standing) {
        return switch (standing) {
            case DONE -> Feather.CHECK_CIRCLE;
            case UNDER_WAY -> Feather.CLOCK;
            case MISSING -> Feather.CIRCLE;
        };
    }

    private static String styleClass(Check.Standing standing) {
        return switch (standing) {
            case DONE -> "done";
            case UNDER_WAY -> "under-way";
            case MISSING -> "missing";
        };
    }

    private void showWarnings(List<Advice> found) {
        warnings.getChildren().setAll(found.stream().map(this::warning).toList());
        Shown.now(warnings, !found.isEmpty());
    }

    private Node warning(Advice advice) {
        var words = new Label(model.words(advice));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        var told = new VBox(words);
        advice.rule().ifPresent(rule -> {
            var mark = new Label(model.verification(rule));
            mark.getStyleClass().addAll(Styles.PILL, rule.verified() ? Styles.SUCCESS : Styles.MUTED);
            told.getChildren().add(mark);
        });
        var row = new HBox(Icons.of(Feather.ALERT_TRIANGLE), told);
        row.getStyleClass().addAll("info-bar", Styles.WARNING, "rule-warning");
        return row;
    }

    @FXML
    private void showRules() {
        navigation.open(ScreenId.RULES);
    }

    @FXML
    private void correct() {
        var draft = model.facts();
        if (dialogs.form(
                Sentence.of("overview.facts.title"), FactsForm.of(draft, messages), Sentence.of("overview.save"))) {
            model.correct(draft.facts());
        }
    }

    @FXML
    private void background() {
        var form = model.background();
        if (dialogs.form(
                Sentence.of("overview.background.title"),
                BackgroundForm.of(form, new RollNames(model.roll()), messages),
                Sentence.of("overview.save"))) {
            model.tell(form.background());
        }
    }

    private void choose(BodyKind body) {
        var form = new BodyFormViewModel(model.officers(body), model.roll());
        if (dialogs.form(
                Sentence.of("overview.body.title", Acts.body(body)),
                BodyForm.of(form, new RollNames(model.roll()), model::away, messages),
                Sentence.of("overview.save"))) {
            model.choose(body, form.officers());
        }
    }
}
