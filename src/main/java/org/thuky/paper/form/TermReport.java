package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.thuky.domain.member.Composition;
import org.thuky.domain.member.Sex;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.petition.Petition;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.Task;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.TermAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/**
 * Báo cáo tổng kết nhiệm kỳ và phương hướng of a congress, or báo cáo tổng kết of a conference that looks back on a year:
 * what the resolution judges and decides, told at length, and the union in the figures of its roll.
 */
record TermReport(MeetingAccount congress) implements Paper {

    @Override
    public PaperKind kind() {
        return congress.assembly().congress() ? PaperKind.TERM_REPORT : PaperKind.YEAR_REPORT;
    }

    @Override
    public List<Gap> missing() {
        var resolution = congress.meeting().resolution();
        var missing = new ArrayList<Gap>();
        if (resolution.assessment().isEmpty()) {
            missing.add(Gap.in(Gap.Place.RESOLUTION, "after.missing.assessment"));
        }
        if (resolution.directions().isEmpty()) {
            missing.add(Gap.in(Gap.Place.RESOLUTION, "after.missing.directions"));
        }
        if (resolution.tasks().isEmpty()) {
            missing.add(Gap.in(Gap.Place.RESOLUTION, "after.missing.tasks"));
        }
        return missing;
    }

    @Override
    public Fields fields() {
        var resolution = congress.meeting().resolution();
        var targets = resolution.targets();
        var asked = Arrays.stream(Addressee.values())
                .filter(addressee -> !petitions(addressee).isEmpty())
                .toList();
        return congress.fields()
                .text("tong_ket_gi", Phrases.text("after.report.results", field("thoi_ky", period())))
                .text("phuong_huong_gi", Phrases.text("after.report.directions", field("thoi_ky", coming())))
                .text("trinh_dai_hoi", Phrases.text("after.report.to", field("dai_hoi", congress.ownName())))
                .text("thoi_ky_hoa", Phrases.capitals(period()))
                .text(
                        "phuong_huong_hoa",
                        Phrases.capitals(Phrases.text("after.report.coming", field("thoi_ky", coming()))))
                .each("thuc_hien", resolution.grounds(), Fields::sentence)
                .each("dac_diem", situation(), Fields::line)
                .each("danh_gia", orGap(Phrases.paragraphs(resolution.assessment())), Fields::sentence)
                .show("chua_co_so_lieu", resolution.figures().isEmpty())
                .each("nhom_so_lieu", TermAccount.figures(resolution.figures()), group -> group)
                .each("han_che", orGap(resolution.limits()), Fields::sentence)
                .each("bai_hoc", orGap(resolution.lessons()), Fields::sentence)
                .each("phuong_huong", orGap(Phrases.paragraphs(resolution.directions())), Fields::sentence)
                .show("chua_co_chi_tieu", targets.isEmpty())
                .each("nhom_chi_tieu", TermAccount.grouped(targets, Target::group, TermReport::group), group -> group)
                .each(
                        "nhiem_vu",
                        orGap(resolution.tasks().stream().map(Task::text).toList()),
                        Fields::sentence)
                .show("co_kien_nghi", !asked.isEmpty())
                .each("kien_nghi", asked, this::asked);
    }

    private static Fields group(String name, List<Target> targets) {
        return new Fields().each("chi_tieu", targets, target -> Fields.sentence(TermAccount.sentence(target)));
    }

    private Fields asked(Addressee addressee) {
        return new Fields()
                .text("noi_nhan", Phrases.text(addressee.label()))
                .each("dieu_kien_nghi", petitions(addressee), petition -> Fields.sentence(petition.text()));
    }

    private List<Petition> petitions(Addressee addressee) {
        return congress.meeting().petitions().to(addressee);
    }

    /** On what it looks back, as the union calls it. */
    private String period() {
        var background = congress.meeting().background();
        if (!background.period().isEmpty()) {
            return background.period();
        }
        var outgoing = background.outgoing();
        if (!congress.assembly().congress()) {
            return Phrases.text("after.report.time.past");
        }
        return outgoing.known()
                ? Phrases.text("after.report.term", field("nhiem_ky", outgoing.from() + " - " + outgoing.to()))
                : Phrases.text("after.report.term.past");
    }

    private String coming() {
        return congress.assembly().congress()
                ? Phrases.text("after.report.term", field("nhiem_ky", congress.term()))
                : Phrases.text("after.report.time.coming");
    }

    /** Who the union is, and under whose leadership it worked; a gap where the roll does not hold all its members. */
    private List<String> situation() {
        var guidance = congress.meeting().background().guidance();
        var led = guidance.isEmpty()
                ? Stream.<String>empty()
                : Stream.of(Phrases.text(
                        "after.report.guidance",
                        field("thoi_ky", Phrases.sentenceCase(period())),
                        field("ten_cdcs", congress.facts().union()),
                        field("cap_tren", String.join(", ", guidance))));
        return Stream.concat(Stream.of(members()), led).toList();
    }

    /** Only a congress of all members has all of them on its roll. */
    private String members() {
        var roll = congress.meeting().roll();
        var summoned = roll.summoned();
        if (!congress.assembly().congress() || congress.delegates() || summoned.isEmpty()) {
            return Phrases.GAP;
        }
        var people = new Composition(
                summoned,
                congress.facts().date().getYear(),
                congress.meeting().rules().ageBands().value());
        int women = people.of(Sex.FEMALE);
        int party = people.party();
        int minorities = people.minorities();
        // what the roll tells of nobody is not told as none
        var parts = new ArrayList<String>();
        if (women > 0) {
            parts.add(Phrases.text("after.report.women", field("so_nguoi", Phrases.count(women))));
        }
        if (party > 0) {
            parts.add(Phrases.text("after.report.party", field("so_nguoi", Phrases.count(party))));
        }
        if (minorities > 0) {
            parts.add(Phrases.text("after.report.minorities", field("so_nguoi", Phrases.count(minorities))));
        }
        var counted = Phrases.text(
                "after.report.members",
                field("ten_cdcs", congress.facts().union()),
                field("so_doan_vien", Phrases.count(people.size())));
        var apart = parts.isEmpty()
                ? counted
                : Phrases.text(
                        "after.figure.parts", field("so_lieu", counted), field("chi_tiet", String.join(", ", parts)));
        var groups = roll.groups();
        return groups.isEmpty()
                ? apart + "."
                : Phrases.text(
                        "after.report.groups", field("cau", apart), field("so_to", Phrases.count(groups.size())));
    }

    private static List<String> orGap(List<String> sentences) {
        return sentences.isEmpty() ? List.of(Phrases.GAP) : sentences;
    }
}
