package org.thuky.ui.member;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import org.thuky.domain.member.GuestOf;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Sex;
import org.thuky.text.Messages;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;

/** Everything the roll may say of one person. */
final class MemberForm {

    private static final int COLUMNS = 4;

    private final MemberFormViewModel model;
    private final List<String> groups;
    private final Messages messages;
    private final Form form;

    private MemberForm(MemberFormViewModel model, List<String> groups, Messages messages) {
        this.model = model;
        this.groups = groups;
        this.messages = messages;
        form = new Form(Width.WIDE, model.validity(), messages);
    }

    /** @param groups to choose from; others may be typed */
    static Form of(MemberFormViewModel model, List<String> groups, Messages messages) {
        return new MemberForm(model, groups, messages).filled();
    }

    private Form filled() {
        var fields = Arrays.stream(MemberField.values()).map(this::field).toArray(Field[]::new);
        return form.grid(COLUMNS, fields);
    }

    private Field field(MemberField field) {
        var key = field.label().key();
        var id = field.name().toLowerCase(Locale.ROOT) + "Field";
        return switch (field) {
            case SEX ->
                form.choice(key, id, model.sexProperty(), List.of(Sex.values()), sex -> messages.text(sex.label()));
            case KIND ->
                form.choice(key, id, model.kindProperty(), MemberKind.choices(), kind -> messages.text(kind.label()));
            case GUEST_OF -> {
                var side = form.choice(
                        key,
                        id,
                        model.guestOfProperty(),
                        List.of(GuestOf.values()),
                        each -> messages.text(each.label()));
                side.visibleProperty().bind(model.guest());
                yield side;
            }
            case PARTY -> {
                var party = new CheckBox(messages.text("member.party.yes"));
                party.selectedProperty().bindBidirectional(model.partyProperty());
                yield form.field(key, id, party, model.partyProperty());
            }
            case GROUP -> form.typedOrChosen(key, id, model.textProperty(field), groups);
            case BIRTH ->
                form.text(key, id, model.textProperty(field)).prompt(messages.text("member.form.birth.example"));
            default -> form.text(key, id, model.textProperty(field));
        };
    }
}
