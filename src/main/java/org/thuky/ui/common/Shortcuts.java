package org.thuky.ui.common;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that press buttons and reach fields; the tooltip names them. */
public final class Shortcuts {

    private Shortcuts() {}

    /** The keys press the button wherever the cursor is on the same screen. */
    public static void press(ButtonBase button, KeyCombination keys) {
        name(button, button.getText(), keys);
        listen(button, keys, button::fire);
    }

    /** Enter presses the button while the cursor is on it, as space does. */
    public static void enter(ButtonBase button) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                button.fire();
                key.consume();
            }
        });
    }

    /** The keys put the cursor into the field. */
    public static void focus(Control field, String words, KeyCombination keys) {
        name(field, words, keys);
        listen(field, keys, field::requestFocus);
    }

    /** The keys act while the cursor is in the control; holding them down acts once. */
    public static void once(Control control, KeyCombination keys, Runnable act) {
        var down = new AtomicBoolean();
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (keys.match(key)) {
                key.consume();
                if (!down.getAndSet(true)) {
                    act.run();
                }
            }
        });
        control.addEventFilter(KeyEvent.KEY_RELEASED, key -> down.set(false));
        control.focusedProperty().addListener((property, before, focused) -> down.set(false));
    }

    /** Tab goes on to the next field, as everywhere else; a draft needs no tabulators. */
    public static void tabLeaves(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                key.consume();
                area.fireEvent(new KeyEvent(
                        area, area, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, key.isShiftDown(), true, false, false));
            }
        });
    }

    /** A tooltip with the words and the keys: "Điểm danh (Ctrl+4)". */
    public static void name(Control control, String words, KeyCombination keys) {
        control.setTooltip(new Tooltip(words + " (" + keys.getDisplayText() + ")"));
    }

    public static KeyCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    /** Screens out of view leave the scene, so their keys sleep with them. */
    private static void listen(Node node, KeyCombination keys, Runnable act) {
        EventHandler<KeyEvent> handler = key -> {
            if (keys.match(key) && !node.isDisabled()) {
                act.run();
                key.consume();
            }
        };
        node.sceneProperty().addListener((property, before, now) -> move(handler, before, now));
        move(handler, null, node.getScene());
    }

    private static void move(EventHandler<KeyEvent> handler, Scene before, Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, handler);
        }
    }
}
