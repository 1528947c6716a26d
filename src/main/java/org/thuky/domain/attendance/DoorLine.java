package org.thuky.domain.attendance;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is typed at the door: a name or a card, and for whoever was forgotten when that was, "Hường đến lúc 7:40", "cb007
 * về 10h15".
 *
 * @param who the part that names somebody
 * @param told empty when it is happening now
 */
public record DoorLine(String who, Optional<Told> told) {

    /** Came, or left, at a time of the day. */
    public record Told(boolean arrival, LocalTime time) {}

    private static final String CAME = "đến|den|vào|vao|came";
    private static final String LEFT = "(?:ra\\s+)?(?:về|ve)|left";
    private static final Pattern LINE = Pattern.compile(
            "(?<who>.+?)\\s+(?:(?:(?<came>" + CAME + ")|(?<left>" + LEFT + "))\\s+)?(?:(?:lúc|luc|at)\\s+)?"
                    + "(?<hour>[01]?\\d|2[0-3])\\s*(?::|h|g|giờ|gio)\\s*(?<minute>[0-5]\\d)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whoever is only named comes now. */
    public static DoorLine read(String typed) {
        var line = LINE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC).strip());
        if (!line.matches()) {
            return new DoorLine(typed, Optional.empty());
        }
        int minute = line.group("minute") == null ? 0 : Integer.parseInt(line.group("minute"));
        var time = LocalTime.of(Integer.parseInt(line.group("hour")), minute);
        return new DoorLine(line.group("who"), Optional.of(new Told(line.group("left") == null, time)));
    }
}
