package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Outcome;
import org.thuky.paper.account.AppointmentLines;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;
import org.thuky.paper.account.Won;
import org.thuky.text.Phrases;

/** Kết quả bầu cử in the news: names and counts of the elected, nobody's votes. */
record NewsResults(MeetingAccount congress, Personnel personnel) {

    /** One sentence for each body, in the order in which it was formed. */
    List<String> sentences() {
        var appointed = congress.meeting().elections().appointments().stream()
                .map(appointment -> Phrases.text(
                        "after.news.appointed",
                        field("dai_hoi", congress.assembly().word()),
                        field("so_quyet_dinh", appointment.decision().number()),
                        field("ngay_quyet_dinh", appointment.decision().date()),
                        field("noi_ban_hanh", appointment.decision().issuer()),
                        field(
                                "chi_dinh_ai",
                                AppointmentLines.ofOffice(appointment)
                                        ? AppointmentLines.whom(appointment)
                                        : AppointmentLines.whom(appointment) + ": " + names(appointment.people()))));
        return Stream.concat(appointed, personnel.inOrder().stream().map(this::result))
                .toList();
    }

    private String result(Won won) {
        var first = won.rounds().first();
        var voters = first.electorate() == Electorate.NEW_COMMITTEE
                ? Phrases.text("after.news.new_committee")
                : congress.assembly().word();
        var people = won.elected().stream().map(Outcome.Result::candidate).toList();
        var place = won.place();
        var alternates = won.alternates();
        return switch (first.kind()) {
            case COMMITTEE ->
                Phrases.text(
                        "after.news.committee",
                        field("ai_bau", voters),
                        field("so_nguoi", Phrases.count(people.size())),
                        field("danh_sach", people.stream().map(Candidate::name).collect(Collectors.joining(", "))));
            case CHAIR, VICE_CHAIRS, INSPECTION_HEAD ->
                Phrases.text(
                        "after.news.office",
                        field("ho_ten", Phrases.sentenceCase(names(people))),
                        field("ai_bau", voters),
                        field("duoc_bau", place));
            case DELEGATES, ALTERNATES ->
                alternates.isEmpty()
                        ? Phrases.text(
                                "after.news.delegates",
                                field("ai_bau", voters),
                                field("so_nguoi", Phrases.count(people.size())),
                                field("duoc_bau", place))
                        : Phrases.text(
                                "after.news.delegates.alternates",
                                field("ai_bau", voters),
                                field("so_nguoi", Phrases.count(people.size())),
                                field("duoc_bau", place),
                                field("so_du_khuyet", Phrases.count(alternates.size())));
            default ->
                Phrases.text(
                        "after.news.elected",
                        field("ai_bau", voters),
                        field("duoc_bau", place),
                        field("so_nguoi", Phrases.count(people.size())),
                        field("danh_sach", names(people)));
        };
    }

    private static String names(List<Candidate> people) {
        return people.stream()
                .map(person -> named(person.name(), person.position(), person.unit()))
                .collect(Collectors.joining("; "));
    }

    /** đồng chí …, Phó Giám đốc Sở. */
    private static String named(String name, String position, String unit) {
        return Phrases.joined(Phrases.text("before.comrade", field("ho_ten", name)), position, unit);
    }
}
