package org.thuky.domain.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.MemberSearch;

/**
 * Danh sách vắng: what is typed from the paper of a group leader, "Hường (ốm); Nam; CB017 (đi công tác)", one after the
 * other or a line each. A reason is leave; of whom it tells none, the one who types says whether they have leave.
 *
 * @param people those who could be found, in the order of the paper
 * @param unread what means nobody, or several, a sentence each
 */
public record AbsenteeList(List<Absentee> people, List<Sentence> unread) {

    private static final Pattern BETWEEN = Pattern.compile("[;,\\n](?![^(]*\\))");
    private static final Pattern ONE = Pattern.compile("(?<who>[^()]+?)\\s*(?:\\((?<reason>[^()]*)\\))?\\s*");

    public AbsenteeList {
        people = List.copyOf(people);
        unread = List.copyOf(unread);
    }

    /** @param leave whether those have leave of whom the paper tells no reason */
    public static AbsenteeList read(String typed, MemberSearch search, boolean leave) {
        var people = new ArrayList<Absentee>();
        var unread = new ArrayList<Sentence>();
        for (var part : BETWEEN.split(typed)) {
            if (part.isBlank()) {
                continue;
            }
            var one = ONE.matcher(part.strip());
            var who = one.matches() ? one.group("who") : part.strip();
            var reason = one.matches() && one.group("reason") != null
                    ? one.group("reason").strip()
                    : "";
            var meant = search.meant(who);
            if (meant.isEmpty()) {
                int several = search.find(who).size();
                unread.add(
                        several == 0
                                ? Sentence.of("attendance.absentees.nobody", who)
                                : Sentence.of("attendance.absentees.several", who, several));
            } else if (people.stream()
                    .anyMatch(listed -> listed.member().equals(meant.get().id()))) {
                unread.add(Sentence.of("attendance.absentees.twice", meant.get().name()));
            } else {
                people.add(new Absentee(meant.get().id(), new Absence(leave || !reason.isEmpty(), reason)));
            }
        }
        return new AbsenteeList(people, unread);
    }
}
