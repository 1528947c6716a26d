package org.thuky.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.thuky.text.Messages;

/**
 * Loads {@code XxxView.fxml}, which stands beside {@code XxxController} in the same package. A controller gets what it
 * needs through its constructor: the wiring says once, with {@link #with}, how each is built.
 */
public final class Fxml {

    private static final String CONTROLLER = "Controller";

    private final Messages messages;
    private final Map<Class<?>, Supplier<?>> constructors = new LinkedHashMap<>();

    public Fxml(Messages messages) {
        this.messages = messages;
    }

    /** Says how a controller is built. */
    public <C> Fxml with(Class<C> controller, Supplier<C> constructor) {
        if (constructors.put(controller, constructor) != null) {
            throw new IllegalStateException(controller + " is wired twice");
        }
        return this;
    }

    /** Builds a controller and its view, anew at every call. */
    public <C> Loaded<C> load(Class<C> controller) {
        var name = controller.getSimpleName();
        if (!name.endsWith(CONTROLLER)) {
            throw new IllegalArgumentException(controller + " is not named XxxController");
        }
        var file = name.substring(0, name.length() - CONTROLLER.length()) + "View.fxml";
        var place = controller.getResource(file);
        if (place == null) {
            throw new IllegalStateException(file + " is missing beside " + controller);
        }
        var loader = new FXMLLoader(place, messages, null, this::build);
        try {
            Parent view = loader.load();
            return new Loaded<>(view, controller.cast(loader.getController()));
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read", broken);
        }
    }

    private Object build(Class<?> controller) {
        var constructor = constructors.get(controller);
        if (constructor == null) {
            throw new IllegalStateException("The wiring does not say how to build " + controller);
        }
        return constructor.get();
    }

    /** A view and the controller bound to it. */
    public record Loaded<C>(Parent view, C controller) {}
}
