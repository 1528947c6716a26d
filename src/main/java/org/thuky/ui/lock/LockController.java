package org.thuky.ui.lock;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.thuky.ui.common.PinForm;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shown;

/** What a locked screen shows: the meeting, the time, and where to type the PIN. */
public final class LockController implements ScreenController {

    private final LockViewModel model;
    private boolean keyDown;

    @FXML
    private Pane curtain;

    @FXML
    private Label title;

    @FXML
    private Label time;

    @FXML
    private Label date;

    @FXML
    private Node pinBox;

    @FXML
    private PasswordField lockPin;

    @FXML
    private Button unlock;

    @FXML
    private Label problem;

    @FXML
    private Button anyKey;

    public LockController(LockViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        time.textProperty().bind(model.timeProperty());
        date.textProperty().bind(model.dateProperty());
        problem.textProperty().bind(model.problemProperty());
        PinForm.only(lockPin);
        lockPin.textProperty().bindBidirectional(model.pinProperty());
        lockPin.setOnAction(enter -> unlock());
        unlock.disableProperty().bind(lockPin.textProperty().isEmpty().or(model.waitingProperty()));
        Shown.when(pinBox, model.hasPinProperty());
        Shown.when(anyKey, model.hasPinProperty().not());
        curtain.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        curtain.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    @Override
    public void shown() {
        keyDown = false;
        if (model.hasPinProperty().get()) {
            lockPin.requestFocus();
        } else {
            anyKey.requestFocus();
        }
    }

    /** The keys that have locked the screen are still down: only a stroke begun here opens it, and nothing of it goes on. */
    private void pressed(KeyEvent key) {
        if (!model.hasPinProperty().get()) {
            keyDown = keyDown
                    || !key.getCode().isModifierKey() && !key.isShortcutDown() && !key.isAltDown() && !key.isMetaDown();
            key.consume();
        }
    }

    private void released(KeyEvent key) {
        if (!model.hasPinProperty().get()) {
            key.consume();
            if (keyDown) {
                unlock();
            }
        }
    }

    @FXML
    private void unlock() {
        model.unlock();
    }
}
