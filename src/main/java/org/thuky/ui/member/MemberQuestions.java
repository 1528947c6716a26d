package org.thuky.ui.member;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Merge;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Validity;

/** What has to be asked before the roll changes; empty answers mean that it stays as it is. */
final class MemberQuestions {

    private final MemberViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    MemberQuestions(MemberViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    Optional<Map<MemberField, String>> person() {
        return fillIn(Optional.empty(), Sentence.of("member.add.title"), Sentence.of("member.add.act"));
    }

    Optional<Map<MemberField, String>> guest() {
        var form = new GuestFormViewModel(texts -> model.problem(Optional.empty(), texts));
        return dialogs.form(
                        Sentence.of("member.guest.title"), GuestForm.of(form, messages), Sentence.of("member.add.act"))
                ? Optional.of(form.texts())
                : Optional.empty();
    }

    Optional<Map<MemberField, String>> changes(Member member) {
        return fillIn(
                Optional.of(member), Sentence.of("member.edit.title", member.name()), Sentence.of("member.edit.act"));
    }

    private Optional<Map<MemberField, String>> fillIn(Optional<Member> known, Sentence title, Sentence act) {
        var form = new MemberFormViewModel(known, texts -> model.problem(known, texts));
        return dialogs.form(title, MemberForm.of(form, model.groupNames(), messages), act)
                ? Optional.of(form.texts())
                : Optional.empty();
    }

    /** Which of the two stays, and whether they are one person at all. */
    Optional<Merge> merge(Member one, Member other) {
        var form = new MergeFormViewModel(one, other, model::problem);
        return dialogs.form(
                        Sentence.of("member.merge.title"),
                        MergeForm.of(form, this::hall, messages),
                        Sentence.of("member.merge.act"))
                ? Optional.of(form.merge())
                : Optional.empty();
    }

    private String hall(Merge merge) {
        var after = model.hallAfter(merge);
        return messages.text("member.merge.hall", after.summoned(), after.present());
    }

    boolean removes(Member member) {
        return dialogs.confirmLoss(
                Sentence.of("member.remove.title", member.name()),
                Sentence.of("member.remove.text"),
                Sentence.of("member.remove.act"));
    }

    /** One of the groups there are, a new one, or none. */
    Optional<String> group(int people) {
        var name = new SimpleStringProperty("");
        var form = new Form(Form.Width.NARROW, Validity.none(), messages);
        form.add(form.typedOrChosen("member.field.group", "groupName", name, model.groupNames())
                .prompt(messages.text("member.move.prompt")));
        return dialogs.form(Sentence.of("member.move.title", people), form, Sentence.of("member.move.act"))
                ? Optional.of(name.get())
                : Optional.empty();
    }

    Optional<String> newName(String group) {
        var name = new SimpleStringProperty(group);
        var form = new Form(Form.Width.NARROW, new Validity().needed(name), messages);
        form.add(form.text("member.field.group", "groupName", name));
        return dialogs.form(Sentence.of("member.rename.title", group), form, Sentence.of("member.rename.act"))
                ? Optional.of(name.get())
                : Optional.empty();
    }
}
