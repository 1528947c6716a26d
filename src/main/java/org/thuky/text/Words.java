package org.thuky.text;

import org.thuky.domain.Sentence;
import org.thuky.domain.rule.MajorityBase;
import org.thuky.domain.rule.MarkingStyle;

/** What rules prescribe, as sentences of screens and papers put it. */
public final class Words {

    private Words() {}

    /** Out of which ballots a majority is reckoned: collected, valid, issued, or those present. */
    public static Sentence of(MajorityBase base) {
        return switch (base) {
            case COLLECTED -> Sentence.of("election.base.collected");
            case VALID -> Sentence.of("election.base.valid");
            case ISSUED -> Sentence.of("election.base.issued");
            case PRESENT -> Sentence.of("election.base.present");
        };
    }

    public static Sentence of(MarkingStyle style) {
        return switch (style) {
            case STRIKE_OUT -> Sentence.of("election.style.strike");
            case AGREE_DISAGREE -> Sentence.of("election.style.agree");
        };
    }
}
