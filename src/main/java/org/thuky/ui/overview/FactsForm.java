package org.thuky.ui.overview;

import java.util.List;
import org.thuky.text.Messages;
import org.thuky.ui.common.FactsDraft;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;

/** Where the facts of the meeting are corrected. */
final class FactsForm {

    private FactsForm() {}

    static Form of(FactsDraft draft, Messages messages) {
        var form = new Form(Width.WIDE, draft.validity(), messages);
        return form.add(
                        form.text("start.form.union", "union", draft.unionProperty()),
                        form.text("start.form.upper", "upper", draft.upperUnionProperty()))
                .row(
                        form.text("start.form.ordinal", "ordinal", draft.ordinalProperty()),
                        form.text("start.form.term", "term", draft.termProperty()),
                        form.text("start.form.date", "date", draft.dateProperty()),
                        form.text("start.form.start", "start", draft.startProperty()))
                .add(form.text("start.form.place", "place", draft.placeProperty()))
                .row(
                        form.text("start.form.town", "town", draft.townProperty()),
                        form.choice(
                                "start.form.kind",
                                "kind",
                                draft.kindProperty(),
                                List.of(FactsDraft.Kind.values()),
                                kind -> messages.text(kind.title())))
                .add(form.text("start.form.theme", "theme", draft.themeProperty()));
    }
}
