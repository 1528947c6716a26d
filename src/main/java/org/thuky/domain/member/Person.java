package org.thuky.domain.member;

import java.util.Optional;

/**
 * Người được nêu tên: whom a list, a body or a signature names. Somebody of the roll stays who it is whatever becomes of the
 * name; of somebody from outside the name is all that is known.
 *
 * @param name as the roll has it now, or as it was typed
 */
public record Person(Optional<MemberId> member, String name) {

    public static final Person NOBODY = called("");

    public Person {
        name = PersonName.tidy(name);
    }

    public static Person of(Member member) {
        return new Person(Optional.of(member.id()), member.name().full());
    }

    /** Somebody of whom nothing is known but the name; nobody when it is empty. */
    public static Person called(String name) {
        return new Person(Optional.empty(), name);
    }

    public boolean isNobody() {
        return name.isEmpty();
    }

    /**
     * Whether both are one: the same entry of the roll; where one of them is not on it, the same name, however it is
     * spelled.
     */
    public boolean isSameAs(Person other) {
        return member.isPresent() && other.member.isPresent()
                ? member.equals(other.member)
                : PersonName.canonical(name).equals(PersonName.canonical(other.name));
    }
}
