package org.thuky.paper.form;

import static org.thuky.paper.form.Chapter.AFTER;
import static org.thuky.paper.form.Chapter.BEFORE;
import static org.thuky.paper.form.Chapter.ELECTIONS;
import static org.thuky.paper.form.Chapter.IN_THE_HALL;
import static org.thuky.paper.form.Filing.ENCLOSED;
import static org.thuky.paper.form.Filing.KEPT;
import static org.thuky.paper.form.Filing.SENT;

import java.util.Locale;
import java.util.function.Predicate;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;

/**
 * Các loại văn kiện: what is fixed of each, a line a kind, so that a form has only what is particular to it. The numbers
 * put a folder into the order of the day; kinds with the same number stand for each other, or
 * are read one after the other.
 */
public enum PaperKind {
    INVITATION(1, "Giay-moi", BEFORE, KEPT, "before.invitation.title"),
    SUMMONS(2, "Giay-trieu-tap", BEFORE, KEPT, "before.summons.title"),
    SUMMONS_FOR_ALL(2, "Giay-trieu-tap", "thong-bao-trieu-tap", BEFORE, KEPT, "before.summons.title"),
    MEMBER_CARDS(3, "The-dai-bieu", BEFORE, KEPT, "before.cards.title", PaperKind::atCongress),
    VOTING_CARDS(4, "The-bieu-quyet", BEFORE, KEPT, "before.votingcards.title", PaperKind::atCongress),
    ATTENDANCE_LIST(5, "Danh-sach-diem-danh", BEFORE, KEPT, "paper.attendance.title"),
    AGENDA(6, "Chuong-trinh", BEFORE, KEPT, "paper.agenda.title"),
    INTERNAL_AGENDA(7, "Chuong-trinh-noi-bo", "chuong-trinh", BEFORE, KEPT, "paper.agenda.internal.title"),
    CHAIR_SCRIPT(8, "Kich-ban-dieu-hanh", BEFORE, KEPT, "before.script.title"),
    /** The upper union sees who sat in the congress; its guideline does not count it among the enclosures of the request. */
    CREDENTIALS_REPORT(9, "Bao-cao-tham-tra", IN_THE_HALL, SENT, "before.credentials.title", PaperKind::atCongress),
    MEMBERS_REPORT(9, "Bao-cao-tinh-hinh-doan-vien", IN_THE_HALL, SENT, "before.members.title", PaperKind::atCongress),
    TERM_REPORT(9, "Bao-cao-tong-ket", IN_THE_HALL, SENT, "after.report.title", PaperKind::atCongress),
    YEAR_REPORT(9, "Bao-cao-tong-ket", IN_THE_HALL, SENT, "after.report.title.year", PaperKind::lookingBack),
    NOMINATION_LIST(10, "Danh-sach-bau-cu", ELECTIONS, KEPT, "before.nomination.title"),
    FURTHER_NOMINATION_LIST(10, "Danh-sach-bau-cu", ELECTIONS, KEPT, "before.nomination.title.again"),
    CANDIDATE_PROFILES(11, "Trich-ngang", ELECTIONS, KEPT, "before.profiles.title", PaperKind::electing),
    SEAL_LABEL(14, "Nhan-niem-phong", ELECTIONS, KEPT, "before.seal.title", PaperKind::electing),
    COUNTING_REPORT(15, "Bien-ban-kiem-phieu", ELECTIONS, ENCLOSED, "paper.counting.title"),
    FURTHER_COUNTING_REPORT(15, "Bien-ban-kiem-phieu", ELECTIONS, ENCLOSED, "paper.counting.title.again"),
    CONGRESS_MINUTES(16, "Bien-ban-dai-hoi", AFTER, ENCLOSED, "paper.minutes.title"),
    CONFERENCE_MINUTES(16, "Bien-ban-hoi-nghi", "bien-ban-dai-hoi", AFTER, ENCLOSED, "paper.minutes.title.conference"),
    REVIEW_MINUTES(16, "Bien-ban-hoi-nghi", "bien-ban-dai-hoi", AFTER, SENT, "paper.minutes.title.conference"),
    CONGRESS_RESOLUTION(17, "Nghi-quyet", AFTER, ENCLOSED, "paper.resolution.title"),
    CONFERENCE_RESOLUTION(17, "Nghi-quyet", AFTER, ENCLOSED, "paper.resolution.title.conference", PaperKind::resolving),
    FIRST_MEETING_MINUTES(
            18, "Bien-ban-hoi-nghi-lan-thu-nhat", AFTER, ENCLOSED, "after.first.title", FirstMeetingMinutes::due),
    RECOGNITION_REQUEST(19, "To-trinh-cong-nhan", AFTER, SENT, "after.request.title", PaperKind::toBeRecognised),
    ELECTED_LIST(20, "Trich-ngang-trung-cu", AFTER, ENCLOSED, "after.elected.title", PaperKind::changing),
    REVIEW_REPORT(21, "Bao-cao-so-ket", AFTER, SENT, "after.review.title", PaperKind::reviewing),
    PETITION_TOTALS(22, "Tong-hop-kien-nghi", AFTER, SENT, "after.petitions.title", PaperKind::petitioned),
    NEWS_REPORT(23, "Tin-bai", AFTER, KEPT, "after.news.title"),
    FILING_LIST(24, "Danh-muc-ho-so", AFTER, KEPT, "after.filing.title");

