package org.thuky.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.Sentence;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Member;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.text.Formats;

/** Biên bản đại hội, or of a conference: all that happened, in the order of the agenda. */
record Minutes(Congress congress, Proceedings proceedings, Chronicle chronicle, String integrityCode) implements Paper {

    private record Numbered<T>(int number, T value) {}

    private record Body(String name, List<Officer> officers) {}

    @Override
    public String fileName() {
        return congress.assembly().congress() ? "16-Bien-ban-dai-hoi.docx" : "16-Bien-ban-hoi-nghi.docx";
    }

    @Override
    public Sentence title() {
        return congress.assembly().congress()
                ? Sentence.of("paper.minutes.title")
                : Sentence.of("paper.minutes.title.conference");
    }

    @Override
    public Chapter chapter() {
        return Chapter.AFTER;
    }

    @Override
    public String template() {
        return "bien-ban-dai-hoi.docx";
    }

    @Override
    public List<Gap> missing() {
        var meeting = congress.meeting();
        var missing = new ArrayList<Gap>();
        if (congress.attendance().part() == 0) {
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
        var elections = announced(Electorate.MEETING);
        var first = announced(Electorate.NEW_COMMITTEE);
        var appointments = meeting.elections().appointments();
        var votes = meeting.votes().taken().stream()
                .filter(vote -> Stream.concat(elections.stream(), first.stream())
                        .noneMatch(election -> vote.election().equals(Optional.of(election.id()))))
                .toList();
        var guests = meeting.roll().inOrder().stream()
                .filter(member -> !member.summoned())
                .toList();
        var fields = congress.fields()
                .text("ngay_gio", congress.opened().map(congress::at).orElseGet(this::planned))
                .text("ket_luan_du_so", quorum())
                .each("chua_du_so", proceedings.belowQuorum(), this::belowQuorum)
                .each("vang", congress.absent().stream().filter(this::reported).toList(), this::absentee)
                .show("co_khach", !guests.isEmpty())
                .each("khach", guests, Minutes::guest)
                .each("co_quan", bodies, Minutes::body)
                .show("chua_co_co_quan", bodies.isEmpty())
                .each("noi_dung", numbered(meeting.agenda().items()), Minutes::item)
                .each("bieu_quyet", votes, vote -> new Fields().text("cau", sentence(vote)))
                .show("co_bieu_quyet", !votes.isEmpty())
                .show(
                        "bieu_quyet_o_bau_cu",
                        votes.isEmpty() && !meeting.votes().taken().isEmpty())
                .show(
                        "khong_bieu_quyet",
                        meeting.votes().taken().isEmpty() && congress.closed().isPresent())
                .each("bau_cu", numbered(elections), this::election)
                .show("khong_bau_cu", elections.isEmpty() && congress.closed().isPresent())
                .show("khong_chi_dinh", appointments.isEmpty())
                .show("co_chi_dinh", !appointments.isEmpty())
                .each("chi_dinh", appointments, appointment -> AppointmentLines.of(appointment, congress.assembly()))
                .show("co_hoi_nghi_dau", !first.isEmpty())
                .text("hoi_nghi_dau", firstMeeting())
                .each("bau_cu_hoi_nghi_dau", numbered(first), this::election)
                .text("muc_be_mac", Congress.formats().roman(first.isEmpty() ? 7 : 8))
                .text("ket_thuc", congress.closed().map(congress::at).orElse(Congress.GAP))
                .each("dinh_chinh", corrections(), Fields::sentence)
                .show("co_ma", !integrityCode.isEmpty())
                .text("ma_toan_ven", integrityCode)
                .text("thu_ky", congress.firstOf(BodyKind.SECRETARIAT))
                .text("chu_tich", congress.firstOf(BodyKind.PRESIDIUM));
        congress.fillAttendance(fields);
        return fields;
    }

    private String planned() {
        var facts = congress.facts();
        return Congress.text(
                "paper.at",
                Congress.formats().longTime(facts.start()),
                Congress.formats().longDate(facts.date()));
    }

    /** Announced results that were taken back afterwards; revoking one asks for a reason. */
    private List<String> corrections() {
        return chronicle.entries().stream()
                .filter(entry -> entry instanceof Entry.Revoked && chronicle.holds(entry.number()))
                .map(Entry.Revoked.class::cast)
                .filter(revoked -> chronicle.entry(revoked.target()).orElseThrow() instanceof Entry.Recorded recorded
                        && recorded.event() instanceof ElectionEvent.ResultAnnounced)
                .map(revoked -> Congress.text("paper.minutes.correction", revoked.target(), revoked.reason()))
                .toList();
    }

    private String quorum() {
        var attendance = congress.attendance();
        if (attendance.part() == 0) {
            return Congress.GAP;
        }
        var quorum = congress.meeting().rules().quorum();
        return Congress.text(
                congress.meeting().rules().quorate(attendance) ? "paper.minutes.quorate" : "paper.minutes.not_quorate",
                quorum.value().toString(),
                quorum.citation(),
                congress.assembly().word());
    }

    private Fields belowQuorum(Proceedings.BelowQuorum decided) {
        return Fields.line(Congress.text(
                "paper.minutes.below_quorum",
                Congress.sentenceCase(congress.at(decided.at())),
                decided.waiver().present(),
                decided.waiver().summoned(),
                congress.meeting().rules().quorum().value().toString(),
                congress.assembly().word(),
                Congress.clause(decided.waiver().reason())));
    }

    /** Announced by these voters, each followed by its further rounds. */
    private List<Election> announced(Electorate electorate) {
        return Rounds.of(congress.meeting().elections()).stream()
                .flatMap(rounds -> rounds.each().stream())
                .filter(election -> election.electorate() == electorate)
                .toList();
    }

    private String firstMeeting() {
        var meeting = Assembly.of(congress, Electorate.NEW_COMMITTEE);
        var board = congress.meeting().body(BodyKind.FIRST_MEETING_BOARD);
        var sentence = Congress.text(
                "paper.minutes.first_meeting", meeting.name(), meeting.term(), Congress.count(meeting.summoned()));
        return board.isEmpty()
                ? sentence
                : sentence + " " + Congress.text("paper.minutes.first_board", congress.countingBoard(), names(board));
    }

    private boolean reported(Member member) {
        return congress.meeting().attendance().absence(member.id()).isPresent();
    }

    private Fields absentee(Member member) {
        return new Fields()
                .text("ho_ten", member.name().full())
                .text(
                        "ly_do",
                        congress.meeting()
                                .attendance()
                                .absence(member.id())
                                .map(AttendanceList::remark)
                                .orElse(""));
    }

    private static Fields guest(Member guest) {
        var position = Congress.joined(guest.position(), guest.unit());
        return new Fields()
                .text("ho_ten", guest.name().full())
                .text("chuc_vu", position.isEmpty() ? "" : ", " + position);
    }

    private List<Body> bodies() {
        var meeting = congress.meeting();
        var assembly = congress.assembly();
        return Stream.of(
                        new Body(assembly.presiding(), meeting.body(BodyKind.PRESIDIUM)),
                        new Body(assembly.secretariat(), meeting.body(BodyKind.SECRETARIAT)),
                        new Body(Congress.text("meeting.body.credentials"), meeting.body(BodyKind.CREDENTIALS)),
                        new Body(congress.countingBoard(), meeting.body(BodyKind.COUNTING_BOARD)))
                .filter(body -> !body.officers().isEmpty())
                .toList();
    }

    private static Fields body(Body body) {
        return new Fields()
                .text("ten", body.name())
                .text("so_nguoi", Congress.count(body.officers().size()))
                .text("danh_sach", names(body.officers()));
    }

    private static String names(List<Officer> officers) {
        return officers.stream()
                .map(officer ->
                        officer.role().isEmpty() ? officer.name() : officer.name() + " (" + officer.role() + ")")
                .collect(Collectors.joining("; "));
    }

    private static Fields item(Numbered<AgendaItem> row) {
        var item = row.value();
        return new Fields()
                .text("tt", Integer.toString(row.number()))
                .text("ten", item.title())
                .text("dien_bien", course(item))
                .each("ghi_chu", Congress.paragraphs(item.notes()), note -> new Fields().text("cau", note));
    }

    private static String course(AgendaItem item) {
        if (item.started().isEmpty()) {
            return Congress.text("paper.minutes.item.not_begun");
        }
        var from = Congress.formats()
                .longTime(item.started().get().atZone(Formats.ZONE).toLocalTime());
        var until = item.finished()
                .map(end -> Congress.formats().longTime(end.atZone(Formats.ZONE).toLocalTime()));
        var time = until.map(end -> Congress.text("paper.minutes.item.finished", from, end))
                .orElseGet(() -> Congress.text("paper.minutes.item.begun", from));
        return item.leader().isEmpty() ? time : time + " " + Congress.text("paper.minutes.item.leader", item.leader());
    }

    private String sentence(HandVote vote) {
        var rules = congress.meeting().rules();
        var share = vote.share(rules);
        var formats = Congress.formats();
        return Congress.text(
                vote.passed(rules) ? "paper.minutes.vote.passed" : "paper.minutes.vote.not_passed",
                vote.subject(),
                share.toString(),
                share,
                formats.number(vote.against()),
                formats.number(vote.other()));
    }

    private Fields election(Numbered<Election> row) {
        var election = row.value();
        return new ElectionResult(congress, proceedings, election)
                .fields()
                .text("tt", Integer.toString(row.number()))
                .each("bieu_quyet_truoc", votes(election, false), vote -> Fields.line(sentence(vote)))
                .each("bieu_quyet_sau", votes(election, true), vote -> Fields.line(sentence(vote)));
    }

    /** @param after whether they were taken once its result was known */
    private List<HandVote> votes(Election election, boolean after) {
        return congress.meeting().votes().taken().stream()
                .filter(vote -> vote.election().equals(Optional.of(election.id())))
                .filter(vote -> after == (vote.kind() == VoteSubject.ANOTHER_ROUND))
                .toList();
    }

    private static <T> List<Numbered<T>> numbered(List<T> values) {
        var numbered = new ArrayList<Numbered<T>>();
        values.forEach(value -> numbered.add(new Numbered<>(numbered.size() + 1, value)));
        return numbered;
    }
}
