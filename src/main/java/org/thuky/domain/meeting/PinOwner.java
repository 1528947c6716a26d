package org.thuky.domain.meeting;

/**
 * Whose mã PIN it is: a member of the counting board's, or the one that opens the locked screen.
 *
 * @param officer by name; "" for the screen
 */
public record PinOwner(String officer) {

    /** Khóa màn hình. */
    public static final PinOwner LOCK = new PinOwner("");

    public boolean opensScreen() {
        return officer.isEmpty();
    }
}
