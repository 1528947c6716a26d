package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name, told from what stands around it in the cell: number, form of address, degrees, remarks.
 *
 * @param name with the letter that tells namesakes apart, when the office gave one
 * @param degree as "ThS." before the name; empty when there is none
 * @param remark what stands in brackets or behind a comma; empty when there is none
 */
record NameCell(String name, String degree, String remark) {

    /** Two to five words of letters, each with its capital: most names. */
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,4}");

    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,4}[.)/]\\s*");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)^(?:đ/c|đ\\.c|đc|đồng chí|ông\\s*[/(]\\s*bà\\)?|ông\\s*\\(bà\\)|anh/chị|thầy/cô|mr\\.?|mrs\\.?|ms\\.?)[\\s.:]+");
    /** Words that are also the beginning of names; a family name behind them shows that they are none. */
    private static final Pattern PERHAPS_ADDRESS =
            Pattern.compile("(?iu)^(?:ông|bà|anh|chị|cô|thầy|chú|bác)[.:]?\\s+(?=(\\p{L}+)\\s)");

    private static final Pattern DEGREE =
            Pattern.compile("^(?:(?:PGS|GS|TSKH|TS|T[Hh]S|T[Hh]\\.S|BS|DS|KS|KTS|CN|LS|Ths"
                    + "|ĐD|ĐDV|KTV|YS|HS|NCS|BSCK\\s?I{0,2}|CK\\s?I{1,2}|CK[12]|NGƯT|NGND|TTƯT|NSƯT|NSND)[.,\\s]+)+"
                    + "(?=\\p{L})");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[]([^)\\]]*)[)\\]]?\\s*");
    private static final Pattern LETTER = Pattern.compile("\\p{Lu}");
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:[,;–—]| - )\\s*(\\D*)$");
    private static final Pattern SIGNS = Pattern.compile("[*†‡#~^\"“”]+|[.,:;-]+$|^[.:;,•-]+");

    private static final Set<String> FAMILIES = Stream.of(
                    ("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô"
                                    + " dương lý đinh mai đoàn trịnh lâm phùng tạ tô hà lương đào vương cao lưu châu thái tăng"
                                    + " chu trương nông bế hứa lục đàm triệu vi lò quàng cà tòng lường ma giàng sùng vàng hầu"
                                    + " quách kiều la nghiêm tống thân khổng âu doãn mạc từ văn đường tôn quan diệp thạch kim"
                                    + " sơn danh chau neang y h rơ ksor siu đồng hán hạ phí ninh cù cung cấn mã ấu mông")
                            .split(" "))
            .map(Texts::key)
            .collect(Collectors.toUnmodifiableSet());

    static NameCell of(String cell) {
        if (PLAIN.matcher(cell).matches()
                && !PERHAPS_ADDRESS.matcher(cell).lookingAt()
                && !DEGREE.matcher(cell).lookingAt()) {
            return new NameCell(cell, "", "");
        }
        var text = CellValues.plain(cell);
        text = NUMBERING.matcher(text).replaceFirst("");
        text = ADDRESS.matcher(text).replaceFirst("");
        text = addressed(text);
        var degree = DEGREE.matcher(text);
        var title = "";
        if (degree.find()) {
            title = degree.group().strip();
            text = addressed(text.substring(degree.end()));
        }
        var remarks = new ArrayList<String>();
        var aside = ASIDE.matcher(text);
        var letter = "";
        while (aside.find()) {
            var words = aside.group(1).strip();
            if (LETTER.matcher(words).matches()) {
                letter = " " + words;
            } else if (!words.isEmpty()) {
                remarks.add(words);
            }
        }
        text = aside.replaceAll(" ").strip() + letter;
        var behind = BEHIND.matcher(text);
        if (behind.find() && behind.start() > 0) {
            remarks.add(behind.group(1).strip());
            text = text.substring(0, behind.start());
        }
        text = SIGNS.matcher(text.strip()).replaceAll("").strip().replaceAll("\\s+", " ");
        remarks.removeIf(String::isEmpty);
        return new NameCell(capitals(text), title, String.join("; ", remarks));
    }

    private static String addressed(String text) {
        var perhaps = PERHAPS_ADDRESS.matcher(text);
        return perhaps.find() && FAMILIES.contains(Texts.key(perhaps.group(1))) ? text.substring(perhaps.end()) : text;
    }

    /** Names all in capitals or all in small letters get their capitals. */
    private static String capitals(String name) {
        boolean oneCase = name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT));
        if (!oneCase) {
            return name;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        var capitalised = new StringBuilder(lower);
        for (int i = 0; i < lower.length(); i++) {
            if (i == 0 || " '’-.".indexOf(lower.charAt(i - 1)) >= 0) {
                capitalised.setCharAt(i, Character.toUpperCase(lower.charAt(i)));
            }
        }
        return capitalised.toString();
    }
}
