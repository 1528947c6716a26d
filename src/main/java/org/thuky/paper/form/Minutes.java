package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.domain.floor.Treatment;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.meeting.TakenOver;
import org.thuky.domain.meeting.Waived;
import org.thuky.domain.member.Member;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.vote.HandVote;
import org.thuky.paper.account.AppointmentLines;
import org.thuky.paper.account.Assembly;
import org.thuky.paper.account.BallotAccount;
import org.thuky.paper.account.FloorAccount;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.Guests;
import org.thuky.paper.account.ImprintLine;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Won;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Biên bản đại hội, or of a conference: all that happened, in the order of the agenda. */
record Minutes(MeetingAccount congress, Chronicle chronicle, ImprintLine imprint) implements Paper {

    private record Numbered<T>(int number, T value) {}

    /** @param changes who took over from whom */
    private record Body(String name, List<Officer> officers, List<String> changes) {}

    @Override
    public PaperKind kind() {
        return switch (congress.facts().kind()) {
            case CONGRESS -> PaperKind.CONGRESS_MINUTES;
            case COMMITTEE_CONFERENCE -> PaperKind.CONFERENCE_MINUTES;
            case MIDTERM_REVIEW -> PaperKind.REVIEW_MINUTES;
        };
    }

    @Override
    public List<Gap> missing() {
        var meeting = congress.meeting();
        var missing = new ArrayList<Gap>();
        if (!congress.rollTaken()) {
            missing.add(Gap.in(Gap.Place.ATTENDANCE, "paper.missing.attendance"));
        }
        if (meeting.body(BodyKind.PRESIDIUM).isEmpty()) {
            missing.add(congress.assembly().missingChair());
        }
        if (meeting.body(BodyKind.SECRETARIAT).isEmpty()) {
            missing.add(congress.assembly().missingSecretary());
        }
        if (meeting.agenda().items().isEmpty()) {
            missing.add(Gap.in(Gap.Place.AGENDA, "paper.missing.agenda"));
        }
        meeting.agenda().items().stream()
                .filter(item -> item.finished().isEmpty())
                .findFirst()
                .ifPresent(item -> missing.add(Gap.in(Gap.Place.AGENDA, "paper.missing.item", item.title())));
        meeting.elections().all().stream()
                .filter(election -> election.stage() != Stage.ANNOUNCED)
                .forEach(
                        election -> missing.add(Gap.in(Gap.Place.ELECTIONS, "paper.missing.result", election.title())));
        return missing;
    }

