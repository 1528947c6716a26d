package org.thuky.disk;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.thuky.domain.Refusal;

/**
 * Tên tệp, tên thư mục: what a file or folder that has its name from a title is called, so that every machine takes it, a
 * stick carries it from one to the other, and Windows still opens what lies in it. The only place where a title becomes a
 * name.
 */
public final class FileName {

    /** Of a path on Windows, which gives programs 260 and takes one for the end. */
    static final int LONGEST_PATH = 259;

    /** In characters, so that a folder made here also fits onto a stick on Windows. */
    static final int LONGEST_NAME = 100;

    /** In bytes: file systems take 255, and a file that is being written has a few more letters in its name. */
    static final int MOST_BYTES = 240;

    /** A day and one word: what is shorter is no name by which a meeting is found again. */
    static final int SHORTEST_NAME = 20;

    /** The longest way from the folder of a meeting to a paper in it, an earlier copy with its moment while it is written. */
    public static final int WITHIN_MEETING = 128;

    /** Where paths may be longer than on Windows they end here. */
    private static final int LONGEST_ELSEWHERE = 4095;

    private static final String NAMELESS = "khong-ten";

    /** Also what means something to a shell, a database's address or a list of paths. */
    private static final Pattern PARTING = Pattern.compile("[\\\\/:*?\"<>|;\\p{Cc}\\s\\p{Z}]+");
    /** Signs that nobody sees, among them those that turn the direction of writing; halves of letters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\u115f\u1160\u3164\uffa0]+");

    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    /** Devices, on Windows, whatever ending stands behind. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(?:CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])\\s*(?:\\..*)?");

    private FileName() {}

    /** With its accents; never empty. */
    public static String of(String title) {
        return of(title, "");
    }

    /** @param ending as ".thuky"; it stays whole, however long the title is */
    public static String of(String title, String ending) {
        return named(title, LONGEST_NAME - ending.length(), MOST_BYTES - ending.length()) + ending;
    }

    /** Without accents, for mail and old tools, and with hyphens between words. */
    public static String plain(String title, int longest) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", " ");
        return named(plain, longest, MOST_BYTES).replace(' ', '-');
    }

    /**
     * A folder for a meeting, called by its title as far as the papers in it can still be opened.
     *
     * @throws Refusal when it lies so deep that no name is short enough
     */
    public static Path meeting(Path parent, String title) {
        return parent.resolve(within(
                parent.toAbsolutePath().toString(),
                title,
                File.separatorChar == '\\' ? LONGEST_PATH : LONGEST_ELSEWHERE));
    }

    /** @param most characters of a path on this machine */
    static String within(String parent, String title, int most) {
        int room = LONGEST_PATH - parent.length() - 1 - WITHIN_MEETING;
        var name = named(title, Math.min(LONGEST_NAME, Math.max(SHORTEST_NAME, room)), MOST_BYTES);
        int whole = parent.length() + 1 + name.length() + WITHIN_MEETING;
        if (whole > most) {
            throw Refusal.of("disk.refusal.deep", parent, whole - most);
        }
        return name;
    }

    private static String named(String title, int characters, int bytes) {
        // composed after that: what stood on both sides of something unseen may be one letter
        var seen = Normalizer.normalize(UNSEEN.matcher(title).replaceAll(""), Normalizer.Form.NFC);
        var whole = trimmed(PARTING.matcher(seen).replaceAll(" "));
        var name = trimmed(cut(whole, characters, bytes));
        if (DEVICE.matcher(name).matches()) {
            // one more letter may be one too many
            name = "_" + trimmed(cut(name, characters - 1, bytes - 1));
        }
        return name.isEmpty() ? NAMELESS : name;
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    /** At the end of a word, unless that would leave less than half. */
    private static String cut(String name, int characters, int bytes) {
        int end = Math.min(name.length(), characters);
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes || splits(name, end)) {
            end--;
        }
        int word = end == name.length() ? end : name.lastIndexOf(' ', end);
        return name.substring(0, word > end / 2 ? word : end);
    }

    /** Whether a letter would be parted from its accents, or a character from its second half. */
    private static boolean splits(String name, int end) {
        return end > 0
                && end < name.length()
                && (Character.isLowSurrogate(name.charAt(end))
                        || Character.getType(name.charAt(end)) == Character.NON_SPACING_MARK);
    }
}
