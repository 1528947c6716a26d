package org.thuky.ui.member;

import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;

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

    Optional<Map<MemberField, String>> changes(Member member) {
        return fillIn(
                Optional.of(member), Sentence.of("member.edit.title", member.name()), Sentence.of("member.edit.act"));
    }

    private Optional<Map<MemberField, String>> fillIn(Optional<Member> known, Sentence title, Sentence act) {
        var form = new MemberForm(known, model.groupNames(), texts -> model.problem(known, texts), messages);
        return dialogs.form(title, form, act, form.readyProperty()) ? Optional.of(form.texts()) : Optional.empty();
    }

    boolean removes(Member member) {
        return dialogs.confirmLoss(
                Sentence.of("member.remove.title", member.name()),
                Sentence.of("member.remove.text"),
                Sentence.of("member.remove.act"));
    }

    /** One of the groups there are, a new one, or none. */
    Optional<String> group(int people) {
        var name = new ComboBox<String>();
        name.getItems().setAll(model.groupNames());
        name.setEditable(true);
        name.setPrefWidth(440);
        name.setPromptText(messages.text("member.move.prompt"));
        boolean answered = dialogs.form(
                Sentence.of("member.move.title", people),
                name,
                Sentence.of("member.move.act"),
                new SimpleBooleanProperty(true));
        return answered ? Optional.of(name.getEditor().getText()) : Optional.empty();
    }

    Optional<String> newName(String group) {
        var name = new TextField(group);
        var ready = Bindings.createBooleanBinding(() -> !name.getText().isBlank(), name.textProperty());
        return dialogs.form(Sentence.of("member.rename.title", group), name, Sentence.of("member.rename.act"), ready)
                ? Optional.of(name.getText())
                : Optional.empty();
    }
}
