package org.thuky.ui.common;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which screen is in view; screens open each other through this and know nothing else of each other. */
public final class Navigation {

    private final ObjectProperty<ScreenId> current;

    public Navigation(ScreenId first) {
        current = new SimpleObjectProperty<>(first);
    }

    public ObjectProperty<ScreenId> currentProperty() {
        return current;
    }

    public void open(ScreenId screen) {
        current.set(screen);
    }
}
