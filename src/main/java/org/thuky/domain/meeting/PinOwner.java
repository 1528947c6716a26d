package org.thuky.domain.meeting;

import org.thuky.domain.member.Person;

/**
 * Whose mã PIN it is: a member of the counting board's, or the one that opens the locked screen.
 *
 * @param officer nobody for the screen
 */
public record PinOwner(Person officer) {

    /** Khóa màn hình. */
    public static final PinOwner LOCK = new PinOwner(Person.NOBODY);

    public boolean opensScreen() {
        return officer.isNobody();
    }
}