    private static final String WORD = ".docx";

    private final int number;
    private final String stem;
    private final String template;
    private final Chapter chapter;
    private final Filing filing;
    private final String title;
    private final Predicate<MeetingAccount> due;

    PaperKind(int number, String stem, Chapter chapter, Filing filing, String title) {
        this(number, stem, chapter, filing, title, congress -> true);
    }

    PaperKind(int number, String stem, Chapter chapter, Filing filing, String title, Predicate<MeetingAccount> due) {
        this(number, stem, stem.toLowerCase(Locale.ROOT), chapter, filing, title, due);
    }

    PaperKind(int number, String stem, String template, Chapter chapter, Filing filing, String title) {
        this(number, stem, template, chapter, filing, title, congress -> true);
    }

    /**
     * @param stem what its file is called behind the number
     * @param template the same in small letters, unless another kind has the same template
     * @param title a key of the message bundles
     * @param due whether a meeting has such a paper
     */
    PaperKind(
            int number,
            String stem,
            String template,
            Chapter chapter,
            Filing filing,
            String title,
            Predicate<MeetingAccount> due) {
        this.number = number;
        this.stem = stem;
        this.template = template + WORD;
        this.chapter = chapter;
        this.filing = filing;
        this.title = title;
        this.due = due;
    }

    /** "06-Chuong-trinh.docx". */
    String fileName() {
        return fileName("");
    }

    /** @param which tells the paper of one election from that of another: "-1-Ban-Chap-hanh" */
    String fileName(String which) {
        return (number < 10 ? "0" : "") + number + "-" + stem + which + WORD;
    }

    /** The file in the folder of templates. */
    public String template() {
        return template;
    }

    Chapter chapter() {
        return chapter;
    }

    Filing filing() {
        return filing;
    }

    Sentence title(Object... arguments) {
        return Sentence.of(title, arguments);
    }

    boolean due(MeetingAccount congress) {
        return due.test(congress);
    }

    private static boolean atCongress(MeetingAccount congress) {
        return congress.facts().kind() == MeetingKind.CONGRESS;
    }

    private static boolean reviewing(MeetingAccount congress) {
        return congress.facts().kind() == MeetingKind.MIDTERM_REVIEW;
    }

    /** A conference of the committee that hears what was done in a year. */
    private static boolean lookingBack(MeetingAccount congress) {
        return congress.facts().kind() == MeetingKind.COMMITTEE_CONFERENCE && congress.onAgenda(AgendaRole.TERM_REPORT);
    }

    private static boolean resolving(MeetingAccount congress) {
        return !reviewing(congress);
    }

    private static boolean toBeRecognised(MeetingAccount congress) {
        return new Personnel(congress).toBeRecognised();
    }

    private static boolean changing(MeetingAccount congress) {
        return new Personnel(congress).changes();
    }

    private static boolean electing(MeetingAccount congress) {
        return !congress.meeting().elections().all().isEmpty();
    }

    private static boolean petitioned(MeetingAccount congress) {
        return !congress.meeting().petitions().all().isEmpty();
    }
}
