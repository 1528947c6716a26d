package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.member.Member;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.vote.HandVote;
import org.thuky.paper.account.AppointmentLines;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;
import org.thuky.paper.account.TermAccount;
import org.thuky.paper.account.Won;
import org.thuky.paper.word.Fields;
import org.thuky.text.Formats;
import org.thuky.text.Phrases;

/** Tin bài: the meeting told for the union's page, with names and counts of the elected but nobody's votes. */
public record NewsReport(MeetingAccount congress, Personnel personnel) implements Paper {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Override
    public PaperKind kind() {
        return PaperKind.NEWS_REPORT;
    }

    @Override
    public List<Gap> missing() {
        var missing = new ArrayList<Gap>();
        if (congress.attendance().part() == 0) {
            missing.add(Gap.in(Gap.Place.ATTENDANCE, "paper.missing.attendance"));
        }
        if (congress.meeting().resolution().assessment().isEmpty()) {
            missing.add(Gap.in(Gap.Place.RESOLUTION, "after.missing.assessment"));
        }
        if (congress.notes(AgendaRole.DISCUSSION).isEmpty()) {
            missing.add(Gap.in(Gap.Place.AGENDA, "after.missing.discussion"));
        }
        return missing;
    }

    @Override
    public Fields fields() {
        var meeting = congress.meeting();
        var resolution = meeting.resolution();
        var figures = resolution.figures().stream().map(TermAccount::sentence).toList();
        boolean review = congress.facts().kind() == MeetingKind.MIDTERM_REVIEW;
        var targets = resolution.targets().stream()
                .map(target -> review ? TermAccount.found(target) : TermAccount.sentence(target))
                .toList();
        var guests = congress.attendingGuests();
        return congress.fields()
                .text("mo_dau", lead(guests))
                .each("nhiem_vu_dai_hoi", duty().stream().toList(), Fields::line)
                .each("thuc_hien", grounds().stream().toList(), Fields::line)
                .each("danh_gia", orGap(Phrases.paragraphs(resolution.assessment())), Fields::sentence)
                .show("co_so_lieu", !figures.isEmpty())
                .each("so_lieu", figures, Fields::sentence)
                .each("chu_de_bai", theme().stream().toList(), Fields::line)
                .each("phuong_huong", review ? List.<String>of() : directions(), Fields::sentence)
                .each("phuong_huong_sau", review ? directions() : List.<String>of(), Fields::sentence)
                .show("co_chi_tieu", !targets.isEmpty())
                .text("chi_tieu_la", Phrases.text(review ? "after.news.targets.found" : "after.news.targets"))
                .each("chi_tieu", targets, Fields::sentence)
                .each("van_kien", documents(), Fields::line)
                .each("thao_luan", orGap(congress.notes(AgendaRole.DISCUSSION)), Fields::line)
                .each("phat_bieu", congress.notes(AgendaRole.GUEST_SPEECH), Fields::line)
                .each("ket_qua", results(), Fields::line)
                .each(
                        "ket_luan",
                        congress.assembly().congress() ? List.<String>of() : congress.notes(AgendaRole.CLOSING_SPEECH),
                        Fields::line)
                .text("ket_bai", closing())
                .each("chu_thich_anh", captions(guests), Fields::sentence)
                .text("tac_gia", Phrases.orGap(congress.firstOf(BodyKind.SECRETARIAT)));
    }

    private static List<String> orGap(List<String> lines) {
        return lines.isEmpty() ? List.of(Phrases.GAP) : lines;
    }

    private String lead(List<Member> guests) {
        var facts = congress.facts();
        var share = congress.attendance();
        var began = congress.opened()
                .map(moment -> moment.atZone(Formats.ZONE).toLocalTime())
                .orElse(facts.start());
        boolean morning = began.isBefore(NOON);
        boolean evening = !began.isBefore(EVENING);
        var lead = Phrases.text(
                morning ? "after.news.lead.morning" : evening ? "after.news.lead.evening" : "after.news.lead.afternoon",
                field("ngay", facts.date()),
                field("ten_cdcs", facts.union()),
                field("dai_hoi", congress.ownName()));
        var came = !congress.rollTaken() ? Phrases.GAP + "/" + share.whole() : share.toString();
        return guests.isEmpty()
                ? Phrases.text(
                        "after.news.came",
                        field("mo_dau", lead),
                        field("co_mat", came),
                        field("thanh_phan", congress.people()),
                        field("dai_hoi", congress.assembly().word()))
                : Phrases.text(
                        congress.assembly().congress() ? "after.news.came.guests" : "after.news.came.guests.conference",
                        field("mo_dau", lead),
                        field("co_mat", came),
                        field("thanh_phan", congress.people()),
                        field("dai_hoi", congress.assembly().word()),
                        field(
                                "khach",
                                guests.stream()
                                        .map(guest -> named(congress.told(guest), guest.position(), guest.unit()))
                                        .collect(Collectors.joining("; "))));
    }

