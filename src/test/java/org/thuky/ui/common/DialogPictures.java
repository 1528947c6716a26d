package org.thuky.ui.common;

import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.thuky.text.Messages;

/**
 * Writes a picture of every dialog into a folder, as it stands on the whole screen, to be looked at after the looks of
 * dialogs were touched. Not a test; start {@code main} with the test class path and the folder, on a display of 1366×768 with
 * {@code -Dglass.gtk.uiScale} of 1, 1.25 and 1.5, and on one of 1024×700.
 */
public final class DialogPictures {

    /** For the cursor and for the desktop. */
    private static final Duration SETTLED = Duration.millis(250);

    private DialogPictures() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var language = arguments.length > 1 ? Locale.forLanguageTag(arguments[1]) : Messages.VIETNAMESE;
        Locale.setDefault(language);
        var done = new CompletableFuture<Void>();
        // nothing is drawn before what starts the toolkit has returned
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            try {
                Assets.loadFonts();
                Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                var stage = new Stage();
                stage.setMaximized(true);
                var bounds = Screen.getPrimary().getVisualBounds();
                var room = new Dimension2D(bounds.getWidth(), bounds.getHeight());
                new EveryDialog(new Messages(language), stage, room, (name, dialog, leave) -> {
                            var settled = new PauseTransition(SETTLED);
                            settled.setOnFinished(now -> {
                                write(folder.resolve(name + ".png"));
                                leave.run();
                            });
                            settled.play();
                        })
                        .open();
                done.complete(null);
            } catch (Throwable failed) {
                done.completeExceptionally(failed);
            }
        });
        done.get();
        System.exit(0);
    }

    private static void write(Path file) {
        var screen = Screen.getPrimary().getBounds();
        var seen = new Robot().getScreenCapture(null, 0, 0, screen.getWidth(), screen.getHeight(), false);
        int wide = (int) seen.getWidth();
        int high = (int) seen.getHeight();
        var pixels = new int[wide * high];
        seen.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
        var picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, wide, high, pixels, 0, wide);
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
