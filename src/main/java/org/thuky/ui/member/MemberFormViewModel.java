package org.thuky.ui.member;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.GuestOf;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Sex;
import org.thuky.ui.common.Validity;

/** Everything the roll may say of one person while it is typed, and what of it is not right yet. */
final class MemberFormViewModel {

    private final Map<MemberField, StringProperty> typed = new EnumMap<>(MemberField.class);
    private final ObjectProperty<Sex> sex = new SimpleObjectProperty<>(Sex.UNSTATED);
    private final ObjectProperty<MemberKind> kind = new SimpleObjectProperty<>(MemberKind.MEMBER);
    private final ObjectProperty<GuestOf> guestOf = new SimpleObjectProperty<>(GuestOf.UNSTATED);
    private final BooleanProperty party = new SimpleBooleanProperty();
    private final Map<MemberField, String> before;
    private final Function<Map<MemberField, String>, Optional<Sentence>> check;
    private final Validity validity = new Validity();

    /**
     * @param known who is edited; empty for a new person
     * @param check says what keeps such a person from the roll
     */
    MemberFormViewModel(Optional<Member> known, Function<Map<MemberField, String>, Optional<Sentence>> check) {
        this.check = check;
        known.map(Member::texts).orElse(Map.of()).forEach(this::fill);
        for (var field : MemberField.values()) {
            if (isTyped(field)) {
                typed.computeIfAbsent(field, blank -> new SimpleStringProperty(""));
            }
        }
        before = texts();
        var all = typed.values().toArray(StringProperty[]::new);
        typed.forEach((field, text) -> validity.check(text, () -> problem(field), all));
        validity.checkWhole(() -> check.apply(texts()), sex, kind, guestOf, party);
    }

    private void fill(MemberField field, String text) {
        switch (field) {
            case SEX -> sex.set(text.isEmpty() ? Sex.UNSTATED : Sex.valueOf(text));
            case KIND -> kind.set(text.isEmpty() ? MemberKind.MEMBER : MemberKind.valueOf(text));
            case GUEST_OF -> guestOf.set(text.isEmpty() ? GuestOf.UNSTATED : GuestOf.valueOf(text));
            case PARTY -> party.set(Boolean.parseBoolean(text));
            default -> typed.put(field, new SimpleStringProperty(text));
        }
    }

    private static boolean isTyped(MemberField field) {
        return switch (field) {
            case SEX, KIND, GUEST_OF, PARTY -> false;
            default -> true;
        };
    }

    /** The name is to blame for what is wrong with it alone, any other field when it was fine before it was changed. */
    private Optional<Sentence> problem(MemberField field) {
        var texts = texts();
        if (field == MemberField.NAME) {
            var alone = new EnumMap<>(before);
            alone.put(field, texts.get(field));
            return check.apply(alone);
        }
        if (texts.get(field).equals(before.get(field))) {
            return Optional.empty();
        }
        var restored = new EnumMap<>(texts);
        restored.put(field, before.get(field));
        return check.apply(texts).filter(found -> !check.apply(restored).equals(Optional.of(found)));
    }

    Map<MemberField, String> texts() {
        var texts = new EnumMap<MemberField, String>(MemberField.class);
        typed.forEach((field, text) -> texts.put(field, text.get().strip()));
        texts.put(MemberField.SEX, sex.get() == Sex.UNSTATED ? "" : sex.get().name());
        texts.put(MemberField.KIND, kind.get().name());
        texts.put(
                MemberField.GUEST_OF,
                guest().get() && guestOf.get() != GuestOf.UNSTATED
                        ? guestOf.get().name()
                        : "");
        texts.put(MemberField.PARTY, party.get() ? "true" : "");
        return texts;
    }

    Validity validity() {
        return validity;
    }

    /** Of a field that is typed. */
    StringProperty textProperty(MemberField field) {
        return typed.get(field);
    }

    ObjectProperty<Sex> sexProperty() {
        return sex;
    }

    ObjectProperty<MemberKind> kindProperty() {
        return kind;
    }

    ObjectProperty<GuestOf> guestOfProperty() {
        return guestOf;
    }

    /** Whose guest it is, is asked of guests alone. */
    BooleanBinding guest() {
        return Bindings.createBooleanBinding(() -> kind.get().guest(), kind);
    }

    BooleanProperty partyProperty() {
        return party;
    }
}
