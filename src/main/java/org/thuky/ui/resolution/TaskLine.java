package org.thuky.ui.resolution;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.thuky.domain.resolution.Task;
import org.thuky.ui.common.InputParser;

/** One task as it is typed, with whoever asked for it. */
final class TaskLine implements DraftLine<Task> {

    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");

    @Override
    public Task content() {
        return new Task(InputParser.text(text.get()), InputParser.text(source.get()));
    }

    @Override
    public void show(Task task) {
        text.set(task.text());
        source.set(task.source());
    }

    /** Whoever asked for it stood before it. */
    @Override
    public void take(Pasted.Row row) {
        text.set(row.sentence());
        source.set(row.group());
    }

    @Override
    public boolean isBlank() {
        return text.get().isBlank();
    }

    @Override
    public StringExpression problemProperty() {
        return Bindings.concat();
    }

    @Override
    public List<ObservableValue<?>> parts() {
        return List.of(text, source);
    }

    StringProperty textProperty() {
        return text;
    }

    StringProperty sourceProperty() {
        return source;
    }
}
