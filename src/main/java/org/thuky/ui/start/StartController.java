package org.thuky.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.common.About;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Dialogs.FileKind;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Preferences;
import org.thuky.ui.common.Preferences.RecentMeeting;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Styles;
import org.thuky.ui.start.StartActions.Sample;

/** The first window: go on where it was left, begin anew, or try a sample. */
public final class StartController implements ScreenController {

    private final StartActions actions;
    private final Preferences preferences;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Path meetings;

    @FXML
    private ListView<RecentMeeting> recent;

    @FXML
    private Node noRecent;

    @FXML
    private Button create;

    @FXML
    private Button open;

    @FXML
    private MenuButton samples;

    /** @param meetings where meetings are kept by default */
    public StartController(
            StartActions actions, Preferences preferences, Dialogs dialogs, Messages messages, Path meetings) {
        this.actions = actions;
        this.preferences = preferences;
        this.dialogs = dialogs;
        this.messages = messages;
        this.meetings = meetings;
    }

    @FXML
    private void initialize() {
        recent.getItems().setAll(preferences.recentMeetings());
        recent.setCellFactory(list -> new RecentCell());
        recent.visibleProperty().bind(noRecent.visibleProperty().not());
        noRecent.setVisible(recent.getItems().isEmpty());
        recent.getSelectionModel().selectFirst();
        recent.setOnKeyPressed(this::pressed);
        for (var sample : Sample.values()) {
            var item = new MenuItem(messages.text(words(sample)));
            item.setOnAction(chosen -> actions.openSample(sample));
            samples.getItems().add(item);
        }
        Shortcuts.press(create, Shortcuts.ctrl(KeyCode.N));
        Shortcuts.press(open, Shortcuts.ctrl(KeyCode.O));
    }

    @Override
    public void shown() {
        (recent.isVisible() ? recent : create).requestFocus();
    }

    private void pressed(KeyEvent key) {
        var chosen = recent.getSelectionModel().getSelectedItem();
        if (chosen != null && key.getCode() == KeyCode.ENTER) {
            actions.open(chosen.folder());
        } else if (chosen != null && key.getCode() == KeyCode.DELETE) {
            forget(chosen);
        }
    }

    private void forget(RecentMeeting meeting) {
        preferences.forget(meeting.folder());
        recent.getItems().remove(meeting);
        noRecent.setVisible(recent.getItems().isEmpty());
    }

    private static String words(Sample sample) {
        return switch (sample) {
            case CAO_BANG -> "start.sample.caobang";
            case HA_GIANG -> "start.sample.hagiang";
            case LANG_SON -> "start.sample.langson";
            case DELEGATES -> "start.sample.delegates";
            case TIE -> "start.sample.tie";
            case SECOND_ROUND -> "start.sample.round";
            case DIRECT_CHAIR_AFTER -> "start.sample.chair_after";
            case DIRECT_CHAIR_BESIDE -> "start.sample.chair_beside";
            case APPOINTED -> "start.sample.appointed";
            case BY_ELECTION -> "start.sample.by_election";
            case REVIEW -> "start.sample.review";
        };
    }

    @FXML
    private void create() {
        actions.fillInNewMeeting();
    }

    @FXML
    private void open() {
        dialogs.chooseFolder(Sentence.of("start.open.title"), meetings).ifPresent(actions::open);
    }

    @FXML
    private void restore() {
        dialogs.openFile(Sentence.of("safety.restore.title"), new FileKind(Sentence.of("safety.backup.kind"), "thuky"))
                .ifPresent(actions::restore);
    }

    @FXML
    private void showRules() {
        actions.showRules();
    }

    @FXML
    private void about() {
        About.tell(dialogs);
    }

    @FXML
    private void speakVietnamese() {
        actions.switchLanguage(Messages.VIETNAMESE);
    }

    @FXML
    private void speakEnglish() {
        actions.switchLanguage(Messages.ENGLISH);
    }

    /** Title, date and place, folder; a meeting whose folder is gone says so. */
    private final class RecentCell extends ListCell<RecentMeeting> {

        private final Label title = new Label();
        private final Label subtitle = new Label();
        private final Label folder = new Label();
        private final HBox row = new HBox();

        RecentCell() {
            title.getStyleClass().add(Styles.HEADING);
            subtitle.getStyleClass().add(Styles.MUTED);
            folder.getStyleClass().addAll(Styles.MUTED, "small-text");
            var words = new VBox(title, subtitle, folder);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            // As wide as the list and no wider: long titles are shortened instead of scrolled.
            setPrefWidth(0);
            row.getStyleClass().add("recent-row");
            row.getChildren().addAll(Icons.of(Feather.FOLDER, Styles.ICON_LARGE), words);
            setOnMouseClicked(click -> {
                if (getItem() != null) {
                    actions.open(getItem().folder());
                }
            });
        }

        @Override
        protected void updateItem(RecentMeeting meeting, boolean empty) {
            super.updateItem(meeting, empty);
            if (empty || meeting == null) {
                setGraphic(null);
                return;
            }
            title.setText(meeting.title());
            subtitle.setText(meeting.subtitle());
            folder.setText(
                    Files.isDirectory(meeting.folder())
                            ? meeting.folder().toString()
                            : messages.text("start.recent.gone", meeting.folder()));
            setGraphic(row);
        }
    }
}
