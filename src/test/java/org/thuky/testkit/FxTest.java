package org.thuky.testkit;

import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.thuky.text.Messages;
import org.thuky.ui.common.Assets;

/**
 * A test that drives a real window. It runs headless; controls are found by their fx:id: {@code clickOn("#create")}.
 * Keep these few and let view models be tested without a toolkit.
 */
public abstract class FxTest extends FxRobot {

    protected final Messages messages = new Messages(Messages.VIETNAMESE);

    @BeforeAll
    static void openToolkit() throws TimeoutException {
        Locale.setDefault(Messages.VIETNAMESE);
        FxToolkit.registerPrimaryStage();
        interactLater(() -> {
            Assets.loadFonts();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            return null;
        });
    }

    @AfterEach
    void closeWindows() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    /** Shows what the supplier builds on the screen's thread, at the size of a small laptop. */
    protected void show(Supplier<Parent> content) throws TimeoutException {
        FxToolkit.registerStage(() -> {
            var stage = new Stage();
            var scene = new Scene(content.get(), 1280, 720);
            scene.getStylesheets().add(Assets.styleSheet());
            stage.setScene(scene);
            stage.show();
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What {@code query} finds, as what it is. */
    protected <N extends Node> N find(String query, Class<N> kind) {
        return lookup(query).queryAs(kind);
    }

    private static void interactLater(Callable<Void> act) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }
}