    @Override
    public Fields fields() {
        var meeting = congress.meeting();
        var bodies = bodies();
        var ballots = new BallotAccount(congress, Electorate.MEETING);
        var firstBallots = new BallotAccount(congress, Electorate.NEW_COMMITTEE);
        var elections = ballots.fields();
        var first = Won.of(congress, Electorate.NEW_COMMITTEE).stream()
                .filter(won -> congress.told(won.rounds().first()))
                .toList();
        var appointments = meeting.elections().appointments();
        boolean held = congress.closed().isPresent();
        boolean review = congress.facts().kind() == MeetingKind.MIDTERM_REVIEW;
        boolean personnel = !review || !elections.isEmpty() || !appointments.isEmpty();
        var votes = meeting.votes().taken().stream()
                .filter(vote -> !ballots.tells(vote) && !firstBallots.tells(vote))
                .toList();
        var guests = new Guests(congress).attending();
        var fields = congress.fields()
                .text("ngay_gio", congress.opened().map(congress::at).orElseGet(this::planned))
                .text("dai_hoi_nay", congress.ownName())
                .each("muc_dich", purpose(), Fields::line)
                .text("ket_luan_du_so", congress.quorum())
                .each(
                        "chua_du_so",
                        meeting.waived().stream()
                                .filter(decided -> decided.electorate() == Electorate.MEETING)
                                .toList(),
                        this::belowQuorum)
                .each("vang", whoCame(), Fields::line)
                .show("co_khach", !guests.isEmpty())
                .each(
                        "khach",
                        guests,
                        guest -> Fields.sentence(Phrases.sentenceCase(new Guests(congress).named(guest))))
                .each("co_quan", bodies, Minutes::body)
                .show("chua_co_co_quan", bodies.isEmpty())
                .each("noi_dung", numbered(meeting.agenda().items()), this::item)
                .each("ngoai_chuong_trinh", besideTheAgenda(), Fields::line)
                .each("van_kien", documents(), Fields::line)
                .each("bieu_quyet", votes, vote -> Fields.line(inSitting(vote, ballots.sentence(vote))))
                .show("co_bieu_quyet", !votes.isEmpty())
                .show(
                        "bieu_quyet_o_bau_cu",
                        votes.isEmpty() && !meeting.votes().taken().isEmpty())
                .show("khong_bieu_quyet", meeting.votes().taken().isEmpty() && held)
                .show("khong_chi_dinh", personnel && appointments.isEmpty())
                .each("ly_do_bau", reasonsForElection(elections), Fields::line)
                .each("bau_cu", elections, ballot -> ballot)
                .show("khong_bau_cu", personnel && elections.isEmpty() && held)
                .show("co_chi_dinh", !appointments.isEmpty())
                .each("chi_dinh", appointments, appointment -> AppointmentLines.of(appointment, congress.assembly()))
                .show("co_hoi_nghi_dau", !first.isEmpty())
                .text("hoi_nghi_dau", firstMeeting())
                .each(
                        "ket_qua_hoi_nghi_dau",
                        first.stream().map(Minutes::firstResult).toList(),
                        Fields::sentence)
                .show("co_ket_luan", !conclusions().isEmpty())
                .each("ket_luan_chu_tri", conclusions(), Fields::line)
                .text("ket_thuc", congress.closed().map(congress::at).orElse(Phrases.GAP))
                .each("dinh_chinh", corrections(), Fields::sentence)
                .text("thu_ky", congress.firstOf(BodyKind.SECRETARIAT))
                .text("chu_tich", congress.firstOf(BodyKind.PRESIDIUM));
        congress.fillAttendance(fields);
        return imprint.fill(fields, congress.assembly().word());
    }

    /** A vote belongs to the sitting in which it was taken. */
    private String inSitting(HandVote vote, String sentence) {
        if (!congress.inSittings()) {
            return sentence;
        }
        var meeting = congress.meeting();
        var held = meeting.attendance().at(meeting.votes().times().get(vote.id()));
        return Phrases.text("paper.in_sitting", field("phien", congress.sittingName(held)), field("viec", sentence));
    }

    private String planned() {
        var facts = congress.facts();
        return Phrases.text(
                "paper.at",
                field("gio", Phrases.formats().longTime(facts.start())),
                field("ngay", Phrases.formats().longDate(facts.date())));
    }

    /** Announced results that were taken back afterwards; revoking one asks for a reason. */
    private List<String> corrections() {
        return chronicle.entries().stream()
                .filter(entry -> entry instanceof Entry.Revoked && chronicle.holds(entry.number()))
                .map(Entry.Revoked.class::cast)
                .filter(revoked -> chronicle.entry(revoked.target()).orElseThrow() instanceof Entry.Recorded recorded
                        && recorded.event() instanceof ElectionEvent.ResultAnnounced)
                .map(revoked -> Phrases.text(
                        "paper.minutes.correction",
                        field("so_dong", revoked.target()),
                        field("ly_do", revoked.reason())))
                .toList();
    }

    private Fields belowQuorum(Waived decided) {
        return Fields.line(Phrases.text(
                "paper.minutes.below_quorum",
                field("luc", Phrases.sentenceCase(congress.at(decided.at()))),
                field("co_mat", decided.waiver().present()),
                field("trieu_tap", decided.waiver().summoned()),
                field("ty_le_can", congress.meeting().rules().quorum().value().toString()),
                field("dai_hoi", congress.assembly().word()),
                field("ly_do", Phrases.clause(decided.waiver().reason()))));
    }

