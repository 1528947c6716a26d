package org.thuky.domain.resolution;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Số liệu của nhiệm kỳ qua: what the union did, in figures that resolution, reports and news all tell alike.
 *
 * @param group lĩnh vực under which it is listed; may be empty
 * @param text what was done: "Thăm hỏi, động viên đoàn viên và người thân"
 * @param number how often or how many, when it was counted
 * @param unit of the number: "lượt đoàn viên"; may be empty
 * @param money how much was spent or given, in đồng, when it was counted
 * @param over whether it was more than that (trên): the money is known in round figures only
 */
public record TermFigure(
        String group, String text, Optional<BigDecimal> number, String unit, Optional<BigDecimal> money, boolean over) {

    /** @throws org.thuky.domain.Refusal when a figure is negative */
    public TermFigure {
        number = Amount.plain(number);
        money = Amount.plain(money);
    }
}
