package org.thuky.domain.member;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.thuky.domain.Refusal;

/**
 * Ngày sinh, as exactly as the list tells: many lists give the year only, some nothing.
 *
 * @param year 1900 to 2100, or 0 when unknown
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown
 */
public record BirthDate(int year, int month, int day) {

    public static final BirthDate UNKNOWN = new BirthDate(0, 0, 0);

    public BirthDate {
        boolean possible = year == 0 ? month == 0 && day == 0 : year >= 1900 && year <= 2100;
        if (!possible || month < 0 || month > 12 || (month == 0 && day != 0) || !exists(year, month, day)) {
            throw Refusal.of("member.refusal.birth", day + "/" + month + "/" + year);
        }
    }

    /**
     * Reads what {@link #text()} writes, and what people type: "1980", "4/1980", "15/04/1980"; blank is unknown.
     */
    public static BirthDate parse(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            return UNKNOWN;
        }
        var parts = stripped.split("\\s*[/.-]\\s*", -1);
        try {
            int count = parts.length;
            int year = Integer.parseInt(parts[count - 1]);
            return count <= 3
                    ? new BirthDate(
                            year,
                            count > 1 ? Integer.parseInt(parts[count - 2]) : 0,
                            count > 2 ? Integer.parseInt(parts[0]) : 0)
                    : unreadable(stripped);
        } catch (NumberFormatException notANumber) {
            return unreadable(stripped);
        } catch (Refusal impossible) {
            return unreadable(stripped);
        }
    }

    /** "15/04/1980", "04/1980", "1980", or empty when unknown. */
    public String text() {
        var text = new StringBuilder(10);
        if (day > 0) {
            text.append(twoDigits(day)).append('/');
        }
        if (month > 0) {
            text.append(twoDigits(month)).append('/');
        }
        return year > 0 ? text.append(year).toString() : "";
    }

    public boolean known() {
        return year > 0;
    }

    /** Whether both may be one person's: nothing that both tell differs. */
    public boolean agreesWith(BirthDate other) {
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
    }

    /** How many of day, month and year both tell, and tell differently. */
    int differences(BirthDate other) {
        return (agree(year, other.year) ? 0 : 1)
                + (agree(month, other.month) ? 0 : 1)
                + (agree(day, other.day) ? 0 : 1);
    }

    private static boolean agree(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    private static boolean exists(int year, int month, int day) {
        if (day == 0) {
            return true;
        }
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static BirthDate unreadable(String text) {
        throw Refusal.of("member.refusal.birth", text);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
