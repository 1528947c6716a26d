package org.thuky.ui.overview;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.meeting.SlateAdvice;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.rule.Ruled;

/**
 * A figure of the meeting that lies outside what the rules say. It never stops anybody: the congress may have its
 * reasons.
 *
 * @param rule the value it departs from, with its source
 */
record RuleWarning(Sentence words, Ruled<?> rule) {

    static List<RuleWarning> of(Meeting meeting) {
        var warnings = new ArrayList<RuleWarning>();
        if (meeting.facts().kind() == MeetingKind.CONGRESS) {
            form(meeting, warnings);
            appointed(meeting, warnings);
            seats(meeting, warnings);
        }
        guests(meeting, warnings);
        return warnings;
    }

    private static void form(Meeting meeting, List<RuleWarning> warnings) {
        var rule = meeting.rules().delegateCongressFrom();
        int members = meeting.presence().summoned();
        if (meeting.facts().form() == CongressForm.FULL) {
            rule.value()
                    .filter(from -> members >= from)
                    .ifPresent(from ->
                            warnings.add(new RuleWarning(Sentence.of("overview.warning.form", members, from), rule)));
        }
    }

    private static void guests(Meeting meeting, List<RuleWarning> warnings) {
        int summoned = meeting.presence().summoned();
        long invited = meeting.roll().members().stream()
                .filter(member -> member.kind() == MemberKind.GUEST)
                .count();
        var guests = new Share((int) invited, summoned);
        var rule = meeting.rules().guestsMax();
        rule.value()
                .filter(guests::exceeds)
                .ifPresent(bar -> warnings.add(new RuleWarning(
                        Sentence.of("overview.warning.guests", guests.part(), summoned, guests, bar), rule)));
    }

    private static void appointed(Meeting meeting, List<RuleWarning> warnings) {
        var summoned = meeting.roll().summoned();
        long appointed = summoned.stream()
                .map(Member::kind)
                .filter(kind -> kind == MemberKind.APPOINTED)
                .count();
        var share = new Share((int) appointed, summoned.size());
        var rule = meeting.rules().appointedMax();
        rule.value()
                .filter(share::exceeds)
                .ifPresent(bar -> warnings.add(new RuleWarning(
                        Sentence.of("overview.warning.appointed", appointed, summoned.size(), share, bar), rule)));
    }

    private static void seats(Meeting meeting, List<RuleWarning> warnings) {
        meeting.elections().all().stream()
                .map(Election::contest)
                .filter(contest -> contest.kind() == ElectionKind.COMMITTEE && contest.round() == 1)
                .flatMap(contest -> SlateAdvice.onCommitteeSize(meeting, contest.size()).stream())
                .forEach(advice ->
                        advice.rule().ifPresent(rule -> warnings.add(new RuleWarning(advice.words(), rule))));
    }
}