    private String firstMeeting() {
        var meeting = Assembly.of(congress, Electorate.NEW_COMMITTEE);
        return Phrases.text(
                "paper.minutes.first_meeting",
                field("hoi_nghi", meeting.name()),
                field("nhiem_ky", meeting.term()),
                field("trieu_tap", Phrases.count(meeting.summoned())));
    }

    /** One person "trúng cử Chủ tịch …"; several are told together. */
    private static String firstResult(Won won) {
        var elected = won.elected();
        if (elected.size() == 1) {
            var only = elected.get(0);
            return Phrases.text(
                    "after.minutes.first_result",
                    field("ho_ten", only.candidate().name()),
                    field("duoc_bau", won.place()),
                    field("so_phieu", only.share().toString()),
                    field("ty_le", only.share()));
        }
        return Phrases.text(
                "after.minutes.first_results",
                field("duoc_bau", won.place()),
                field("so_nguoi", Phrases.count(elected.size())),
                field(
                        "danh_sach",
                        elected.stream()
                                .map(result -> Phrases.text(
                                        "after.minutes.first_votes",
                                        field("ho_ten", result.candidate().name()),
                                        field("so_phieu", result.share().toString()),
                                        field("ty_le", result.share())))
                                .collect(Collectors.joining("; "))));
    }

    /** Why a conference elects somebody, as it was noted beside the row of the elections. */
    private List<String> reasonsForElection(List<Fields> elections) {
        if (congress.assembly().congress() || elections.isEmpty()) {
            return List.of();
        }
        var reasons = congress.notes(AgendaRole.ELECTIONS);
        return reasons.isEmpty() ? List.of(Phrases.text("after.minutes.reason", field("ly_do", Phrases.GAP))) : reasons;
    }

    /** What the chair of a conference concluded. */
    private List<String> conclusions() {
        return congress.assembly().congress()
                ? List.of()
                : Stream.concat(
                                congress.notes(AgendaRole.CLOSING_SPEECH).stream(),
                                new FloorAccount(congress).of(ContributionKind.CONCLUSION).stream())
                        .toList();
    }

    /** Documents that were told besides those voted on. */
    private List<String> documents() {
        var floor = new FloorAccount(congress);
        return Arrays.stream(Treatment.values())
                .flatMap(treatment -> floor.documents(treatment, List.of()).stream())
                .toList();
    }

    private List<String> purpose() {
        var purpose = Phrases.clause(congress.meeting().background().purpose());
        return purpose.isEmpty()
                ? List.of()
                : List.of(Phrases.text(
                        "paper.minutes.purpose",
                        field("dai_hoi", congress.assembly().word()),
                        field("muc_dich", purpose)));
    }

    /** Each sitting, who sits in whose place, and who stayed away. */
    private List<String> whoCame() {
        return Stream.of(congress.composition(), congress.sittings(), congress.replacements(), absent())
                .flatMap(List::stream)
                .toList();
    }

    /** Who stayed away with leave and who without, each with the reason given; nobody before anybody came. */
    private List<String> absent() {
        if (!congress.rollTaken()) {
            return List.of();
        }
        var byLeave = congress.absent().stream().collect(Collectors.partitioningBy(congress::excused));
        return Stream.of(true, false)
                .filter(withLeave -> !byLeave.get(withLeave).isEmpty())
                .map(withLeave -> absent(withLeave, byLeave.get(withLeave)))
                .toList();
    }

    private String absent(boolean withLeave, List<Member> members) {
        return Phrases.text(
                withLeave ? "paper.minutes.absent.with_leave" : "paper.minutes.absent.without_leave",
                field("so_nguoi", Phrases.count(members.size())),
                field("ho_ten", members.stream().map(this::absentee).collect(Collectors.joining("; "))));
    }

    private String absentee(Member member) {
        var reason = congress.meeting()
                .attendance()
                .absence(member.id())
                .map(Absence::reason)
                .orElse("");
        var name = congress.told(member);
        return reason.isEmpty() ? name : name + " (" + Phrases.inSentence(Phrases.clause(reason)) + ")";
    }

