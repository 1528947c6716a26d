package org.thuky.paper;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Member;
import org.thuky.domain.rule.Step;
import org.thuky.domain.vote.HandVote;
import org.thuky.text.Formats;
import org.thuky.text.Messages;

/** What all papers of a meeting have in common: its names, its head, its figures, and how they are worded. */
record Congress(Meeting meeting) {

    /** Where the record tells nothing, the paper leaves room for a pen. */
    static final String GAP = "……………";

    private static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    static String text(Sentence sentence) {
        return MESSAGES.text(sentence);
    }

    static Formats formats() {
        return MESSAGES.formats();
    }

    Facts facts() {
        return meeting.facts();
    }

    /** Đại hội Công đoàn cơ sở …. */
    String name() {
        var facts = facts();
        return switch (facts.kind()) {
            case CONGRESS ->
                delegates()
                        ? text("paper.name.delegate_congress", facts.union())
                        : text("paper.name.congress", facts.union());
            case COMMITTEE_CONFERENCE -> text("paper.name.committee_conference", facts.union());
            case MIDTERM_REVIEW -> text("paper.name.midterm_review", facts.union());
        };
    }

    String term() {
        return facts().termFrom() + " - " + facts().termTo();
    }

    String ordinalAndTerm() {
        return facts().ordinal() == 0
                ? text("paper.name.term", term())
                : text("paper.name.ordinal_term", formats().roman(facts().ordinal()), term());
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** A number of people or papers in a sentence: 05, 102, and plain 0. */
    static String count(int number) {
        return number == 0 ? "0" : formats().padded(number);
    }

    boolean delegates() {
        return facts().form() == CongressForm.DELEGATE;
    }

    /** Đoàn viên or đại biểu; in a conference of the committee its members. */
    String people() {
        return switch (facts().kind()) {
            case CONGRESS -> delegates() ? text("paper.people.delegates") : text("paper.people.members");
            case COMMITTEE_CONFERENCE -> text("paper.people.committee");
            case MIDTERM_REVIEW -> text("paper.people.delegates");
        };
    }

    /** The meeting itself, as its papers speak of it. */
    Assembly assembly() {
        return Assembly.of(this, Electorate.MEETING);
    }

    /** The fields that every template may use. */
    Fields fields() {
        return assembly()
                .fill(new Fields())
                .text("ten_cdcs", facts().union())
                .text("ten_cdcs_hoa", capitals(facts().union()))
                .text("ten_cap_tren", facts().upperUnion())
                .text("ten_cap_tren_hoa", capitals(facts().upperUnion()))
                .text("nhiem_ky", term())
                .text("chu_de", facts().theme())
                .show("co_chu_de", !facts().theme().isEmpty())
                .text("dia_diem", orGap(facts().place()))
                .text("ngay", formats().longDate(facts().date()))
                .text("dia_danh_ngay", orGap(facts().town()) + ", " + formats().longDate(facts().date()));
    }

    /** "vào hồi 7 giờ 30 phút, ngày 09 tháng 5 năm 2026". */
    String at(Instant moment) {
        var local = moment.atZone(Formats.ZONE);
        return text(
                "paper.at", formats().longTime(local.toLocalTime()), formats().longDate(local.toLocalDate()));
    }

    /** Thời gian, as it is planned: "7 giờ 30 phút, ngày 09 tháng 5 năm 2026". */
    String convened() {
        return text("paper.from", formats().longTime(facts().start()), formats().longDate(facts().date()));
    }

    /** Nobody is summoned yet; empty when somebody is. */
    List<Gap> missingRoll() {
        return meeting.roll().summoned().isEmpty() ? List.of(Gap.in(Gap.Place.ROLL, "paper.missing.roll")) : List.of();
    }

    /** When the first row of the agenda really began. */
    Optional<Instant> opened() {
        return meeting.agenda().items().stream()
                .flatMap(item -> item.started().stream())
                .min(Instant::compareTo);
    }

    /** When the last row of the agenda really ended; empty while something still runs or is to come. */
    Optional<Instant> closed() {
        var items = meeting.agenda().items();
        return items.stream().allMatch(item -> item.finished().isPresent())
                ? items.stream()
                        .map(AgendaItem::finished)
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo)
                : Optional.empty();
    }

    /** Có mặt: everyone summoned who came, also who left before the end. */
    Share attendance() {
        var summoned = meeting.roll().summoned();
        return new Share((int) summoned.stream().filter(this::came).count(), summoned.size());
    }

    boolean came(Member member) {
        return !meeting.attendance().history(member.id()).isEmpty();
    }

