package org.thuky.domain.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.UnionLevel;

/**
 * Những quy định dùng trong cuộc họp này: which of the rules decide something in it, and which three to be sure of before it
 * begins. Nobody can look up every value; whoever knows these three knows that the result will stand.
 */
public final class RulesInUse {

    private final Meeting meeting;

    private RulesInUse(Meeting meeting) {
        this.meeting = meeting;
    }

    /** Whether the rule has anything to say about this meeting as it is planned now. */
    public static boolean bears(Meeting meeting, Rule<?> rule) {
        return new RulesInUse(meeting).bears(rule);
    }

    /** Whether enough are there, how a vote is measured, and what this meeting above all is about. */
    public static List<Rule<?>> decisive(Meeting meeting) {
        var use = new RulesInUse(meeting);
        return use.elects()
                ? List.of(Rule.QUORUM, Rule.MAJORITY_BASE, use.subject())
                : List.of(Rule.QUORUM, Rule.HAND_VOTE_BASE, Rule.HAND_VOTE_MAJORITY);
    }

    /** Of the decisive ones those that nobody has looked up. After the resolution is adopted there is nothing left to ask. */
    public static List<Rule<?>> toAsk(Meeting meeting) {
        var ask = new ArrayList<Rule<?>>();
        if (meeting.adoption().isEmpty()) {
            decisive(meeting).stream()
                    .filter(rule -> !meeting.rules().value(rule).verified())
                    .forEach(ask::add);
        }
        return ask;
    }

    private Rule<?> subject() {
        if (electsChairDirectly()) {
            return Rule.DIRECT_CHAIR;
        }
        if (elects(ElectionKind.BY_ELECTION)) {
            return Rule.BY_ELECTION_MAX;
        }
        if (isCongress(CongressForm.DELEGATE)) {
            return Rule.DELEGATES;
        }
        if (elects(ElectionKind.COMMITTEE)) {
            return seats();
        }
        return elects(ElectionKind.DELEGATES, ElectionKind.ALTERNATES) ? Rule.ALTERNATES_RULE : Rule.MAJORITY;
    }

    private boolean bears(Rule<?> rule) {
        if (List.of(Rule.COMMITTEE_SEATS, Rule.MEMBER_UNION_SEATS, Rule.SECTION_SEATS)
                .contains(rule)) {
            return elects(ElectionKind.COMMITTEE) && rule == seats();
        }
        if (rule == Rule.COMMITTEE_SEATS_OVER) {
            return elects(ElectionKind.COMMITTEE);
        }
        if (List.of(Rule.STANDING_COMMITTEE_FROM, Rule.STANDING_COMMITTEE_MAX).contains(rule)) {
            return elects(ElectionKind.STANDING_COMMITTEE);
        }
        if (List.of(Rule.INSPECTION_FROM, Rule.INSPECTION_MAX, Rule.INSPECTION_COMMITTEE_SHARE)
                .contains(rule)) {
            return elects(ElectionKind.INSPECTION_COMMITTEE);
        }
        if (rule == Rule.BY_ELECTION_MAX) {
            return elects(ElectionKind.BY_ELECTION);
        }
        if (rule == Rule.ALTERNATES_RULE) {
            return elects(ElectionKind.DELEGATES, ElectionKind.ALTERNATES);
        }
        if (rule == Rule.DIRECT_CHAIR) {
            return electsChairDirectly();
        }
        if (rule == Rule.CHAIR_FROM_COMMITTEE) {
            return elects(ElectionKind.CHAIR);
        }
        if (rule == Rule.DELEGATE_CONGRESS_FROM || rule == Rule.FULL_CONGRESS_AGENDA) {
            return isCongress(CongressForm.FULL);
        }
        if (List.of(
                        Rule.DELEGATES,
                        Rule.DELEGATES_OVER,
                        Rule.APPOINTED_MAX,
                        Rule.ALTERNATES_ORDER,
                        Rule.DELEGATE_CONGRESS_AGENDA)
                .contains(rule)) {
            return isCongress(CongressForm.DELEGATE);
        }
        if (List.of(Rule.SESSIONS_MAX, Rule.TERM_ADJUST_MAX_MONTHS).contains(rule)) {
            return meeting.facts().kind() == MeetingKind.CONGRESS;
        }
        return switch (rule.topic()) {
            case ELECTION, COUNT, AFTERWARDS -> elects();
            default -> true;
        };
    }

    private Rule<?> seats() {
        return UnionLevel.named(meeting.facts().union()).seats();
    }

    private boolean isCongress(CongressForm form) {
        return meeting.facts().kind() == MeetingKind.CONGRESS && meeting.facts().form() == form;
    }

    private boolean electsChairDirectly() {
        return meeting.facts().kind() == MeetingKind.CONGRESS
                && meeting.elections().all().stream()
                        .anyMatch(election ->
                                election.kind() == ElectionKind.CHAIR && election.electorate() == Electorate.MEETING);
    }

    private boolean elects() {
        return !meeting.elections().all().isEmpty() || willElectCommittee();
    }

    private boolean elects(ElectionKind... kinds) {
        var wanted = Arrays.asList(kinds);
        return meeting.elections().all().stream().anyMatch(election -> wanted.contains(election.kind()))
                || willElectCommittee() && wanted.contains(ElectionKind.COMMITTEE);
    }

    /** What a congress meets for, as long as nobody has planned or announced anything else. */
    private boolean willElectCommittee() {
        return meeting.facts().kind() == MeetingKind.CONGRESS
                && meeting.elections().all().isEmpty()
                && meeting.elections().appointments().isEmpty();
    }
}
