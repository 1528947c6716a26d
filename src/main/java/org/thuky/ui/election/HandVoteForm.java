package org.thuky.ui.election;

import org.thuky.text.Messages;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;

/** A show of hands about an election: who is present, who is against or of other opinion, and who is left in favour. */
final class HandVoteForm {

    private HandVoteForm() {}

    /**
     * One under the other, in a narrow panel.
     *
     * @param act what Enter in a field does
     */
    static Form upright(HandVoteViewModel model, Runnable act, Messages messages) {
        var form = form(model, messages);
        return form.add(present(form, model))
                .row(against(form, model, act), other(form, model, act))
                .add(favour(form, model, "slate-favour"));
    }

    /**
     * Side by side, where there is more room to the right than below.
     *
     * @param act what Enter in a field does
     */
    static Form inOneRow(HandVoteViewModel model, Runnable act, Messages messages) {
        var form = form(model, messages);
        return form.row(
                present(form, model),
                against(form, model, act),
                other(form, model, act),
                favour(form, model, Styles.HEADING).share(2));
    }

    private static Form form(HandVoteViewModel model, Messages messages) {
        return new Form(Width.NARROW, model.count().validity(), messages);
    }

    private static Field present(Form form, HandVoteViewModel model) {
        return form.figure("election.slate.present", "present", model.presentText(), Styles.HEADING);
    }

    private static Field against(Form form, HandVoteViewModel model, Runnable act) {
        return form.digits("election.slate.against", "against", model.count().againstProperty())
                .prompt("0")
                .enter(act);
    }

    private static Field other(Form form, HandVoteViewModel model, Runnable act) {
        return form.digits("election.slate.other", "other", model.count().otherProperty())
                .prompt("0")
                .enter(act);
    }

    private static Field favour(Form form, HandVoteViewModel model, String style) {
        return form.figure("election.slate.favour", "favour", model.inFavourText(), style);
    }
}
