package org.thuky.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.paper.account.Congress;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.Personnel;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/**
 * Danh mục hồ sơ: what the upper union gets, what of it is ready, and by when it is due.
 *
 * @param papers all papers of the meeting before this one
 */
record FilingList(Congress congress, Personnel personnel, List<Paper> papers) implements Paper {

    /** One of each is sent; what a union keeps or sends more is for its pen. */
    private static final int COPIES = 1;

    @Override
    public String fileName() {
        return "24-Danh-muc-ho-so.docx";
    }

    @Override
    public Sentence title() {
        return Sentence.of("after.filing.title");
    }

    @Override
    public Chapter chapter() {
        return Chapter.AFTER;
    }

    @Override
    public String template() {
        return "danh-muc-ho-so.docx";
    }

    @Override
    public List<Gap> missing() {
        return List.of();
    }

    @Override
    public Fields fields() {
        var sent =
                papers.stream().filter(paper -> paper.filing() != Filing.KEPT).toList();
        var rows = new ArrayList<Fields>();
        sent.forEach(paper -> rows.add(row(rows.size() + 1, paper)));
        int ready =
                (int) sent.stream().filter(paper -> paper.missing().isEmpty()).count();
        return congress.fields()
                .text("noi_nhan", Phrases.orGap(congress.facts().upperUnion()))
                .each("van_kien", rows, row -> row)
                .text(
                        "tong_hop",
                        Phrases.text("after.filing.summary", Phrases.count(ready), Phrases.count(rows.size())))
                .each("han_nop", personnel.toBeRecognised() ? List.of(deadline()) : List.<String>of(), Fields::line)
                .text("nguoi_lap", congress.firstOf(BodyKind.SECRETARIAT));
    }

    private Fields row(int number, Paper paper) {
        var state = paper.missing().isEmpty()
                ? Phrases.text("after.filing.ready")
                : paper.missing().stream()
                        .map(gap -> Phrases.text(gap.sentence()))
                        .collect(Collectors.joining("\n"));
        boolean underDeadline = personnel.toBeRecognised()
                && (paper.filing() == Filing.ENCLOSED || paper instanceof RecognitionRequest);
        return new Fields()
                .text("tt", Integer.toString(number))
                .text("ten", Phrases.text(paper.title()))
                .text("so_ban", Phrases.count(COPIES))
                .text("tinh_trang", state)
                .text(
                        "han",
                        underDeadline
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
                        personnel.firstMeeting().isPresent() ? "after.filing.deadline.first" : "after.filing.deadline",
                        Phrases.count(days.value().orElseThrow()),
                        Phrases.formats().longDate(personnel.settled()),
                        Phrases.formats().longDate(last),
                        days.citation(),
                        congress.assembly().word()))
                .orElseGet(() -> Phrases.text("after.filing.no_deadline"));
    }
}
