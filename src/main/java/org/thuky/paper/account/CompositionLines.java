package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.Share;
import org.thuky.domain.member.Composition;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Sex;
import org.thuky.paper.word.Fields;
import org.thuky.paper.word.Picture;
import org.thuky.text.Phrases;

/** Cơ cấu, chất lượng: the figures of a composition, each with its share and its bar. */
public record CompositionLines(Composition people) {

    /** How long the bar of everybody is, in millimetres. */
    private static final double BAR = 58;

    /** What the roll has to tell, or a part of the report stays open. */
    private static final List<MemberField> COUNTED = List.of(
            MemberField.SEX,
            MemberField.ETHNICITY,
            MemberField.EDUCATION,
            MemberField.POLITICAL_THEORY,
            MemberField.BIRTH);

    /** Told only where there are some: delegates whose capacity the roll leaves open, and called-in alternates. */
    private static final Set<MemberKind> OCCASIONAL = EnumSet.of(MemberKind.MEMBER, MemberKind.SUBSTITUTE);

    private record Line(String name, int count) {}

    /**
     * @param untold of how many people the roll does not tell it
     * @param remarks sentences below the figures
     */
    private record Part(String name, List<Line> lines, int untold, List<String> remarks) {}

    /** What the roll does not tell of everybody. */
    public List<Gap> missing() {
        return COUNTED.stream()
                .filter(field -> people.without(field) > 0)
                .map(field -> Gap.in(Gap.Place.ROLL, "before.missing.field", field.label(), people.without(field)))
                .toList();
    }

    /**
     * @param capacities whether they sit there in several capacities, as delegates do
     * @param replacements who sits in whose place
     */
    public void fill(Fields fields, boolean capacities, List<String> replacements) {
        var parts = new ArrayList<Part>();
        if (capacities) {
            parts.add(new Part(Phrases.text("member.field.kind"), capacities(), 0, replacements));
        }
        parts.add(sexes());
        parts.add(ethnicities());
        parts.add(new Part(
                Phrases.text("member.field.party"),
                List.of(new Line(Phrases.text("member.field.party"), people.party())),
                0,
                List.of()));
        parts.add(education());
        parts.add(theory());
        parts.add(ages());
        var numbers = new ArrayList<Integer>();
        fields.each("phan", parts, part -> {
            numbers.add(1);
            return part(part).text("tt", Integer.toString(numbers.size()));
        });
    }

    private List<Line> capacities() {
        return Stream.of(MemberKind.values())
                .filter(MemberKind::summoned)
                .filter(kind -> !OCCASIONAL.contains(kind) || people.of(kind) > 0)
                .map(kind -> new Line(Phrases.text(kind.label()), people.of(kind)))
                .toList();
    }

    private Part sexes() {
        return new Part(
                Phrases.text("member.field.sex"),
                List.of(
                        new Line(Phrases.text(Sex.MALE.label()), people.of(Sex.MALE)),
                        new Line(Phrases.text(Sex.FEMALE.label()), people.of(Sex.FEMALE))),
                people.of(Sex.UNSTATED),
                List.of());
    }

    private Part ethnicities() {
        int untold = people.without(MemberField.ETHNICITY);
        return new Part(
                Phrases.text("member.field.ethnicity"),
                List.of(
                        new Line(
                                Phrases.text("before.composition.majority"),
                                people.size() - people.minorities() - untold),
                        new Line(Phrases.text("before.composition.minority"), people.minorities())),
                untold,
                each(people.ethnicities()));
    }

    private Part education() {
        var bands = people.educationBands();
        int counted = bands.values().stream().mapToInt(Integer::intValue).sum();
        return new Part(
                Phrases.text("member.field.education"),
                bands.entrySet().stream()
                        .map(band -> new Line(Phrases.text(band.getKey().label()), band.getValue()))
                        .toList(),
                people.size() - counted,
                each(people.education()));
    }

