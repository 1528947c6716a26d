package org.thuky.domain.floor;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thuky.domain.Sentence;

/** What a point of a speech is. */
public enum PointKind {
    /** Nội dung. */
    REMARK(Sentence.of("floor.point.remark"), PointKind.NEVER),
    /** Biểu dương, ghi nhận. */
    PRAISE(Sentence.of("floor.point.praise"), PointKind.NEVER),
    /** Hạn chế được chỉ ra: (1), (2), (3). */
    SHORTCOMING(Sentence.of("floor.point.shortcoming"), "\\(\\d{1,2}\\)\\s*"),
    /** Đề nghị, yêu cầu: một là, hai là, ba là. */
    REQUEST(
            Sentence.of("floor.point.request"),
            "(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là(?:\\s*[:,;.]\\s*|\\s+)"
                    + "|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?:\\s+là)?\\s*[:,]\\s*");

    private static final String NEVER = "(?!)";

    private final Sentence label;
    private final Pattern announced;

    PointKind(Sentence label, String announced) {
        this.label = label;
        this.announced = Pattern.compile("(?iu)^(?:" + announced + ")");
    }

    public Sentence label() {
        return label;
    }

    /** What a point is by the way it begins: "Một là: …", "Thứ hai, …" ask for something, "(1) …" blames. */
    public static Optional<PointKind> announcedBy(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.announced.matcher(text.strip()).find())
                .findFirst();
    }

    /** Without the number it was announced by, because papers count what is counted themselves. */
    String unannounced(String text) {
        return announced.matcher(text.strip()).replaceFirst("");
    }
}
