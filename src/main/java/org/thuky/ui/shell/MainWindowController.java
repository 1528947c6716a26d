package org.thuky.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.text.Messages;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Work;
import org.thuky.ui.lock.LockMenu;

/** The window around the screens of an open meeting. */
public final class MainWindowController implements ScreenController {

    private static final PseudoClass QUORATE = PseudoClass.getPseudoClass("quorate");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final ShellViewModel model;
    private final Navigation navigation;
    private final Fxml fxml;
    private final Messages messages;
    private final Work work;
    private final Node secondCopy;
    private final LockMenu lock;
    private final ShellActions actions;
    private final Map<ScreenId, Fxml.Loaded<? extends ScreenController>> open = new EnumMap<>(ScreenId.class);
    private final Map<ScreenId, ToggleButton> buttons = new EnumMap<>(ScreenId.class);
    private final Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), tick -> tick()));

    @FXML
    private BorderPane window;

    @FXML
    private VBox navigationBar;

    @FXML
    private Label meeting;

    @FXML
    private HBox roll;

    @FXML
    private Label rollFigure;

    @FXML
    private Label rollShare;

    @FXML
    private Label rollStanding;

    @FXML
    private Label item;

    @FXML
    private Label itemClock;

    @FXML
    private Label lateness;

    @FXML
    private MenuButton menu;

    @FXML
    private MenuItem undo;

    @FXML
    private MenuItem redo;

    @FXML
    private MenuItem close;

    @FXML
    private StackPane content;

    @FXML
    private StatusBar statusBar;

    /** @param secondCopy tells of it in the status bar */
    public MainWindowController(
            ShellViewModel model,
            Navigation navigation,
            Fxml fxml,
            Messages messages,
            Work work,
            Node secondCopy,
            LockMenu lock,
            ShellActions actions) {
        this.model = model;
        this.navigation = navigation;
        this.fxml = fxml;
        this.messages = messages;
        this.work = work;
        this.secondCopy = secondCopy;
        this.lock = lock;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        buildNavigation();
        bindBars();
        statusBar.getRightItems().addAll(clock(), secondCopy);
        new RunningWork(statusBar, work, messages);
        menu.getItems().addAll(menu.getItems().indexOf(close), lock.items());
        undo.setAccelerator(Shortcuts.ctrl(KeyCode.Z));
        redo.setAccelerator(Shortcuts.ctrl(KeyCode.Y));
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::passOn);
        navigation.currentProperty().addListener((property, before, now) -> show(now));
        show(navigation.currentProperty().get());
        seconds.setCycleCount(Animation.INDEFINITE);
        window.sceneProperty().addListener((property, before, now) -> run(now != null));
    }

    @Override
    public void shown() {
        open.get(navigation.currentProperty().get()).controller().shown();
    }

    private void buildNavigation() {
        var group = new ToggleGroup();
        for (var screen : Screens.ALL) {
            var button = new ToggleButton(messages.text(screen.titleKey()), Icons.of(screen.icon()));
            button.setId(screen.id().name().toLowerCase(Locale.ROOT) + "Tab");
            button.getStyleClass().setAll("navigation-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setOnAction(click -> {
                button.setSelected(true);
                navigation.open(screen.id());
            });
            Shortcuts.press(button, Shortcuts.ctrl(screen.key()));
            buttons.put(screen.id(), button);
            navigationBar.getChildren().add(button);
        }
    }

    private void bindBars() {
        meeting.textProperty().bind(model.meetingProperty());
        rollFigure.textProperty().bind(model.rollFigureProperty());
        rollShare.textProperty().bind(model.rollShareProperty());
        rollStanding.textProperty().bind(model.rollStandingProperty());
        item.textProperty().bind(model.itemProperty());
        itemClock.textProperty().bind(model.itemClockProperty());
        lateness.textProperty().bind(model.latenessProperty());
        for (Label optional : new Label[] {rollFigure, rollShare, itemClock, lateness}) {
            Shown.whenWords(optional);
        }
        model.standingProperty().addListener((property, before, now) -> showStanding());
        model.paceProperty().addListener((property, before, now) -> showPace());
        showStanding();
        showPace();
        statusBar.textProperty().bind(model.savedProperty());
        statusBar.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    }

    /** What the clock shows; pressed, or as soon as it has gone back, it is asked about. */
    private Node clock() {
        var clock = new Button("", Icons.of(Feather.CLOCK));
        clock.setId("clock");
        clock.getStyleClass().addAll(Styles.FLAT, "small", "second-copy");
        clock.setMinWidth(Button.USE_PREF_SIZE);
        clock.setMaxHeight(Double.MAX_VALUE);
        clock.setFocusTraversable(false);
        clock.textProperty().bind(model.clockProperty());
        clock.setOnAction(press -> actions.askClock());
        model.behindProperty().addListener((property, before, behind) -> {
            if (behind) {
                // not within the tick, where no dialog may wait
                Platform.runLater(actions::askClock);
            }
        });
        return clock;
    }

    /** A field in which nothing was typed has nothing to take back: there the keys mean the act before. */
    private void passOn(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl field
                && (field.getLength() == 0 || !field.isUndoable() && !field.isRedoable())) {
            for (var act : List.of(undo, redo)) {
                if (act.getAccelerator().match(key)) {
                    act.fire();
                    key.consume();
                }
            }
        }
    }

    private void showStanding() {
        roll.pseudoClassStateChanged(QUORATE, model.standingProperty().get() == ShellViewModel.Standing.QUORATE);
    }

    private void showPace() {
        lateness.pseudoClassStateChanged(LATE, model.paceProperty().get() == ShellViewModel.Pace.LATE);
    }

    private void show(ScreenId id) {
        var screen = open.computeIfAbsent(id, this::load);
        buttons.get(id).setSelected(true);
        content.getChildren().setAll(screen.view());
        if (content.getScene() != null) {
            content.applyCss();
            screen.controller().shown();
        }
    }

    private Fxml.Loaded<? extends ScreenController> load(ScreenId id) {
        var entry = Screens.ALL.stream()
                .filter(screen -> screen.id() == id)
                .findFirst()
                .orElseThrow();
        return fxml.load(entry.controller());
    }

    private void run(boolean inWindow) {
        if (inWindow) {
            seconds.play();
        } else {
            seconds.stop();
        }
    }

    private void tick() {
        model.tick();
    }

    @FXML
    private void undo() {
        actions.undo();
    }

    @FXML
    private void redo() {
        actions.redo();
    }

    @FXML
    private void openSitting() {
        actions.openSitting();
    }

    @FXML
    private void showFolder() {
        actions.showFolder();
    }

    @FXML
    private void compareCopies() {
        actions.compareCopies();
    }

    @FXML
    private void erasePersonalData() {
        actions.erasePersonalData();
    }

    @FXML
    private void backUp() {
        actions.backUp();
    }

    @FXML
    private void closeMeeting() {
        actions.closeMeeting();
    }

    @FXML
    private void about() {
        actions.about();
    }

    @FXML
    private void speakVietnamese() {
        actions.switchLanguage(Messages.VIETNAMESE);
    }

    @FXML
    private void speakEnglish() {
        actions.switchLanguage(Messages.ENGLISH);
    }
}
