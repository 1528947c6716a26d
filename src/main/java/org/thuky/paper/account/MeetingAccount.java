package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.Share;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.attendance.Attendance;
import org.thuky.domain.attendance.Sitting;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.meeting.Term;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.vote.HandVote;
import org.thuky.paper.word.Fields;
import org.thuky.text.Formats;
import org.thuky.text.Phrases;
import org.thuky.text.Words;

/** What all papers of a meeting have in common: its names, its head, its figures, and how they are worded. */
public record MeetingAccount(Meeting meeting) {

    public Facts facts() {
        return meeting.facts();
    }

    /** Đại hội Công đoàn cơ sở …. */
    public String name() {
        var facts = facts();
        return switch (facts.kind()) {
            case CONGRESS ->
                delegates()
                        ? Phrases.text("paper.name.delegate_congress", field("ten_cdcs", facts.union()))
                        : Phrases.text("paper.name.congress", field("ten_cdcs", facts.union()));
            case COMMITTEE_CONFERENCE ->
                Phrases.text("paper.name.committee_conference", field("ten_cdcs", facts.union()));
            case MIDTERM_REVIEW ->
                Phrases.text("paper.name.midterm_review", field("ky", period()), field("ten_cdcs", facts.union()));
        };
    }

    public String term() {
        return facts().termFrom() + " - " + facts().termTo();
    }

    public static String term(Term term) {
        return term.from() + " - " + term.to();
    }

    /** "lần thứ VI, nhiệm kỳ 2023 - 2028"; of a conference, which number it has and which the committee: "lần thứ 9, khóa XVI, …". */
    public String ordinalAndTerm() {
        var ordinal = facts().ordinal();
        var congress = facts().kind() == MeetingKind.CONGRESS;
        var committee = meeting.background().committeeOrdinal();
        return Phrases.joined(
                ordinal == 0
                        ? ""
                        : Phrases.text(
                                "paper.name.ordinal",
                                field(
                                        "lan_thu",
                                        congress ? Phrases.formats().roman(ordinal) : Integer.toString(ordinal))),
                committee == 0
                        ? ""
                        : Phrases.text(
                                "paper.name.committee_ordinal",
                                field("khoa", Phrases.formats().roman(committee))),
                Phrases.text("paper.name.term", field("nhiem_ky", term())));
    }

    /** Đại hội cấp trên, by name where it is known. */
    public String above() {
        var above = meeting.background().above();
        if (!above.known()) {
            return Phrases.text("paper.above");
        }
        var named = above.ordinal() == 0
                ? above.name()
                : above.name()
                        + " "
                        + Phrases.text(
                                "paper.name.ordinal",
                                field("lan_thu", Phrases.formats().roman(above.ordinal())));
        return above.term().known()
                ? Phrases.joined(named, Phrases.text("paper.name.term", field("nhiem_ky", term(above.term()))))
                : named;
    }

    /** Nhiệm kỳ qua, by its years where they are known. */
    public String outgoingTerm() {
        var outgoing = meeting.background().outgoing();
        return outgoing.known()
                ? Phrases.text("paper.name.term", field("nhiem_ky", term(outgoing)))
                : Phrases.text("paper.outgoing");
    }

    public boolean delegates() {
        return facts().form() == CongressForm.DELEGATE;
    }

    /** Đoàn viên or đại biểu; in a conference of the committee its members. */
    public String people() {
        return switch (facts().kind()) {
            case CONGRESS ->
                delegates() ? Phrases.text("paper.people.delegates") : Phrases.text("paper.people.members");
            case COMMITTEE_CONFERENCE -> Phrases.text("paper.people.committee");
            case MIDTERM_REVIEW -> Phrases.text("paper.people.delegates");
        };
    }

    /** The meeting itself, as its papers speak of it. */
    public Assembly assembly() {
        return Assembly.of(this, Electorate.MEETING);
    }

    /** The fields that every template may use. */
    public Fields fields() {
        return happening(assembly().fill(new Fields()), facts().date(), facts().place())
                .text("ten_cdcs", facts().union())
                .text("ten_cdcs_hoa", Letterhead.name(facts().union()))
                .text("ky_hieu_don_vi", Letterhead.symbol(facts().union()))
                .text("ten_cap_tren", facts().upperUnion())
                .text("ten_cap_tren_hoa", Letterhead.name(facts().upperUnion()))
                .text("nhiem_ky", term())
                .text("chu_de", facts().theme())
                .show("co_chu_de", !facts().theme().isEmpty())
                .counter("so_muc");
    }

