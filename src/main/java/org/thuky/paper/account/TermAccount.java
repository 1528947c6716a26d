package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thuky.domain.resolution.Part;
import org.thuky.domain.resolution.Period;
import org.thuky.domain.resolution.Quantity;
import org.thuky.domain.resolution.Said;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.TermFigure;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Số liệu và chỉ tiêu, worded once for resolution, review report and news. */
public final class TermAccount {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private TermAccount() {}

    /** "Thăm hỏi đoàn viên (năm 2022): 280 lượt với số tiền trên 130.060.000 đồng, trong đó …". */
    public static String sentence(TermFigure figure) {
        var text = dated(Phrases.clause(figure.text()), figure.when());
        var number = figure.number().map(count -> amount(count, figure.unit()));
        var money = figure.money().map(sum -> amount(sum, Said.MONEY));
        var both = number.isPresent() && money.isPresent()
                ? Optional.of(Phrases.text(
                        "after.figure.both", field("so_lieu", number.get()), field("so_tien", money.get())))
                : number.or(() -> money);
        return both.map(figures -> Phrases.text(
                        "after.figure.one", field("noi_dung", text), field("so_lieu", apart(figures, figure.parts()))))
                .orElseGet(() -> apart(text, figure.parts()));
    }

    private static String dated(String text, String typed) {
        var when = YEAR.matcher(typed).matches() ? Phrases.text("after.figure.year", field("nam", typed)) : typed;
        if (when.isEmpty() || text.toLowerCase(Locale.ROOT).contains(when.toLowerCase(Locale.ROOT))) {
            return text;
        }
        return Phrases.text("after.figure.when", field("noi_dung", text), field("thoi_gian", when));
    }

    /** "…, trong đó 11 đồng chí được kết nạp". */
    private static String apart(String figures, List<Part> parts) {
        if (parts.isEmpty()) {
            return figures;
        }
        var told = parts.stream().map(Phrases::part).collect(Collectors.joining(", "));
        return Phrases.text("after.figure.parts", field("so_lieu", figures), field("chi_tiet", told));
    }

    /** As the hall adopted it; its figure is added where the sentence does not tell it. */
    public static String sentence(Target target) {
        var text = Phrases.clause(target.text());
        return target.tellsItsAim()
                ? text
                : Phrases.text("after.figure.one", field("noi_dung", text), field("so_lieu", aim(target)));
    }

    /** "90% trở lên", "không quá 05 đoàn viên mỗi năm"; a gap where the target has no figure. */
    public static String aim(Target target) {
        var aim = target.aim().map(figure -> amount(figure, target.unit())).orElse(Phrases.GAP);
        return target.period() == Period.YEAR ? Phrases.text("after.target.yearly", field("muc", aim)) : aim;
    }

    /** "trên 97%, trong đó trên 15% đạt danh hiệu …"; empty before a review. */
    public static Optional<String> achieved(Target target) {
        return target.achieved().map(found -> apart(amount(found, target.unit()), target.parts()));
    }

    /** What a review found of it: "…: 15 đoàn viên (nghị quyết: từ 12 đoàn viên trở lên)". */
    public static String found(Target target) {
        var text = Phrases.clause(target.text());
        var achieved = achieved(target);
        if (achieved.isPresent() && target.aim().isPresent()) {
            return Phrases.text(
                    "after.target.found",
                    field("noi_dung", text),
                    field("dat_duoc", achieved.get()),
                    field("muc", aim(target)));
        }
        return target.judged()
                .map(judged -> Phrases.text(
                        "after.figure.one",
                        field("noi_dung", text),
                        field("so_lieu", Phrases.text(judged.label()).toLowerCase(Locale.ROOT))))
                .orElse(text);
    }

    private static String amount(Quantity figure, String unit) {
        return Phrases.formats().amount(figure, unit);
    }

    /**
     * What belongs to one lĩnh vực stands together, in the order in which the fields first come up.
     *
     * @param fill makes the fields of a group from its items; the group's name is the list {@code ten_nhom}, empty for
     *     those that belong to none
     */
    public static <T> List<Fields> grouped(
            List<T> items, Function<T, String> group, BiFunction<String, List<T>, Fields> fill) {
        var names = new LinkedHashSet<String>();
        items.forEach(item -> names.add(group.apply(item)));
        var groups = new ArrayList<Fields>();
        for (var name : names) {
            var inside = items.stream()
                    .filter(item -> group.apply(item).equals(name))
                    .toList();
            groups.add(fill.apply(name, inside)
                    .each("ten_nhom", name.isEmpty() ? List.<String>of() : List.of(name), Fields::sentence));
        }
        return groups;
    }

    /** Figures of the term under their fields, each a list {@code so_lieu}. */
    public static List<Fields> figures(List<TermFigure> figures) {
        return grouped(
                figures,
                TermFigure::group,
                (name, some) -> new Fields().each("so_lieu", some, figure -> Fields.sentence(sentence(figure))));
    }
}
