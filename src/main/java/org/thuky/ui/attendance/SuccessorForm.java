package org.thuky.ui.attendance;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Suggestions;

/** Cử người thay: who in the hall takes over the office of somebody who leaves or does not come. */
final class SuccessorForm {

    private SuccessorForm() {}

    /** @param here finds people in the hall while their name is typed */
    static Form of(SuccessorFormViewModel model, Function<String, List<String>> here, Messages messages) {
        var form = new Form(Width.NARROW, model.validity(), messages);
        var reason = form.text("attendance.successor.reason", "successorReason", model.reasonProperty())
                .prompt(messages.text("attendance.alternate.example"));
        var name = new TextField();
        name.textProperty().bindBidirectional(model.nameProperty());
        Suggestions.words(name, here, chosen -> reason.requestFocus());
        return form.say(messages.text("attendance.successor.prompt"), Styles.MUTED, Styles.PROSE)
                .row(form.field("attendance.successor.name", "successor", name, model.nameProperty()))
                .row(reason);
    }
}
