package org.thuky.app;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.thuky.ui.common.Assets;

/** The application with a window. */
public final class ThuKyApplication extends Application {

    private Wiring wiring;

    @Override
    public void start(Stage stage) {
        Assets.loadFonts();
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        wiring = new Wiring(stage);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> wiring.failed(failure));
        wiring.start();
    }

    @Override
    public void stop() {
        wiring.stop();
    }

    /** Ends the application. Windows go first: later JavaFX versions crash on Linux over an open tooltip. */
    static void exit() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        Platform.exit();
    }
}
