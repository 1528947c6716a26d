package org.thuky.domain.resolution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Chỉ tiêu: what the congress wants to reach in the new term, and what a review finds of it.
 *
 * @param group lĩnh vực under which it is listed; may be empty
 * @param text the sentence as the hall adopts it: "Phấn đấu 90% trở lên đoàn viên đạt danh hiệu …"
 * @param aim the figure to be reached as the hall said it, when it is one that can be counted
 * @param unit of the figures: "%", "đoàn viên"; may be empty
 * @param achieved the figure a review found; empty before
 * @param parts what of the achieved is told apart; of the aim, the sentence tells it
 * @param judged how the review judges it against the plain comparison of figures, or without any
 * @param remark how it came to that; may be empty
 */
public record Target(
        String group,
        String text,
        Optional<Quantity> aim,
        String unit,
        Period period,
        Optional<Quantity> achieved,
        List<Part> parts,
        Optional<Judgement> judged,
        String remark) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Target {
        parts = List.copyOf(parts);
    }

    /** A target as a plain sentence tells it: its figure, unit and period are read out of the words. */
    public static Target of(String sentence) {
        return TargetReading.of(sentence);
    }

    /** A sentence without a figure. */
    public static Target plain(String sentence) {
        return new Target(
                "", sentence, Optional.empty(), "", Period.TERM, Optional.empty(), List.of(), Optional.empty(), "");
    }

    /** Whether the sentence itself tells the figure to be reached, or there is none. */
    public boolean tellsItsAim() {
        return aim.isEmpty()
                || QuantityReader.within(text).stream()
                        .anyMatch(place -> place.said().quantity().names(aim.get()));
    }

    /** What the review found of it. */
    public Target reviewed(Optional<Quantity> found, Optional<Judgement> judgement, String why) {
        return new Target(group, text, aim, unit, period, found, parts, judgement, why);
    }

    /**
     * How far it is reached: as the review judges it, otherwise by comparing the figures; empty while nothing is known.
     *
     * @param termOver whether nothing more can be added to what was achieved
     */
    public Optional<Judgement> judgement(boolean termOver) {
        if (judged.isPresent() || aim.isEmpty() || achieved.isEmpty()) {
            return judged;
        }
        boolean less = aim.get().wantsLess();
        int side = achieved.get().against(aim.get()) * (less ? -1 : 1);
        if (side == 0) {
            return Optional.of(Judgement.MET);
        }
        if (side > 0) {
            return Optional.of(Judgement.EXCEEDED);
        }
        boolean grows = period == Period.TERM && !less && !unit.equals("%");
        return Optional.of(grows && !termOver ? Judgement.UNDER_WAY : Judgement.NOT_MET);
    }

    /** Tỷ lệ đạt, per cent of the figure to be reached, to one decimal; empty when there is nothing to compare. */
    public Optional<BigDecimal> reached() {
        return aim.map(Quantity::value)
                .filter(figure -> figure.signum() > 0)
                .flatMap(figure ->
                        achieved.map(found -> found.value().multiply(HUNDRED).divide(figure, 1, RoundingMode.HALF_UP)));
    }
}
