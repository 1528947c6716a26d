package org.thuky.ui.overview;

import java.util.List;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Roll;
import org.thuky.ui.common.Pairs;
import org.thuky.ui.common.Validity;

/** Who sits in a body, a line a person: the name and the role. */
final class BodyFormViewModel {

    private final Roll roll;
    private final Pairs lines;
    private final Validity validity;

    BodyFormViewModel(List<Officer> officers, Roll roll) {
        this.roll = roll;
        lines = lines(officers, roll);
        validity = new Validity()
                .checkWhole(() -> Validity.when(officers().isEmpty(), "common.form.nobody"), lines.lines());
    }

    static Pairs lines(List<Officer> officers, Roll roll) {
        var lines = new Pairs();
        officers.forEach(officer -> lines.with(roll.told(officer.person()), officer.role()));
        return lines;
    }

    /** Whoever was typed; a role without a name is nobody. */
    static List<Officer> officers(Pairs lines, Roll roll) {
        return lines.read((name, role) -> new Officer(roll.called(name), role)).stream()
                .filter(officer -> !officer.person().isNobody())
                .toList();
    }

    List<Officer> officers() {
        return officers(lines, roll);
    }

    Pairs lines() {
        return lines;
    }

    Validity validity() {
        return validity;
    }
}
