package org.thuky.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.rule.RuleSets;

/** Lời nhắc về cuộc họp: where its day, its form and its figures lie outside what the rules say. */
public final class MeetingAdvice {

    /** Một buổi: half of a working day of eight hours. */
    private static final int SESSION_MINUTES = 4 * 60;

    private final Meeting meeting;
    private final List<Advice> advice = new ArrayList<>();

    private MeetingAdvice(Meeting meeting) {
        this.meeting = meeting;
    }

    public static List<Advice> on(Meeting meeting) {
        var judge = new MeetingAdvice(meeting);
        judge.occasion();
        if (meeting.facts().kind() == MeetingKind.CONGRESS) {
            judge.form();
            judge.appointed();
            judge.seats();
            judge.sessions();
        }
        judge.guests();
        return List.copyOf(judge.advice);
    }

    private void occasion() {
        var rules = meeting.rules();
        var occasion = meeting.facts().occasion();
        RuleSets.warning(rules, occasion)
                .ifPresent(words -> advice.add(Advice.against(
                        rules.meantFor().value().includes(occasion) ? rules.validity() : rules.meantFor(), words)));
    }

    private void form() {
        var rule = meeting.rules().delegateCongressFrom();
        int members = meeting.presence().summoned();
        if (meeting.facts().form() == CongressForm.FULL) {
            rule.value()
                    .filter(from -> members >= from)
                    .ifPresent(from ->
                            advice.add(Advice.against(rule, Sentence.of("meeting.advice.form", members, from))));
        }
    }

    private void guests() {
        int summoned = meeting.presence().summoned();
        long invited = meeting.roll().members().stream().filter(Member::guest).count();
        var guests = new Share((int) invited, summoned);
        var rule = meeting.rules().guestsMax();
        rule.value()
                .filter(guests::exceeds)
                .ifPresent(bar -> advice.add(Advice.against(
                        rule, Sentence.of("meeting.advice.guests", guests.part(), summoned, guests, bar))));
    }

    private void appointed() {
        var summoned = meeting.roll().summoned();
        long appointed = summoned.stream()
                .map(Member::kind)
                .filter(kind -> kind == MemberKind.APPOINTED)
                .count();
        var share = new Share((int) appointed, summoned.size());
        var rule = meeting.rules().appointedMax();
        rule.value()
                .filter(share::exceeds)
                .ifPresent(bar -> advice.add(Advice.against(
                        rule, Sentence.of("meeting.advice.appointed", appointed, summoned.size(), share, bar))));
    }

    private void seats() {
        meeting.elections().all().stream()
                .map(Election::contest)
                .filter(contest -> contest.kind() == ElectionKind.COMMITTEE && contest.round() == 1)
                .flatMap(contest -> SlateAdvice.onCommitteeSize(meeting, contest.size()).stream())
                .forEach(advice::add);
    }

    private void sessions() {
        var rule = meeting.rules().sessionsMax();
        int minutes =
                meeting.agenda().items().stream().mapToInt(AgendaItem::minutes).sum();
        rule.value()
                .filter(most -> minutes > most * SESSION_MINUTES)
                .ifPresent(most -> advice.add(
                        Advice.against(rule, Sentence.of("meeting.advice.sessions", minutes, most, SESSION_MINUTES))));
    }
}
