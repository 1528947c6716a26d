package org.thuky.domain.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;

/**
 * Một quy định: one of the values that every rule set has. The order here is the one in which rule sets are written and
 * shown.
 *
 * @param <T> an {@link Optional} where charter and guides may prescribe nothing
 */
public final class Rule<T> {

    private static final Map<String, Rule<?>> BY_NAME = new LinkedHashMap<>();

    /** The days on which these rules hold; what lies outside is warned of. */
    public static final Rule<Optional<ValidDates>> VALIDITY =
            perhaps("validity", Topic.SCOPE, ValueType.DATES, Sentence.of("rule.validity"));

    public static final Rule<MeantFor> MEANT_FOR =
            choice("meantFor", Topic.SCOPE, MeantFor.class, Sentence.of("rule.meant-for"));

    /** From this many members on the congress is one of delegates. */
    public static final Rule<Optional<Integer>> DELEGATE_CONGRESS_FROM = perhaps(
            "delegateCongressFrom", Topic.MEETING, ValueType.NUMBER, Sentence.of("rule.delegate-congress-from"));

    /** Official delegates of a delegate congress, by size of the union. */
    public static final Rule<Optional<SizeTable>> DELEGATES =
            perhaps("delegates", Topic.MEETING, ValueType.SIZES, Sentence.of("rule.delegates"));

    /** With consent, this share more delegates than the table allows. */
    public static final Rule<Optional<Share>> DELEGATES_OVER =
            perhaps("delegatesOver", Topic.MEETING, ValueType.SHARE, Sentence.of("rule.delegates-over"));

    /** Appointed delegates, as a share of the official delegates summoned. */
    public static final Rule<Optional<Share>> APPOINTED_MAX =
            perhaps("appointedMax", Topic.MEETING, ValueType.SHARE, Sentence.of("rule.appointed-max"));

    /** Guests, as a share of the official delegates summoned. */
    public static final Rule<Optional<Share>> GUESTS_MAX =
            perhaps("guestsMax", Topic.MEETING, ValueType.SHARE, Sentence.of("rule.guests-max"));

    /** Of those summoned, this many must attend. */
    public static final Rule<Share> QUORUM =
            always("quorum", Topic.MEETING, ValueType.SHARE, Sentence.of("rule.quorum"));

    /** More than this share of {@link #HAND_VOTE_BASE} carries a hand vote. */
    public static final Rule<Share> HAND_VOTE_MAJORITY =
            always("handVoteMajority", Topic.MEETING, ValueType.SHARE, Sentence.of("rule.hand-vote-majority"));

    public static final Rule<HandVoteBase> HAND_VOTE_BASE =
            choice("handVoteBase", Topic.MEETING, HandVoteBase.class, Sentence.of("rule.hand-vote-base"));

    /** A congress lasts at most so many half days (buổi). */
    public static final Rule<Optional<Integer>> SESSIONS_MAX =
            perhaps("sessionsMax", Topic.MEETING, ValueType.NUMBER, Sentence.of("rule.sessions-max"));

    /** A term may be longer or shorter by this many months. */
    public static final Rule<Optional<Integer>> TERM_ADJUST_MAX_MONTHS =
            perhaps("termAdjustMaxMonths", Topic.MEETING, ValueType.NUMBER, Sentence.of("rule.term-adjust-max-months"));

    /** How credentials reports put delegates together by age. */
    public static final Rule<AgeBands> AGE_BANDS =
            always("ageBands", Topic.MEETING, ValueType.AGES, Sentence.of("rule.age-bands"));

    /** Members of the executive committee of a grassroots union, by its size. */
    public static final Rule<Optional<SizeTable>> COMMITTEE_SEATS =
            perhaps("committeeSeats", Topic.SEATS, ValueType.SIZES, Sentence.of("rule.committee-seats"));

    /** The same of a công đoàn cơ sở thành viên. */
    public static final Rule<Optional<SizeTable>> MEMBER_UNION_SEATS =
            perhaps("memberUnionSeats", Topic.SEATS, ValueType.SIZES, Sentence.of("rule.member-union-seats"));

    /** The same of a công đoàn bộ phận. */
    public static final Rule<Optional<SizeTable>> SECTION_SEATS =
            perhaps("sectionSeats", Topic.SEATS, ValueType.SIZES, Sentence.of("rule.section-seats"));

    /** When the upper union consents, this share more members than the table allows. */
    public static final Rule<Optional<Share>> COMMITTEE_SEATS_OVER =
            perhaps("committeeSeatsOver", Topic.SEATS, ValueType.SHARE, Sentence.of("rule.committee-seats-over"));

    /** A committee of this many members or more elects a standing committee. */
    public static final Rule<Optional<Integer>> STANDING_COMMITTEE_FROM = perhaps(
            "standingCommitteeFrom", Topic.SEATS, ValueType.NUMBER, Sentence.of("rule.standing-committee-from"));

