package org.thuky.ui.overview;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.meeting.Officer;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** Who sits in a body: a line a person, and always an empty one below. */
final class BodyFormViewModel {

    /** One person as typed. */
    static final class Line {

        private final StringProperty name = new SimpleStringProperty();
        private final StringProperty role = new SimpleStringProperty();

        StringProperty nameProperty() {
            return name;
        }

        StringProperty roleProperty() {
            return role;
        }

        private Officer officer() {
            return new Officer(InputParser.text(name.get()), InputParser.text(role.get()));
        }
    }

    private final ObservableList<Line> lines =
            FXCollections.observableArrayList(line -> new StringProperty[] {line.name});
    private final Validity validity =
            new Validity().checkWhole(() -> Validity.when(officers().isEmpty(), "common.form.nobody"), lines);

    BodyFormViewModel(List<Officer> officers) {
        officers.forEach(this::add);
        add(new Officer("", ""));
    }

    private void add(Officer officer) {
        var line = new Line();
        line.name.set(officer.name());
        line.role.set(officer.role());
        line.name.addListener((property, before, typed) -> keepOneEmpty());
        lines.add(line);
    }

    private void keepOneEmpty() {
        if (!lines.get(lines.size() - 1).officer().name().isEmpty()) {
            add(new Officer("", ""));
        }
    }

    List<Officer> officers() {
        return lines.stream()
                .map(Line::officer)
                .filter(officer -> !officer.name().isEmpty())
                .toList();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    Validity validity() {
        return validity;
    }
}
