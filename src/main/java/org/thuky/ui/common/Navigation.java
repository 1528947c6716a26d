package org.thuky.ui.common;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Which screen is in view; screens open each other through this and know nothing else of each other. */
public final class Navigation {

    private final ReadOnlyObjectWrapper<ScreenId> current;
    private final Map<ScreenId, BooleanProperty> views = new EnumMap<>(ScreenId.class);

    public Navigation(ScreenId first) {
        current = new ReadOnlyObjectWrapper<>(first);
        for (var screen : ScreenId.values()) {
            views.put(screen, new SimpleBooleanProperty(screen == first));
        }
    }

    public ReadOnlyObjectProperty<ScreenId> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether a screen is in view; it knows so before it is drawn. */
    public ObservableValue<Boolean> shows(ScreenId screen) {
        return views.get(screen);
    }

    public void open(ScreenId screen) {
        var before = current.get();
        views.get(screen).set(true);
        current.set(screen);
        if (before != screen) {
            views.get(before).set(false);
        }
    }
}
