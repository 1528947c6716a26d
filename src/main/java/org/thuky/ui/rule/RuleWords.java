package org.thuky.ui.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.rule.AgeBands;
import org.thuky.domain.rule.AgendaStep;
import org.thuky.domain.rule.AlternatesOrder;
import org.thuky.domain.rule.AlternatesRule;
import org.thuky.domain.rule.DeclinedSeat;
import org.thuky.domain.rule.DirectChair;
import org.thuky.domain.rule.HandVoteBase;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.domain.rule.LoneCounter;
import org.thuky.domain.rule.MajorityBase;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.MeantFor;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.Ruled;
import org.thuky.domain.rule.SizeTable;
import org.thuky.domain.rule.TieRule;
import org.thuky.domain.rule.ValidDates;
import org.thuky.text.Messages;

/** The values of a rule set in words: "ít nhất 2/3 số được triệu tập". */
final class RuleWords {

    private static final int PER_CENT = 100;

    /** What the share or the number of a rule is of. */
    private static final Map<Rule<?>, String> MEASURES = Map.ofEntries(
            Map.entry(Rule.DELEGATE_CONGRESS_FROM, "rule.says.delegate-congress-from"),
            Map.entry(Rule.DELEGATES_OVER, "rule.says.delegates-over"),
            Map.entry(Rule.APPOINTED_MAX, "rule.says.of-delegates"),
            Map.entry(Rule.GUESTS_MAX, "rule.says.of-delegates"),
            Map.entry(Rule.QUORUM, "rule.says.quorum"),
            Map.entry(Rule.HAND_VOTE_MAJORITY, "rule.says.majority"),
            Map.entry(Rule.MAJORITY, "rule.says.majority"),
            Map.entry(Rule.SESSIONS_MAX, "rule.says.sessions"),
            Map.entry(Rule.TERM_ADJUST_MAX_MONTHS, "rule.says.months-max"),
            Map.entry(Rule.COMMITTEE_SEATS_OVER, "rule.says.delegates-over"),
            Map.entry(Rule.STANDING_COMMITTEE_FROM, "rule.says.standing-committee-from"),
            Map.entry(Rule.STANDING_COMMITTEE_MAX, "rule.says.of-committee"),
            Map.entry(Rule.INSPECTION_FROM, "rule.says.inspection-from"),
            Map.entry(Rule.INSPECTION_MAX, "rule.says.inspection-max"),
            Map.entry(Rule.INSPECTION_COMMITTEE_SHARE, "rule.says.of-inspection"),
            Map.entry(Rule.BY_ELECTION_MAX, "rule.says.of-fixed-seats"),
            Map.entry(Rule.SURPLUS_MIN, "rule.says.surplus-min"),
            Map.entry(Rule.SURPLUS_MAX, "rule.says.surplus-max"),
            Map.entry(Rule.MAX_ROUNDS, "rule.says.rounds"),
            Map.entry(Rule.RECOUNT_FROM, "rule.says.recount-from"),
            Map.entry(Rule.PAPER_CHECK_SHEETS, "rule.says.sheets"),
            Map.entry(Rule.RETENTION_MONTHS, "rule.says.months"),
            Map.entry(Rule.RECOGNITION_REQUEST_DAYS, "rule.says.days-request"),
            Map.entry(Rule.RECOGNITION_DECISION_DAYS, "rule.says.days-decision"));

    private final Messages messages;

    RuleWords(Messages messages) {
        this.messages = messages;
    }

    /** One line; of a table, nothing: that is what {@link #rows} is for. */
    String words(Rule<?> rule, Ruled<?> ruled) {
        var content = content(ruled.value());
        if (content.isEmpty()) {
            return ruled.verified() ? messages.text("rule.none") : messages.text("rule.unknown");
        }
        return inWords(rule, content.get());
    }

    private String inWords(Rule<?> rule, Object content) {
        return switch (rule.form()) {
            case SHARE -> messages.text(MEASURES.get(rule), share((Share) content));
            case NUMBER -> messages.text(MEASURES.get(rule), content);
            case YES_NO, CHOICE -> choice(content);
            case NAME -> (String) content;
            case AGES -> ages((AgeBands) content);
            case DATES -> messages.text(dates((ValidDates) content));
            case SIZES, REASONS, STEPS -> "";
        };
    }

    static Sentence dates(ValidDates dates) {
        if (dates.from().isEmpty()) {
            return Sentence.of("rule.says.dates.to", dates.to().orElseThrow());
        }
        var from = dates.from().get();
        return dates.to()
                .map(to -> Sentence.of("rule.says.dates", from, to))
                .orElseGet(() -> Sentence.of("rule.says.dates.from", from));
    }

    /** A band a line. */
    private String ages(AgeBands ages) {
        return ages.bands().stream().map(band -> messages.text(band.label())).collect(Collectors.joining("\n"));
    }

    private static Optional<?> content(Object value) {
        return value instanceof Optional<?> perhaps ? perhaps : Optional.of(value);
    }