    /** The same fields for a paper of these voters: the committee may meet first on a later day and in another place. */
    public Fields fields(Electorate electorate) {
        var fields = Assembly.of(this, electorate).fill(fields());
        var first = meeting.firstMeeting();
        return electorate == Electorate.MEETING
                ? fields
                : happening(
                        fields,
                        first.date().orElse(facts().date()),
                        first.place().isEmpty() ? facts().place() : first.place());
    }

    /** The same fields for a paper of an election, which tells the day of the sitting in which its ballots were counted. */
    public Fields fields(Election election) {
        var fields = fields(election.electorate());
        return election.electorate() == Electorate.MEETING
                ? happening(fields, dayOf(election), facts().place())
                : fields;
    }

    /** As long as nothing is counted, that of the sitting that is held now. */
    public LocalDate dayOf(Election election) {
        var held = election.counted().map(meeting.attendance()::at).orElse(meeting.attendance());
        return held.sitting().map(Sitting::date).orElse(facts().date());
    }

    private Fields happening(Fields fields, LocalDate day, String place) {
        var date = Phrases.formats().longDate(day);
        return fields.text("dia_diem", Phrases.orGap(place))
                .text("ngay", date)
                .text("dia_danh_ngay", Phrases.orGap(facts().town()) + ", " + date);
    }

    /** "vào hồi 7 giờ 30 phút, ngày 09 tháng 5 năm 2026". */
    public String at(Instant moment) {
        var local = moment.atZone(Formats.ZONE);
        return Phrases.text(
                "paper.at",
                field("gio", Phrases.formats().longTime(local.toLocalTime())),
                field("ngay", Phrases.formats().longDate(local.toLocalDate())));
    }

    /** Thời gian, as it is planned: "7 giờ 30 phút, ngày 09 tháng 5 năm 2026". */
    public String convened() {
        return Phrases.text(
                "paper.from",
                field("gio", Phrases.formats().longTime(facts().start())),
                field("ngay", Phrases.formats().longDate(facts().date())));
    }

    /** Nobody is summoned yet; empty when somebody is. */
    public List<Gap> missingRoll() {
        return meeting.roll().summoned().isEmpty() ? List.of(Gap.in(Gap.Place.ROLL, "paper.missing.roll")) : List.of();
    }

    /** When the first row of the agenda really began. */
    public Optional<Instant> opened() {
        return meeting.agenda().items().stream()
                .flatMap(item -> item.started().stream())
                .min(Instant::compareTo);
    }

