package org.thuky.domain.election;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.RuleSet;

/**
 * What the typist of the count writes for one line: only the struck numbers.
 *
 * <ul>
 *   <li>{@code 3 7}: a ballot with 3 and 7 struck
 *   <li>nothing: an untouched ballot
 *   <li>{@code 12*}: twelve untouched ones; {@code 12*3 7}: twelve with 3 and 7 struck
 *   <li>{@code x2} or {@code k2}: invalid, for the second reason of the rule set; also {@code x NO_STAMP}
 * </ul>
 *
 * @param ballot as it counts: an over-voted one is invalid already
 */
public record BallotEntry(Ballot ballot, int copies) {

    private static final Pattern LINE = Pattern.compile("(?:(\\d{1,5})\\s*+\\*\\s*+)?+(.*)");
    private static final Pattern INVALID = Pattern.compile("[xXkK]\\s*(\\w*)");
    /** Takes nothing back, or a long line would be tried in every way and fill the stack. */
    private static final Pattern NUMBERS = Pattern.compile("(?:\\d{1,5}(?:[\\s,;.+]++|$))*+");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Only reads; whether the box still holds so many ballots is for {@link Election#record} to say. */
    public static BallotEntry parse(String typed, Slate slate, RuleSet rules) {
        var line = LINE.matcher(typed.strip());
        if (!line.matches()) {
            throw unreadable(typed);
        }
        int copies = line.group(1) == null ? 1 : Integer.parseInt(line.group(1));
        if (copies == 0) {
            throw Refusal.of("election.refusal.papers", Box.MOST_PAPERS);
        }
        var marks = line.group(2);
        var invalid = INVALID.matcher(marks);
        if (invalid.matches()) {
            return new BallotEntry(Ballot.UNTOUCHED.invalid(reason(invalid, rules)), copies);
        }
        if (!NUMBERS.matcher(marks).matches()) {
            throw unreadable(typed);
        }
        var struck = new TreeSet<Integer>();
        var number = NUMBER.matcher(marks);
        while (number.find()) {
            if (!struck.add(Integer.valueOf(number.group()))) {
                throw Refusal.of("election.refusal.repeated", number.group());
            }
        }
        var ballot = new Ballot(struck, "");
        slate.requireListed(ballot);
        return new BallotEntry(slate.judged(ballot, rules), copies);
    }

    private static String reason(Matcher invalid, RuleSet rules) {
        var reasons = rules.invalidReasons().value();
        var wanted = invalid.group(1);
        for (int place = 1; place <= reasons.size(); place++) {
            var code = reasons.get(place - 1).code();
            if (wanted.equals(Integer.toString(place)) || wanted.equalsIgnoreCase(code)) {
                return code;
            }
        }
        throw Refusal.of("election.refusal.which.reason", reasons.size());
    }

    private static Refusal unreadable(String typed) {
        return Refusal.of("election.refusal.unreadable", typed.strip());
    }
}
