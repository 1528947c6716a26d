package org.thuky.domain.meeting;

import org.thuky.domain.Refusal;

/**
 * Đại hội cấp trên, to which delegates are sent and whose resolution is followed.
 *
 * @param name without ordinal and term: "Đại hội đại biểu Công đoàn Viên chức tỉnh"; empty when it is not known
 * @param ordinal lần thứ; 0 when papers do not say
 * @param term empty when papers do not say
 */
public record UpperCongress(String name, int ordinal, Term term) {

    public static final UpperCongress UNKNOWN = new UpperCongress("", 0, Term.UNKNOWN);

    /** @throws Refusal when the ordinal cannot be */
    public UpperCongress {
        name = name.strip();
        if (ordinal < 0 || ordinal > 99) {
            throw Refusal.of("meeting.refusal.ordinal", ordinal);
        }
    }

    public boolean known() {
        return !name.isEmpty();
    }
}