    /** When the last row of the agenda really ended; empty while something still runs or is to come. */
    public Optional<Instant> closed() {
        var items = meeting.agenda().items();
        return items.stream().allMatch(item -> item.finished().isPresent())
                ? items.stream()
                        .map(AgendaItem::finished)
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo)
                : Optional.empty();
    }

    /** Whether its result was known before the meeting closed; one of another meeting held later the same day was not. */
    public boolean told(Election election) {
        return closed().isEmpty()
                || election.announcement().at().filter(closed().get()::isBefore).isEmpty();
    }

    /** Có mặt: everyone summoned who came, also who left before the end. */
    public Share attendance() {
        var summoned = meeting.roll().summoned();
        return new Share((int) summoned.stream().filter(this::came).count(), summoned.size());
    }

    public boolean came(Member member) {
        return meeting.attendance().everCame(member.id());
    }

    /**
     * Whether there are figures of who came: somebody did, the meeting has begun, or it is known of everybody summoned why
     * not. Before that a pen writes them.
     */
    public boolean rollTaken() {
        var summoned = meeting.roll().summoned();
        return !summoned.isEmpty()
                && (opened().isPresent()
                        || summoned.stream().anyMatch(this::came)
                        || summoned.stream()
                                .allMatch(member -> meeting.attendance()
                                        .absence(member.id())
                                        .isPresent()));
    }

    public List<Member> absent() {
        return meeting.roll().inOrder().stream()
                .filter(Member::summoned)
                .filter(Predicate.not(this::came))
                .toList();
    }

    public boolean excused(Member member) {
        return meeting.attendance()
                .absence(member.id())
                .filter(absence -> absence.withLeave())
                .isPresent();
    }

    /** Triệu tập, có mặt, vắng mặt; left open on a list printed before anyone came. */
    public void fillAttendance(Fields fields) {
        var share = attendance();
        var absent = absent();
        int excused = (int) absent.stream().filter(this::excused).count();
        boolean begun = rollTaken();
        fields.text("trieu_tap", share.whole() == 0 ? Phrases.GAP : Phrases.count(share.whole()))
                .text("co_mat", begun ? Phrases.count(share.part()) : Phrases.GAP)
                .text("ty_le_co_mat", begun ? Phrases.formats().percent(share) : Phrases.GAP)
                .text("vang_mat", begun ? Phrases.count(absent.size()) : Phrases.GAP)
                .text("vang_co_ly_do", begun ? Phrases.count(excused) : Phrases.GAP)
                .text("vang_khong_ly_do", begun ? Phrases.count(absent.size() - excused) : Phrases.GAP);
    }

    /** Whether enough of those summoned came, and by which provision. */
    public String quorum() {
        var attendance = attendance();
        if (!rollTaken()) {
            return Phrases.GAP;
        }
        var quorum = meeting.rules().quorum();
        return Phrases.text(
                meeting.rules().quorate(attendance) ? "paper.minutes.quorate" : "paper.minutes.not_quorate",
                field("ty_le_can", quorum.value().toString()),
                field("can_cu", quorum.citation()),
                field("dai_hoi", assembly().word()));
    }

    /** A show of hands with its figures: the same sentence wherever it is told. */
    public String voted(HandVote vote) {
        var rules = meeting.rules();
        var share = vote.share(rules);
        return Phrases.text(
                vote.passed(rules) ? "paper.minutes.vote.passed" : "paper.minutes.vote.not_passed",
                field("viec", vote.subject()),
                field("dong_y", share.toString()),
                field("ty_le", share),
                field("khong_dong_y", Phrases.count(vote.against())),
                field("y_kien_khac", Phrases.count(vote.other())));
    }

    /** Those summoned, as the sign-in list numbers them: one group after the other. */
    public List<Member> summoned() {
        var roll = meeting.roll();
        return Stream.concat(roll.groups().stream(), Stream.of(""))
                .flatMap(group -> roll.inGroup(group).stream())
                .filter(Member::summoned)
                .toList();
    }

    /** A name in a sentence, with what tells namesakes apart. */
    public String told(Member member) {
        return meeting.roll().told(Person.of(member));
    }

    /** Đại biểu dự khuyết who are not called in, in the order in which they would be. */
    public List<Member> alternates() {
        return meeting.roll().members().stream()
                .filter(member -> member.kind() == MemberKind.ALTERNATE)
                .toList();
    }

    /** Who sits in whose place and why: "Đại biểu dự khuyết … được gọi thay đại biểu …", a sentence each. */
    public List<String> replacements() {
        return meeting.roll().replacements().stream()
                .map(replacement -> Phrases.text(
                        "paper.replacement",
                        field("nguoi_thay", nameOf(replacement.alternate())),
                        field("nguoi_vang", nameOf(replacement.absent())),
                        field("ly_do", Phrases.inSentence(Phrases.clause(replacement.reason())))))
                .toList();
    }

    private String nameOf(MemberId id) {
        return told(meeting.roll().require(id));
    }

    /** Whether the meeting is held in several sittings, of which papers tell the day. */
    public boolean inSittings() {
        return meeting.attendance().sitting().isPresent();
    }

    /** "Phiên trù bị, ngày 17 tháng 10 năm 2025: có mặt 14/15 đoàn viên (93,3%)", a sentence a sitting; none when it meets once. */
    public List<String> sittings() {
        return inSittings()
                ? meeting.attendance().sittings().stream().map(this::sitting).toList()
                : List.of();
    }

    private String sitting(Attendance roll) {
        var summoned = meeting.roll().summoned();
        int came = (int) summoned.stream()
                .filter(member -> roll.movements().containsKey(member.id()))
                .count();
        var share = new Share(came, summoned.size());
        return Phrases.text(
                "paper.sitting",
                field("phien", sittingName(roll)),
                field(
                        "ngay",
                        Phrases.formats()
                                .longDate(roll.sitting().map(Sitting::date).orElse(facts().date()))),
                field("co_mat", share.toString()),
                field("thanh_phan", people()),
                field("ty_le", share));
    }

    /** Phiên trù bị; of what was held before the first sitting was named: Phiên thứ nhất. */
    public String sittingName(Attendance roll) {
        return roll.sitting().map(Sitting::title).orElseGet(() -> Phrases.text("paper.sitting.first"));
    }

    /** 7 giờ 30 phút; of several days, ngày 18 tháng 10 năm 2025 as well. */
    public String hour(Instant moment) {
        var local = moment.atZone(Formats.ZONE);
        var time = Phrases.formats().longTime(local.toLocalTime());
        return inSittings()
                ? Phrases.text(
                        "paper.hour",
                        field("gio", time),
                        field("ngay", Phrases.formats().longDate(local.toLocalDate())))
                : time;
    }

    public static String names(List<Officer> officers) {
        return officers.stream()
                .map(officer ->
                        officer.role().isEmpty() ? officer.name() : officer.name() + " (" + officer.role() + ")")
                .collect(Collectors.joining("; "));
    }

    /** The officer whose role has this word; empty when nobody has, then the paper is signed by hand. */
    public static String signer(List<Officer> officers, String role) {
        return officers.stream()
                .filter(officer -> Phrases.capitals(officer.role()).contains(Phrases.capitals(role)))
                .findFirst()
                .map(Officer::name)
                .orElse("");
    }

    public String firstOf(BodyKind body) {
        return meeting.body(body).stream().findFirst().map(Officer::name).orElse("");
    }

    /** Ban kiểm phiếu, or what the rule set calls it. */
    public String countingBoard() {
        return Phrases.sentenceCase(meeting.rules().countingBoard().value());
    }

    /** Out of which ballots a majority is reckoned, as the rules of the meeting say: "số phiếu thu về". */
    public String voteBase() {
        return Phrases.text(Words.of(meeting.rules().majorityBase().value()));
    }

    /** A name in a list, with what the person does: "Đồng chí …, Phó Chánh Văn phòng, Văn phòng Sở". */
    public static Fields person(Candidate person) {
        var position = Phrases.joined(person.position(), person.unit());
        return new Fields()
                .text("ho_ten", person.name())
                .text("chuc_vu", position.isEmpty() ? "" : ", " + position)
                .text("chuc_vu_don_vi", position);
    }

    /** Căn cứ that the rule set names, as far as they bear on this meeting on its day. */
    public List<String> basis() {
        return meeting.rules().basisFor(facts().occasion());
    }

    public boolean onAgenda(AgendaRole step) {
        return meeting.agenda().items().stream().anyMatch(item -> item.step() == step);
    }

    /** The meeting without the union that holds it: "Đại hội lần thứ VI, nhiệm kỳ 2023 - 2028". */
    public String ownName() {
        var name = switch (facts().kind()) {
            case CONGRESS -> Phrases.text(delegates() ? "paper.own.delegate_congress" : "paper.own.congress");
            case COMMITTEE_CONFERENCE -> Phrases.text("paper.own.committee_conference");
            case MIDTERM_REVIEW -> Phrases.text("paper.own.midterm_review", field("ky", periodBeforeItsTerm()));
        };
        return name + " " + ordinalAndTerm();
    }

    /** The time that a review looks back on, as the union calls it. */
    private String period() {
        var told = meeting.background().period();
        return told.isEmpty() ? Phrases.text("paper.period") : told;
    }

    /** The words "nhiệm kỳ" follow with the years. */
    private String periodBeforeItsTerm() {
        var term = " " + Phrases.text("paper.period.term");
        return period().endsWith(term) ? period().substring(0, period().length() - term.length()) : period();
    }

    /** Thành phần of a conference to which several groups are summoned: the committee and the leaders of groups. */
    public List<String> composition() {
        var groups = meeting.roll().groups();
        return assembly().congress() || groups.size() < 2
                ? List.of()
                : List.of(Phrases.text("paper.composition", field("thanh_phan", String.join(", ", groups))));
    }

    /** What was noted beside the rows of the agenda that are for this. */
    public List<String> notes(AgendaRole step) {
        return meeting.agenda().items().stream()
                .filter(item -> item.step() == step)
                .flatMap(item -> Phrases.paragraphs(item.notes()).stream())
                .toList();
    }
}
