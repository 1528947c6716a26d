package org.thuky.paper;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.Sentence;
import org.thuky.domain.agenda.AgendaItem;

/**
 * Chương trình đại hội, as it is planned.
 *
 * @param internal with who does what, for those who run the meeting
 */
record AgendaPaper(Congress congress, boolean internal) implements Paper {

    private record Row(int number, LocalTime from, AgendaItem item) {}

    @Override
    public String fileName() {
        return internal ? "07-Chuong-trinh-noi-bo.docx" : "06-Chuong-trinh.docx";
    }

    @Override
    public Sentence title() {
        return internal ? Sentence.of("paper.agenda.internal.title") : Sentence.of("paper.agenda.title");
    }

    @Override
    public Chapter chapter() {
        return Chapter.BEFORE;
    }

    @Override
    public String template() {
        return "chuong-trinh.docx";
    }

    @Override
    public List<Gap> missing() {
        return congress.meeting().agenda().items().isEmpty()
                ? List.of(Gap.in(Gap.Place.AGENDA, "paper.missing.agenda"))
                : List.of();
    }

    @Override
    public Fields fields() {
        var facts = congress.facts();
        return congress.fields()
                .text(
                        "thoi_gian",
                        Congress.text(
                                "paper.from",
                                Congress.formats().longTime(facts.start()),
                                Congress.formats().longDate(facts.date())))
                .show("ban_cong_khai", !internal)
                .show("ban_noi_bo", internal)
                .each(
                        "chuong_trinh",
                        rows(),
                        row -> new Fields()
                                .text("thoi_gian", time(row))
                                .text("tt", Integer.toString(row.number()))
                                .text("noi_dung", row.item().title())
                                .text("nguoi_thuc_hien", row.item().leader()));
    }

    private List<Row> rows() {
        var agenda = congress.meeting().agenda();
        var starts = agenda.plannedStarts(congress.facts().start());
        var rows = new ArrayList<Row>();
        for (var item : agenda.items()) {
            rows.add(new Row(rows.size() + 1, starts.get(rows.size()), item));
        }
        return rows;
    }

    /** 13h45-14h00. */
    private static String time(Row row) {
        var from = Congress.formats().hour(row.from());
        int minutes = row.item().minutes();
        return minutes == 0
                ? from
                : from + "-" + Congress.formats().hour(row.from().plusMinutes(minutes));
    }
}
