package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.floor.Treatment;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.paper.account.AppointmentLines;
import org.thuky.paper.account.FloorAccount;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.TermAccount;
import org.thuky.paper.account.Won;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Nghị quyết đại hội: what the congress decided, and by which vote. */
public record ResolutionPaper(MeetingAccount congress) implements Paper {

    /** As points are lettered in Vietnamese: a, b, c, d, đ, e, g … */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private record Lettered(String group, String text, String letter) {

        Lettered(String group, String text) {
            this(group, text, "");
        }

        Lettered at(String place) {
            return new Lettered(group, text, place);
        }

        Fields fields() {
            return Fields.sentence(text).text("ky_hieu", letter);
        }
    }

    @Override
    public PaperKind kind() {
        return congress.assembly().congress() ? PaperKind.CONGRESS_RESOLUTION : PaperKind.CONFERENCE_RESOLUTION;
    }

    @Override
    public List<Gap> missing() {
        var meeting = congress.meeting();
        var missing = new ArrayList<Gap>();
        var resolution = meeting.resolution();
        if (resolution.directions().isEmpty() && resolution.targets().isEmpty()) {
            missing.add(Gap.in(Gap.Place.RESOLUTION, "paper.missing.resolution"));
        }
        if (congress.meeting().adoption().isEmpty()) {
            missing.add(Gap.in(Gap.Place.RESOLUTION, "paper.missing.resolution_vote"));
        }
        meeting.elections().all().stream()
                .filter(election -> election.electorate() == Electorate.MEETING)
                .filter(election -> election.stage() != Stage.ANNOUNCED)
                .forEach(
                        election -> missing.add(Gap.in(Gap.Place.ELECTIONS, "paper.missing.result", election.title())));
        if (meeting.body(BodyKind.PRESIDIUM).isEmpty()) {
            missing.add(congress.assembly().missingChair());
        }
        return missing;
    }

    @Override
    public Fields fields() {
        var meeting = congress.meeting();
        var resolution = meeting.resolution();
        boolean atCongress = congress.assembly().congress();
        var documents = atCongress ? List.<String>of() : adopted();
        var points = lettered(resolution.targets().stream()
                .map(target -> new Lettered(target.group(), TermAccount.sentence(target)))
                .toList());
        boolean judged =
                !resolution.assessment().isEmpty() || !resolution.figures().isEmpty();
        var fields = congress.fields()
                .each(
                        "can_cu",
                        Stream.concat(congress.basis().stream(), resolution.grounds().stream())
                                .toList(),
                        Fields::sentence)
                .show("co_kiem_diem", congress.onAgenda(AgendaRole.COMMITTEE_REVIEW))
                .show("co_van_kien", !documents.isEmpty())
                .each("van_kien", documents, Fields::sentence)
                .show("co_danh_gia_cua_hoi_nghi", !atCongress && judged)
                .each("danh_gia", Phrases.paragraphs(resolution.assessment()), Fields::sentence)
                .show("co_so_lieu", !resolution.figures().isEmpty())
                .each("nhom_so_lieu", TermAccount.figures(resolution.figures()), group -> group)
                .show("co_han_che", !resolution.limits().isEmpty())
                .each("han_che", resolution.limits(), Fields::sentence)
                .show(
                        "co_phuong_huong_cua_hoi_nghi",
                        !atCongress && (!resolution.directions().isEmpty() || !points.isEmpty()))
                .each("phuong_huong", Phrases.paragraphs(resolution.directions()), Fields::sentence)
                .show("co_chi_tieu", !points.isEmpty())
                .each(
                        "nhom_chi_tieu",
                        TermAccount.grouped(
                                points,
                                Lettered::group,
                                (name, some) -> new Fields().each("chi_tieu", some, Lettered::fields)),
                        group -> group)
                .show("co_nhiem_vu", !resolution.tasks().isEmpty())
                .each(
                        "nhiem_vu",
                        lettered(resolution.tasks().stream()
                                .map(task -> new Lettered("", task.text()))
                                .toList()),
                        Lettered::fields)
                .each("bau_cu", Won.of(congress, Electorate.MEETING), Won::fields)
                .each(
                        "chi_dinh",
                        meeting.elections().appointments(),
                        appointment -> AppointmentLines.of(appointment, congress.assembly()))
                .text("cau_thong_qua", meeting.adoption().map(this::adoption).orElseGet(this::notYetAdopted))
                .text("chu_tich", congress.firstOf(BodyKind.PRESIDIUM));
        congress.fillAttendance(fields);
        return fields;
    }

    private List<String> adopted() {
        return Stream.concat(
                        voted(congress).stream(),
                        congress.meeting().floor().of(Treatment.ADOPTED).stream()
                                .map(FloorAccount::named))
                .distinct()
                .toList();
    }

    /** What a conference passed besides the resolution itself: its hand votes on papers. */
    static List<String> voted(MeetingAccount congress) {
        var meeting = congress.meeting();
        return meeting.votes().taken().stream()
                .filter(vote ->
                        vote.kind() == VoteSubject.OTHER && vote.election().isEmpty())
                .filter(vote -> vote.passed(meeting.rules()))
                .map(HandVote::subject)
                .toList();
    }

    private String adoption(HandVote vote) {
        var share = vote.share(congress.meeting().rules());
        return Phrases.text(
                "paper.resolution.adopted",
                field("ngay", date()),
                field("tan_thanh", share.toString()),
                field("thanh_phan", congress.people()),
                field("ty_le", share),
                field("dai_hoi", congress.assembly().word()));
    }

    private String notYetAdopted() {
        return Phrases.text(
                "paper.resolution.adopted",
                field("ngay", date()),
                field("tan_thanh", Phrases.GAP),
                field("thanh_phan", congress.people()),
                field("ty_le", Phrases.GAP),
                field("dai_hoi", congress.assembly().word()));
    }

    private String date() {
        return Phrases.formats().longDate(congress.facts().date());
    }

    /** Lettered through all its groups; a single point needs no letter. */
    private static List<Lettered> lettered(List<Lettered> points) {
        if (points.size() == 1) {
            return List.of(points.get(0).at("-"));
        }
        var lettered = new ArrayList<Lettered>();
        for (var point : points) {
            int place = lettered.size();
            lettered.add(
                    point.at(place < LETTERS.length() ? LETTERS.substring(place, place + 1) + ")" : (place + 1) + ")"));
        }
        return lettered;
    }
}
