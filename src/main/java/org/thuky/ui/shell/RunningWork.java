package org.thuky.ui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;
import org.thuky.text.Messages;
import org.thuky.ui.common.Job;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Work;

/** Shows in the status bar the work that has been running for a second, how far it is, and a button to stop it. */
final class RunningWork {

    private final StatusBar statusBar;
    private final Work work;
    private final Messages messages;
    private final HBox row = new HBox();
    private final PauseTransition patience = new PauseTransition(Duration.seconds(1));

    RunningWork(StatusBar statusBar, Work work, Messages messages) {
        this.statusBar = statusBar;
        this.work = work;
        this.messages = messages;
        row.getStyleClass().addAll(Styles.ROW, "running-work");
        patience.setOnFinished(end -> show());
        work.running().addListener((ListChangeListener<Job<?>>) change -> changed());
    }

    private void changed() {
        statusBar.getRightItems().remove(row);
        statusBar.progressProperty().unbind();
        statusBar.setProgress(0);
        if (work.running().isEmpty()) {
            patience.stop();
        } else {
            patience.playFromStart();
        }
    }

    private void show() {
        if (work.running().isEmpty()) {
            return;
        }
        var job = work.running().get(0);
        var stop = new Button(messages.text("common.work.cancel"));
        stop.getStyleClass().addAll(Styles.FLAT, "small");
        stop.setOnAction(click -> {
            stop.setDisable(true);
            job.cancel();
        });
        stop.setMinWidth(Region.USE_PREF_SIZE);
        var title = new Label(messages.text(job.title()));
        title.setMinWidth(0);
        row.getChildren().setAll(title, stop);
        statusBar.getRightItems().remove(row);
        statusBar.getRightItems().add(0, row);
        statusBar.progressProperty().bind(job.progressProperty());
    }
}
