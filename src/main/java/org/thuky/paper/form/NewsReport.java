package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.floor.Treatment;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.resolution.Task;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.vote.HandVote;
import org.thuky.paper.account.FloorAccount;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.Guests;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;
import org.thuky.paper.account.TermAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Formats;
import org.thuky.text.Phrases;

/** Tin bài: the meeting told for the union's page, with names and counts of the elected but nobody's votes. */
public record NewsReport(MeetingAccount congress, Personnel personnel) implements Paper {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final String DASH = " – ";
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
        if (judging() && congress.meeting().resolution().assessment().isEmpty()) {
            missing.add(Gap.in(Gap.Place.RESOLUTION, "after.missing.assessment"));
        }
        if (discussing() && discussion().isEmpty()) {
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
        var news = meeting.news();
        var tasks = ownTasks();
        return congress.fields()
                .text("mo_dau", news.lead().isEmpty() ? lead() : news.lead())
                .each("khai_mac", joined(chaired(), floor().of(ContributionKind.OPENING)), Fields::line)
                .each("nhiem_vu_dai_hoi", duty().stream().toList(), Fields::line)
                .each("thuc_hien", grounds().stream().toList(), Fields::line)
                .each("tinh_hinh", situation(), Fields::line)
                .each("danh_gia", orGap(judging(), Phrases.paragraphs(resolution.assessment())), Fields::sentence)
                .show("co_so_lieu", !figures.isEmpty())
                .each("so_lieu", figures, Fields::sentence)
                .each("han_che", limits().stream().toList(), Fields::line)
                .each("chu_de_bai", theme().stream().toList(), Fields::line)
                .each("phuong_huong", review ? List.<String>of() : directions(), Fields::sentence)
                .each("phuong_huong_sau", review ? directions() : List.<String>of(), Fields::sentence)
                .show("co_chi_tieu", !targets.isEmpty())
                .text("chi_tieu_la", Phrases.text(review ? "after.news.targets.found" : "after.news.targets"))
                .each("chi_tieu", targets, Fields::sentence)
                .show("co_nhiem_vu", !tasks.isEmpty())
                .text("nhiem_vu_la", Phrases.text("after.news.tasks"))
                .each("nhiem_vu", tasks, task -> Fields.sentence(task.text()))
                .each("bao_cao", floor().of(ContributionKind.REPORT), Fields::line)
                .each("van_kien", documents(), Fields::line)
                .each("thao_luan", orGap(discussing(), discussion()), Fields::line)
                .each("phat_bieu", addresses(), Fields::line)
                .each("ket_qua", new NewsResults(congress, personnel).sentences(), Fields::line)
                .each("nghi_le", ceremony(), Fields::line)
                .each("ket_luan", conclusions(), Fields::line)
                .text("ket_bai", closing())
                .each("chu_thich_anh", new NewsCaptions(congress, personnel).told(), Fields::sentence)
                .text("tac_gia", signature());
    }

    private static List<String> orGap(boolean wanted, List<String> lines) {
        return wanted && lines.isEmpty() ? List.of(Phrases.GAP) : lines;
    }

    /** A congress and a review look back; a conference may only have what its chair concludes. */
    private boolean judging() {
        return congress.facts().kind() != MeetingKind.COMMITTEE_CONFERENCE;
    }

    /** Whether there was time for it; before the agenda is drawn up nobody knows. */
    private boolean discussing() {
        return congress.meeting().agenda().items().isEmpty() || congress.onAgenda(AgendaRole.DISCUSSION);
    }

    /** Who presides over a congress is elected there and told with it. */
    private List<String> chaired() {
        var chairs = congress.meeting().body(BodyKind.PRESIDIUM);
        return congress.assembly().congress() || chairs.isEmpty()
                ? List.of()
                : List.of(Phrases.text(
                        "after.news.chaired",
                        field(
                                "ai",
                                Phrases.sentenceCase(floor().together(chairs.stream()
                                        .map(chair -> new Speaker(chair.person(), ""))
                                        .toList()))),
                        field("dai_hoi", congress.assembly().word())));
    }

    private FloorAccount floor() {
        return new FloorAccount(congress);
    }

    /** What was noted of the discussion, and who read or said what in it. */
    private List<String> discussion() {
        return joined(
                congress.notes(AgendaRole.DISCUSSION),
                floor().of(ContributionKind.PAPER, ContributionKind.DISCUSSION, ContributionKind.ANSWER));
    }

    /** What those who came had to say, and that they brought flowers. */
    private List<String> addresses() {
        return joined(
                congress.notes(AgendaRole.GUEST_SPEECH),
                floor().of(
                                ContributionKind.ADDRESS,
                                ContributionKind.FLOWERS_TO_MEETING,
                                ContributionKind.COMMENDATION));
    }

