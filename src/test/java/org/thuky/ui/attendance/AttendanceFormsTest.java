package org.thuky.ui.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.attendance.Absence;
import org.thuky.testkit.Congress;
import org.thuky.testkit.Problems;
import org.thuky.text.Messages;

/** Who stays away, one by one or by the group. */
class AttendanceFormsTest {

    @ParameterizedTest
    @CsvSource({
        "true,  '',         common.form.needed",
        "true,  ' ',        common.form.needed",
        "true,  Đi công tác, ''",
        "false, '',         ''",
        "false, Không rõ,   ''"
    })
    void leave_has_a_reason(boolean withLeave, String reason, String problem) {
        var form = new AbsenceFormViewModel();
        form.withLeaveProperty().set(withLeave);
        form.reasonProperty().set(reason);
        assertThat(Problems.at(form.validity(), form.reasonProperty())).isEqualTo(problem);
        assertThat(form.absence()).isEqualTo(new Absence(withLeave, reason.strip()));
    }

    @Test
    void of_a_group_somebody_comes() {
        var four = Congress.begun().state().meeting().roll().members().stream()
                .limit(4)
                .toList();
        var form = new GroupFormViewModel(four, new Messages(Messages.VIETNAMESE));
        assertThat(Problems.whole(form.validity())).isEmpty();
        assertThat(form.absent()).isEmpty();

        form.rows().forEach(row -> row.came().set(false));
        assertThat(Problems.whole(form.validity())).isEqualTo("common.form.nobody");

        form.rows().get(2).came().set(true);
        assertThat(Problems.whole(form.validity())).isEmpty();
        assertThat(form.absent())
                .containsExactlyInAnyOrder(
                        four.get(0).id(), four.get(1).id(), four.get(3).id());
    }
}