    /** What the upper union told them to do. */
    private Optional<String> grounds() {
        var grounds = congress.meeting().resolution().grounds();
        return grounds.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrases.text(
                        "after.news.grounds",
                        field("dai_hoi", congress.assembly().word()),
                        field("thuc_hien", grounds.stream().map(Phrases::clause).collect(Collectors.joining("; ")))));
    }

    /** For which time they hold is said before the first of them; a conference tells it itself. */
    private List<String> directions() {
        var directions = new ArrayList<>(
                Phrases.paragraphs(congress.meeting().resolution().directions()));
        if (!directions.isEmpty()) {
            var first = directions.get(0);
            directions.set(
                    0,
                    switch (congress.facts().kind()) {
                        case CONGRESS ->
                            Phrases.text(
                                    "after.news.directions",
                                    field("nhiem_ky", congress.term()),
                                    field("phuong_huong", Phrases.inSentence(first)));
                        case MIDTERM_REVIEW ->
                            Phrases.text(
                                    "after.news.directions.review", field("phuong_huong", Phrases.inSentence(first)));
                        case COMMITTEE_CONFERENCE -> first;
                    });
        }
        return directions;
    }

    /** What a congress has to do, as its record shows it. */
    private Optional<String> duty() {
        if (!congress.assembly().congress()) {
            return Optional.empty();
        }
        var elections = congress.meeting().elections();
        var tasks = new ArrayList<String>();
        tasks.add(Phrases.text("after.news.duty.review", field("nhiem_ky", congress.term())));
        if (elections.all().stream().anyMatch(election -> election.kind() == ElectionKind.COMMITTEE)) {
            tasks.add(Phrases.text("after.news.duty.committee"));
        }
        if (elections.all().stream().anyMatch(election -> election.kind() == ElectionKind.DELEGATES)) {
            tasks.add(Phrases.text("after.news.duty.delegates"));
        }
        return Optional.of(Phrases.text("after.news.duty", field("nhiem_vu", String.join("; ", tasks))));
    }

    private Optional<String> theme() {
        var theme = congress.facts().theme();
        return theme.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrases.text(
                        "after.news.theme",
                        field("chu_de", Phrases.clause(theme)),
                        field("dai_hoi", congress.assembly().word())));
    }

    /** What a conference passed. */
    private List<String> documents() {
        if (congress.facts().kind() != MeetingKind.COMMITTEE_CONFERENCE) {
            return List.of();
        }
        var passed = ResolutionPaper.documents(congress);
        return passed.isEmpty()
                ? List.of()
                : List.of(Phrases.text("after.news.passed", field("van_kien", String.join("; ", passed))));
    }

    /** One sentence for each body, in the order in which it was formed. */
    private List<String> results() {
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
        return Stream.concat(appointed, personnel.won().stream().map(this::result))
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

    private String closing() {
        var word = congress.assembly().word();
        return congress.meeting()
                .adoption()
                .map(vote -> adoption(vote, word))
                .orElseGet(() -> congress.closed().isPresent()
                        ? Phrases.text("after.news.closed", field("dai_hoi", word))
                        : Phrases.text(
                                "after.news.adopted",
                                field("dai_hoi", word),
                                field("tan_thanh", Phrases.GAP),
                                field("thanh_phan", congress.people()),
                                field("ty_le", Phrases.GAP)));
    }

    private String adoption(HandVote vote, String word) {
        var share = vote.share(congress.meeting().rules());
        return Phrases.text(
                "after.news.adopted",
                field("dai_hoi", word),
                field("tan_thanh", share.toString()),
                field("thanh_phan", congress.people()),
                field("ty_le", share));
    }

    private List<String> captions(List<Member> guests) {
        var captions = new ArrayList<String>();
        var word = congress.assembly().word();
        captions.add(Phrases.text("after.news.photo.hall", field("dai_hoi", word)));
        var speech = String.join("\n", congress.notes(AgendaRole.GUEST_SPEECH));
        guests.stream()
                .filter(guest -> speech.contains(guest.name().full()))
                .map(guest -> named(congress.told(guest), guest.position(), guest.unit()))
                .forEach(guest -> captions.add(Phrases.text(
                        "after.news.photo.guest",
                        field("khach", Phrases.sentenceCase(guest)),
                        field("dai_hoi", word))));
        if (!congress.meeting().elections().all().isEmpty()) {
            captions.add(Phrases.text(
                    "after.news.photo.ballots", field("thanh_phan", Phrases.sentenceCase(congress.people()))));
        }
        if (congress.assembly().congress()
                && !personnel.holders(Personnel.COMMITTEE).isEmpty()) {
            captions.add(Phrases.text("after.news.photo.committee", field("dai_hoi", word)));
        }
        return captions;
    }

    private static String names(List<Candidate> people) {
        return people.stream()
                .map(person -> named(person.name(), person.position(), person.unit()))
                .collect(Collectors.joining("; "));
    }

    /** đồng chí …, Phó Giám đốc Sở. */
    private static String named(String name, String position, String unit) {
        return Phrases.joined(Phrases.text("after.news.person", field("ho_ten", name)), position, unit);
    }
}
