package org.thuky.domain.member;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thuky.domain.Sentence;

/**
 * Bậc trình độ chuyên môn: the three bands in which the national congress of 2023 counted its delegates. Rolls write the
 * degree in many ways; what none of them explains stays unread.
 */
public enum EducationBand {
    /** Sau đại học. */
    POSTGRADUATE(
            Sentence.of("member.education.postgraduate"),
            "sau dai hoc|cao hoc|tien s[iy]|thac s[iy]|chuyen khoa|giao su",
            Set.of("ths", "ts", "pgs", "gs", "cki", "ckii", "ck1", "ck2")),
    /** Đại học, cao đẳng. */
    UNIVERSITY(
            Sentence.of("member.education.university"),
            "dai hoc|cao dang|cu nhan|ky su|bac s[iy]|duoc s[iy]|kien truc su|luat su",
            Set.of("dh", "cd", "cn", "ks", "bs", "ds", "dhsp", "cdsp")),
    /** Trung cấp trở xuống. */
    SECONDARY(
            Sentence.of("member.education.secondary"),
            "trung cap|so cap|trung hoc|tieu hoc|pho thong|cong nhan|nghe|lop \\d|\\d+/1[02]",
            Set.of("tc", "thcn", "thpt", "thcs", "ptth", "cnkt"));

    private static final Pattern WORD = Pattern.compile("[^a-z0-9]+");

    private final Sentence label;
    private final Pattern words;
    private final Set<String> abbreviations;

    EducationBand(Sentence label, String words, Set<String> abbreviations) {
        this.label = label;
        this.words = Pattern.compile(words);
        this.abbreviations = abbreviations;
    }

    /**
     * The highest degree that the text names.
     *
     * @return empty when it names none that is known
     */
    static Optional<EducationBand> of(String education) {
        var plain = VietnameseLetters.plain(education);
        return Stream.of(values()).filter(band -> band.namedIn(plain)).findFirst();
    }

    private boolean namedIn(String plain) {
        return words.matcher(plain).find() || WORD.splitAsStream(plain).anyMatch(abbreviations::contains);
    }

    public Sentence label() {
        return label;
    }
}
