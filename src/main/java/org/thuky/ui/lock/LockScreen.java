package org.thuky.ui.lock;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.thuky.ui.common.Assets;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.Shortcuts;

/**
 * Draws the curtain over all windows of an open meeting while its screen is locked, and listens to all of them for the key
 * and for whether anybody is there. The curtain is a window of its own, so that nothing under it loses its cursor; the
 * others turn invisible where they are and hear nothing.
 */
public final class LockScreen {

    static final KeyCombination KEY = Shortcuts.ctrl(KeyCode.L);

    private final LockViewModel model;
    private final Fxml fxml;
    private final Parent meeting;
    private final Map<Node, Double> covered = new IdentityHashMap<>();
    private final Timeline seconds;
    private final EventHandler<InputEvent> inputs = this::pass;
    private final EventHandler<WindowEvent> closing = this::passClosing;
    private final ListChangeListener<Window> windows = this::windowsChanged;
    private final ChangeListener<Boolean> focus = (property, before, now) -> focusMoved(now);
    private final ChangeListener<Boolean> locking = (property, before, now) -> draw(now);
    private final ChangeListener<Number> moving = (property, before, now) -> place();
    private Stage owner;
    private Stage curtain;
    private LockController controller;
    /** Where the keyboard goes afterwards. */
    private Window front;

    /** @param meeting what the main window shows; the lock lives as long as it is shown there */
    public LockScreen(LockViewModel model, Fxml fxml, Parent meeting) {
        this.model = model;
        this.fxml = fxml;
        this.meeting = meeting;
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), tick -> model.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        meeting.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                end();
            } else {
                begin();
            }
        });
    }

    private void begin() {
        Window.getWindows().forEach(this::listen);
        Window.getWindows().addListener(windows);
        model.lockedProperty().addListener(locking);
        model.used();
        seconds.play();
    }

    private void end() {
        seconds.stop();
        model.lockedProperty().removeListener(locking);
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(this::leave);
        draw(false);
    }

    private void windowsChanged(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::gone);
            change.getAddedSubList().forEach(this::appeared);
        }
    }

    private void gone(Window window) {
        leave(window);
        if (meeting.getScene() != null && window == meeting.getScene().getWindow()) {
            // not while the windows are changing
            Platform.runLater(this::end);
        }
    }

    private void appeared(Window window) {
        listen(window);
        if (curtain != null && !isOfCurtain(window)) {
            // not while it is still appearing
            Platform.runLater(() -> coverLate(window));
            if (window instanceof Stage) {
                cover(window);
            }
        }
    }

    /** Work that ends under the lock may say something: it waits, and the curtain comes in front of it again. */
    private void coverLate(Window window) {
        if (curtain == null || !window.isShowing()) {
            return;
        }
        cover(window);
        if (window instanceof Stage) {
            front = window;
            curtain.hide();
            showCurtain();
        }
    }

    private void listen(Window window) {
        window.addEventFilter(InputEvent.ANY, inputs);
        window.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
        window.focusedProperty().addListener(focus);
    }

    private void leave(Window window) {
        window.removeEventFilter(InputEvent.ANY, inputs);
        window.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
        window.focusedProperty().removeListener(focus);
    }

    private void pass(InputEvent input) {
        if (curtain != null && !isOfCurtain((Window) input.getSource())) {
            input.consume();
            if (input.getEventType() == MouseEvent.MOUSE_PRESSED || input.getEventType() == KeyEvent.KEY_PRESSED) {
                comeForward();
            }
            return;
        }
        model.used();
        if (curtain == null
                && input.getEventType() == KeyEvent.KEY_PRESSED
                && input instanceof KeyEvent key
                && KEY.match(key)) {
            input.consume();
            model.lock();
        }
    }

    /** Somebody went through the windows of the desktop and came back by one of those below. */
    private void focusMoved(boolean gained) {
        if (gained && curtain != null && Window.getWindows().stream().anyMatch(this::isBelowAndFocused)) {
            Platform.runLater(this::comeForward);
        }
    }

    private boolean isBelowAndFocused(Window window) {
        return window.isFocused() && !isOfCurtain(window);
    }

    private void comeForward() {
        if (curtain != null) {
            curtain.toFront();
            curtain.requestFocus();
        }
    }

    /** The program may be closed as always, everything is saved; what is open in it may not be answered. */
    private void passClosing(WindowEvent request) {
        if (curtain != null && request.getSource() != owner && request.getSource() != curtain) {
            request.consume();
        }
    }

    private void draw(boolean locked) {
        if (locked && curtain == null) {
            front = Window.getWindows().stream()
                    .filter(window -> window instanceof Stage && window.isFocused())
                    .reduce((lower, upper) -> upper)
                    .orElse(meeting.getScene().getWindow());
            owner = (Stage) meeting.getScene().getWindow();
            curtain = curtain();
            List.copyOf(Window.getWindows()).forEach(this::cover);
            showCurtain();
        } else if (!locked && curtain != null) {
            var drawn = curtain;
            curtain = null;
            covered.forEach(Node::setOpacity);
            covered.clear();
            List.of(owner.xProperty(), owner.yProperty(), owner.widthProperty(), owner.heightProperty())
                    .forEach(measure -> measure.removeListener(moving));
            drawn.hide();
            // a desktop gives the keyboard to the main window first, though a dialog is open over it
            Platform.runLater(front::requestFocus);
        }
    }

    /** Not modal: a window that the toolkit has shut off gets the keyboard from the desktop and tells nobody. */
    private Stage curtain() {
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.initOwner(owner);
        stage.setTitle(owner.getTitle());
        stage.getIcons().setAll(owner.getIcons());
        var loaded = fxml.load(LockController.class);
        controller = loaded.controller();
        var scene = new Scene(loaded.view());
        scene.getStylesheets().add(Assets.styleSheet());
        stage.setScene(scene);
        stage.setOnCloseRequest(request -> {
            request.consume();
            Event.fireEvent(owner, new WindowEvent(owner, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        List.of(owner.xProperty(), owner.yProperty(), owner.widthProperty(), owner.heightProperty())
                .forEach(measure -> measure.addListener(moving));
        return stage;
    }

    private void showCurtain() {
        place();
        curtain.show();
        comeForward();
        controller.shown();
    }

    private void place() {
        curtain.setX(owner.getX());
        curtain.setY(owner.getY());
        curtain.setWidth(owner.getWidth());
        curtain.setHeight(owner.getHeight());
    }

    /** Invisible it keeps its cursor; hidden it would lose it, and a dialog its answer. */
    private void cover(Window window) {
        if (window instanceof PopupWindow popup && !isOfCurtain(popup)) {
            popup.hide();
        } else if (window instanceof Stage && window != curtain && window.getScene() != null) {
            var root = window.getScene().getRoot();
            covered.putIfAbsent(root, root.getOpacity());
            root.setOpacity(0);
        }
    }

    private boolean isOfCurtain(Window window) {
        return window == curtain
                || window instanceof PopupWindow popup
                        && popup.getOwnerWindow() != null
                        && isOfCurtain(popup.getOwnerWindow());
    }
}
