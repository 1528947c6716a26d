package org.thuky.ui.election;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.util.Duration;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.PinForm;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shown;

/** Step 5, between two entries: another person sits down. */
final class TypistController implements ScreenController {

    private final TypistViewModel model;
    private final BoardViewModel board;
    private final CountViewModel count;
    private final PinForm pins;
    private final Timeline seconds;

    @FXML
    private Label title;

    @FXML
    private Label before;

    @FXML
    private Label text;

    @FXML
    private InfoBar missing;

    @FXML
    private ComboBox<String> person;

    @FXML
    private Node pinBox;

    @FXML
    private PasswordField pin;

    @FXML
    private Node noPin;

    @FXML
    private Button setPin;

    @FXML
    private Label problem;

    @FXML
    private Button begin;

    @FXML
    private Button review;

    @FXML
    private Button back;

    TypistController(TypistViewModel model, BoardViewModel board, CountViewModel count, PinForm pins) {
        this.model = model;
        this.board = board;
        this.count = count;
        this.pins = pins;
        this.seconds = new Timeline(new KeyFrame(Duration.seconds(1), tick -> model.tick()));
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        before.textProperty().bind(model.beforeProperty());
        text.textProperty().bind(model.textProperty());
        missing.textProperty().bind(model.missingProperty());
        Shown.words(problem, model.problemProperty());
        person.setItems(model.people());
        person.valueProperty().bindBidirectional(model.personProperty());
        PinForm.only(pin);
        pin.textProperty().bindBidirectional(model.pinProperty());
        Shown.when(pinBox, model.hasPinProperty());
        Shown.when(
                noPin, model.hasPinProperty().not().and(model.personProperty().isNotNull()));
        pin.setOnAction(enter -> begin.fire());
        begin.disableProperty().bind(model.ready().not());
        seconds.setCycleCount(Animation.INDEFINITE);
        pinBox.sceneProperty().addListener((property, earlier, now) -> run(now != null));
        model.hasPinProperty().addListener((property, earlier, now) -> takeCursor());
    }

    private void run(boolean inWindow) {
        if (inWindow) {
            seconds.play();
        } else {
            seconds.stop();
        }
    }

    @Override
    public void shown() {
        boolean aside = count.aside();
        Shown.now(back, aside);
        Shown.now(review, !aside);
        takeCursor();
    }

    private void takeCursor() {
        if (model.hasPinProperty().get()) {
            pin.requestFocus();
        } else if (noPin.isVisible()) {
            setPin.requestFocus();
        } else {
            person.requestFocus();
        }
    }

    @FXML
    private void setPin() {
        pins.ask(BoardViewModel.pinOf(model.personProperty().get()), BoardViewModel.PIN_TEXT, false)
                .ifPresent(answer -> board.setPin(model.person(), answer.pin()));
    }

    @FXML
    private void begin() {
        model.begin();
        pin.requestFocus();
    }

    @FXML
    private void review() {
        count.reviewFirst();
    }

    @FXML
    private void back() {
        count.back();
    }
}
