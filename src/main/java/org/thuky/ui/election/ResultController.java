package org.thuky.ui.election;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Standing;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;
import org.thuky.ui.election.ResultViewModel.Row;

/** Step 6: who is elected and why, and the seal. */
final class ResultController implements ScreenController {

    private final ResultViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Navigation navigation;

    private final Fxml parts;
    private ScreenController nextRound;

    @FXML
    private Node hidden;

    @FXML
    private VBox obstacles;

    @FXML
    private Button override;

    @FXML
    private Button toCount;

    @FXML
    private Node result;

    @FXML
    private Label headline;

    @FXML
    private Label base;

    @FXML
    private Label margin;

    @FXML
    private TextField imprint;

    @FXML
    private Label seal;

    @FXML
    private InfoBar reason;

    @FXML
    private Node recount;

    @FXML
    private InfoBar narrow;

    @FXML
    private StackPane next;

    @FXML
    private Label together;

    @FXML
    private VBox rows;

    @FXML
    private Label problem;

    @FXML
    private Button announce;

    @FXML
    private Button paper;

    ResultController(ResultViewModel model, Dialogs dialogs, Messages messages, Navigation navigation, Fxml parts) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
        this.navigation = navigation;
        this.parts = parts;
    }

    @FXML
    private void initialize() {
        var loaded = parts.load(NextRoundController.class);
        next.getChildren().setAll(loaded.view());
        nextRound = loaded.controller();
        hidden.visibleProperty().bind(Bindings.isNotEmpty(model.obstacles()));
        result.visibleProperty().bind(hidden.visibleProperty().not());
        Shown.when(override, model.overridableProperty());
        headline.textProperty().bind(model.headlineProperty());
        base.textProperty().bind(model.baseProperty());
        reason.textProperty().bind(model.reasonProperty());
        narrow.textProperty().bind(model.recountProperty());
        Shown.when(recount, model.recountProperty().isNotEmpty());
        Shown.words(margin, model.marginProperty());
        Shown.words(together, model.togetherProperty());
        Shown.words(problem, model.problemProperty());
        imprint.textProperty().bind(model.imprintProperty());
        Shown.when(imprint, model.announcedProperty());
        Shown.when(seal, model.announcedProperty());
        Shown.when(paper, model.announcedProperty());
        Shown.when(announce, model.announcedProperty().not());
        announce.disableProperty().bind(hidden.visibleProperty().or(model.announcedProperty()));
        Shortcuts.press(announce, Shortcuts.ctrl(KeyCode.ENTER));
        Shortcuts.enter(toCount);
        model.obstacles().addListener((ListChangeListener<String>) change -> showObstacles());
        model.rows().addListener((ListChangeListener<Row>) change -> showRows());
        showObstacles();
        showRows();
    }

    @Override
    public void shown() {
        if (hidden.isVisible()) {
            toCount.requestFocus();
        } else {
            nextRound.shown();
        }
    }

    private void showObstacles() {
        obstacles
                .getChildren()
                .setAll(model.obstacles().stream()
                        .map(words -> {
                            var obstacle = new Label(words, Icons.of(Feather.CIRCLE));
                            obstacle.setWrapText(true);
                            return obstacle;
                        })
                        .toList());
    }

    private void showRows() {
        rows.getChildren().setAll(model.rows().stream().map(this::row).toList());
    }

    private Node row(Row row) {
        var place = new Label(Integer.toString(row.place()));
        place.getStyleClass().add("result-place");
        var name = new Label(row.name());
        name.getStyleClass().add("result-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var who = new Label(row.who());
        who.getStyleClass().add(Styles.MUTED);
        who.setMinWidth(0);
        var person = new HBox(name, who);
        person.getStyleClass().add("result-person");
        var reason = new Label(row.reason());
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().addAll(Styles.MUTED, Styles.SMALL_TEXT);
        var words = new VBox(person, reason);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var votes = new Label(row.votes());
        votes.getStyleClass().add("result-votes");
        var share = new Label(row.share());
        share.getStyleClass().add(Styles.MUTED);
        var figures = new VBox(votes, share);
        figures.getStyleClass().add("result-figures");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        var standing = new Label(row.gone()
                .map(cause -> messages.text("election.result.gone", cause.title()))
                .orElseGet(() -> messages.text(row.standing().title())));
        standing.getStyleClass().addAll(Styles.PILL, row.gone().isPresent() ? Styles.WARNING : tone(row.standing()));
        var state = new HBox(standing);
        state.getStyleClass().add("result-standing");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(place, words, figures, state);
        line.getStyleClass()
                .addAll(
                        "result-row",
                        row.standing() == Standing.ELECTED && row.gone().isEmpty() ? "elected" : "other");
        return line;
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case ELECTED -> Styles.SUCCESS;
            case ALTERNATE -> Styles.ACCENT;
            case TIED -> Styles.WARNING;
            case NOT_ELECTED -> "plain";
        };
    }

    @FXML
    private void toCount() {
        model.open.stepProperty().set(ElectionStep.COUNT);
    }

    @FXML
    private void announce() {
        if (dialogs.confirm(
                Sentence.of("election.result.announce"),
                Sentence.of(
                        "election.result.announce.text",
                        model.open.current().election().title()),
                Sentence.of("election.result.announce"))) {
            model.announce("");
        }
    }

    /** Never silently: the board writes why, and the report prints it. */
    @FXML
    private void override() {
        dialogs.askReason(
                        Sentence.of("election.result.override.title"),
                        Sentence.of("election.result.override.text", List.copyOf(model.obstacles())),
                        Sentence.of("election.result.announce"))
                .ifPresent(model::announce);
    }

    @FXML
    private void openPaper() {
        navigation.open(ScreenId.PAPERS);
    }
}