    /** The standing committee, as a share of the committee. */
    public static final Rule<Optional<Share>> STANDING_COMMITTEE_MAX =
            perhaps("standingCommitteeMax", Topic.SEATS, ValueType.SHARE, Sentence.of("rule.standing-committee-max"));

    /** A union of this many members or more has an inspection committee. */
    public static final Rule<Optional<Integer>> INSPECTION_FROM =
            perhaps("inspectionFrom", Topic.SEATS, ValueType.NUMBER, Sentence.of("rule.inspection-from"));

    public static final Rule<Optional<Integer>> INSPECTION_MAX =
            perhaps("inspectionMax", Topic.SEATS, ValueType.NUMBER, Sentence.of("rule.inspection-max"));

    /** Members of the executive committee in the inspection committee, as a share of the latter. */
    public static final Rule<Optional<Share>> INSPECTION_COMMITTEE_SHARE = perhaps(
            "inspectionCommitteeShare", Topic.SEATS, ValueType.SHARE, Sentence.of("rule.inspection-committee-share"));

    /** By-elected members within one term, as a share of the seats the congress fixed. */
    public static final Rule<Optional<Share>> BY_ELECTION_MAX =
            perhaps("byElectionMax", Topic.SEATS, ValueType.SHARE, Sentence.of("rule.by-election-max"));

    /** Names beyond the seats, at least, as a share of the seats. */
    public static final Rule<Optional<Share>> SURPLUS_MIN =
            perhaps("surplusMin", Topic.ELECTION, ValueType.SHARE, Sentence.of("rule.surplus-min"));

    public static final Rule<Optional<Share>> SURPLUS_MAX =
            perhaps("surplusMax", Topic.ELECTION, ValueType.SHARE, Sentence.of("rule.surplus-max"));

    public static final Rule<MarkingStyle> MARKING_STYLE =
            choice("markingStyle", Topic.ELECTION, MarkingStyle.class, Sentence.of("rule.marking-style"));

    /** A candidate's votes must be more than this share of {@link #MAJORITY_BASE}. */
    public static final Rule<Share> MAJORITY =
            always("majority", Topic.ELECTION, ValueType.SHARE, Sentence.of("rule.majority"));

    public static final Rule<MajorityBase> MAJORITY_BASE =
            choice("majorityBase", Topic.ELECTION, MajorityBase.class, Sentence.of("rule.majority-base"));

    public static final Rule<Integer> MAX_ROUNDS =
            always("maxRounds", Topic.ELECTION, ValueType.NUMBER, Sentence.of("rule.max-rounds"));

    public static final Rule<TieRule> TIE_RULE =
            choice("tieRule", Topic.ELECTION, TieRule.class, Sentence.of("rule.tie-rule"));

    /** Whoever wins the vote among the tied needs {@link #MAJORITY} again; otherwise more votes than
     * the others will do. Where nothing is prescribed the hall is asked. */
    public static final Rule<Optional<Boolean>> TIE_REVOTE_MAJORITY =
            perhaps("tieRevoteMajority", Topic.ELECTION, ValueType.YES_NO, Sentence.of("rule.tie-revote-majority"));

    public static final Rule<DeclinedSeat> DECLINED_SEAT =
            choice("declinedSeat", Topic.ELECTION, DeclinedSeat.class, Sentence.of("rule.declined-seat"));

    public static final Rule<AlternatesRule> ALTERNATES_RULE =
            choice("alternatesRule", Topic.ELECTION, AlternatesRule.class, Sentence.of("rule.alternates-rule"));

    public static final Rule<AlternatesOrder> ALTERNATES_ORDER =
            choice("alternatesOrder", Topic.ELECTION, AlternatesOrder.class, Sentence.of("rule.alternates-order"));

    public static final Rule<DirectChair> DIRECT_CHAIR =
            choice("directChair", Topic.ELECTION, DirectChair.class, Sentence.of("rule.direct-chair"));

    /** The chair is elected from among the members of the committee. */
    public static final Rule<Boolean> CHAIR_FROM_COMMITTEE =
            always("chairFromCommittee", Topic.ELECTION, ValueType.YES_NO, Sentence.of("rule.chair-from-committee"));

    /** What the body that counts is called: ban kiểm phiếu, ban bầu cử. */
    public static final Rule<String> COUNTING_BOARD =
            always("countingBoard", Topic.COUNT, ValueType.NAME, Sentence.of("rule.counting-board"));

    public static final Rule<List<InvalidReason>> INVALID_REASONS =
            always("invalidReasons", Topic.COUNT, ValueType.REASONS, Sentence.of("rule.invalid-reasons"));

    /** Every ballot is entered a second time, by another person. */
    public static final Rule<Boolean> SECOND_ENTRY =
            always("secondEntry", Topic.COUNT, ValueType.YES_NO, Sentence.of("rule.second-entry"));

