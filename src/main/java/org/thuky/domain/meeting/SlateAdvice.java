package org.thuky.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Slate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.rule.AlternatesRule;
import org.thuky.domain.rule.DirectChair;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.SizeTable;
import org.thuky.domain.rule.UnionLevel;

/** Lời nhắc về số lượng và danh sách bầu cử: what the rules have to say on seats and names before they are adopted. */
public final class SlateAdvice {

    private final Meeting meeting;
    private final Contest contest;
    private final Slate slate;
    private final List<Advice> advice = new ArrayList<>();

    private SlateAdvice(Meeting meeting, Contest contest, Slate slate) {
        this.meeting = meeting;
        this.contest = contest;
        this.slate = slate;
    }

    /** @param slate of an election that is prepared or only planned; it may have no names yet */
    public static List<Advice> on(Meeting meeting, Contest contest, Slate slate) {
        var judge = new SlateAdvice(meeting, contest, slate);
        judge.rounds();
        // those with equal votes were on a list that has been judged before
        if (contest.after().filter(after -> after.cause() != RoundCause.VACANT).isEmpty()) {
            judge.body();
            judge.places();
            judge.surplus();
            judge.advice.addAll(CandidateAdvice.on(meeting, contest, slate.candidates()));
        }
        return List.copyOf(judge.advice);
    }

    /**
     * Only a full congress has the whole union on its roll, and so tells how large the union is; a table of one row does not
     * ask.
     */
    public static Optional<Advice> onCommitteeSize(Meeting meeting, int size) {
        var rule =
                meeting.rules().value(UnionLevel.named(meeting.facts().union()).seats());
        int members = members(meeting);
        return rule.value()
                .filter(table -> members > 0 || table.rows().size() == 1)
                .map(table -> table.forMembers(members))
                .filter(row -> !row.allows(size))
                .map(row -> withConsent(meeting, row, size)
                        .orElseGet(() -> Advice.against(rule, outside(row, size, members))));
    }

    private static Sentence outside(SizeTable.Row row, int size, int members) {
        if (row.max() == 0) {
            return Sentence.of("election.advice.no.committee", members);
        }
        return members == 0
                ? Sentence.of("election.advice.seats.level", size, row.min(), row.max())
                : Sentence.of("election.advice.seats", size, members, row.min(), row.max());
    }

    private static Optional<Advice> withConsent(Meeting meeting, SizeTable.Row row, int size) {
        var over = meeting.rules().committeeSeatsOver();
        return over.value()
                .filter(bar -> size > row.max() && row.max() > 0)
                .filter(bar -> !new Share(size - row.max(), row.max()).exceeds(bar))
                .map(bar -> Advice.against(over, Sentence.of("election.advice.seats.consent", size, row.max(), bar)));
    }

    /** 0 when nobody knows. */
    private static int members(Meeting meeting) {
        boolean whole = meeting.facts().kind() == MeetingKind.CONGRESS
                && meeting.facts().form() == CongressForm.FULL;
        return whole ? meeting.roll().summoned().size() : 0;
    }

    private void body() {
        switch (contest.kind()) {
            case COMMITTEE -> committee();
            case CHAIR -> directChair();
            case STANDING_COMMITTEE -> standing();
            case INSPECTION_COMMITTEE -> inspection();
            case BY_ELECTION -> byElection();
            case DELEGATES -> nextHighest();
            case ALTERNATES -> ownBallot();
            default -> {
                // rules say nothing on its size
            }
        }
    }

    private void committee() {
        if (contest.round() == 1) {
            onCommitteeSize(meeting, contest.size()).ifPresent(advice::add);
        }
    }

    private void directChair() {
        boolean direct =
                contest.electorate() == Electorate.MEETING && meeting.facts().kind() == MeetingKind.CONGRESS;
        var rule = meeting.rules().directChair();
        if (direct && rule.value() == DirectChair.NOT_FORESEEN) {
            advice.add(Advice.against(rule, Sentence.of("election.advice.chair.not.foreseen")));
        } else if (direct && rule.value() == DirectChair.UPPER_UNION_DECIDES) {
            advice.add(Advice.against(rule, Sentence.of("election.advice.chair.upper")));
        }
    }

    private void standing() {
        int committee = Committee.of(meeting).size();
        if (committee == 0) {
            return;
        }
        var from = meeting.rules().standingCommitteeFrom();
        from.value()
                .filter(least -> committee < least)
                .ifPresent(least -> advice.add(
                        Advice.against(from, Sentence.of("election.advice.standing.from", committee, least))));
        var most = meeting.rules().standingCommitteeMax();
        most.value()
                .filter(bar -> new Share(contest.size(), committee).exceeds(bar))
                .ifPresent(bar -> advice.add(Advice.against(
                        most, Sentence.of("election.advice.standing.max", contest.size(), committee, bar.toString()))));
    }

