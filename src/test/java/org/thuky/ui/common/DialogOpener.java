package org.thuky.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.thuky.session.Session;
import org.thuky.testkit.ElectionScreen;
import org.thuky.testkit.LongCongress;
import org.thuky.text.Messages;

/** Shows screens of a meeting, presses what opens dialogs over them, and has each looked at. None of them is answered. */
abstract class DialogOpener {

    /** Looks at a dialog. */
    interface Look {
        void at(String name, Stage dialog, Runnable leave);
    }

    final Messages messages;
    final WindowDialogs dialogs;
    final Scene scene;
    /** How the screens of the meeting are built. */
    Fxml fxml;

    private final Stage stage;
    private final Look look;
    private final ListChangeListener<Window> opened = this::opened;
    private Session session;
    private String asked = "";
    private int shown;

    /**
     * @param stage shows the screens under the dialogs
     * @param room how large a dialog may be
     */
    DialogOpener(Messages messages, Stage stage, Dimension2D room, Look look) {
        this.messages = messages;
        this.stage = stage;
        this.look = look;
        this.dialogs = new WindowDialogs(messages, () -> stage, window -> room);
        this.scene = new Scene(new Label(), Math.min(1280, room.getWidth()), Math.min(700, room.getHeight()) - 40);
        scene.getStylesheets().add(Assets.styleSheet());
        stage.setScene(scene);
    }

    /** To be called on the thread of the screen. */
    final void open() {
        stage.show();
        Window.getWindows().addListener(opened);
        try {
            openAll();
        } finally {
            Window.getWindows().removeListener(opened);
        }
    }

    abstract void openAll();

    final void enter(LongCongress moment) {
        session = moment.played();
        fxml = new Fxml(messages);
    }

    // ---- the screens ----

    final <C extends ScreenController> void screen(Class<C> kind, Supplier<C> controller) {
        var loaded = fxml.with(kind, controller).load(kind);
        show(loaded.view());
        loaded.controller().shown();
    }

    /** @param step of the first election; null for the list of all */
    final void elections(String step) {
        show(ElectionScreen.of(session, Runnable::run, dialogs, messages, Path.of(".")));
        ((ListView<?>) scene.lookup("#table")).getSelectionModel().select(0);
        if (step != null) {
            press("#openButton");
            layOut();
            press("#" + step + "Step");
            layOut();
        }
    }

    final void show(Parent view) {
        scene.setRoot(view);
        layOut();
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    final Desk desk() {
        return new Desk(session, work(), Runnable::run);
    }

    final Work work() {
        return new Work(Runnable::run, Runnable::run, dialogs);
    }

    // ---- hands ----

    final void press(String query) {
        var button = (ButtonBase) scene.lookup(query);
        if (button.isDisabled() || !button.isVisible()) {
            throw new AssertionError(query + " cannot be pressed for " + asked);
        }
        button.fire();
    }

    final void pressed(Predicate<String> words) {
        scene.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.test(button.getText()) && button.isVisible() && !button.isDisabled())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button for " + asked))
                .fire();
    }

    static void click(Node row) {
        row.getOnKeyPressed()
                .handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    static void choose(List<MenuItem> items, String words) {
        for (var item : items) {
            if (item instanceof Menu menu) {
                choose(menu.getItems(), words);
            } else if (words.equals(item.getText())) {
                item.fire();
            }
        }
    }

    final void write(String query, String text) {
        ((TextField) scene.lookup(query)).setText(text);
    }

    final TableView<?> table(String query) {
        return (TableView<?>) scene.lookup(query);
    }

    final void person(String card) {
        write("#query", card);
        table("#people").getSelectionModel().select(0);
    }

    // ---- the dialogs ----

    final void ask(String name, Runnable act) {
        asked = name;
        shown = 0;
        act.run();
        if (shown == 0) {
            throw new AssertionError("Nothing is asked for " + name);
        }
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (var window : change.getAddedSubList()) {
                if (window instanceof Stage dialog && dialog != stage) {
                    // it is laid out, takes its cursor, and grows with what is told under its fields
                    Platform.runLater(() -> Platform.runLater(() -> Platform.runLater(() -> looked(dialog))));
                }
            }
        }
    }

    private void looked(Stage dialog) {
        shown++;
        look.at(shown == 1 ? asked : asked + shown, dialog, dialog::hide);
    }
}
