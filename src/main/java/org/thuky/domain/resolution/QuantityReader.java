package org.thuky.domain.resolution;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thuky.domain.member.VietnameseLetters;

/** Đọc con số như người ta nói: "trên 44", "gần 27 triệu đồng", "02 tập thể trở lên", 60.408.000đ, 37,5%. */
public final class QuantityReader {

    /** How cells are typed where the comma begins the decimals, and how every Vietnamese sentence is written. */
    public static final QuantityReader VIETNAMESE = new QuantityReader(",", ".");

    public static final QuantityReader ENGLISH = new QuantityReader(".", ",");

    private static final Map<String, Precision> BEFORE = Map.ofEntries(
            Map.entry("trên", Precision.OVER),
            Map.entry("hơn", Precision.OVER),
            Map.entry("over", Precision.OVER),
            Map.entry("more than", Precision.OVER),
            Map.entry(">", Precision.OVER),
            Map.entry("gần", Precision.NEARLY),
            Map.entry("nearly", Precision.NEARLY),
            Map.entry("almost", Precision.NEARLY),
            Map.entry("khoảng", Precision.ABOUT),
            Map.entry("chừng", Precision.ABOUT),
            Map.entry("xấp xỉ", Precision.ABOUT),
            Map.entry("about", Precision.ABOUT),
            Map.entry("ít nhất", Precision.AT_LEAST),
            Map.entry("tối thiểu", Precision.AT_LEAST),
            Map.entry("không dưới", Precision.AT_LEAST),
            Map.entry("at least", Precision.AT_LEAST),
            Map.entry(">=", Precision.AT_LEAST),
            Map.entry("≥", Precision.AT_LEAST),
            Map.entry("không quá", Precision.AT_MOST),
            Map.entry("tối đa", Precision.AT_MOST),
            Map.entry("at most", Precision.AT_MOST),
            Map.entry("<=", Precision.AT_MOST),
            Map.entry("≤", Precision.AT_MOST),
            Map.entry("dưới", Precision.UNDER),
            Map.entry("under", Precision.UNDER),
            Map.entry("<", Precision.UNDER));
    private static final Map<String, Precision> AFTER = Map.of(
            "trở lên", Precision.OR_MORE,
            "or more", Precision.OR_MORE,
            "trở xuống", Precision.AT_MOST,
            "or less", Precision.AT_MOST);
    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("tỷ", 9),
            Map.entry("tỉ", 9),
            Map.entry("billion", 9),
            Map.entry("triệu", 6),
            Map.entry("tr", 6),
            Map.entry("million", 6),
            Map.entry("nghìn", 3),
            Map.entry("ngàn", 3),
            Map.entry("k", 3),
            Map.entry("thousand", 3));
    private static final List<String> MONEY = List.of(Said.MONEY, "vnđ", "vnd", "đ");
    /** What is counted in the sentences of unions; other words behind a number may already go on with the sentence. */
    private static final List<String> UNITS = List.of(
            "đoàn viên",
            "đồng chí",
            "tập thể",
            "cá nhân",
            "lượt",
            "cuộc",
            "suất",
            "tổ",
            "sáng kiến",
            "đề tài",
            "công trình",
            "gia đình",
            "người",
            "buổi",
            "lớp",
            "lần",
            "bài",
            "nhà");

    /** Nobody in a union counts further; whatever is longer was pasted by mistake. */
    private static final int MOST_LETTERS = 20;

    /** A whole cell, without accents as in a hurry. */
    private static final Pattern CELL = Pattern.compile("(?:(" + any(plain(BEFORE.keySet()))
            + ")\\s*)?(tu\\s+|from\\s+)?(\\d[\\d., \u00a0]*?)\\s*(?:(" + any(plain(SCALES.keySet()))
            + ")(?!\\p{L}))?\\s*(%|" + any(plain(MONEY)) + "|(?<=\\s)\\p{L}+(?:\\s+\\p{L}+){0,4}?)??\\s*("
            + any(plain(AFTER.keySet())) + ")?");

    /** In a sentence only words with their accents mean it: "gắn 5 camera" is not nearly five. */
    private static final Pattern FIGURE = words("(?:(?<!\\p{L})(" + any(BEFORE.keySet())
            + ")\\s+)?(?:(?<!\\p{L})từ\\s+)?(?<![\\p{L}\\d/.,-])((?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?)"
            + "(?![\\d/.,-]*[\\d/-])(?:\\s*(" + any(SCALES.keySet()) + ")(?!\\p{L}))?");

    private static final Pattern UNIT = words("\\s*(%|(?:" + any(UNITS) + "|" + any(MONEY) + ")(?!\\p{L}))");
    private static final Pattern TAIL = words("\\s+(" + any(AFTER.keySet()) + ")(?!\\p{L})");
    /** Two syllables at most: of "03 giải pháp cấp tỉnh trở lên" the level is meant. */
    private static final Pattern UNIT_AND_TAIL =
            words("\\s+(\\p{L}+(?:\\s+\\p{L}+)?)\\s+(" + any(AFTER.keySet()) + ")(?!\\p{L})");

    /** A year, a day, a number that is a name. */
    private static final Pattern NAMING =
            words("(?<!\\p{L})(?:(?<!hằng )(?<!hàng )(?<!mỗi )năm|số|thứ|khóa|ngày|tháng|quý|điều|covid)[\\s-]*$");

    /** Nobody looks for figures in what is pasted beyond that; every figure looks at what is around it. */
    private static final int LONGEST_SENTENCE = 2_000;

    /** "mỗi năm - " and the letter before it. */
    private static final int LONGEST_NAMING = 24;

    private final Pattern grouped;
    /** But 75,000 may mean either: it is not guessed. */
    private final Pattern plain = Pattern.compile("(\\d+)(?:[.,](?!\\d\\d0$)(\\d+))?");
    /** Of the other language; such figures come out of spreadsheets. */
    private final Pattern foreign;

    /** Where in a sentence it stands. */
    record Place(Said said, int begin, int end) {}

    private QuantityReader(String decimal, String group) {
        this.grouped = Pattern.compile("(\\d{1,3}(?:[" + group + "]\\d{3})+)(?:[" + decimal + "](\\d+))?");
        this.foreign = Pattern.compile("(\\d{1,3}(?:[" + decimal + "]\\d{3}){2,})(?:[" + group + "](\\d+))?");
    }

    /** What a cell says that holds one figure and nothing else; empty when it cannot be read. */
    public Optional<Said> read(String typed) {
        var words = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        var cell = CELL.matcher(VietnameseLetters.plain(words));
        if (!cell.matches() || cell.group(2) != null && cell.group(6) == null) {
            return Optional.empty();
        }
        if (cell.group(1) != null && cell.group(6) != null) {
            return Optional.empty();
        }
        var precision = cell.group(1) != null ? word(BEFORE, cell.group(1)) : word(AFTER, cell.group(6));
        var unit = cell.group(5) == null ? "" : words.substring(cell.start(5), cell.end(5));
        return number(cell.group(3).replaceAll("[ \u00a0]", ""))
                .map(number -> number.scaleByPowerOfTen(scale(cell.group(4))))
                .map(number -> new Said(new Quantity(number, precision.orElse(Precision.EXACT)), unit(unit)));
    }

    /** Every figure that a sentence tells; years, days and numbers that are names are none. */
    static List<Place> within(String sentence) {
        var figures = new ArrayList<Place>();
        var figure = FIGURE.matcher(sentence).region(0, Math.min(sentence.length(), LONGEST_SENTENCE));
        while (figure.find()) {
            var number = VIETNAMESE.number(figure.group(2)).filter(Quantity::isCountable);
            if (number.isPresent()
                    && !NAMING.matcher(sentence.substring(Math.max(0, figure.start() - LONGEST_NAMING), figure.start()))
                            .find()) {
                var value = number.get().scaleByPowerOfTen(scale(figure.group(3)));
                figures.add(place(sentence, figure.start(), figure.end(), value, word(BEFORE, figure.group(1))));
            }
        }
        return figures;
    }

    private static Place place(String sentence, int begin, int end, BigDecimal value, Optional<Precision> before) {
        int from = end;
        int to = end;
        var unit = UNIT.matcher(sentence).region(end, sentence.length());
        var counted = UNIT_AND_TAIL.matcher(sentence).region(end, sentence.length());
        if (unit.lookingAt()) {
            from = unit.start(1);
            to = unit.end(1);
        } else if (counted.lookingAt()) {
            from = counted.start(1);
            to = counted.end(1);
        }
        var tail = TAIL.matcher(sentence).region(to, sentence.length());
        boolean more = tail.lookingAt();
        var precision = before.or(() -> more ? word(AFTER, tail.group(1)) : Optional.empty());
        return new Place(
                new Said(new Quantity(value, precision.orElse(Precision.EXACT)), unit(sentence.substring(from, to))),
                begin,
                more ? tail.end() : to);
    }

    private Optional<BigDecimal> number(String digits) {
        for (var pattern : List.of(grouped, foreign, plain)) {
            var number = pattern.matcher(digits);
            if (number.matches() && digits.length() <= MOST_LETTERS) {
                var whole = number.group(1).replaceAll("[.,]", "");
                return Optional.of(new BigDecimal(number.group(2) == null ? whole : whole + "." + number.group(2)));
            }
        }
        return Optional.empty();
    }

    private static int scale(String word) {
        return word(SCALES, word).orElse(0);
    }

    private static String unit(String said) {
        return plain(MONEY).contains(VietnameseLetters.plain(said)) ? Said.MONEY : said;
    }

    /** With or without accents, and however many spaces. */
    private static <T> Optional<T> word(Map<String, T> words, String said) {
        if (said == null) {
            return Optional.empty();
        }
        var plain = VietnameseLetters.plain(said.replaceAll("\\s+", " "));
        return words.entrySet().stream()
                .filter(word -> VietnameseLetters.plain(word.getKey()).equals(plain))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> plain(Collection<String> words) {
        return words.stream().map(VietnameseLetters::plain).toList();
    }

    /** The longer first, so that a word is not taken for its beginning. */
    private static String any(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> word.replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
    }
}
