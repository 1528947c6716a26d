package org.thuky.domain.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Share;

/**
 * Bộ quy định: every number and name that charter and guides prescribe for a congress, as data. A copy is frozen into
 * each meeting, so that a later change of the rules does not alter old minutes.
 *
 * @param basis the căn cứ lines that papers print where they bear on the meeting
 * @param values one for every {@link Rule}, in the order of the rules
 */
public record RuleSet(String id, String title, List<Document> basis, Map<Rule<?>, Ruled<?>> values) {

    public RuleSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        basis = List.copyOf(basis);
        values = inOrder(values);
        values.forEach((rule, ruled) -> rule.require(ruled.value()));
        requireReasons(value(values, Rule.INVALID_REASONS).value());
        if (value(values, Rule.MAX_ROUNDS).value() < 1) {
            throw Refusal.of("rule.refusal.rounds");
        }
    }

    private static Map<Rule<?>, Ruled<?>> inOrder(Map<Rule<?>, Ruled<?>> given) {
        var ordered = new LinkedHashMap<Rule<?>, Ruled<?>>();
        Rule.all().forEach(rule -> ordered.put(rule, Objects.requireNonNull(given.get(rule), rule.name())));
        return Collections.unmodifiableMap(ordered);
    }

    private static void requireReasons(List<InvalidReason> reasons) {
        var codes = new HashSet<String>();
        for (var reason : reasons) {
            if (!codes.add(reason.code())) {
                throw Refusal.of("rule.refusal.reason.twice", reason.code());
            }
        }
        if (!codes.contains(InvalidReason.OVER_VOTED)) {
            throw Refusal.of("rule.refusal.reason.missing", InvalidReason.OVER_VOTED);
        }
    }

    public <T> Ruled<T> value(Rule<T> rule) {
        return value(values, rule);
    }

    /** Only values that the rule has required come in. */
    @SuppressWarnings("unchecked")
    private static <T> Ruled<T> value(Map<Rule<?>, Ruled<?>> values, Rule<T> rule) {
        return (Ruled<T>) values.get(rule);
    }

    /** @throws Refusal when a value names no source. Meetings of old are read as they are; nothing new begins so. */
    public void requireSources() {
        values.forEach((rule, ruled) -> rule.requireSource(ruled.source()));
    }

    /** The same rule set but for one value. @throws Refusal when the value cannot be, or names no source */
    public <T> RuleSet with(Rule<T> rule, Ruled<T> value) {
        rule.requireSource(value.source());
        var changed = new LinkedHashMap<>(values);
        changed.put(rule, value);
        return new RuleSet(id, title, basis, changed);
    }

    /** The same but that somebody has looked this value up: in which document, and where in it. */
    public <T> RuleSet confirmed(Rule<T> rule, String source, String clause) {
        return with(rule, new Ruled<>(value(rule).value(), source, clause, true));
    }

    /** Whether they are made for such a meeting on that day. */
    public boolean covers(Occasion occasion) {
        return RuleSets.warning(this, occasion).isEmpty();
    }

    /** The căn cứ lines of a paper of that meeting: no plan that has lapsed, none made for other meetings. */
    public List<String> basisFor(Occasion occasion) {
        return basis.stream()
                .filter(document -> document.bears(occasion))
                .map(Document::title)
                .toList();
    }

    /** Đủ điều kiện tiến hành: enough of those summoned attend. */
    public boolean quorate(Share attendance) {
        return attendance.reaches(quorum().value());
    }

    public Optional<InvalidReason> invalidReason(String code) {
        return invalidReasons().value().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    public Ruled<Optional<ValidDates>> validity() {
        return value(Rule.VALIDITY);
    }

    public Ruled<MeantFor> meantFor() {
        return value(Rule.MEANT_FOR);
    }

    public Ruled<Optional<Integer>> delegateCongressFrom() {
        return value(Rule.DELEGATE_CONGRESS_FROM);
    }

    public Ruled<Optional<SizeTable>> delegates() {
        return value(Rule.DELEGATES);
    }

    public Ruled<Optional<Share>> delegatesOver() {
        return value(Rule.DELEGATES_OVER);
    }

    public Ruled<Optional<Share>> appointedMax() {
        return value(Rule.APPOINTED_MAX);
    }

    public Ruled<Optional<Share>> guestsMax() {
        return value(Rule.GUESTS_MAX);
    }

    public Ruled<Share> quorum() {
        return value(Rule.QUORUM);
    }

    public Ruled<Share> handVoteMajority() {
        return value(Rule.HAND_VOTE_MAJORITY);
    }

    public Ruled<HandVoteBase> handVoteBase() {
        return value(Rule.HAND_VOTE_BASE);
    }

    public Ruled<Optional<Integer>> sessionsMax() {
        return value(Rule.SESSIONS_MAX);
    }

    public Ruled<Optional<Integer>> termAdjustMaxMonths() {
        return value(Rule.TERM_ADJUST_MAX_MONTHS);
    }

    public Ruled<AgeBands> ageBands() {
        return value(Rule.AGE_BANDS);
    }

    public Ruled<Optional<SizeTable>> committeeSeats() {
        return value(Rule.COMMITTEE_SEATS);
    }

    public Ruled<Optional<SizeTable>> memberUnionSeats() {
        return value(Rule.MEMBER_UNION_SEATS);
    }

    public Ruled<Optional<SizeTable>> sectionSeats() {
        return value(Rule.SECTION_SEATS);
    }

    public Ruled<Optional<Share>> committeeSeatsOver() {
        return value(Rule.COMMITTEE_SEATS_OVER);
    }

    public Ruled<Optional<Integer>> standingCommitteeFrom() {
        return value(Rule.STANDING_COMMITTEE_FROM);
    }

    public Ruled<Optional<Share>> standingCommitteeMax() {
        return value(Rule.STANDING_COMMITTEE_MAX);
    }

    public Ruled<Optional<Integer>> inspectionFrom() {
        return value(Rule.INSPECTION_FROM);
    }

    public Ruled<Optional<Integer>> inspectionMax() {
        return value(Rule.INSPECTION_MAX);
    }

    public Ruled<Optional<Share>> inspectionCommitteeShare() {
        return value(Rule.INSPECTION_COMMITTEE_SHARE);
    }

    public Ruled<Optional<Share>> byElectionMax() {
        return value(Rule.BY_ELECTION_MAX);
    }

    public Ruled<Optional<Share>> surplusMin() {
        return value(Rule.SURPLUS_MIN);
    }

    public Ruled<Optional<Share>> surplusMax() {
        return value(Rule.SURPLUS_MAX);
    }

    public Ruled<MarkingStyle> markingStyle() {
        return value(Rule.MARKING_STYLE);
    }

    public Ruled<Share> majority() {
        return value(Rule.MAJORITY);
    }

    public Ruled<MajorityBase> majorityBase() {
        return value(Rule.MAJORITY_BASE);
    }

    public Ruled<Integer> maxRounds() {
        return value(Rule.MAX_ROUNDS);
    }

    public Ruled<TieRule> tieRule() {
        return value(Rule.TIE_RULE);
    }

    public Ruled<Optional<Boolean>> tieRevoteMajority() {
        return value(Rule.TIE_REVOTE_MAJORITY);
    }

    public Ruled<DeclinedSeat> declinedSeat() {
        return value(Rule.DECLINED_SEAT);
    }

    public Ruled<AlternatesRule> alternatesRule() {
        return value(Rule.ALTERNATES_RULE);
    }

    public Ruled<AlternatesOrder> alternatesOrder() {
        return value(Rule.ALTERNATES_ORDER);
    }

    public Ruled<DirectChair> directChair() {
        return value(Rule.DIRECT_CHAIR);
    }

    public Ruled<Boolean> chairFromCommittee() {
        return value(Rule.CHAIR_FROM_COMMITTEE);
    }

    public Ruled<String> countingBoard() {
        return value(Rule.COUNTING_BOARD);
    }

    public Ruled<List<InvalidReason>> invalidReasons() {
        return value(Rule.INVALID_REASONS);
    }

    public Ruled<Boolean> secondEntry() {
        return value(Rule.SECOND_ENTRY);
    }

    public Ruled<LoneCounter> loneCounter() {
        return value(Rule.LONE_COUNTER);
    }

    public Ruled<Optional<Integer>> recountFrom() {
        return value(Rule.RECOUNT_FROM);
    }

    public Ruled<Integer> paperCheckSheets() {
        return value(Rule.PAPER_CHECK_SHEETS);
    }

    public Ruled<Integer> retentionMonths() {
        return value(Rule.RETENTION_MONTHS);
    }

    public Ruled<Optional<Integer>> recognitionRequestDays() {
        return value(Rule.RECOGNITION_REQUEST_DAYS);
    }

    /** By when recognition is to be asked for; empty when nothing prescribes it. */
    public Optional<LocalDate> recognitionDeadline(LocalDate held) {
        return recognitionRequestDays().value().map(days -> WorkingDays.after(held, days));
    }

    public Ruled<Optional<Integer>> recognitionDecisionDays() {
        return value(Rule.RECOGNITION_DECISION_DAYS);
    }

    public Ruled<List<AgendaStep>> fullCongressAgenda() {
        return value(Rule.FULL_CONGRESS_AGENDA);
    }

    public Ruled<List<AgendaStep>> delegateCongressAgenda() {
        return value(Rule.DELEGATE_CONGRESS_AGENDA);
    }
}
