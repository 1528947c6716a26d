package org.thuky.app;

import atlantafx.base.theme.PrimerLight;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.ui.common.Assets;

/** The application with a window. */
public final class ThuKyApplication extends Application {

    private Wiring wiring;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param words a backup that is to be opened as a meeting, or nothing
     * @throws Refusal when this machine has no display or not what a window is drawn with
     */
    static void open(String... words) {
        startToolkit();
        launch(ThuKyApplication.class, words);
    }

    /** JavaFX tells whoever started it in many lines what one sentence says; its lines wait until that is decided. */
    private static void startToolkit() {
        var err = System.err;
        var told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true));
        try {
            Platform.startup(() -> {});
        } catch (RuntimeException | LinkageError unable) {
            told.reset();
            var display = String.valueOf(unable.getMessage()).contains("DISPLAY");
            throw new Refusal(Sentence.of(display ? "cli.noDisplay" : "cli.noLibraries"), unable);
        } finally {
            System.setErr(err);
            err.write(told.toByteArray(), 0, told.size());
        }
    }

    @Override
    public void start(Stage stage) {
        Assets.loadFonts();
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        wiring = new Wiring(stage, getHostServices()::showDocument);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> wiring.failed(failure));
        // Open tooltips crash later JavaFX versions on Linux when the toolkit ends before them.
        stage.setOnHidden(hidden -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        wiring.start();
        getParameters().getUnnamed().forEach(backup -> wiring.restore(Path.of(backup)));
    }

    @Override
    public void stop() throws InterruptedException {
        wiring.stop();
    }
}
