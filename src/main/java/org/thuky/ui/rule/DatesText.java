package org.thuky.ui.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.ValidDates;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;

/** Days as they are typed: "29/8/2025 – 30/12/2025"; what is open at one side has nothing there. */
final class DatesText {

    private static final Pattern DASH = Pattern.compile("\\s*[–—]\\s*|\\s+-\\s+|^-\\s*|\\s*-$");

    private final Messages messages;

    DatesText(Messages messages) {
        this.messages = messages;
    }

    String write(ValidDates dates) {
        return (side(dates.from()) + " – " + side(dates.to())).strip();
    }

    private String side(Optional<LocalDate> day) {
        return day.map(messages.formats()::date).orElse("");
    }

    /**
     * Empty when it is no pair of days.
     *
     * @throws Refusal when the last day comes before the first
     */
    static Optional<ValidDates> read(String typed) {
        var sides = DASH.split(typed.strip(), -1);
        if (sides.length != 2 || sides[0].isEmpty() && sides[1].isEmpty()) {
            return Optional.empty();
        }
        var from = InputParser.date(sides[0]);
        var to = InputParser.date(sides[1]);
        return from.isEmpty() == sides[0].isEmpty() && to.isEmpty() == sides[1].isEmpty()
                ? Optional.of(new ValidDates(from, to))
                : Optional.empty();
    }
}
