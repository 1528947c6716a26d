package org.thuky.store.spreadsheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the words of a heading say. Marks count where they are written: "Năm" is a year, never "Nam"; a heading typed
 * without any marks may mean both, and what stands below decides.
 */
final class HeadingWords {

    /** How surely a heading means something. */
    enum Strength {
        /** Words that are known among others that are not. */
        WEAK,
        /** With words around it that change nothing, or the first of several things in one column. */
        CLEAR,
        EXACT
    }

    /**
     * @param rank how usual the words are for that meaning; the most usual have 0
     */
    record Claim(ColumnMeaning meaning, Strength strength, int rank) {

        private Claim as(Strength other) {
            return new Claim(meaning, other, rank);
        }
    }

    /** Single words as they are written with their marks, and as they are typed without any. */
    private record Words(Set<String> marked, Set<String> plain) {

        static Words of(String text) {
            var words = List.of(text.split(" "));
            return new Words(
                    words.stream().map(Texts::marked).collect(Collectors.toUnmodifiableSet()),
                    words.stream().map(Texts::key).collect(Collectors.toUnmodifiableSet()));
        }

        boolean contain(String word) {
            return Texts.ascii(word) ? plain.contains(word) : marked.contains(Texts.marked(word));
        }
    }

    private record Phrase(String[] words, ColumnMeaning meaning, int rank) {

        Claim claim(Strength strength) {
            return new Claim(meaning, strength, rank);
        }
    }

    private static final int LONGEST_HEADING = 80;
    private static final Pattern ASIDE = Pattern.compile("[(\\[][^)\\]]*[)\\]]?");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARTS = Pattern.compile("[,;/&+\\n–-]+|\\s(?:và|va|hoặc|hoac)\\s");

    /** Words that change nothing: whose it is, how it is to be written. */
    private static final Words HARMLESS = Words.of(
            "đoàn viên đv công chức viên chức cán bộ cb cc vc cbcc ccvc cbccvc cbcnv cnv nlđ người lao động nhân nv"
                    + " giáo gv hội đại biểu hiện nay tại nếu có ghi rõ in hoa chữ của số các đồng chí đ c liên hệ lạc"
                    + " cá đang công tác đảm nhiệm giữ khai sinh đầy đủ dương lịch dd mm yyyy yy x là được");

    /** Words that make it something else. */
    private static final Words FOREIGN = Words.of("thuế bhyt bhxh bhtn bảo hiểm cccd cmnd cmt cước minh chiếu khoản"
            + " ngân hàng vợ chồng con cha bố mẹ thân nhân lương ngạch hệ bậc hợp đồng tin học ngoại ngữ văn hóa phổ"
            + " thông đảng chi bộ ủy thanh niên tuyển bổ vào khóa xe nhà qđ quyết định nghỉ hưu thuộc");

    /** What may be told of a person in free words, so that nothing below a heading can speak against it. */
    private static final Set<ColumnMeaning> FREE = Set.of(
            ColumnMeaning.POSITION,
            ColumnMeaning.UNION_POSITION,
            ColumnMeaning.UNIT,
            ColumnMeaning.GROUP,
            ColumnMeaning.EDUCATION,
            ColumnMeaning.HOMETOWN,
            ColumnMeaning.NOTE);

    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private HeadingWords() {}

    private static Map<String, List<Phrase>> phrases() {
        var phrases = new HashMap<String, List<Phrase>>();
        for (var meaning : ColumnMeaning.values()) {
            int rank = 0;
            for (var heading : meaning.headings()) {
                phrases.computeIfAbsent(Texts.key(heading), key -> new ArrayList<>())
                        .add(new Phrase(heading.split(" "), meaning, rank++));
            }
        }
        return phrases;
    }

