package org.thuky.ui.member;

import java.util.List;
import java.util.Locale;
import org.thuky.domain.member.GuestOf;
import org.thuky.domain.member.MemberKind;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Shown;

/** What is asked about a guest; everything else the roll may say of a person is asked elsewhere. */
final class GuestForm {

    private GuestForm() {}

    static Form of(GuestFormViewModel model, Messages messages) {
        var form = new Form(Width.NORMAL, model.validity(), messages);
        var unit = form.text("member.field.unit", "guestUnit", model.unitProperty());
        Shown.when(unit, model.kindProperty().isEqualTo(MemberKind.GUEST));
        return form.radios(
                        model.kindProperty(),
                        List.of(MemberKind.GUEST, MemberKind.GUEST_BODY),
                        kind -> messages.text(kind.label()),
                        kind -> "guest-" + kind.name().toLowerCase(Locale.ROOT))
                .row(
                        form.text("member.guest.form.name", "guestName", model.nameProperty())
                                .share(3),
                        form.choice(
                                        "member.field.guest-of",
                                        "guestOf",
                                        model.sideProperty(),
                                        List.of(GuestOf.values()),
                                        side -> messages.text(side.label()))
                                .share(2))
                .row(
                        form.text("member.field.position", "guestPosition", model.positionProperty())
                                .prompt(messages.text("member.guest.form.position.example")),
                        unit);
    }
}
