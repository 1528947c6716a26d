package org.thuky.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.thuky.ui.common.Assets;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Preferences;
import org.thuky.ui.common.Preferences.WindowPlace;

/** The one window: shows one thing at a time and comes back where it was left. */
public final class AppWindow {

    /** Fits a 1366×768 screen at 150 % scaling. */
    private static final double MIN_WIDTH = 880;

    private static final double MIN_HEIGHT = 470;

    /** Below this width the style sheet makes the frame smaller. */
    private static final double NARROW_WIDTH = 1100;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Stage stage;
    private final Preferences preferences;
    private final Scene scene = new Scene(new StackPane(), MIN_WIDTH, MIN_HEIGHT);

    public AppWindow(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
        scene.getStylesheets().add(Assets.styleSheet());
        scene.widthProperty().addListener((property, before, now) -> fitWidth());
        stage.setScene(scene);
        stage.getIcons().setAll(Icons.application());
        // Without a smallest size, some Linux desktops open the window 200×200 (JDK-8316423).
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        place();
        stage.setOnHiding(hiding -> rememberPlace());
    }

    /** Replaces what the window shows. */
    public void show(String title, Parent content) {
        stage.setTitle(title);
        scene.setRoot(content);
        fitWidth();
        stage.show();
        // Gives controls their insides, so that the cursor can be put into a field at once.
        content.applyCss();
    }

    public Stage stage() {
        return stage;
    }

    private void fitWidth() {
        scene.getRoot().pseudoClassStateChanged(NARROW, scene.getWidth() < NARROW_WIDTH);
    }

    private void place() {
        var place = preferences.windowPlace().filter(AppWindow::onSomeScreen).orElseGet(AppWindow::wholeScreen);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /** Its measures too, because a bare display has nobody who maximizes windows. */
    private static WindowPlace wholeScreen() {
        var screen = Screen.getPrimary().getVisualBounds();
        return new WindowPlace(
                (int) screen.getMinX(),
                (int) screen.getMinY(),
                (int) screen.getWidth(),
                (int) screen.getHeight(),
                true);
    }

    /** A projector that was there yesterday may be gone today. */
    private static boolean onSomeScreen(WindowPlace place) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(screen ->
                        screen.intersects(new Rectangle2D(place.x(), place.y(), MIN_WIDTH / 2, MIN_HEIGHT / 2)));
    }

    private void rememberPlace() {
        preferences.setWindowPlace(new WindowPlace(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight(),
                stage.isMaximized()));
    }
}