    private Part theory() {
        return new Part(
                Phrases.text("member.field.political-theory"),
                people.politicalTheory().entrySet().stream()
                        .map(each -> new Line(Phrases.sentenceCase(each.getKey()), each.getValue()))
                        .toList(),
                people.without(MemberField.POLITICAL_THEORY),
                List.of());
    }

    private Part ages() {
        var remarks = new ArrayList<String>();
        var average = people.averageAge();
        if (average.whole() > 0) {
            var words = Phrases.formats().average(average);
            remarks.add(
                    average.whole() == people.size()
                            ? Phrases.text("before.composition.average", field("tuoi_binh_quan", words))
                            : Phrases.text(
                                    "before.composition.average.some",
                                    field("tuoi_binh_quan", words),
                                    field("so_nguoi", Phrases.count(average.whole()))));
            remarks.add(Phrases.text("before.composition.youngest", field("nguoi", aged(people.youngest()))));
            remarks.add(Phrases.text("before.composition.oldest", field("nguoi", aged(people.oldest()))));
        }
        return new Part(
                Phrases.text("before.composition.age"),
                people.ageBands().entrySet().stream()
                        .map(band -> new Line(Phrases.text(band.getKey().label()), band.getValue()))
                        .toList(),
                people.without(MemberField.BIRTH),
                remarks);
    }

    private static List<String> each(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? List.of()
                : List.of(Phrases.text(
                        "before.composition.each",
                        field(
                                "danh_sach",
                                counts.entrySet().stream()
                                        .map(each -> Phrases.text(
                                                "before.composition.one",
                                                field("ten", each.getKey()),
                                                field("so_nguoi", Phrases.count(each.getValue()))))
                                        .collect(Collectors.joining("; ")))));
    }

    /** The oldest, or the youngest, all born in one year: their age, the year, their names. */
    private String aged(List<Member> members) {
        var one = members.get(0);
        return Phrases.text(
                "before.composition.aged",
                field("tuoi", people.age(one)),
                field("nam_sinh", Integer.toString(one.birth().year())),
                field(
                        "ho_ten",
                        members.stream()
                                .map(member -> Phrases.text(
                                        "before.comrade",
                                        field("ho_ten", member.name().full())))
                                .collect(Collectors.joining("; "))));
    }

    private Fields part(Part part) {
        boolean told = part.untold() < people.size();
        var lines = new ArrayList<>(part.lines());
        if (told && part.untold() > 0) {
            lines.add(new Line(Phrases.text("before.composition.untold"), part.untold()));
        }
        return new Fields()
                .text("ten", part.name())
                .show("co_so_lieu", told)
                .show("chua_co_so_lieu", !told)
                .each("muc", told ? lines : List.<Line>of(), this::line)
                .each("nhan_xet", part.remarks(), Fields::line);
    }

    private Fields line(Line line) {
        var share = new Share(line.count(), people.size());
        var words = Phrases.text(
                "before.composition.line",
                field("ten", line.name()),
                field("so_nguoi", Phrases.count(line.count())),
                field("ty_le", share));
        return new Fields()
                .text("ten", line.name())
                .text(
                        "so_nguoi",
                        Phrases.text("before.composition.people", field("so_nguoi", Phrases.count(line.count()))))
                .text("ty_le", Phrases.formats().percent(share))
                .picture("thanh", line.count() == 0 ? Optional.empty() : Optional.of(Picture.bar(share, BAR, words)));
    }

    /** The same in one sentence, for the foot of a list. */
    public String sentence() {
        return Phrases.text(
                "before.composition.summary",
                field("tong_so", Phrases.count(people.size())),
                field("nu", words(people.of(Sex.FEMALE))),
                field("dang_vien", words(people.party())),
                field("dan_toc_thieu_so", words(people.minorities())),
                field("tuoi_binh_quan", Phrases.formats().average(people.averageAge())));
    }

    private String words(int count) {
        return Phrases.text(
                "before.composition.share",
                field("so_nguoi", Phrases.count(count)),
                field("ty_le", new Share(count, people.size())));
    }
}
