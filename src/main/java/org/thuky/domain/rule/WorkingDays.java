package org.thuky.domain.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Ngày làm việc: Monday to Friday. Which days the State declares holidays is not known here; whoever tells a deadline has
 * to say so.
 */
public final class WorkingDays {

    private WorkingDays() {}

    /**
     * The last of so many working days that follow a day.
     *
     * @param day does not count itself
     * @param days at least 1
     */
    public static LocalDate after(LocalDate day, int days) {
        var last = day;
        for (int left = days; left > 0; ) {
            last = last.plusDays(1);
            if (last.getDayOfWeek() != DayOfWeek.SATURDAY && last.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return last;
    }
}
