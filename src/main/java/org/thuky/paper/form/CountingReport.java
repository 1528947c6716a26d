package org.thuky.paper.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.disk.FileName;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.PaperCheck;
import org.thuky.domain.election.SecondEntry;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.paper.account.Assembly;
import org.thuky.paper.account.CountAccount;
import org.thuky.paper.account.ElectionResult;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.ImprintLine;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Formats;
import org.thuky.text.Phrases;

/** Biên bản kiểm phiếu của một lần bầu: of the congress (Mẫu 4a), or of a conference of the committee (Mẫu 4d). */
public record CountingReport(MeetingAccount congress, Election election, ImprintLine imprint) implements Paper {

    private static final int LONGEST_TITLE = 40;
    /** Usual; the guidelines that could be read give no number. */
    private static final int COPIES = 3;

    @Override
    public PaperKind kind() {
        return election.round() == 1 ? PaperKind.COUNTING_REPORT : PaperKind.FURTHER_COUNTING_REPORT;
    }

    @Override
    public String fileName() {
        return kind().fileName("-" + suffix(election));
    }

    @Override
    public Sentence title() {
        return election.round() == 1
                ? kind().title(election.title())
                : kind().title(election.title(), election.round());
    }

    /** Tells the file of one election from that of another: "1-Ban-Chap-hanh", "2-Ban-Chap-hanh-lan-2". */
    static String suffix(Election election) {
        var round = election.round() > 1 ? "-lan-" + election.round() : "";
        return election.id().value() + "-" + FileName.plain(election.title(), LONGEST_TITLE) + round;
    }

    @Override
    public int copies() {
        return COPIES;
    }

    @Override
    public List<Gap> missing() {
        var missing = new ArrayList<Gap>();
        if (election.stage() != Stage.ANNOUNCED) {
            missing.add(Gap.in(Gap.Place.ELECTIONS, "paper.missing.result", election.title()));
        }
        if (election.stage() == Stage.COUNTING && !enteredTwice()) {
            missing.add(Gap.in(Gap.Place.ELECTIONS, "paper.missing.second_entry", election.title()));
        }
        if (election.paperCheck().filter(PaperCheck::open).isPresent()) {
            missing.add(Gap.in(Gap.Place.ELECTIONS, "paper.missing.paper_check", election.title()));
        }
        if (board().isEmpty()) {
            missing.add(Gap.in(Gap.Place.ELECTIONS, "paper.missing.counting_board", congress.countingBoard()));
        }
        if (assembly().chair().isEmpty() && election.electorate() == Electorate.MEETING) {
            missing.add(assembly().missingChair());
        }
        return missing;
    }

    private boolean enteredTwice() {
        return !congress.meeting().rules().secondEntry().value()
                || !(election.count() instanceof Count.Ballots ballots)
                || ballots.secondEntry().filter(SecondEntry::complete).isPresent();
    }

    @Override
    public Fields fields() {
        var board = board();
        var assembly = assembly();
        var fields = congress.fields(election)
                .text("ten_ban", congress.countingBoard())
                .text("ten_ban_hoa", Phrases.capitals(congress.countingBoard()))
                .text("noi_bau_ban", appointedBy().name())
                .text("ngay_gio", moment())
                .each("ban", board, this::officer)
                .show("chua_co_ban", board.isEmpty())
                .text("truong_ban", MeetingAccount.signer(board, Phrases.text("paper.board.head")))
                .text("thu_ky", MeetingAccount.signer(board, Phrases.text("paper.board.secretary")))
                .text("chu_tich_doan", assembly.chair())
                .text("so_ban", Phrases.count(COPIES))
                .text(
                        "luu_giu",
                        Phrases.count(
                                congress.meeting().rules().retentionMonths().value()));
        congress.fillAttendance(fields);
        fields.text("trieu_tap", Phrases.count(assembly.summoned()));
        imprint.fill(fields, congress.assembly().word());
        return new ElectionResult(congress, election).fill(fields);
    }

    private Assembly assembly() {
        return Assembly.of(congress, election.electorate());
    }

    private List<Officer> board() {
        return congress.meeting().countingBoard(election);
    }

    /** A first meeting that has no board of its own lets that of the congress count. */
    private Assembly appointedBy() {
        return congress.meeting().body(BodyKind.FIRST_MEETING_BOARD).isEmpty() ? congress.assembly() : assembly();
    }

    private Fields officer(Officer officer) {
        var role = officer.role().isEmpty() ? Phrases.text("paper.board.member") : officer.role();
        var tasks = new CountAccount(congress.meeting().counting(election.id())).tasks(officer.person());
        return new Fields()
                .text("ho_ten", officer.name())
                .text("chuc_trach", tasks.isEmpty() ? role : role + "; " + String.join("; ", tasks));
    }

    /** The hour at which the board began, or the hall came to the elections, unless another day is written down. */
    private String moment() {
        Optional<LocalDate> written = election.electorate() == Electorate.MEETING
                ? Optional.empty()
                : congress.meeting().firstMeeting().date();
        return election.counted()
                .or(() -> congress.meeting().agenda().items().stream()
                        .filter(item -> item.step() == AgendaRole.ELECTIONS)
                        .flatMap(item -> item.started().stream())
                        .findFirst())
                .filter(begun -> written.isEmpty()
                        || written.get().equals(begun.atZone(Formats.ZONE).toLocalDate()))
                .map(congress::at)
                .orElseGet(() -> Phrases.formats().longDate(written.orElse(congress.dayOf(election))));
    }
}