    /** The new committee before the hall, congratulated; and what is to be competed in. */
    private List<String> ceremony() {
        return floor().of(
                        ContributionKind.PRESENTATION,
                        ContributionKind.FLOWERS_TO_COMMITTEE,
                        ContributionKind.PHOTOGRAPH,
                        ContributionKind.EMULATION);
    }

    private List<String> conclusions() {
        return congress.assembly().congress()
                ? floor().of(ContributionKind.CONCLUSION)
                : joined(congress.notes(AgendaRole.CLOSING_SPEECH), floor().of(ContributionKind.CONCLUSION));
    }

    private static List<String> joined(List<String> notes, List<String> told) {
        return Stream.concat(notes.stream(), told.stream()).toList();
    }

    /** The author, or who wrote the minutes of the union that met. */
    private String signature() {
        var news = congress.meeting().news();
        return news.author().isEmpty() && news.unit().isEmpty()
                ? Phrases.orGap(congress.firstOf(BodyKind.SECRETARIAT))
                        + DASH
                        + congress.facts().union()
                : Stream.of(news.author(), news.unit())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(DASH));
    }

    private String lead() {
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
        var purpose = Phrases.clause(congress.meeting().background().purpose());
        var opening = purpose.isEmpty() || congress.assembly().congress()
                ? lead
                : Phrases.text("after.news.opened.for", field("mo_dau", lead), field("muc_dich", purpose));
        var came = !congress.rollTaken() ? Phrases.GAP + "/" + share.whole() : share.toString();
        var guests = new Guests(congress).together();
        return guests.isEmpty()
                ? Phrases.text(
                        "after.news.came",
                        field("mo_dau", opening),
                        field("co_mat", came),
                        field("thanh_phan", congress.people()),
                        field("dai_hoi", congress.assembly().word()))
                : Phrases.text(
                        congress.assembly().congress() ? "after.news.came.guests" : "after.news.came.guests.conference",
                        field("mo_dau", opening),
                        field("co_mat", came),
                        field("thanh_phan", congress.people()),
                        field("dai_hoi", congress.assembly().word()),
                        field("khach", guests));
    }

    /** How many members in how many groups, as the roll has them, and under whose guidance. */
    private List<String> situation() {
        var sentences = new ArrayList<String>(congress.composition());
        var roll = congress.meeting().roll();
        boolean everybody = congress.assembly().congress() && !congress.delegates();
        if (everybody && roll.groups().size() > 1) {
            sentences.add(Phrases.text(
                    "after.news.roll",
                    field("ten_cdcs", congress.facts().union()),
                    field("so_doan_vien", Phrases.count(roll.summoned().size())),
                    field("so_to", Phrases.count(roll.groups().size()))));
        }
        var guidance = congress.meeting().background().guidance();
        if (!guidance.isEmpty()) {
            sentences.add(Phrases.text(
                    "after.news.guided",
                    field("nhiem_ky_qua", Phrases.sentenceCase(congress.outgoingTerm())),
                    field("cap_chi_dao", Phrases.listed(guidance))));
        }
        return sentences;
    }

    /** What somebody asked for is told in the speech. */
    private List<Task> ownTasks() {
        var asked = congress.meeting().floor().requests();
        return congress.meeting().resolution().tasks().stream()
                .filter(task -> asked.stream().noneMatch(request -> request.isToldBy(task.text())))
                .toList();
    }

    private Optional<String> limits() {
        var limits = congress.meeting().resolution().limits();
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrases.text(
                        "after.news.limits",
                        field(
                                "han_che",
                                limits.stream()
                                        .map(Phrases::clause)
                                        .map(Phrases::inSentence)
                                        .collect(Collectors.joining("; ")))));
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
        var purpose = Phrases.clause(congress.meeting().background().purpose());
        if (!purpose.isEmpty()) {
            return Optional.of(Phrases.text("after.news.duty", field("nhiem_vu", purpose)));
        }
        var elections = congress.meeting().elections();
        var tasks = new ArrayList<String>();
        tasks.add(Phrases.text(
                "after.news.duty.review",
                field("nhiem_ky_qua", congress.outgoingTerm()),
                field("nhiem_ky", congress.term())));
        if (elections.all().stream().anyMatch(election -> election.kind() == ElectionKind.COMMITTEE)) {
            tasks.add(Phrases.text("after.news.duty.committee"));
        }
        if (elections.all().stream().anyMatch(election -> election.kind() == ElectionKind.DELEGATES)) {
            tasks.add(Phrases.text("after.news.duty.delegates", field("cap_tren", congress.above())));
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

    /** What a conference passed, and what it discussed and made known. */
    private List<String> documents() {
        return Arrays.stream(Treatment.values())
                .flatMap(treatment -> floor().documents(treatment, passed(treatment)).stream())
                .toList();
    }

    private List<String> passed(Treatment treatment) {
        return treatment == Treatment.ADOPTED && congress.facts().kind() == MeetingKind.COMMITTEE_CONFERENCE
                ? ResolutionPaper.voted(congress)
                : List.of();
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
}
