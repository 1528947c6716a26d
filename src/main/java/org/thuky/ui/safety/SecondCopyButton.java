package org.thuky.ui.safety;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Sentence;
import org.thuky.session.SecondCopy.State;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Styles;

/** The state of the second copy in the status bar; a press says where it is kept. */
public final class SecondCopyButton extends MenuButton {

    private static final Duration LOOK_EVERY = Duration.seconds(3);

    private final SecondCopyViewModel model;
    private final Dialogs dialogs;

    public SecondCopyButton(SecondCopyViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        setId("secondCopy");
        getStyleClass().addAll(Styles.FLAT, "small", "second-copy");
        setGraphic(Icons.of(Feather.COPY));
        setMinWidth(USE_PREF_SIZE);
        // a drive may be called anything, and an underline is part of its name
        setMnemonicParsing(false);
        textProperty().bind(model.textProperty());
        var where = new Tooltip();
        where.textProperty().bind(model.placeProperty());
        tooltipProperty().bind(model.chosenProperty().map(chosen -> chosen ? where : null));
        var offered = new MenuItem();
        offered.setMnemonicParsing(false);
        offered.setOnAction(chosen -> model.offered().ifPresent(model::keepIn));
        var choose = new MenuItem(messages.text("safety.second.choose"));
        choose.setOnAction(chosen -> choose());
        var stop = new MenuItem(messages.text("safety.second.stop"));
        stop.setOnAction(chosen -> model.keepNoMore());
        stop.disableProperty().bind(model.chosenProperty().not());
        getItems().addAll(offered, choose, stop);
        setOnShowing(showing -> {
            offered.setVisible(
                    model.offered().isPresent() && model.stateProperty().get() == State.NOT_CHOSEN);
            offered.setText(model.offered()
                    .map(drive -> messages.text("safety.second.here", drive))
                    .orElse(""));
        });
        model.stateProperty().addListener((property, before, now) -> paint(now));
        paint(model.stateProperty().get());
        var look = new Timeline(new KeyFrame(LOOK_EVERY, tick -> model.lookForDrives()));
        look.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                look.stop();
                model.close();
            } else {
                look.play();
                model.open();
            }
        });
    }

    private void choose() {
        dialogs.chooseFolder(Sentence.of("safety.second.choose.title"), Path.of(System.getProperty("user.home")))
                .ifPresent(model::keepIn);
    }

    private void paint(State now) {
        Arrays.stream(State.values())
                .forEach(state -> pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(
                                state.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        state == now));
    }
}
