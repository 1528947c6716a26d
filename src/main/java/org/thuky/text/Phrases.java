package org.thuky.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.Sentence;
import org.thuky.domain.resolution.Part;

/**
 * How papers put things, and whatever is recorded to stand on them: titles, subjects of votes, roles. They are always in
 * Vietnamese, whatever the screen speaks.
 */
public final class Phrases {

    /** Where the record tells nothing, the paper leaves room for a pen. */
    public static final String GAP = "……………";

    /** A body by its name. */
    private static final Pattern BODY = Pattern.compile("(Ban|Đoàn) \\p{Lu}");

    private static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);

    private static final char NO_BREAK = '\u00a0';

    /** What a place is; its name follows. */
    private static final Set<String> PLACES = Set.of("khu", "tỉnh", "thành", "huyện", "quận", "xã", "phường");

    /** One syllable that says nothing without the next. */
    private static final Set<String> HALVES = Set.of("Sở", "Ban", "Việt");

    private static final String AND = "và";

    /** How many spaces inside one word do not break, or it might not fit into a line. */
    private static final int LONGEST_WORD = 3;

    private Phrases() {}

    public static String text(String key, Field... fields) {
        return MESSAGES.text(key, fields);
    }

    public static String text(Sentence sentence) {
        return MESSAGES.text(sentence);
    }

    public static Formats formats() {
        return MESSAGES.formats();
    }

    public static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** What of a figure is told apart: "11 đồng chí được kết nạp". */
    public static String part(Part part) {
        return (formats().amount(part.quantity(), part.unit()) + " " + part.text()).strip();
    }

    /** A number of people or papers in a sentence: 05, 102, and plain 0. */
    public static String count(int number) {
        return number == 0 ? "0" : formats().padded(number);
    }

    public static String sentenceCase(String text) {
        return text.isEmpty() ? text : capitals(text.substring(0, 1)) + text.substring(1);
    }

    /** What begins with a capital where it stands alone, inside a sentence: "bầu Đoàn Chủ tịch"; "CĐCS" and "Ban Chấp hành" stay. */
    public static String inSentence(String text) {
        boolean abbreviation = text.length() > 1 && !Character.isLowerCase(text.charAt(1));
        return abbreviation || text.isEmpty() || BODY.matcher(text).lookingAt()
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /**
     * A name that breaks between its parts only: a word's further syllables are written small, and a place stays with
     * what it is; the last syllable never stands alone. "Công đoàn cơ sở | Văn phòng | UBND | tỉnh Cao Bằng".
     */
    public static String unbroken(String name) {
        var syllables = name.split(" ");
        var unbroken = new StringBuilder(syllables[0]);
        boolean place = false;
        int joined = 0;
        for (int i = 1; i < syllables.length; i++) {
            var next = syllables[i];
            boolean small = !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
            boolean last = i == syllables.length - 1;
            boolean begins = !last
                    && (small
                            ? PLACES.contains(next) || next.equals(AND)
                            : !place && !HALVES.contains(syllables[i - 1]));
            place = small ? PLACES.contains(next) : place;
            joined = begins || joined >= LONGEST_WORD && !last ? 0 : joined + 1;
            unbroken.append(joined == 0 ? ' ' : NO_BREAK).append(next);
        }
        return unbroken.toString();
    }

    public static String orGap(String text) {
        return text.isEmpty() ? GAP : text;
    }

    /** "Phó Chánh Văn phòng, Văn phòng Sở". */
    public static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** "Chi bộ cơ quan, Ban Thường vụ … và lãnh đạo Sở". */
    public static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + AND + " " + parts.get(last);
    }

    /** A reason that somebody typed, at the end of a sentence of ours: without the stop it may have. */
    public static String clause(String typed) {
        return typed.strip().replaceAll("[.;]+$", "");
    }

    /** A day as a list tells it, written as papers write days: 03/09/2008 becomes 03/9/2008. */
    public static String day(String told) {
        return told.replaceFirst("^(\\d/)", "0$1").replaceFirst("^(\\d\\d/)0([3-9]/)", "$1$2");
    }

    /** Each line of a free text becomes a paragraph. */
    public static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
