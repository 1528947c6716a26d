package org.thuky.domain.resolution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a target's figure out of its sentence, so that nobody has to type it twice. */
final class TargetReading {

    /** 90, 1.929, 37,5 and what stands behind it. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])(\\d{1,3}(?:\\.\\d{3})+|\\d+)(,\\d+)?(?![\\d/.,-]*[\\d/-])\\s*(%|\\p{L}*)([^\\d]*)");

    private static final List<String> UNITS = List.of(
            "đoàn viên",
            "đồng chí",
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
            "nhà",
            "triệu đồng",
            "đồng");
    private static final List<String> YEARLY = List.of("mỗi năm", "hằng năm", "hàng năm", "bình quân năm", "/năm");
    private static final List<String> UPPER_BOUND = List.of("không quá", "tối đa", "dưới");

    private TargetReading() {}

    static Target of(String sentence) {
        var words = sentence.toLowerCase(Locale.ROOT);
        var figure = FIGURE.matcher(sentence);
        while (figure.find()) {
            var number = number(figure.group(1), figure.group(2));
            if (isYear(sentence, figure.start()) || !Amount.isCountable(number)) {
                continue;
            }
            return new Target(
                    "",
                    sentence,
                    Optional.of(number),
                    unit(figure.group(3), (figure.group(3) + figure.group(4)).toLowerCase(Locale.ROOT)),
                    UPPER_BOUND.stream().anyMatch(words.substring(0, figure.start())::contains)
                            ? Bound.AT_MOST
                            : Bound.AT_LEAST,
                    YEARLY.stream().anyMatch(words::contains) ? Period.YEAR : Period.TERM,
                    Optional.empty(),
                    Optional.empty(),
                    "");
        }
        return Target.plain(sentence);
    }

    private static boolean isYear(String sentence, int at) {
        return sentence.substring(0, at)
                .stripTrailing()
                .toLowerCase(Locale.ROOT)
                .endsWith("năm");
    }

    private static BigDecimal number(String whole, String decimals) {
        return new BigDecimal(whole.replace(".", "") + (decimals == null ? "" : decimals.replace(',', '.')));
    }

    private static String unit(String next, String following) {
        if (next.equals("%")) {
            return next;
        }
        return UNITS.stream().filter(following::startsWith).findFirst().orElse("");
    }
}