    private void inspection() {
        int members = members(meeting);
        var from = meeting.rules().inspectionFrom();
        from.value()
                .filter(least -> members > 0 && members < least)
                .ifPresent(least -> advice.add(
                        Advice.against(from, Sentence.of("election.advice.inspection.from", members, least))));
        var most = meeting.rules().inspectionMax();
        most.value()
                .filter(max -> contest.size() > max)
                .ifPresent(max -> advice.add(
                        Advice.against(most, Sentence.of("election.advice.inspection.max", contest.size(), max))));
        var share = meeting.rules().inspectionCommitteeShare();
        int both = Committee.of(meeting).among(slate.candidates()).size();
        share.value()
                .filter(bar -> new Share(both, contest.size()).exceeds(bar))
                .ifPresent(bar -> advice.add(Advice.against(
                        share, Sentence.of("election.advice.inspection.share", both, contest.size(), bar.toString()))));
    }

    private void byElection() {
        var rule = meeting.rules().byElectionMax();
        rule.value()
                .filter(bar -> new Share(slate.seats(), contest.size()).exceeds(bar))
                .ifPresent(bar -> advice.add(Advice.against(
                        rule, Sentence.of("election.advice.by.max", slate.seats(), contest.size(), bar.toString()))));
    }

    private void nextHighest() {
        var rule = meeting.rules().alternatesRule();
        if (slate.alternates() > 0 && rule.value() == AlternatesRule.OWN_BALLOT) {
            advice.add(Advice.against(rule, Sentence.of("election.advice.alternates.own")));
        } else if (slate.alternates() > 0 && rule.value() == AlternatesRule.CONGRESS_DECIDES) {
            advice.add(Advice.against(rule, Sentence.of("election.advice.alternates.consent")));
        }
    }

    private void ownBallot() {
        var rule = meeting.rules().alternatesRule();
        if (rule.value() == AlternatesRule.NEXT_HIGHEST) {
            advice.add(Advice.against(rule, Sentence.of("election.advice.alternates.next")));
        }
        int wanted = meeting.elections().all().stream()
                .filter(election -> election.kind() == ElectionKind.DELEGATES)
                .mapToInt(election -> election.contest().size())
                .max()
                .orElse(0);
        int filled = holders(ElectionKind.DELEGATES);
        if (filled == 0 || filled < wanted) {
            advice.add(Advice.against(rule, Sentence.of("election.advice.alternates.early", filled, wanted)));
        }
    }

    /** A size that others fill in part: announced by decision, elected directly, or in an earlier round. */
    private void places() {
        if (contest.kind() == ElectionKind.BY_ELECTION) {
            return;
        }
        int held = contest.kind() == ElectionKind.COMMITTEE
                ? meeting.elections().committee().size() + (directChairToCome() ? 1 : 0)
                : holders(contest.kind());
        int filled = held + slate.seats();
        if (filled > contest.size()) {
            advice.add(
                    Advice.of(Sentence.of("election.advice.places.many", slate.seats(), held, filled, contest.size())));
        } else if (filled < contest.size()) {
            advice.add(Advice.of(Sentence.of(
                    "election.advice.places.few", slate.seats(), held, contest.size(), contest.size() - filled)));
        }
    }

    private int holders(ElectionKind kind) {
        return meeting.elections()
                .seated(other -> other.kind() == kind, appointed -> appointed == kind)
                .size();
    }

    /** Both at once: the chair is on a list of its own, so one place of the committee is taken by it. */
    private boolean directChairToCome() {
        return meeting.elections().all().stream()
                .filter(CandidateAdvice::isDirectChair)
                .filter(chair -> chair.stage() != Stage.ANNOUNCED)
                .filter(chair -> !chair.candidates().isEmpty())
                .anyMatch(chair -> slate.candidates().stream().noneMatch(chair::lists));
    }

    private void surplus() {
        int seats = slate.seats();
        int names = slate.candidates().size();
        int surplus = names - seats;
        if (names == 0) {
            return;
        }
        if (surplus < 0) {
            advice.add(Advice.of(Sentence.of("election.advice.few", names, seats)));
            return;
        }
        var least = meeting.rules().surplusMin();
        least.value()
                .filter(bar -> !new Share(surplus, seats).reaches(bar))
                .ifPresent(bar -> advice.add(
                        Advice.against(least, Sentence.of("election.advice.surplus.min", surplus, bar.toString()))));
        var most = meeting.rules().surplusMax();
        most.value()
                .filter(bar -> new Share(surplus, seats).exceeds(bar))
                .ifPresent(bar -> advice.add(
                        Advice.against(most, Sentence.of("election.advice.surplus.max", surplus, bar.toString()))));
        if (surplus == 0 && slate.style() == MarkingStyle.STRIKE_OUT) {
            advice.add(Advice.of(Sentence.of("election.advice.no.surplus")));
        }
    }

    /** Another vote among the tied is no new round; one for empty seats is. */
    private void rounds() {
        int rounds = 1;
        for (var after = contest.after(); after.isPresent(); ) {
            rounds += after.get().cause() == RoundCause.VACANT ? 1 : 0;
            after = meeting.elections().get(after.get().election()).contest().after();
        }
        var rule = meeting.rules().maxRounds();
        if (rounds > rule.value()) {
            advice.add(Advice.against(rule, Sentence.of("election.advice.rounds", rounds, rule.value())));
        }
    }
}
