package org.thuky.ui.common;

import java.util.stream.IntStream;
import javafx.scene.image.Image;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons; they stand beside words, never alone. In FXML: {@code <FontIcon iconLiteral="fth-users"/>}. */
public final class Icons {

    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

    private Icons() {}

    public static FontIcon of(Feather icon, String... styleClasses) {
        var node = new FontIcon(icon);
        node.getStyleClass().addAll(styleClasses);
        return node;
    }

    /** The application's own icon in every size the desktop may ask for. */
    public static Image[] application() {
        return IntStream.of(SIZES).mapToObj(Icons::application).toArray(Image[]::new);
    }

    public static Image application(int size) {
        return new Image(Assets.place("icons/thuky-" + size + ".png"));
    }
}
