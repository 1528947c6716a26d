package org.thuky.domain.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Share;

/**
 * Bộ quy định: every number and name that charter and guides prescribe for a congress, as data. A copy is frozen into
 * each meeting, so that a later change of the rules does not alter old minutes.
 *
 * @param basis the căn cứ lines that papers print
 * @param quorum of those summoned, this many must attend
 * @param majority a candidate's votes must be more than this share of {@code majorityBase}
 * @param committeeSeats members of the executive committee, by size of the union
 * @param surplusMin names beyond the seats, as a share of the seats; empty when nothing is prescribed
 * @param countingBoard what the body that counts is called: ban kiểm phiếu, ban bầu cử
 * @param delegateCongressFrom from this many members on the congress is one of delegates
 * @param delegates official delegates of a delegate congress, by size of the union
 * @param appointedMax appointed delegates, as a share of the official delegates summoned
 * @param guestsMax guests, as a share of the official delegates summoned
 * @param recognitionRequestDays working days to ask for recognition of the elected
 * @param recognitionDecisionDays working days in which the upper union decides
 */
public record RuleSet(
        String id,
        String title,
        List<String> basis,
        Ruled<Share> quorum,
        Ruled<Share> majority,
        Ruled<MajorityBase> majorityBase,
        Ruled<Share> handVoteMajority,
        Ruled<HandVoteBase> handVoteBase,
        Ruled<SizeTable> committeeSeats,
        Ruled<Optional<Share>> surplusMin,
        Ruled<Optional<Share>> surplusMax,
        Ruled<Integer> maxRounds,
        Ruled<TieRule> tieRule,
        Ruled<List<InvalidReason>> invalidReasons,
        Ruled<MarkingStyle> markingStyle,
        Ruled<Integer> retentionMonths,
        Ruled<String> countingBoard,
        Ruled<Integer> delegateCongressFrom,
        Ruled<SizeTable> delegates,
        Ruled<Share> appointedMax,
        Ruled<Share> guestsMax,
        Ruled<Integer> recognitionRequestDays,
        Ruled<Integer> recognitionDecisionDays,
        Ruled<List<AgendaStep>> fullCongressAgenda,
        Ruled<List<AgendaStep>> delegateCongressAgenda) {

    public RuleSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        basis = List.copyOf(basis);
        requireBar("quorum", quorum.value());
        requireBar("majority", majority.value());
        requireBar("handVoteMajority", handVoteMajority.value());
        var codes = new HashSet<String>();
        for (var reason : invalidReasons.value()) {
            if (!codes.add(reason.code())) {
                throw Refusal.of("rule.refusal.reason.twice", reason.code());
            }
        }
        if (!codes.contains(InvalidReason.OVER_VOTED)) {
            throw Refusal.of("rule.refusal.reason.missing", InvalidReason.OVER_VOTED);
        }
    }

    /** Đủ điều kiện tiến hành: enough of those summoned attend. */
    public boolean quorate(Share attendance) {
        return attendance.reaches(quorum.value());
    }

    /** Every value with its source, to be shown or checked. */
    public List<Ruled<?>> values() {
        return List.of(
                quorum,
                majority,
                majorityBase,
                handVoteMajority,
                handVoteBase,
                committeeSeats,
                surplusMin,
                surplusMax,
                maxRounds,
                tieRule,
                invalidReasons,
                markingStyle,
                retentionMonths,
                countingBoard,
                delegateCongressFrom,
                delegates,
                appointedMax,
                guestsMax,
                recognitionRequestDays,
                recognitionDecisionDays,
                fullCongressAgenda,
                delegateCongressAgenda);
    }

    public Optional<InvalidReason> invalidReason(String code) {
        return invalidReasons.value().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    private static void requireBar(String name, Share bar) {
        if (bar.whole() == 0 || bar.part() > bar.whole()) {
            throw Refusal.of("rule.refusal.bar", name, bar.toString());
        }
    }
}