    List<Member> absent() {
        return meeting.roll().inOrder().stream()
                .filter(Member::summoned)
                .filter(Predicate.not(this::came))
                .toList();
    }

    boolean excused(Member member) {
        return meeting.attendance()
                .absence(member.id())
                .filter(absence -> absence.withLeave())
                .isPresent();
    }

    /** Triệu tập, có mặt, vắng mặt; left open on a list printed before anyone came. */
    void fillAttendance(Fields fields) {
        var share = attendance();
        var absent = absent();
        int excused = (int) absent.stream().filter(this::excused).count();
        boolean begun = share.part() > 0;
        fields.text("trieu_tap", count(share.whole()))
                .text("co_mat", begun ? count(share.part()) : GAP)
                .text("ty_le_co_mat", begun ? formats().percent(share) : GAP)
                .text("vang_mat", begun ? count(absent.size()) : GAP)
                .text("vang_co_ly_do", begun ? count(excused) : GAP)
                .text("vang_khong_ly_do", begun ? count(absent.size() - excused) : GAP);
    }

    /** Whether enough of those summoned came, and by which provision. */
    String quorum() {
        var attendance = attendance();
        if (attendance.part() == 0) {
            return GAP;
        }
        var quorum = meeting.rules().quorum();
        return text(
                meeting.rules().quorate(attendance) ? "paper.minutes.quorate" : "paper.minutes.not_quorate",
                quorum.value().toString(),
                quorum.citation(),
                assembly().word());
    }

    /** A show of hands with its figures: the same sentence wherever it is told. */
    String voted(HandVote vote) {
        var rules = meeting.rules();
        var share = vote.share(rules);
        return text(
                vote.passed(rules) ? "paper.minutes.vote.passed" : "paper.minutes.vote.not_passed",
                vote.subject(),
                share.toString(),
                share,
                formats().number(vote.against()),
                formats().number(vote.other()));
    }

    /** Those summoned, as the sign-in list numbers them: one group after the other. */
    List<Member> summoned() {
        var roll = meeting.roll();
        return Stream.concat(roll.groups().stream(), Stream.of(""))
                .flatMap(group -> roll.inGroup(group).stream())
                .filter(Member::summoned)
                .toList();
    }

    /** Khách mời, in the order in which they came onto the roll. */
    List<Member> guests() {
        return meeting.roll().members().stream()
                .filter(Predicate.not(Member::summoned))
                .toList();
    }

    static String names(List<Officer> officers) {
        return officers.stream()
                .map(officer ->
                        officer.role().isEmpty() ? officer.name() : officer.name() + " (" + officer.role() + ")")
                .collect(Collectors.joining("; "));
    }

    /** The officer whose role has this word; empty when nobody has, then the paper is signed by hand. */
    static String signer(List<Officer> officers, String role) {
        return officers.stream()
                .filter(officer -> capitals(officer.role()).contains(capitals(role)))
                .findFirst()
                .map(Officer::name)
                .orElse("");
    }

    String firstOf(BodyKind body) {
        return meeting.body(body).stream().findFirst().map(Officer::name).orElse("");
    }

    /** Ban kiểm phiếu, or what the rule set calls it. */
    String countingBoard() {
        return sentenceCase(meeting.rules().countingBoard().value());
    }

    /** What votes are measured against. */
    String voteBase() {
        return switch (meeting.rules().majorityBase().value()) {
            case COLLECTED -> text("election.base.collected");
            case VALID -> text("election.base.valid");
            case ISSUED -> text("election.base.issued");
            case PRESENT -> text("election.base.present");
        };
    }

    static String sentenceCase(String text) {
        return text.isEmpty() ? text : capitals(text.substring(0, 1)) + text.substring(1);
    }

    static String orGap(String text) {
        return text.isEmpty() ? GAP : text;
    }

    /** "Phó Chánh Văn phòng, Văn phòng Sở". */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** A name in a list, with what the person does: "Đồng chí …, Phó Chánh Văn phòng, Văn phòng Sở". */
    static Fields person(Candidate person) {
        var position = joined(person.position(), person.unit());
        return new Fields().text("ho_ten", person.name()).text("chuc_vu", position.isEmpty() ? "" : ", " + position);
    }

    /** A reason that somebody typed, at the end of a sentence of ours: without the stop it may have. */
    static String clause(String typed) {
        return typed.strip().replaceAll("[.;]+$", "");
    }

    /** What was noted beside the rows of the agenda that are for this. */
    List<String> notes(Step step) {
        return meeting.agenda().items().stream()
                .filter(item -> item.step() == step)
                .flatMap(item -> paragraphs(item.notes()).stream())
                .toList();
    }

    /** Each line of a free text becomes a paragraph. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
