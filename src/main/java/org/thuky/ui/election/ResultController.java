package org.thuky.ui.election;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Standing;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Styles;
import org.thuky.ui.election.ResultViewModel.Row;

/** Step 6: who is elected and why, and the seal. */
final class ResultController implements ScreenController {

    private final ResultViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Navigation navigation;

    @FXML
    private Node hidden;

    @FXML
    private Label missing;

    @FXML
    private Button toCount;

    @FXML
    private Node result;

    @FXML
    private Label headline;

    @FXML
    private Label base;

    @FXML
    private Label seal;

    @FXML
    private VBox next;

    @FXML
    private VBox rows;

    @FXML
    private Label problem;

    @FXML
    private Button announce;

    @FXML
    private Button paper;

    ResultController(ResultViewModel model, Dialogs dialogs, Messages messages, Navigation navigation) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
        this.navigation = navigation;
    }

    @FXML
    private void initialize() {
        missing.textProperty().bind(model.missingProperty());
        hidden.visibleProperty().bind(missing.textProperty().isNotEmpty());
        result.visibleProperty().bind(hidden.visibleProperty().not());
        headline.textProperty().bind(model.headlineProperty());
        base.textProperty().bind(model.baseProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        seal.visibleProperty().bind(model.announcedProperty());
        announce.visibleProperty().bind(model.announcedProperty().not());
        paper.visibleProperty().bind(model.announcedProperty());
        for (var optional : new Node[] {seal, announce, paper}) {
            optional.managedProperty().bind(optional.visibleProperty());
        }
        announce.disableProperty().bind(hidden.visibleProperty());
        Shortcuts.press(announce, Shortcuts.ctrl(KeyCode.ENTER));
        model.rows().addListener((ListChangeListener<Row>) change -> showRows());
        model.next().addListener((ListChangeListener<String>) change -> showNext());
        showRows();
        showNext();
    }

    @Override
    public void shown() {
        if (hidden.isVisible()) {
            toCount.requestFocus();
        }
    }

    private void showRows() {
        rows.getChildren().setAll(model.rows().stream().map(this::row).toList());
    }

    private void showNext() {
        next.getChildren()
                .setAll(model.next().stream()
                        .map(words -> {
                            var bar = new InfoBar();
                            bar.setText(words);
                            return bar;
                        })
                        .toList());
    }

    private Node row(Row row) {
        var place = new Label(Integer.toString(row.place()));
        place.getStyleClass().add("result-place");
        var name = new Label(row.name());
        name.getStyleClass().add("result-name");
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
        var standing = new Label(messages.text(row.standing().title()));
        standing.getStyleClass().addAll(Styles.PILL, tone(row.standing()));
        var state = new HBox(standing);
        state.getStyleClass().add("result-standing");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(place, words, figures, state);
        line.getStyleClass().addAll("result-row", row.standing() == Standing.ELECTED ? "elected" : "other");
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
            model.announce();
        }
    }

    @FXML
    private void openPaper() {
        navigation.open(ScreenId.PAPERS);
    }
}
