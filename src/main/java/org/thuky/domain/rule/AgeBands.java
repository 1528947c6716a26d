package org.thuky.domain.rule;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/**
 * Nhóm tuổi: how credentials reports put delegates together by age.
 *
 * @param ends the last year of every band, from the youngest on; whoever is older belongs to one more band
 */
public record AgeBands(List<Integer> ends) {

    private static final int OLDEST = 120;

    public AgeBands {
        ends = List.copyOf(ends);
        int before = 0;
        for (int end : ends) {
            if (end <= before || end > OLDEST) {
                throw Refusal.of("rule.refusal.ages", end, OLDEST);
            }
            before = end;
        }
        if (before == 0) {
            throw Refusal.of("rule.refusal.ages.none");
        }
    }

    /** From the youngest to the oldest. */
    public List<Band> bands() {
        var bands = new ArrayList<Band>();
        int from = 0;
        for (int end : ends) {
            bands.add(new Band(from, end));
            from = end + 1;
        }
        bands.add(new Band(from, Integer.MAX_VALUE));
        return bands;
    }

    /**
     * @param from the first year; 0 of the youngest
     * @param to the last year; {@link Integer#MAX_VALUE} of the oldest
     */
    public record Band(int from, int to) {

        public boolean holds(int age) {
            return from <= age && age <= to;
        }

        public Sentence label() {
            if (to == Integer.MAX_VALUE) {
                return Sentence.of("rule.ages.over", from - 1);
            }
            return from == 0 ? Sentence.of("rule.ages.up-to", to) : Sentence.of("rule.ages.between", from, to);
        }
    }
}
