package org.thuky.ui.overview;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Roll;
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

        private Officer officer(Roll roll) {
            return new Officer(roll.called(InputParser.text(name.get())), InputParser.text(role.get()));
        }
    }

    private final Roll roll;
    private final ObservableList<Line> lines =
            FXCollections.observableArrayList(line -> new StringProperty[] {line.name});
    private final Validity validity =
            new Validity().checkWhole(() -> Validity.when(officers().isEmpty(), "common.form.nobody"), lines);

    BodyFormViewModel(List<Officer> officers, Roll roll) {
        this.roll = roll;
        officers.forEach(officer -> add(roll.told(officer.person()), officer.role()));
        add("", "");
    }

    private void add(String name, String role) {
        var line = new Line();
        line.name.set(name);
        line.role.set(role);
        line.name.addListener((property, before, typed) -> keepOneEmpty());
        lines.add(line);
    }

    private void keepOneEmpty() {
        if (!InputParser.text(lines.get(lines.size() - 1).name.get()).isEmpty()) {
            add("", "");
        }
    }

    List<Officer> officers() {
        return lines.stream()
                .map(line -> line.officer(roll))
                .filter(officer -> !officer.person().isNobody())
                .toList();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    Validity validity() {
        return validity;
    }
}
