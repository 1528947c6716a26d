package org.thuky.domain.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dấu toàn vẹn: how far the record had come, and its integrity code then. Papers carry it, so that whoever holds one can
 * tell later whether the record is still the one it was written from.
 *
 * @param entries how many entries the chronicle had
 * @param code mã toàn vẹn of the last of them
 * @param date of the meeting
 * @param union whose meeting it was; cut short where a code would grow too fine to be photographed
 */
public record Imprint(long entries, String code, LocalDate date, String union) {

    private static final int LONGEST_UNION = 90;
    private static final Pattern TEXT = Pattern.compile(
            "THUKY ([1-9]\\d{0,17}) ([0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}) (\\d{4}-\\d{2}-\\d{2}) (\\S.*)");

    public Imprint {
        union = union.codePointCount(0, union.length()) <= LONGEST_UNION
                ? union
                : union.substring(0, union.offsetByCodePoints(0, LONGEST_UNION)).strip();
    }

    /** None while ballots are entered: with the time of the file it would tell when each of them was. */
    public static Imprint of(Meeting meeting, long entries, String code) {
        var facts = meeting.facts();
        return meeting.elections().beingEntered()
                ? new Imprint(0, "", facts.date(), facts.union())
                : new Imprint(entries, code, facts.date(), facts.union());
    }

    /** Whether there is anything to show: nothing is before the first entry is written. */
    public boolean there() {
        return !code.isEmpty();
    }

    /** What a QR code of it says: "THUKY 214 7F3A-91C0-4BE2 2023-05-09 Công đoàn cơ sở …". */
    public String text() {
        return "THUKY " + entries + " " + code + " " + date + " " + union;
    }

    /** Reads {@link #text()}; empty when it says anything else. */
    public static Optional<Imprint> parse(String scanned) {
        var parts = TEXT.matcher(scanned.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Imprint(
                    Long.parseLong(parts.group(1)), parts.group(2), LocalDate.parse(parts.group(3)), parts.group(4)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
