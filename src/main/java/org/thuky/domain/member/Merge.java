package org.thuky.domain.member;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gộp hai mục: two entries of the roll are one person. The number and whatever the kept entry tells stay; what it does not
 * tell is taken from the other.
 */
public record Merge(Member kept, Member dropped) {

    /** The one entry that remains. */
    public Member result() {
        var texts = kept.texts();
        dropped.texts().forEach((field, text) -> {
            if (takes(field, texts.get(field), text)) {
                texts.put(field, text);
            }
        });
        return Member.of(kept.id(), texts);
    }

    /** An alternate's place is somebody's whichever of the two entries was called in; a date may be told more exactly. */
    private boolean takes(MemberField field, String told, String other) {
        return switch (field) {
            case KIND -> dropped.kind().byCalling();
            case GUEST_OF -> kept.guest() && told.isEmpty();
            case BIRTH -> other.endsWith(told);
            default -> told.isEmpty();
        };
    }

    /** What is taken from the entry that goes. */
    public Set<MemberField> filled() {
        var result = result().texts();
        var before = kept.texts();
        return fields(field -> !result.get(field).equals(before.get(field)));
    }

    /** What the entry that goes tells otherwise, and nobody tells any more. */
    public Set<MemberField> lost() {
        var result = result().texts();
        var gone = dropped.texts();
        return fields(field -> field == MemberField.BIRTH
                ? !result.get(field).endsWith(gone.get(field))
                : !gone.get(field).isEmpty() && !gone.get(field).equals(result.get(field)));
    }

    private static Set<MemberField> fields(Predicate<MemberField> which) {
        var fields = EnumSet.noneOf(MemberField.class);
        Arrays.stream(MemberField.values()).filter(which).forEach(fields::add);
        return fields;
    }
}
