package org.thuky.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.thuky.domain.Sentence;
import org.thuky.paper.print.Printer;
import org.thuky.text.Messages;

/**
 * The one door from a PDF to the paper: a window that shows every page exactly as it will be printed.
 *
 * <pre>{@code
 * preview.show(button, Sentence.of("election.ballots.title"), file, model::printed);
 * }</pre>
 */
public final class Preview {

    private static final double SHARE_OF_OWNER = 0.92;
    private static final double SMALLEST_WIDTH = 760;
    private static final double SMALLEST_HEIGHT = 440;

    private final Work work;
    private final Messages messages;
    private final Consumer<Path> opener;

    /** @param opener shows a file with the program the desktop has for it */
    public Preview(Work work, Messages messages, Consumer<Path> opener) {
        this.work = work;
        this.messages = messages;
        this.opener = opener;
    }

    /** Opens the window for a PDF that holds everything there is. */
    public void show(Node near, Sentence title, Path file, Runnable taken) {
        show(near, title, file, Optional.empty(), taken);
    }

    /**
     * Opens the window over the one that is asking, and returns at once.
     *
     * @param near something in that window
     * @param warning what the pages lack
     * @param taken told whenever the file went to a printer, and once when it went to another program instead
     */
    public void show(Node near, Sentence title, Path file, Optional<Sentence> warning, Runnable taken) {
        var model = new PreviewViewModel(work, file, opener, taken);
        var loaded = new Fxml(messages)
                .with(PreviewController.class, () -> new PreviewController(model, warning, messages))
                .load(PreviewController.class);
        var owner = near.getScene().getWindow();
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.text(title));
        stage.getIcons().setAll(Icons.application());
        var scene = new Scene(
                loaded.view(),
                Math.max(SMALLEST_WIDTH, owner.getWidth() * SHARE_OF_OWNER),
                Math.max(SMALLEST_HEIGHT, owner.getHeight() * SHARE_OF_OWNER - 32));
        scene.getStylesheets().add(Assets.styleSheet());
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setOnHidden(hidden -> model.close());
        model.start(Printer::all);
        stage.show();
    }
}