    public static final Rule<LoneCounter> LONE_COUNTER =
            choice("loneCounter", Topic.COUNT, LoneCounter.class, Sentence.of("rule.lone-counter"));

    /** When so many sheets differ between two entries, or entry and paper, the count is asked to be made again. */
    public static final Rule<Optional<Integer>> RECOUNT_FROM =
            perhaps("recountFrom", Topic.COUNT, ValueType.NUMBER, Sentence.of("rule.recount-from"));

    /** So many sheets are drawn by lot and their entries compared with the paper. */
    public static final Rule<Integer> PAPER_CHECK_SHEETS =
            always("paperCheckSheets", Topic.COUNT, ValueType.NUMBER, Sentence.of("rule.paper-check-sheets"));

    /** The sealed ballots are kept for so long. */
    public static final Rule<Integer> RETENTION_MONTHS =
            always("retentionMonths", Topic.AFTERWARDS, ValueType.NUMBER, Sentence.of("rule.retention-months"));

    /** Working days to ask for recognition of the elected. */
    public static final Rule<Optional<Integer>> RECOGNITION_REQUEST_DAYS = perhaps(
            "recognitionRequestDays", Topic.AFTERWARDS, ValueType.NUMBER, Sentence.of("rule.recognition-request-days"));

    /** Working days in which the upper union decides. */
    public static final Rule<Optional<Integer>> RECOGNITION_DECISION_DAYS = perhaps(
            "recognitionDecisionDays",
            Topic.AFTERWARDS,
            ValueType.NUMBER,
            Sentence.of("rule.recognition-decision-days"));

    public static final Rule<List<AgendaStep>> FULL_CONGRESS_AGENDA =
            always("fullCongressAgenda", Topic.AGENDA, ValueType.STEPS, Sentence.of("rule.full-congress-agenda"));

    public static final Rule<List<AgendaStep>> DELEGATE_CONGRESS_AGENDA = always(
            "delegateCongressAgenda", Topic.AGENDA, ValueType.STEPS, Sentence.of("rule.delegate-congress-agenda"));

    private final String name;
    private final Topic topic;
    private final ValueType form;
    private final boolean optional;
    private final List<?> choices;
    private final Sentence title;

    private Rule(String name, Topic topic, ValueType form, boolean optional, List<?> choices, Sentence title) {
        this.name = name;
        this.topic = topic;
        this.form = form;
        this.optional = optional;
        this.choices = choices;
        this.title = title;
        BY_NAME.put(name, this);
    }

    private static <T> Rule<T> always(String name, Topic topic, ValueType form, Sentence title) {
        return new Rule<>(name, topic, form, false, List.of(), title);
    }

    private static <T> Rule<Optional<T>> perhaps(String name, Topic topic, ValueType form, Sentence title) {
        return new Rule<>(name, topic, form, true, List.of(), title);
    }

    private static <E extends Enum<E>> Rule<E> choice(String name, Topic topic, Class<E> type, Sentence title) {
        return new Rule<>(name, topic, ValueType.CHOICE, false, List.of(type.getEnumConstants()), title);
    }

    public static Collection<Rule<?>> all() {
        return Collections.unmodifiableCollection(BY_NAME.values());
    }

    public static Optional<Rule<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** @throws Refusal when there is no rule of this name */
    public static Rule<?> require(String name) {
        return named(name).orElseThrow(() -> Refusal.of("rule.refusal.unknown.rule", name));
    }

    /** As files name it, for ever. */
    public String name() {
        return name;
    }

    /** As people call it. */
    public Sentence title() {
        return title;
    }

    /** Among other words. */
    public Sentence quoted() {
        return Sentence.of("rule.quoted", title);
    }

    public Topic topic() {
        return topic;
    }

    public ValueType form() {
        return form;
    }

    /** Whether a rule set may leave it empty: nothing is prescribed. */
    public boolean optional() {
        return optional;
    }

    /** What can be chosen; of {@link ValueType#CHOICE} only. */
    public List<?> choices() {
        return choices;
    }

    /** Throws unless the value can be one of this rule. */
    void require(Object value) {
        if (optional) {
            ((Optional<?>) value).ifPresent(this::requireContent);
        } else {
            requireContent(value);
        }
    }

    /** @throws Refusal when the value would rest on nothing: a decision that follows from it could cite nothing */
    public void requireSource(String source) {
        if (source.isBlank()) {
            throw Refusal.of("rule.refusal.source", title);
        }
    }

    private void requireContent(Object content) {
        if (!form.holds(content) || form == ValueType.CHOICE && !choices.contains(content)) {
            throw new IllegalArgumentException(name + " cannot be " + content);
        }
        if (content instanceof Share bar && (bar.whole() == 0 || !optional && bar.part() > bar.whole())) {
            throw Refusal.of("rule.refusal.bar", title, bar.toString());
        }
        if (content instanceof Integer number && number < 0) {
            throw Refusal.of("rule.refusal.negative", title, number);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
