package org.thuky.ui.attendance;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Sentence;
import org.thuky.domain.attendance.Absentee;
import org.thuky.domain.attendance.AbsenteeList;
import org.thuky.text.Messages;
import org.thuky.ui.common.Validity;

/** The paper of a group leader as it is typed: nothing is noted before everybody on it is known. */
final class AbsenteesFormViewModel {

    private final StringProperty people = new SimpleStringProperty("");
    private final BooleanProperty leave = new SimpleBooleanProperty();
    private final BiFunction<String, Boolean, AbsenteeList> read;
    private final StringBinding count;
    private final Validity validity;

    /** @param problem what speaks against noting somebody as absent */
    AbsenteesFormViewModel(
            BiFunction<String, Boolean, AbsenteeList> read,
            Function<Absentee, Optional<Sentence>> problem,
            Messages messages) {
        this.read = read;
        count = Bindings.createStringBinding(
                () -> messages.text("attendance.absentees.count", absentees().size()), people, leave);
        validity = new Validity().check(people, () -> problem(problem));
    }

    private Optional<Sentence> problem(Function<Absentee, Optional<Sentence>> problem) {
        var list = list();
        return list.unread().stream()
                .findFirst()
                .or(() -> list.people().stream()
                        .map(problem)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> Validity.when(list.people().isEmpty(), "common.form.nobody"));
    }

    private AbsenteeList list() {
        return read.apply(people.get(), leave.get());
    }

    List<Absentee> absentees() {
        return list().people();
    }

    StringProperty peopleProperty() {
        return people;
    }

    BooleanProperty leaveProperty() {
        return leave;
    }

    StringBinding count() {
        return count;
    }

    Validity validity() {
        return validity;
    }
}
