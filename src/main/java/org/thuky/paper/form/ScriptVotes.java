package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.List;
import java.util.Optional;
import org.thuky.domain.election.Appointment;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.paper.account.AppointmentLines;
import org.thuky.paper.account.Assembly;
import org.thuky.paper.account.ElectionResult;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.SlateAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Biểu quyết và bầu cử in the script: with their results where these are known, with room for them where not. */
record ScriptVotes(MeetingAccount congress, AgendaRole step) {

    /** What is put to the vote; what came of it, once it was taken. */
    private record Question(String subject, Optional<HandVote> taken) {}

    Fields fields() {
        boolean elections = step == AgendaRole.ELECTIONS;
        var all = elections ? congress.meeting().elections().all() : List.<Election>of();
        var appointments = elections ? congress.meeting().elections().appointments() : List.<Appointment>of();
        return new Fields()
                .each("bieu_quyet", questions(), this::question)
                .each("chi_dinh", appointments, each -> AppointmentLines.of(each, congress.assembly()))
                .each(
                        "danh_sach_bau",
                        all.stream()
                                .filter(election -> election.electorate() == Electorate.MEETING)
                                .filter(election -> election.round() == 1)
                                .toList(),
                        this::slate)
                .each("ban_kiem_phieu", all.isEmpty() ? List.<AgendaRole>of() : List.of(step), none -> board())
                .each(
                        "ket_qua_bau",
                        all.stream().filter(election -> congress.told(election)).toList(),
                        this::result);
    }

    /** The votes that belong to the step itself, not to one of its elections. */
    private List<Question> questions() {
        return switch (step) {
            case PRESIDING_BODIES -> List.of(question(VoteSubject.PRESIDING_BODIES));
            case PROGRAMME -> List.of(question(VoteSubject.PROGRAMME));
            case CREDENTIALS ->
                congress.assembly().congress() && congress.delegates()
                        ? List.of(question(VoteSubject.CREDENTIALS))
                        : List.of();
            case DISCUSSION -> congress.assembly().congress() ? List.of() : papers();
            case RESOLUTION -> List.of(question(VoteSubject.RESOLUTION));
            case CLOSING_SPEECH -> resolutionOfItsOwn() ? List.of() : taken(VoteSubject.RESOLUTION);
            default -> List.of();
        };
    }

    /** What a conference put to the vote after it was discussed. */
    private List<Question> papers() {
        return congress.meeting().votes().taken().stream()
                .filter(vote ->
                        vote.kind() == VoteSubject.OTHER && vote.election().isEmpty())
                .map(vote -> new Question(vote.subject(), Optional.of(vote)))
                .toList();
    }

    private boolean resolutionOfItsOwn() {
        return congress.onAgenda(AgendaRole.RESOLUTION);
    }

    private List<Question> taken(VoteSubject subject) {
        return congress.meeting().votes().last(subject).isEmpty() ? List.of() : List.of(question(subject));
    }

    private Question question(VoteSubject subject) {
        var taken = congress.meeting().votes().last(subject);
        return new Question(taken.map(HandVote::subject).orElseGet(() -> Phrases.text(subject.title())), taken);
    }

    private Fields question(Question question) {
        return new Fields()
                .text("viec", Phrases.sentenceCase(question.subject()))
                .show("chua_bieu_quyet", question.taken().isEmpty())
                .each("ket_qua", question.taken().stream().map(congress::voted).toList(), Fields::line);
    }

    private Fields slate(Election election) {
        var assembly = Assembly.of(congress, election.electorate());
        var fields = assembly.fill(new Fields())
                .each("ung_vien", election.candidates(), MeetingAccount::person)
                .show("chua_co_danh_sach", election.candidates().isEmpty())
                .each("bieu_quyet", listQuestions(election), this::question);
        new SlateAccount(congress, election, assembly).fill(fields);
        return fields;
    }

    /** The list of a further round is the congress's only where it was asked about it. */
    private List<Question> listQuestions(Election election) {
        var taken = congress.meeting().votes().last(VoteSubject.SEATS_AND_LIST, election.id());
        return election.round() > 1 && taken.isEmpty()
                ? List.of()
                : List.of(new Question(
                        Phrases.text("before.script.list", field("duoc_bau", SlateAccount.place(election))), taken));
    }

    private Fields board() {
        var officers = congress.meeting().body(BodyKind.COUNTING_BOARD);
        return new Fields()
                .text("ten_ban", congress.countingBoard())
                .text("gioi_thieu", proposed(congress.countingBoard(), officers))
                .text("dai_hoi", congress.assembly().word())
                .each("bieu_quyet", List.of(question(VoteSubject.COUNTING_BOARD)), this::question);
    }

    /** Xin giới thiệu …, with the names when they are known. */
    static String proposed(String body, List<Officer> officers) {
        return officers.isEmpty()
                ? Phrases.text("before.script.body.open", field("ten_ban", body), field("danh_sach", Phrases.GAP))
                : Phrases.text(
                        "before.script.body",
                        field("ten_ban", body),
                        field("so_nguoi", Phrases.count(officers.size())),
                        field("danh_sach", MeetingAccount.names(officers)));
    }

    /** A further round is put to the hall when the one before it is counted. */
    private static List<Election> again(Election election) {
        return election.round() > 1 && election.electorate() == Electorate.MEETING ? List.of(election) : List.of();
    }

    private Fields result(Election election) {
        boolean announced = election.stage() == Stage.ANNOUNCED;
        return new ElectionResult(congress, election)
                .fields()
                .each("bau_lai", again(election), this::slate)
                .show("da_cong_bo", announced)
                .text(
                        "tai_hoi_nghi_dau",
                        election.electorate() == Electorate.NEW_COMMITTEE
                                ? Phrases.text("before.script.first_meeting")
                                : "")
                .each("cho_ket_qua", announced ? List.<Candidate>of() : election.candidates(), MeetingAccount::person);
    }
}
