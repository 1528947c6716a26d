package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.resolution.Judgement;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.Task;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.TermAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Báo cáo sơ kết giữa nhiệm kỳ: the resolution's targets against what was achieved, and what remains to be done. */
record ReviewReport(MeetingAccount congress) implements Paper {

    @Override
    public PaperKind kind() {
        return PaperKind.REVIEW_REPORT;
    }

    @Override
    public List<Gap> missing() {
        var resolution = congress.meeting().resolution();
        var missing = new ArrayList<Gap>();
        if (resolution.targets().isEmpty()) {
            missing.add(Gap.in(Gap.Place.RESOLUTION, "after.missing.targets"));
        }
        resolution.targets().stream()
                .filter(target -> judgement(target).isEmpty())
                .map(target -> Gap.in(Gap.Place.RESOLUTION, "after.missing.achieved", target.text()))
                .forEach(missing::add);
        if (resolution.assessment().isEmpty()) {
            missing.add(Gap.in(Gap.Place.RESOLUTION, "after.missing.assessment"));
        }
        return missing;
    }

    @Override
    public Fields fields() {
        var resolution = congress.meeting().resolution();
        var petitions = congress.meeting().petitions();
        var assessment = Phrases.paragraphs(resolution.assessment());
        var asked = new ArrayList<Addressee>();
        for (var addressee : Addressee.values()) {
            if (!petitions.to(addressee).isEmpty()) {
                asked.add(addressee);
            }
        }
        var rows = new ArrayList<Fields>();
        resolution.targets().forEach(target -> rows.add(row(rows.size() + 1, target)));
        return congress.fields()
                .each("thuc_hien", resolution.grounds(), Fields::sentence)
                .each("tinh_hinh", assessment.isEmpty() ? List.of(Phrases.GAP) : assessment, Fields::line)
                .show("co_chi_tieu", !rows.isEmpty())
                .show("chua_co_chi_tieu", rows.isEmpty())
                .each("chi_tieu", rows, row -> row)
                .text("tong_hop_danh_gia", summary(resolution.targets()))
                .show("chua_co_so_lieu", resolution.figures().isEmpty())
                .each("nhom_so_lieu", TermAccount.figures(resolution.figures()), group -> group)
                .each(
                        "han_che",
                        resolution.limits().isEmpty() ? List.of(Phrases.GAP) : resolution.limits(),
                        Fields::sentence)
                .each("phuong_huong", Phrases.paragraphs(resolution.directions()), Fields::sentence)
                .each(
                        "nhiem_vu",
                        resolution.tasks().isEmpty() && resolution.directions().isEmpty()
                                ? List.of(Phrases.GAP)
                                : resolution.tasks().stream().map(Task::text).toList(),
                        Fields::sentence)
                .show("co_kien_nghi", !asked.isEmpty())
                .each(
                        "kien_nghi",
                        asked,
                        addressee -> new Fields()
                                .text("noi_nhan", Phrases.text(addressee.label()))
                                .each(
                                        "dieu_kien_nghi",
                                        petitions.to(addressee),
                                        petition -> Fields.sentence(petition.text())))
                .text("chu_tich", congress.firstOf(BodyKind.PRESIDIUM));
    }

    private Optional<Judgement> judgement(Target target) {
        return target.judgement(congress.facts().termOver());
    }

    private Fields row(int number, Target target) {
        var formats = Phrases.formats();
        var judgement =
                judgement(target).map(judged -> Phrases.text(judged.label())).orElse(Phrases.GAP);
        return new Fields()
                .text("tt", Integer.toString(number))
                .text("noi_dung", Phrases.clause(target.text()))
                .text("muc", target.aim().isEmpty() ? "–" : Phrases.sentenceCase(TermAccount.aim(target)))
                .text(
                        "dat_duoc",
                        TermAccount.achieved(target).orElse(target.aim().isEmpty() ? "–" : Phrases.GAP))
                .text(
                        "ty_le",
                        target.reached()
                                .map(share -> formats.number(share.stripTrailingZeros()) + "%")
                                .orElse("–"))
                .text("danh_gia", target.remark().isEmpty() ? judgement : judgement + "\n" + target.remark());
    }

    /** How many targets came to what. */
    private String summary(List<Target> targets) {
        var counts = new EnumMap<Judgement, Integer>(Judgement.class);
        targets.forEach(target -> judgement(target).ifPresent(judged -> counts.merge(judged, 1, Integer::sum)));
        int judged = counts.values().stream().mapToInt(Integer::intValue).sum();
        var parts = new ArrayList<String>();
        counts.forEach((judgement, many) -> parts.add(part(judgement, Phrases.count(many))));
        if (judged < targets.size()) {
            parts.add(Phrases.text("after.review.open", field("so_chi_tieu", Phrases.count(targets.size() - judged))));
        }
        return Phrases.text(
                "after.review.summary",
                field("so_chi_tieu", Phrases.count(targets.size())),
                field("danh_gia", String.join("; ", parts)));
    }

    private static String part(Judgement judgement, String many) {
        return switch (judgement) {
            case EXCEEDED -> Phrases.text("after.review.exceeded", field("so_chi_tieu", many));
            case MET -> Phrases.text("after.review.met", field("so_chi_tieu", many));
            case UNDER_WAY -> Phrases.text("after.review.under_way", field("so_chi_tieu", many));
            case NOT_MET -> Phrases.text("after.review.not_met", field("so_chi_tieu", many));
        };
    }
}
