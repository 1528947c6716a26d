package org.thuky.app;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.thuky.ui.common.Assets;

/** The application with a window. */
public final class ThuKyApplication extends Application {

    private Wiring wiring;

    /** Opens the window and returns when it is closed. */
    static void open() {
        launch(ThuKyApplication.class);
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
    }

    @Override
    public void stop() throws InterruptedException {
        wiring.stop();
    }
}
