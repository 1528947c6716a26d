package org.thuky.paper.account;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thuky.text.Phrases;

/** Phần đầu văn kiện: how names stand in capitals on the left side of a head, and how its number abbreviates the union. */
final class Letterhead {

    /** In letters: what the left side holds in 12 pt capitals. */
    private static final int LONGEST_LINE = 30;

    private static final Pattern BEFORE_THE_UNIT = Pattern.compile(
            "(lần thứ nhất|đại hội đại biểu|công đoàn cơ sở|liên đoàn lao động|ban chấp hành(?= liên)) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Letterhead() {}

    /** A name too long for a line breaks before that of the unit. */
    static String name(String name) {
        return name.length() <= LONGEST_LINE
                ? Phrases.capitals(name)
                : BEFORE_THE_UNIT
                        .matcher(name)
                        .replaceAll("$1\n")
                        .lines()
                        .map(Phrases::unbroken)
                        .map(Phrases::capitals)
                        .collect(Collectors.joining("\n"));
    }

    /** CĐCS, LĐLĐ: what stands behind the number of its letters. */
    static String symbol(String union) {
        return union.startsWith(Phrases.text("paper.symbol.confederation.name"))
                ? Phrases.text("paper.symbol.confederation")
                : Phrases.text("paper.symbol.union");
    }
}