    /** What a heading may mean, the surest first; empty when it says nothing that is known. */
    static List<Claim> of(String heading) {
        if (heading.isBlank() || heading.length() > LONGEST_HEADING) {
            return List.of();
        }
        var whole = exact(words(heading));
        if (!whole.isEmpty()) {
            return whole;
        }
        var plain = ASIDE.matcher(heading).replaceAll(" ").strip();
        whole = plain.isEmpty() ? List.of() : exact(words(plain));
        return whole.isEmpty() ? inside(plain.isEmpty() ? heading : plain) : whole;
    }

    /** The likeliest meaning, when the heading says it clearly. */
    static Optional<ColumnMeaning> clear(String heading) {
        return of(heading).stream()
                .filter(claim -> claim.strength() != Strength.WEAK)
                .map(Claim::meaning)
                .findFirst();
    }

    private static String[] words(String text) {
        return WORD.splitAsStream(
                        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static List<Claim> exact(String[] words) {
        return known(words, 0, words.length).stream()
                .map(phrase -> phrase.claim(Strength.EXACT))
                .toList();
    }

    /** The phrases that stand at these words, those first that are written the same. */
    private static List<Phrase> known(String[] words, int from, int to) {
        var key = Texts.key(String.join(" ", Arrays.asList(words).subList(from, to)));
        return PHRASES.getOrDefault(key, List.of()).stream()
                .filter(phrase -> written(words, from, phrase.words))
                .sorted((one, other) -> Boolean.compare(same(words, from, other.words), same(words, from, one.words)))
                .toList();
    }

    private static boolean written(String[] words, int from, String[] phrase) {
        for (int i = 0; i < phrase.length; i++) {
            var word = words[from + i];
            if (!Texts.ascii(word) && !Texts.marked(word).equals(Texts.marked(phrase[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String[] words, int from, String[] phrase) {
        return Arrays.equals(words, from, from + phrase.length, phrase, 0, phrase.length);
    }

    /** The longest known words in it, and whether the others change them; of several things the first. */
    private static List<Claim> inside(String heading) {
        var claims = among(words(heading));
        var first = PARTS.split(heading, 2)[0];
        if (first.equals(heading) || claims.stream().anyMatch(claim -> claim.strength == Strength.CLEAR)) {
            return claims;
        }
        var words = words(first);
        var head = exact(words);
        head = head.isEmpty() ? among(words) : head;
        boolean clear = head.stream().anyMatch(claim -> claim.strength != Strength.WEAK);
        return clear ? head.stream().map(claim -> claim.as(Strength.CLEAR)).toList() : claims;
    }

    /** Of all the known words in it those that leave least unsaid, then the longest. */
    private static List<Claim> among(String[] words) {
        List<Claim> weak = List.of();
        for (int length = words.length; length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                var claims = new ArrayList<Claim>();
                for (var phrase : known(words, from, from + length)) {
                    strength(words, from, from + length, phrase.meaning)
                            .ifPresent(strength -> claims.add(phrase.claim(strength)));
                }
                if (claims.stream().anyMatch(claim -> claim.strength != Strength.WEAK)) {
                    return claims;
                }
                weak = weak.isEmpty() ? claims : weak;
            }
        }
        return weak;
    }

    private static Optional<Strength> strength(String[] words, int from, int to, ColumnMeaning meaning) {
        boolean changed = meaning != ColumnMeaning.IGNORED && meaning != ColumnMeaning.PARTY;
        boolean harmless = true;
        for (int i = 0; i < words.length; i++) {
            if (i >= from && i < to || HARMLESS.contain(words[i])) {
                continue;
            }
            if (changed && FOREIGN.contain(words[i])) {
                return Optional.empty();
            }
            harmless = false;
        }
        if (harmless) {
            return Optional.of(Strength.CLEAR);
        }
        boolean head = from == 0 && FREE.contains(meaning);
        boolean several = to - from > 1 && meaning != ColumnMeaning.CARD;
        return several || head || meaning == ColumnMeaning.IGNORED ? Optional.of(Strength.WEAK) : Optional.empty();
    }
}
