package org.thuky.ui.election;

import java.util.List;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;

/** What the presidium decides on somebody who asks to be taken off the list. */
final class WithdrawalForm {

    private WithdrawalForm() {}

    static Form of(WithdrawalFormViewModel model, Messages messages) {
        var form = new Form(Width.NARROW, model.validity(), messages);
        return form.say(messages.text("election.withdrawal.text"), Styles.MUTED)
                .add(form.text("election.withdrawal.reason.label", "withdrawalReason", model.reasonProperty()))
                .radios(
                        model.grantedProperty(),
                        List.of(true, false),
                        grants -> messages.text(grants ? "election.withdrawal.grant" : "election.withdrawal.refuse"),
                        grants -> grants ? "grantWithdrawal" : "refuseWithdrawal");
    }
}
