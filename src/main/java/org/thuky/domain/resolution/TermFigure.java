package org.thuky.domain.resolution;

import java.util.List;
import java.util.Optional;

/**
 * Số liệu của nhiệm kỳ qua: what the union did, in figures that resolution, reports and news all tell alike.
 *
 * @param group lĩnh vực under which it is listed; may be empty
 * @param text what was done: "Thăm hỏi, động viên đoàn viên và người thân"
 * @param number how often or how many, when it was counted
 * @param unit of the number: "lượt đoàn viên"; may be empty
 * @param money how much was spent or given, in đồng, when it was counted
 * @param when over what time it was counted: "năm 2022", "hằng năm"; empty for the whole term
 * @param parts trong đó: what of it is told apart
 */
public record TermFigure(
        String group,
        String text,
        Optional<Quantity> number,
        String unit,
        Optional<Quantity> money,
        String when,
        List<Part> parts) {

    public TermFigure {
        parts = List.copyOf(parts);
    }
}
