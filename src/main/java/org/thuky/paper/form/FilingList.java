package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/**
 * Danh mục hồ sơ: what the upper union gets, what of it is ready, and by when it is due.
 *
 * @param papers all papers of the meeting before this one
 */
record FilingList(MeetingAccount congress, Personnel personnel, List<Paper> papers) implements Paper {

    @Override
    public PaperKind kind() {
        return PaperKind.FILING_LIST;
    }

    @Override
    public List<Gap> missing() {
        return List.of();
    }

    @Override
    public Fields fields() {
        var items = new Dossier(personnel, papers).items();
        var rows = new ArrayList<Fields>();
        items.forEach(item -> rows.add(row(rows.size() + 1, item)));
        int ready = (int) items.stream().filter(Dossier.Item::ready).count();
        return congress.fields()
                .text("noi_nhan", Phrases.orGap(congress.facts().upperUnion()))
                .each("van_kien", rows, row -> row)
                .text(
                        "tong_hop",
                        Phrases.text(
                                "after.filing.summary",
                                field("da_du", Phrases.count(ready)),
                                field("tong_so", Phrases.count(rows.size()))))
                .each("han_nop", personnel.toBeRecognised() ? List.of(deadline()) : List.<String>of(), Fields::line)
                .text("nguoi_lap", congress.firstOf(BodyKind.SECRETARIAT));
    }

    private Fields row(int number, Dossier.Item item) {
        var state = item.ready()
                ? Phrases.text("after.filing.ready")
                : item.lacking().stream().map(Phrases::text).collect(Collectors.joining("\n"));
        return new Fields()
                .text("tt", Integer.toString(number))
                .text("ten", Phrases.text(item.title()))
                .text("so_ban", item.copies().map(Phrases::count).orElse(""))
                .text("tinh_trang", state)
                .text(
                        "han",
                        item.underDeadline()
                                ? personnel
                                        .deadline()
                                        .map(Phrases.formats()::date)
                                        .orElse("")
                                : "");
    }

    private String deadline() {
        var days = congress.meeting().rules().recognitionRequestDays();
        return personnel
                .deadline()
                .map(last -> Phrases.text(
                        "after.filing.deadline",
                        field("so_ngay", Phrases.count(days.value().orElseThrow())),
                        field("viec", settledBy()),
                        field("ngay", Phrases.formats().longDate(personnel.settled())),
                        field("han", Phrases.formats().longDate(last)),
                        field("can_cu", days.citation())))
                .orElseGet(() -> Phrases.text("after.filing.no_deadline"));
    }

    private String settledBy() {
        return personnel.firstMeeting().isPresent()
                ? Phrases.text("after.filing.from.first")
                : Phrases.text(
                        "after.filing.from",
                        field("dai_hoi", congress.assembly().word()));
    }
}
