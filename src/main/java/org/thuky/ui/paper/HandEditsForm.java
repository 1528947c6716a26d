package org.thuky.ui.paper;

import java.util.List;
import javafx.scene.layout.VBox;
import org.thuky.paper.Exported;
import org.thuky.paper.word.Difference;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Validity;

/** What people had written into papers by hand before they were exported anew: what was carried over, and what was not. */
final class HandEditsForm {

    private final Form form;
    private final Messages messages;

    private HandEditsForm(Messages messages) {
        this.form = new Form(Width.NORMAL, Validity.none(), messages);
        this.messages = messages;
    }

    static Form of(List<Exported> exports, Messages messages) {
        var edits = new HandEditsForm(messages);
        exports.forEach(edits::tell);
        return edits.form;
    }

    private void tell(Exported exported) {
        form.say(exported.file().getFileName().toString(), "paper-title");
        exported.carriedOver().forEach(part -> form.say(messages.text("paper.edits.carried", part), Styles.MUTED));
        exported.differences().forEach(this::tell);
        exported.kept()
                .ifPresent(kept -> form.say(messages.text("paper.edits.kept", kept.getFileName()), Styles.MUTED));
    }

    private void tell(Difference difference) {
        var pair = new VBox(
                Form.wrapped(messages.text("paper.edits.exported", orNone(difference.exported())), Styles.MUTED),
                Form.wrapped(messages.text("paper.edits.edited", orNone(difference.edited()))));
        pair.getStyleClass().add("paper-words");
        form.add(pair);
    }

    private String orNone(String text) {
        return text.isEmpty() ? messages.text("paper.edits.none") : text;
    }
}
