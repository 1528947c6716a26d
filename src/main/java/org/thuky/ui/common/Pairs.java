package org.thuky.ui.common;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Lines of two texts while they are typed, such as a name and a role, and always an empty one below. */
public final class Pairs {

    /** One line as typed. */
    public static final class Line {

        private final StringProperty first = new SimpleStringProperty("");
        private final StringProperty second = new SimpleStringProperty("");

        public StringProperty firstProperty() {
            return first;
        }

        public StringProperty secondProperty() {
            return second;
        }

        private boolean isBlank() {
            return first.get().isBlank() && second.get().isBlank();
        }
    }

    private final ObservableList<Line> lines =
            FXCollections.observableArrayList(line -> new StringProperty[] {line.first, line.second});

    public Pairs() {
        addBlank();
    }

    /** Fills the next line. */
    public Pairs with(String first, String second) {
        var line = lines.get(lines.size() - 1);
        line.second.set(second);
        line.first.set(first);
        return this;
    }

    private void addBlank() {
        var line = new Line();
        line.first.addListener((property, before, typed) -> keepOneBlank());
        line.second.addListener((property, before, typed) -> keepOneBlank());
        lines.add(line);
    }

    private void keepOneBlank() {
        if (!lines.get(lines.size() - 1).isBlank()) {
            addBlank();
        }
    }

    /** What the lines that say anything tell. */
    public <T> List<T> read(BiFunction<String, String, T> read) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> read.apply(InputParser.text(line.first.get()), InputParser.text(line.second.get())))
                .toList();
    }

    public ObservableList<Line> lines() {
        return lines;
    }
}
