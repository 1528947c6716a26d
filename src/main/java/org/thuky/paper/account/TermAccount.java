package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.thuky.domain.resolution.Bound;
import org.thuky.domain.resolution.Period;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.TermFigure;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Số liệu và chỉ tiêu, worded once for resolution, review report and news. */
public final class TermAccount {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TermAccount() {}

    /** "Thăm hỏi đoàn viên: 280 lượt với số tiền trên 130.060.000 đồng". */
    public static String sentence(TermFigure figure) {
        var text = Phrases.clause(figure.text());
        var over = figure.over() ? Phrases.text("after.figure.over") + " " : "";
        var money = figure.money().map(amount -> over + Phrases.formats().money(amount));
        var number =
                figure.number().map(count -> (figure.money().isEmpty() ? over : "") + amount(count, figure.unit()));
        if (money.isPresent() && number.isPresent()) {
            return Phrases.text(
                    "after.figure.both",
                    field("noi_dung", text),
                    field("so_lieu", number.get()),
                    field("so_tien", money.get()));
        }
        return number.or(() -> money)
                .map(figures -> Phrases.text("after.figure.one", field("noi_dung", text), field("so_lieu", figures)))
                .orElse(text);
    }

    /** As the hall adopted it; its figure is added where the sentence does not tell it. */
    public static String sentence(Target target) {
        var text = Phrases.clause(target.text());
        return target.aim()
                .filter(aim -> !tells(text, Phrases.formats().number(aim)))
                .map(aim -> Phrases.text("after.figure.one", field("noi_dung", text), field("so_lieu", aim(target))))
                .orElse(text);
    }

    private static boolean tells(String text, String figure) {
        return text.matches("(?s).*(?<![\\d.,])0?" + figure.replace(".", "\\.") + "(?![\\d]|[.,]\\d).*");
    }

    /** "từ 90% trở lên", "không quá 5 đoàn viên mỗi năm"; a gap where the target has no figure. */
    public static String aim(Target target) {
        var aim = target.aim().map(figure -> amount(figure, target.unit())).orElse(Phrases.GAP);
        if (target.aim().filter(figure -> atItsEnd(figure, target)).isPresent()) {
            return yearly(aim, target);
        }
        var bounded = target.bound() == Bound.AT_MOST
                ? Phrases.text("after.target.most", field("muc", aim))
                : Phrases.text("after.target.least", field("muc", aim));
        return yearly(bounded, target);
    }

    private static String yearly(String aim, Target target) {
        return target.period() == Period.YEAR ? Phrases.text("after.target.yearly", field("muc", aim)) : aim;
    }

    /** Nothing lies beyond 100 per cent, or below none. */
    private static boolean atItsEnd(BigDecimal aim, Target target) {
        return target.bound() == Bound.AT_MOST
                ? aim.signum() == 0
                : target.unit().equals("%") && aim.compareTo(HUNDRED) == 0;
    }

    /** What a review found of it: "…: 15 đoàn viên (nghị quyết: từ 12 đoàn viên trở lên)". */
    public static String found(Target target) {
        var text = Phrases.clause(target.text());
        if (target.achieved().isPresent() && target.aim().isPresent()) {
            return Phrases.text(
                    "after.target.found",
                    field("noi_dung", text),
                    field("dat_duoc", amount(target.achieved().get(), target.unit())),
                    field("muc", aim(target)));
        }
        return target.judged()
                .map(judged -> Phrases.text(
                        "after.figure.one",
                        field("noi_dung", text),
                        field("so_lieu", Phrases.text(judged.label()).toLowerCase(Locale.ROOT))))
                .orElse(text);
    }

    /** 90%, 05 đoàn viên. */
    public static String amount(BigDecimal figure, String unit) {
        boolean small = figure.scale() == 0 && figure.signum() > 0 && figure.compareTo(BigDecimal.TEN) < 0;
        var number = small && !unit.equals("%")
                ? Phrases.formats().padded(figure.intValue())
                : Phrases.formats().number(figure);
        return unit.isEmpty() || unit.equals("%") ? number + unit : number + " " + unit;
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
