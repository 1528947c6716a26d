package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.thuky.domain.election.ElectionKind;
import org.thuky.paper.account.AppointmentLines;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;
import org.thuky.paper.account.Won;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/**
 * Tờ trình đề nghị công nhận (HD 38/HD-TLĐ, mục 10.4đ): asks the upper union to recognise whom the meeting elected.
 *
 * @param papers all papers of the meeting; those that belong to the request are its enclosures
 */
record RecognitionRequest(MeetingAccount congress, Personnel personnel, List<Paper> papers) implements Paper {

    @Override
    public PaperKind kind() {
        return PaperKind.RECOGNITION_REQUEST;
    }

    @Override
    public List<Gap> missing() {
        return Stream.concat(
                        personnel.missing().stream(),
                        congress.facts().upperUnion().isEmpty()
                                ? Stream.of(Gap.in(Gap.Place.FACTS, "after.missing.upper_union"))
                                : Stream.empty())
                .toList();
    }

    @Override
    public Fields fields() {
        var meeting = congress.meeting();
        var appointments = meeting.elections().appointments();
        var won = personnel.won();
        var first = personnel.firstMeeting();
        boolean additional = won.stream().anyMatch(each -> kind(each) == ElectionKind.BY_ELECTION);
        var enclosures = new Dossier(personnel, papers)
                .enclosed().stream().map(Phrases::text).toList();
        var fields = congress.fields()
                .text(
                        "dia_danh_trinh",
                        Phrases.orGap(congress.facts().town()) + ", " + Phrases.text("after.request.undated"))
                .text(
                        "ve_viec",
                        Phrases.text(
                                congress.assembly().congress()
                                        ? "after.request.about"
                                        : additional
                                                ? "after.request.about.additional"
                                                : "after.request.about.conference",
                                field("ten_cdcs", congress.facts().union()),
                                field("nhiem_ky", congress.term())))
                .text("kinh_gui", recipient())
                .each(
                        "can_cu",
                        Stream.concat(congress.basis().stream(), meeting.resolution().grounds().stream())
                                .toList(),
                        Fields::sentence)
                .text("ket_qua_tai", basis())
                .each("co_hoi_nghi_dau", first.stream().toList(), date -> Fields.line(firstMeeting(date)))
                .each("chi_dinh", appointments, appointment -> AppointmentLines.of(appointment, congress.assembly()))
                .each("bau_cu", won, Won::fields)
                .show("chua_co_ket_qua", won.isEmpty() && appointments.isEmpty())
                .each("de_nghi", won, each -> Fields.sentence(demand(each)))
                .show("co_de_nghi", !won.isEmpty())
                .each("kem_theo", enclosures, Fields::sentence)
                .text("chu_tich", personnel.chair());
        congress.fillAttendance(fields);
        return fields;
    }

    private String firstMeeting(LocalDate date) {
        var day = Phrases.sentenceCase(Phrases.formats().longDate(date));
        var union = congress.facts().union();
        int came = congress.meeting().cameToFirstMeeting();
        return came == 0
                ? Phrases.text("after.request.first_meeting", field("ngay", day), field("ten_cdcs", union))
                : Phrases.text(
                        "after.request.first_meeting.came",
                        field("ngay", day),
                        field("ten_cdcs", union),
                        field("co_mat", Phrases.count(came)),
                        field(
                                "trieu_tap",
                                Phrases.count(congress.meeting()
                                        .elections()
                                        .committee()
                                        .size())));
    }

    private String recipient() {
        var upper = congress.facts().upperUnion();
        if (upper.isEmpty()) {
            return Phrases.GAP;
        }
        boolean confederation = upper.toLowerCase(Locale.ROOT).startsWith(Phrases.text("after.request.confederation"));
        return Phrases.text(
                confederation ? "after.request.to.confederation" : "after.request.to", field("ten_cap_tren", upper));
    }

    private String basis() {
        var day = Phrases.formats().longDate(congress.facts().date());
        var own = Phrases.text(
                "after.request.basis",
                field("ten_dai_hoi", congress.assembly().name()),
                field("nhiem_ky", congress.assembly().term()),
                field("ngay", day));
        return personnel
                .firstMeeting()
                .map(date -> Phrases.text(
                        "after.request.basis.first",
                        field("dai_hoi", own),
                        field("ngay", Phrases.formats().longDate(date))))
                .orElse(own);
    }

    private String demand(Won won) {
        int people = won.elected().size();
        return won.alternates().isEmpty()
                ? Phrases.text(
                        "after.request.demand",
                        field("so_nguoi", Phrases.count(people)),
                        field("duoc_bau", won.place()))
                : Phrases.text(
                        "after.request.demand.alternates",
                        field("so_nguoi", Phrases.count(people)),
                        field("duoc_bau", won.place()),
                        field("so_du_khuyet", Phrases.count(won.alternates().size())));
    }

    private static ElectionKind kind(Won won) {
        return won.rounds().first().kind();
    }
}
