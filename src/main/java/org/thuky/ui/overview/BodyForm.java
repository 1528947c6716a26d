package org.thuky.ui.overview;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.thuky.domain.meeting.Officer;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.PairLines;
import org.thuky.ui.common.PairLines.Side;
import org.thuky.ui.common.Pairs;
import org.thuky.ui.common.RollNames;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;

/** Who sits in a body, a line a person. Names are found in the roll while typed. */
final class BodyForm {

    private BodyForm() {}

    /** @param away who of these is not in the hall; nobody is kept from choosing them */
    static Form of(BodyFormViewModel model, RollNames names, UnaryOperator<List<Officer>> away, Messages messages) {
        return new Form(Width.NORMAL, model.validity(), messages)
                .say(messages.text("overview.body.hint"), Styles.MUTED, Styles.PROSE)
                .add(people(model.lines(), "officer", names, messages), warning(model, away, messages));
    }

    /** A line for each: the name and the role. */
    static Node people(Pairs lines, String id, RollNames names, Messages messages) {
        return PairLines.of(
                        new Side(messages.text("overview.body.name"), id, 22),
                        new Side(messages.text("overview.body.role"), id + "Role", 12))
                .offering(names::find)
                .show(lines);
    }

    private static Node warning(BodyFormViewModel model, UnaryOperator<List<Officer>> away, Messages messages) {
        var warning = new Label();
        warning.setId("away");
        warning.setWrapText(true);
        warning.getStyleClass().add(Styles.WARNING);
        warning.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            var absent = away.apply(model.officers()).stream()
                                    .map(Officer::name)
                                    .toList();
                            return absent.isEmpty() ? "" : messages.text("overview.body.warning", absent);
                        },
                        model.lines().lines()));
        Shown.whenWords(warning);
        return warning;
    }
}
