package org.thuky.ui.common;

import javafx.scene.text.Font;

/** What is packed with the application for the screen: fonts, icons, the style sheet. */
public final class Assets {

    private Assets() {}

    /** The address of something under {@code assets/}. */
    public static String place(String path) {
        var place = Assets.class.getResource("/org/thuky/assets/" + path);
        if (place == null) {
            throw new IllegalStateException("assets/" + path + " is not packed");
        }
        return place.toExternalForm();
    }

    /** Must run before the first control exists: a bare machine may have no font at all. */
    public static void loadFonts() {
        for (var face : new String[] {"Regular", "Medium", "SemiBold", "Bold"}) {
            Font.loadFont(place("fonts/BeVietnamPro-" + face + ".ttf"), 14);
        }
    }

    /** Our style sheet, on top of the theme. */
    public static String styleSheet() {
        var sheet = Assets.class.getResource("thuky.css");
        if (sheet == null) {
            throw new IllegalStateException("thuky.css is not packed");
        }
        return sheet.toExternalForm();
    }
}
