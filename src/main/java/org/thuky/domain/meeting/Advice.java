package org.thuky.domain.meeting;

import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.Ruled;

/**
 * Lời nhắc: something that lies outside what the rules say. It warns and never forbids; the hall may have its reasons.
 *
 * @param rule the value it departs from; empty when the words themselves name a provision that no rule set holds
 */
public record Advice(Sentence words, Optional<Ruled<?>> rule) {

    static Advice against(Ruled<?> rule, Sentence words) {
        return new Advice(words, Optional.of(rule));
    }

    static Advice of(Sentence words) {
        return new Advice(words, Optional.empty());
    }

    /** With its source, and whether anybody has read it there. */
    public Sentence sentence() {
        return rule.map(ruled -> Sentence.of("election.advice.cited", words, source(ruled)))
                .orElse(words);
    }

    private static Sentence source(Ruled<?> ruled) {
        return ruled.verified()
                ? Sentence.of("election.advice.source", ruled.citation())
                : Sentence.of("election.advice.source.unverified", ruled.citation());
    }
}
