package org.thuky.ui.common;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thuky.domain.Refusal;
import org.thuky.domain.meeting.Term;

/** Reads words, dates, times and counts the way people type them. */
public final class InputParser {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern DATE_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:hHgG.]\\s*(\\d{1,2})?)?");
    private static final Pattern TERM = Pattern.compile("(\\d{4})\\s*[-–—]\\s*(\\d{4})");
    private static final Pattern TIME_DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");

    /** More people, or papers, than any hall holds. */
    public static final int MOST = 99_999;

    private InputParser() {}

    /** Without spaces around it, and composed: what is pasted from some programs comes with its accents apart. */
    public static String text(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** 9/5/2023, 09-05-2023, 09.05.2023 and 09052023 are all the ninth of May. */
    public static Optional<LocalDate> date(String text) {
        for (var pattern : new Pattern[] {DATE, DATE_DIGITS}) {
            var match = pattern.matcher(text.strip());
            if (match.matches()) {
                try {
                    return Optional.of(
                            LocalDate.of(number(match.group(3)), number(match.group(2)), number(match.group(1))));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** 7:30, 7h30, 7g30, 730 and, for the full hour, 7h or 7. */
    public static Optional<LocalTime> time(String text) {
        for (var pattern : new Pattern[] {TIME, TIME_DIGITS}) {
            var match = pattern.matcher(text.strip());
            if (match.matches()) {
                try {
                    return Optional.of(
                            LocalTime.of(number(match.group(1)), match.group(2) == null ? 0 : number(match.group(2))));
                } catch (DateTimeException noSuchTime) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** "2023 - 2028"; empty when it is none, or cannot be. */
    public static Optional<Term> term(String text) {
        var match = TERM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Term(number(match.group(1)), number(match.group(2))))
                    .filter(Term::known);
        } catch (Refusal impossible) {
            return Optional.empty();
        }
    }

    /** Whether what was copied is more than words for one field. */
    public static boolean isRows(String copied) {
        return copied.strip().matches("(?s).*[\\t\\n\\r].*");
    }

    /** -1 when it is not a whole number from 0 to {@code most}. */
    public static int number(String text, int most) {
        var digits = text.strip();
        if (!digits.matches("[0-9]{1,9}")) {
            return -1;
        }
        int number = number(digits);
        return number <= most ? number : -1;
    }

    /** A number as {@link #number(String, int)} reads it; an empty field counts nobody. */
    public static int count(String text) {
        return text.isBlank() ? 0 : number(text, MOST);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
