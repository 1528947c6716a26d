package org.thuky.ui.attendance;

import javafx.scene.control.Label;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;

/** Who does not come, typed from the paper of a group leader. */
final class AbsenteesForm {

    private static final int LINES = 6;

    private AbsenteesForm() {}

    static Form of(AbsenteesFormViewModel model, Messages messages) {
        var form = new Form(Width.NORMAL, model.validity(), messages);
        var count = new Label();
        count.getStyleClass().add(Styles.MUTED);
        count.textProperty().bind(model.count());
        return form.say(messages.text("attendance.absentees.prompt"), Styles.MUTED, Styles.PROSE)
                .row(form.area("attendance.absentees.people", "absentees", LINES, model.peopleProperty()))
                .add(form.tick("attendance.absentees.leave", "absenteesLeave", model.leaveProperty()), count);
    }
}