    private List<Body> bodies() {
        var assembly = congress.assembly();
        return Stream.of(
                        body(assembly.presiding(), BodyKind.PRESIDIUM),
                        body(assembly.secretariat(), BodyKind.SECRETARIAT),
                        body(Phrases.text("meeting.body.credentials"), BodyKind.CREDENTIALS),
                        body(congress.countingBoard(), BodyKind.COUNTING_BOARD))
                .filter(body -> !body.officers().isEmpty())
                .toList();
    }

    private Body body(String name, BodyKind kind) {
        var meeting = congress.meeting();
        var changes = meeting.takenOver().stream()
                .filter(taken -> taken.body() == kind)
                .map(this::takenOver)
                .toList();
        return new Body(name, meeting.body(kind), changes);
    }

    private String takenOver(TakenOver taken) {
        return Phrases.text(
                "paper.minutes.taken_over",
                field("gio", congress.hour(taken.at())),
                field("nguoi_thay", taken.successor().name()),
                field("nguoi_truoc", taken.before().name()),
                field(
                        "chuc_trach",
                        taken.before().role().isEmpty()
                                ? Phrases.text("paper.board.member")
                                : taken.before().role()),
                field("ly_do", Phrases.inSentence(Phrases.clause(taken.reason()))));
    }

    private static Fields body(Body body) {
        var officers = body.officers();
        boolean one = officers.size() == 1;
        var names = one
                ? Phrases.text("before.comrade", field("ho_ten", officers.get(0).name()))
                : MeetingAccount.names(officers);
        return new Fields()
                .text("ten", body.name())
                .text(
                        "gom",
                        one
                                ? ""
                                : Phrases.text("paper.minutes.body", field("so_nguoi", Phrases.count(officers.size()))))
                .text(
                        "danh_sach",
                        Stream.concat(Stream.of(names), body.changes().stream()).collect(Collectors.joining("; ")));
    }

    /** What a conference noted of its elections and conclusions is told where they are. */
    private Fields item(Numbered<AgendaItem> row) {
        var item = row.value();
        boolean toldLater = !congress.assembly().congress()
                && (item.step() == AgendaRole.CLOSING_SPEECH
                        || item.step() == AgendaRole.ELECTIONS
                                && !new BallotAccount(congress, Electorate.MEETING)
                                        .announced()
                                        .isEmpty());
        var notes = toldLater ? List.<String>of() : Phrases.paragraphs(item.notes());
        var said = new FloorAccount(congress).under(item, this::isToldWhereItWasSaid);
        return new Fields()
                .text("tt", Integer.toString(row.number()))
                .text("ten", item.title())
                .text("dien_bien", course(item))
                .each("ghi_chu", Stream.concat(notes.stream(), said.stream()).toList(), Fields::line);
    }

    private List<String> besideTheAgenda() {
        return new FloorAccount(congress).besideTheAgenda(this::isToldWhereItWasSaid);
    }

    /** What the chair of a conference concludes has a part of its own. */
    private boolean isToldWhereItWasSaid(ContributionKind kind) {
        return congress.assembly().congress() || kind != ContributionKind.CONCLUSION;
    }

    private String course(AgendaItem item) {
        if (item.started().isEmpty()) {
            return Phrases.text("paper.minutes.item.not_begun");
        }
        var from = congress.hour(item.started().get());
        var until = item.finished().map(congress::hour);
        var time = until.map(end -> Phrases.text("paper.minutes.item.finished", field("tu", from), field("den", end)))
                .orElseGet(() -> Phrases.text("paper.minutes.item.begun", field("tu", from)));
        boolean told = !congress.meeting().floor().under(item.id()).isEmpty();
        return item.leader().isEmpty() || told
                ? time
                : time + " " + Phrases.text("paper.minutes.item.leader", field("nguoi_thuc_hien", item.leader()));
    }

    private static <T> List<Numbered<T>> numbered(List<T> values) {
        var numbered = new ArrayList<Numbered<T>>();
        values.forEach(value -> numbered.add(new Numbered<>(numbered.size() + 1, value)));
        return numbered;
    }
}
