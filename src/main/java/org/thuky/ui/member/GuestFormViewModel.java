package org.thuky.ui.member;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.GuestOf;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberKind;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** A guest while it is typed: a person, or a body that sends whom it likes. */
final class GuestFormViewModel {

    private final ObjectProperty<MemberKind> kind = new SimpleObjectProperty<>(MemberKind.GUEST);
    private final ObjectProperty<GuestOf> side = new SimpleObjectProperty<>(GuestOf.UPPER_UNION);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty position = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final Validity validity;

    /** @param check says what keeps such a guest from the roll */
    GuestFormViewModel(Function<Map<MemberField, String>, Optional<Sentence>> check) {
        validity = new Validity().needed(name).checkWhole(() -> check.apply(texts()), kind, side, position, unit);
    }

    Map<MemberField, String> texts() {
        return Map.of(
                MemberField.KIND, kind.get().name(),
                MemberField.GUEST_OF,
                        side.get() == GuestOf.UNSTATED ? "" : side.get().name(),
                MemberField.NAME, InputParser.text(name.get()),
                MemberField.POSITION, InputParser.text(position.get()),
                MemberField.UNIT, kind.get() == MemberKind.GUEST_BODY ? "" : InputParser.text(unit.get()));
    }

    Validity validity() {
        return validity;
    }

    /** Of those that are guests. */
    ObjectProperty<MemberKind> kindProperty() {
        return kind;
    }

    ObjectProperty<GuestOf> sideProperty() {
        return side;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty positionProperty() {
        return position;
    }

    StringProperty unitProperty() {
        return unit;
    }
}
