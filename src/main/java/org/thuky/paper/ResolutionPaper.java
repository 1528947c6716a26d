package org.thuky.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteSubject;

/** Nghị quyết đại hội: what the congress decided, and by which vote. */
record ResolutionPaper(Congress congress, Proceedings proceedings) implements Paper {

    /** As points are lettered in Vietnamese: a, b, c, d, đ, e, g … */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    @Override
    public String fileName() {
        return "17-Nghi-quyet.docx";
    }

    @Override
    public Sentence title() {
        return congress.assembly().congress()
                ? Sentence.of("paper.resolution.title")
                : Sentence.of("paper.resolution.title.conference");
    }

    @Override
    public Chapter chapter() {
        return Chapter.AFTER;
    }

    @Override
    public String template() {
        return "nghi-quyet.docx";
    }

    @Override
    public List<Gap> missing() {
        var meeting = congress.meeting();
        var missing = new ArrayList<Gap>();
        var resolution = meeting.resolution();
        if (resolution.directions().isEmpty() && resolution.targets().isEmpty()) {
            missing.add(Gap.in(Gap.Place.RESOLUTION, "paper.missing.resolution"));
        }
        if (adopted().isEmpty()) {
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
        var elected = Rounds.of(meeting.elections()).stream()
                .filter(rounds -> rounds.first().electorate() == Electorate.MEETING)
                .filter(rounds -> rounds.forSeats().stream()
                        .anyMatch(round -> !round.announced().isEmpty()))
                .toList();
        var fields = congress.fields()
                .each("can_cu", meeting.rules().basis(), Fields::sentence)
                .each("danh_gia", Congress.paragraphs(resolution.assessment()), Fields::sentence)
                .each("phuong_huong", Congress.paragraphs(resolution.directions()), Fields::sentence)
                .show("co_chi_tieu", !resolution.targets().isEmpty())
                .each(
                        "chi_tieu",
                        lettered(resolution.targets().stream().map(Target::text).toList()),
                        point -> point)
                .show("co_nhiem_vu", !resolution.tasks().isEmpty())
                .each("nhiem_vu", lettered(resolution.tasks()), point -> point)
                .each("bau_cu", elected, this::elected)
                .each(
                        "chi_dinh",
                        meeting.elections().appointments(),
                        appointment -> AppointmentLines.of(appointment, congress.assembly()))
                .text("cau_thong_qua", adopted().map(this::adoption).orElseGet(this::notYetAdopted))
                .text("chu_tich", congress.firstOf(BodyKind.PRESIDIUM));
        congress.fillAttendance(fields);
        return fields;
    }

    /** Those of all rounds together, and who replaces them. */
    private Fields elected(Rounds rounds) {
        var results = rounds.forSeats().stream()
                .map(round -> new ElectionResult(congress, proceedings, round))
                .toList();
        var rows = results.stream()
                .flatMap(result -> result.electedRows().stream())
                .toList();
        var alternates = rounds.alternates(congress.meeting().rules());
        return results.get(0)
                .fields()
                .text("so_trung_cu", Congress.count(rows.size()))
                .each("trung_cu", rows, row -> row)
                .show("co_du_khuyet", !alternates.isEmpty())
                .text("so_du_khuyet", Congress.count(alternates.size()))
                .each("du_khuyet", alternates, Congress::person);
    }

    private Optional<HandVote> adopted() {
        var meeting = congress.meeting();
        return meeting.votes().last(VoteSubject.RESOLUTION).filter(vote -> vote.passed(meeting.rules()));
    }

    private String adoption(HandVote vote) {
        var share = vote.share(congress.meeting().rules());
        return Congress.text(
                "paper.resolution.adopted",
                date(),
                share.toString(),
                congress.people(),
                share,
                congress.assembly().word());
    }

    private String notYetAdopted() {
        return Congress.text(
                "paper.resolution.adopted",
                date(),
                Congress.GAP,
                congress.people(),
                Congress.GAP,
                congress.assembly().word());
    }

    private String date() {
        return Congress.formats().longDate(congress.facts().date());
    }

    private static List<Fields> lettered(List<String> points) {
        var lettered = new ArrayList<Fields>();
        for (var point : points) {
            int place = lettered.size();
            lettered.add(Fields.sentence(point)
                    .text(
                            "ky_hieu",
                            place < LETTERS.length()
                                    ? LETTERS.substring(place, place + 1)
                                    : Integer.toString(place + 1)));
        }
        return lettered;
    }
}
