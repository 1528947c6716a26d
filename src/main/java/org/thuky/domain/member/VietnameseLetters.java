package org.thuky.domain.member;

import java.util.Arrays;

/**
 * Bảng chữ cái tiếng Việt: what every letter is made of. One table serves composing, ordering and searching, and it does
 * not depend on what the runtime ships: an image without {@code jdk.localedata} would silently sort Đ after Z.
 */
public final class VietnameseLetters {

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String PLAIN_OF = "aaabcddeefghijklmnooopqrstuuvwxyz";

    /** Each vowel under its tones, in dictionary order: none, huyền, hỏi, ngã, sắc, nặng. */
    private static final String[] VOWELS = {
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
        "yỳỷỹýỵ"
    };

    /** The combining tones, in the same order; at 0 stands no mark. */
    private static final String TONES = "\0\u0300\u0309\u0303\u0301\u0323";

    private static final String CIRCUMFLEX = "aâeêoô";
    private static final String BREVE = "aă";
    private static final String HORN = "oơuư";

    private static final char END = '\u1f00';
    private static final char[] LETTER = new char[END];
    private static final byte[] TONE = new byte[END];
    private static final byte[] RANK = new byte[END];

    static {
        for (char c = 0; c < END; c++) {
            LETTER[c] = Character.toLowerCase(c);
        }
        for (var vowel : VOWELS) {
            for (byte tone = 0; tone < vowel.length(); tone++) {
                for (char c : new char[] {vowel.charAt(tone), Character.toUpperCase(vowel.charAt(tone))}) {
                    LETTER[c] = vowel.charAt(0);
                    TONE[c] = tone;
                }
            }
        }
        Arrays.fill(RANK, (byte) -1);
        for (byte rank = 0; rank < ALPHABET.length(); rank++) {
            RANK[ALPHABET.charAt(rank)] = rank;
        }
    }

    private VietnameseLetters() {}

    /** The lower-case letter without its tone: Ấ is â. */
    static char letter(char c) {
        return c < END ? LETTER[c] : Character.toLowerCase(c);
    }

    /** 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng. */
    static int tone(char c) {
        return c < END ? TONE[c] : 0;
    }

    /** The lower-case letter without any mark: Ấ is a, Đ is d. */
    static char plain(char c) {
        char letter = letter(c);
        int rank = letter < END ? RANK[letter] : -1;
        return rank < 0 ? letter : PLAIN_OF.charAt(rank);
    }

    /** The place of a letter in the alphabet; other signs stand before the letters, foreign letters after them. */
    static int rank(char c) {
        char letter = letter(c);
        int rank = letter < END ? RANK[letter] : -1;
        if (rank >= 0) {
            return rank;
        }
        return Character.isLetter(c) ? ALPHABET.length() + c : c - Character.MAX_VALUE;
    }

    /** The tone of a whole syllable, wherever it is written: hòa and hoà both carry huyền. */
    static int toneOf(String syllable) {
        int tone = 0;
        for (int i = 0; i < syllable.length() && tone == 0; i++) {
            tone = tone(syllable.charAt(i));
        }
        return tone;
    }

    /** The letters of a text in lower case, without tones: "Hường" gives "hương". */
    static String letters(String text) {
        var letters = new char[text.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letter(text.charAt(i));
        }
        return new String(letters);
    }

    /** The text in lower case without any mark: "Hường" gives "huong". */
    public static String plain(String text) {
        var plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(text.charAt(i));
        }
        return new String(plain);
    }

    /** Joins letters with the combining marks that follow them, as typed on a Mac or kept by Windows-1258. */
    static String compose(String text) {
        var composed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            int last = composed.length() - 1;
            char joined = last < 0 ? 0 : join(composed.charAt(last), mark);
            if (joined == 0) {
                composed.append(mark);
            } else {
                composed.setCharAt(last, joined);
            }
        }
        return composed.toString();
    }

    /** The letter with the mark, or 0 when Vietnamese has no such letter. */
    private static char join(char c, char mark) {
        if (mark < '\u0300' || mark > '\u0323') {
            return 0;
        }
        char letter = letter(c);
        int tone = tone(c);
        int added = TONES.indexOf(mark);
        char shaped = letter;
        if (added > 0) {
            if (tone != 0) {
                return 0;
            }
            tone = added;
        } else {
            shaped = shaped(letter, mark);
        }
        for (var vowel : VOWELS) {
            if (vowel.charAt(0) == shaped) {
                char joined = vowel.charAt(tone);
                return Character.isUpperCase(c) ? Character.toUpperCase(joined) : joined;
            }
        }
        return 0;
    }

    private static char shaped(char letter, char mark) {
        var pairs = switch (mark) {
            case '\u0302' -> CIRCUMFLEX;
            case '\u0306' -> BREVE;
            case '\u031b' -> HORN;
            default -> "";
        };
        for (int i = 0; i < pairs.length(); i += 2) {
            if (pairs.charAt(i) == letter) {
                return pairs.charAt(i + 1);
            }
        }
        return 0;
    }
}
