package org.thuky.testkit;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.thuky.session.Session;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.WindowDialogs;
import org.thuky.ui.common.Work;
import org.thuky.ui.election.ElectionController;

/** The elections of an open meeting as they are shown in its window. */
public final class ElectionScreen {

    private ElectionScreen() {}

    /**
     * @param acts runs what is done to the meeting
     * @param papers where ballots are drawn
     */
    public static Parent of(Session session, Executor acts, WindowDialogs dialogs, Messages messages, Path papers) {
        return of(session, acts, dialogs, messages, papers, new Navigation(ScreenId.ELECTIONS), file -> {});
    }

    /** @param opener takes the files that are opened outside */
    public static Parent of(
            Session session,
            Executor acts,
            WindowDialogs dialogs,
            Messages messages,
            Path papers,
            Navigation navigation,
            Consumer<Path> opener) {
        var work = new Work(acts, Platform::runLater, dialogs);
        var desk = new Desk(session, work, Platform::runLater);
        var fxml = new Fxml(messages);
        fxml.with(
                ElectionController.class,
                () -> new ElectionController(desk, work, dialogs, messages, navigation, papers, opener));
        return fxml.load(ElectionController.class).view();
    }
}
