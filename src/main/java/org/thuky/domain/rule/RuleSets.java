package org.thuky.domain.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Sentence;

/** Which rules a meeting is to be held by. */
public final class RuleSets {

    private RuleSets() {}

    /**
     * What a new meeting proposes: of the rules that hold on its day those that began last, since they were made knowing the
     * others. When none hold, those nearest before, or else the first ever. Of equals the last in the list, a union's own.
     *
     * @param known at least one
     */
    public static RuleSet proposedFor(List<RuleSet> known, Occasion occasion) {
        return latest(known.stream().filter(rules -> rules.covers(occasion)).toList())
                .or(() -> latest(known.stream()
                        .filter(rules -> rules.meantFor().value().includes(occasion))
                        .filter(rules -> !begins(rules).isAfter(occasion.date()))
                        .toList()))
                .orElseGet(() -> known.stream()
                        .min(Comparator.comparing(RuleSets::begins))
                        .orElseThrow());
    }

    private static Optional<RuleSet> latest(List<RuleSet> some) {
        return some.stream().reduce((before, next) -> begins(next).isBefore(begins(before)) ? before : next);
    }

    private static LocalDate begins(RuleSet rules) {
        return rules.validity().value().flatMap(ValidDates::from).orElse(LocalDate.MIN);
    }

    /** What speaks against holding such a meeting by these rules; it warns and never forbids. */
    public static Optional<Sentence> warning(RuleSet rules, Occasion occasion) {
        if (!rules.meantFor().value().includes(occasion)) {
            return Optional.of(Sentence.of("rule.warning.congress", rules.title()));
        }
        return rules.validity().value().flatMap(dates -> {
            if (dates.startAfter(occasion.date())) {
                return Optional.of(Sentence.of(
                        "rule.warning.early", rules.title(), dates.from().orElseThrow(), occasion.date()));
            }
            return dates.isOver(occasion.date())
                    ? Optional.of(Sentence.of(
                            "rule.warning.over", rules.title(), dates.to().orElseThrow(), occasion.date()))
                    : Optional.empty();
        });
    }
}
