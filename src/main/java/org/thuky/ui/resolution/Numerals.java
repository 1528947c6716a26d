package org.thuky.ui.resolution;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thuky.text.Messages;

/** Figures as people type them, 37,5 or 75 triệu, and as the screen writes them back. */
final class Numerals {

    private static final Pattern TYPED = Pattern.compile(
            "(?:trên|tren|over|>|≥)?\\s*(\\d[\\d., \u00a0]*)\\s*(tỷ|tỉ|ty|triệu|trieu|tr|nghìn|nghin|ngàn|ngan|k|billion|million|thousand)?"
                    + "\\s*(?:%|đồng|dong|đ|vnđ|vnd)?");
    private static final Pattern OVER = Pattern.compile("(?:trên|tren|over|>)\\s*\\d");
    /** Also without accents, as in a hurry. */
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("tỷ", 9),
            Map.entry("tỉ", 9),
            Map.entry("ty", 9),
            Map.entry("billion", 9),
            Map.entry("triệu", 6),
            Map.entry("trieu", 6),
            Map.entry("tr", 6),
            Map.entry("million", 6),
            Map.entry("nghìn", 3),
            Map.entry("nghin", 3),
            Map.entry("ngàn", 3),
            Map.entry("ngan", 3),
            Map.entry("k", 3),
            Map.entry("thousand", 3));
    /** Nobody in a union counts further; whatever is longer was pasted by mistake. */
    private static final int DIGITS = 15;

    private final Messages messages;
    private final Pattern grouped;
    /** But 75,000 may mean either: it is not guessed. */
    private final Pattern plain;
    /** Of the other language; such figures come out of spreadsheets. */
    private final Pattern foreign;

    Numerals(Messages messages) {
        this.messages = messages;
        boolean vietnamese = messages.getLocale().equals(Messages.VIETNAMESE);
        var decimal = vietnamese ? "," : ".";
        var group = vietnamese ? "." : ",";
        this.grouped = Pattern.compile("(\\d{1,3}(?:[" + group + "]\\d{3})+)(?:[" + decimal + "](\\d+))?");
        this.plain = Pattern.compile("(\\d+)(?:[.,](?!\\d\\d0$)(\\d+))?");
        this.foreign = Pattern.compile("(\\d{1,3}(?:[" + decimal + "]\\d{3}){2,})(?:[" + group + "](\\d+))?");
    }

    /** Empty when it is no number. */
    Optional<BigDecimal> read(String typed) {
        var match = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var digits = match.group(1).replaceAll("[ \u00a0]", "");
        for (var pattern : new Pattern[] {grouped, foreign, plain}) {
            var number = pattern.matcher(digits);
            if (number.matches() && digits.length() <= DIGITS + DIGITS / 3) {
                return Optional.of(plain(value(number).scaleByPowerOfTen(power(match.group(2)))));
            }
        }
        return Optional.empty();
    }

    /** 75000000 is written 75.000.000 and 37.5 is written 37,5. */
    String write(BigDecimal number) {
        return messages.formats().number(plain(number));
    }

    /** Trên 75 triệu: the figure is known to be more. */
    static boolean saysOver(String typed) {
        return OVER.matcher(typed.strip().toLowerCase(Locale.ROOT)).lookingAt();
    }

    private static BigDecimal value(Matcher number) {
        var whole = number.group(1).replaceAll("[.,]", "");
        return new BigDecimal(number.group(2) == null ? whole : whole + "." + number.group(2));
    }

    private static int power(String word) {
        return word == null ? 0 : POWERS.get(word);
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