    /** The value as a table, the names of its columns first; none when it is no table. */
    List<List<String>> rows(Object value) {
        var rows = new ArrayList<List<String>>();
        content(value).ifPresent(known -> {
            if (known instanceof SizeTable sizes) {
                rows.add(List.of(
                        messages.text("rule.table.members"),
                        messages.text("rule.table.min"),
                        messages.text("rule.table.max")));
                sizes.rows().forEach(row -> rows.add(row(row)));
            } else if (known instanceof List<?> list) {
                rows.add(
                        list.get(0) instanceof InvalidReason
                                ? List.of("", messages.text("rule.table.reason"))
                                : List.of(
                                        "",
                                        messages.text("rule.table.step"),
                                        messages.text("rule.table.leader"),
                                        messages.text("rule.table.minutes")));
                for (int i = 0; i < list.size(); i++) {
                    rows.add(row(i + 1, list.get(i)));
                }
            }
        });
        return rows;
    }

    private List<String> row(SizeTable.Row row) {
        return List.of(number(row.membersFrom()), number(row.min()), number(row.max()));
    }

    private List<String> row(int number, Object item) {
        if (item instanceof InvalidReason reason) {
            return List.of(number(number), vietnamese() ? reason.vietnamese() : reason.english());
        }
        var step = (AgendaStep) item;
        return List.of(number(number), step.title(), step.leader(), number(step.minutes()));
    }

    private String number(int number) {
        return messages.formats().number(number);
    }

    private boolean vietnamese() {
        return messages.getLocale().equals(Messages.VIETNAMESE);
    }

    /** Hundredths are a percentage; other shares stay as the document writes them. */
    String share(Share share) {
        return share.whole() == PER_CENT ? messages.formats().percent(share) : share.toString();
    }

    String choice(Object choice) {
        return messages.text(title(choice));
    }

    private static Sentence title(Object choice) {
        if (choice instanceof MarkingStyle style) {
            return switch (style) {
                case STRIKE_OUT -> Sentence.of("rule.marking.strike");
                case AGREE_DISAGREE -> Sentence.of("rule.marking.agree");
            };
        }
        if (choice instanceof MajorityBase base) {
            return switch (base) {
                case COLLECTED -> Sentence.of("rule.base.collected");
                case VALID -> Sentence.of("rule.base.valid");
                case ISSUED -> Sentence.of("rule.base.issued");
                case PRESENT -> Sentence.of("rule.base.present");
            };
        }
        if (choice instanceof HandVoteBase base) {
            return switch (base) {
                case PRESENT -> Sentence.of("rule.base.present");
                case SUMMONED -> Sentence.of("rule.base.summoned");
            };
        }
        if (choice instanceof TieRule tie) {
            return switch (tie) {
                case REVOTE_TIED -> Sentence.of("rule.tie.revote");
                case ASK_CONGRESS -> Sentence.of("rule.tie.ask");
                case MANUAL_WITH_REASON -> Sentence.of("rule.tie.manual");
            };
        }
        if (choice instanceof AlternatesRule alternates) {
            return switch (alternates) {
                case OWN_BALLOT -> Sentence.of("rule.alternates.ballot");
                case NEXT_HIGHEST -> Sentence.of("rule.alternates.next");
                case CONGRESS_DECIDES -> Sentence.of("rule.alternates.congress");
            };
        }
        if (choice instanceof AlternatesOrder order) {
            return switch (order) {
                case OWN_GROUP_FIRST -> Sentence.of("rule.order.group");
                case LISTED -> Sentence.of("rule.order.listed");
                case CONVENER_DECIDES -> Sentence.of("rule.order.convener");
            };
        }
        if (choice instanceof DirectChair chair) {
            return switch (chair) {
                case NOT_FORESEEN -> Sentence.of("rule.chair.none");
                case UPPER_UNION_DECIDES -> Sentence.of("rule.chair.upper");
                case ALLOWED -> Sentence.of("rule.chair.allowed");
            };
        }
        if (choice instanceof MeantFor meantFor) {
            return switch (meantFor) {
                case ANY_MEETING -> Sentence.of("rule.meant.any");
                case CONGRESSES -> Sentence.of("rule.meant.congresses");
            };
        }
        if (choice instanceof DeclinedSeat seat) {
            return switch (seat) {
                case NEXT_BY_VOTES -> Sentence.of("rule.declined.next");
                case FURTHER_ROUND -> Sentence.of("rule.declined.round");
                case STAYS_EMPTY -> Sentence.of("rule.declined.empty");
            };
        }
        if (choice instanceof LoneCounter lone) {
            return switch (lone) {
                case ANOTHER_DELEGATE -> Sentence.of("rule.lone.delegate");
                case PAPER_CHECK -> Sentence.of("rule.lone.paper");
                case ANNOUNCED_WITH_REASON -> Sentence.of("rule.lone.reason");
            };
        }
        return Sentence.of(Boolean.TRUE.equals(choice) ? "rule.yes" : "rule.no");
    }
}
