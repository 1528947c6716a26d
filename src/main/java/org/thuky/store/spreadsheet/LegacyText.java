package org.thuky.store.spreadsheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Text written before Unicode with fonts such as .VnTime (TCVN3) or VNI-Times: every sign is a Latin-1 character that
 * only that font shows as Vietnamese.
 */
enum LegacyText {
    TCVN3("[\\p{ASCII}¡-®µ-¹»-¾Æ-ÌÎ-ØÜ-ßá-ïñ-þ]*+", LegacyText::fromTcvn3),
    VNI("(?iu)(?:[aeouyôö][øùûõï]|[aeo][âáàåãä]|a[êéèúüë]|[ôöñíìæóòî]|\\p{ASCII})*+", LegacyText::fromVni);

    /** What TCVN3 shows from 0xA1 on; a space stands for nothing. Capitals with tones have fonts of their own. */
    private static final String TCVN3_SIGNS =
            "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩ" + "ẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

    /** So many show the encoding; more would only take time. */
    private static final int ENOUGH_TEXTS = 2_000;

    private static final char FIRST_TCVN3_SIGN = '\u00a1';

    /** VNI signs that stand alone, and what they show. */
    private static final String VNI_ALONE = "ôöñíìæóòîÔÖÑÍÌÆÓÒÎ";

    private static final String VNI_ALONE_SHOWN = "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ";

    /** VNI signs that follow a vowel, and the combining marks they mean. */
    private static final String VNI_MARKS = "øùûõïâáàåãäêéèúüë";

    private static final String[] VNI_MARKS_MEANT = {
        "\u0300",
        "\u0301",
        "\u0309",
        "\u0303",
        "\u0323",
        "\u0302",
        "\u0302\u0301",
        "\u0302\u0300",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323",
        "\u0306",
        "\u0306\u0301",
        "\u0306\u0300",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323"
    };

    /** What texts in this encoding can be made of. */
    private final Pattern signs;

    private final UnaryOperator<String> conversion;

    LegacyText(String signs, UnaryOperator<String> conversion) {
        this.signs = Pattern.compile(signs);
        this.conversion = conversion;
    }

    String convert(String text) {
        return conversion.apply(text);
    }

    /** The encoding for which a font was made; empty for any other font. */
    static Optional<LegacyText> ofFont(String font) {
        var name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return Optional.of(TCVN3);
        }
        return name.startsWith("vni") ? Optional.of(VNI) : Optional.empty();
    }

    /** Fonts such as .VnTimeH show small letters as capitals: they had no room for capitals with tones. */
    static boolean capitals(String font) {
        var name = font.toLowerCase(Locale.ROOT);
        return name.startsWith(".vn") && name.endsWith("h");
    }

    /** Which encoding most of the texts are in; empty when they are Unicode already. */
    static Optional<LegacyText> detect(Collection<String> texts) {
        var doubtful = texts.stream()
                .filter(LegacyText::maybeLegacy)
                .limit(ENOUGH_TEXTS)
                .toList();
        int asTheyAre = doubtful.stream().mapToInt(Syllables::score).sum();
        return Arrays.stream(values())
                .filter(encoding -> encoding.score(doubtful) > asTheyAre)
                .max(Comparator.comparingInt(encoding -> encoding.score(doubtful)));
    }

    /**
     * How to convert these texts, which are all set in an old font, or have been detected. What reads better converted is
     * converted. What reads equally well, as "Tô" and "Tụ" do, follows the majority: an old font is often left on cells
     * that were typed anew.
     */
    UnaryOperator<String> conversionOf(Collection<String> texts) {
        long majority = texts.stream().limit(ENOUGH_TEXTS).mapToInt(this::gain).sum();
        return text -> maybeLegacy(text) && signs.matcher(text).matches() && gain(text) + (majority > 0 ? 1 : 0) > 0
                ? convert(text)
                : text;
    }

    /** What speaks for conversion: positive when the text reads better, negative when it is Unicode beyond doubt. */
    private int gain(String text) {
        if (maybeLegacy(text)) {
            return Integer.signum(Syllables.score(convert(text)) - Syllables.score(text));
        }
        return Texts.ascii(text) ? 0 : -1;
    }

    private int score(Collection<String> texts) {
        return texts.stream().mapToInt(text -> Syllables.score(convert(text))).sum();
    }

    /** All in Latin-1, and not all in ASCII: letters such as đ, ư, ế prove Unicode. */
    private static boolean maybeLegacy(String text) {
        return !Texts.ascii(text) && text.chars().allMatch(c -> c < 256);
    }

    private static String fromTcvn3(String text) {
        var converted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = c - FIRST_TCVN3_SIGN;
            boolean known = sign >= 0 && sign < TCVN3_SIGNS.length() && TCVN3_SIGNS.charAt(sign) != ' ';
            converted.append(known ? TCVN3_SIGNS.charAt(sign) : c);
        }
        return converted.toString();
    }

    private static String fromVni(String text) {
        var converted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int alone = VNI_ALONE.indexOf(c);
            char shown = alone < 0 ? c : VNI_ALONE_SHOWN.charAt(alone);
            converted.append(shown);
            int mark = i + 1 < text.length() ? VNI_MARKS.indexOf(Character.toLowerCase(text.charAt(i + 1))) : -1;
            if (mark >= 0 && "aeouyơư".indexOf(Character.toLowerCase(shown)) >= 0) {
                converted.append(VNI_MARKS_MEANT[mark]);
                i++;
            }
        }
        return Normalizer.normalize(converted, Normalizer.Form.NFC);
    }
}
