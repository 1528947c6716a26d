package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Share;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.paper.account.BallotAccount;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.ImprintLine;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Biên bản hội nghị lần thứ nhất Ban Chấp hành: how the new committee elected its officers right after the congress. */
record FirstMeetingMinutes(MeetingAccount congress, Personnel personnel, ImprintLine imprint) implements Paper {

    /**
     * Whether the new committee votes on anything, or how it met is written down; a congress may elect the chair itself, and
     * nothing else be due.
     */
    static boolean due(MeetingAccount congress) {
        return !elections(congress).isEmpty()
                || !congress.meeting().firstMeeting().told().isEmpty();
    }

    @Override
    public PaperKind kind() {
        return PaperKind.FIRST_MEETING_MINUTES;
    }

    @Override
    public List<Gap> missing() {
        var missing = new ArrayList<Gap>();
        elections(congress).stream()
                .filter(election -> election.stage() != Stage.ANNOUNCED)
                .forEach(
                        election -> missing.add(Gap.in(Gap.Place.ELECTIONS, "paper.missing.result", election.title())));
        var untold = congress.meeting().firstMeeting().untold();
        if (!untold.isEmpty()) {
            missing.add(Gap.in(Gap.Place.ELECTIONS, "after.missing.first", untold));
        }
        return missing;
    }

    @Override
    public Fields fields() {
        var meeting = congress.meeting();
        var first = meeting.firstMeeting();
        var own = meeting.body(BodyKind.FIRST_MEETING_BOARD);
        var board = own.isEmpty() ? meeting.body(BodyKind.COUNTING_BOARD) : own;
        var ballots = new BallotAccount(congress, Electorate.NEW_COMMITTEE).fields();
        var fields = congress.fields(Electorate.NEW_COMMITTEE)
                .text("dai_hoi_bau_ra", congress.name())
                .text("gio_khai_mac", hour(first.opened()))
                .text("gio_be_mac", hour(first.closed()))
                .text(
                        "ngay_hop",
                        personnel
                                .firstMeeting()
                                .map(Phrases.formats()::longDate)
                                .orElse(Phrases.GAP))
                .each("uy_vien", meeting.elections().committee(), MeetingAccount::person)
                .text("trieu_tap_vien", Phrases.orGap(first.convener().name()))
                .text("nguoi_chu_tri", Phrases.orGap(first.chair().name()))
                .text("nguoi_thu_ky", Phrases.orGap(first.secretary().name()))
                .text("chu_tri_ten", first.chair().name())
                .text("thu_ky_ten", first.secretary().name())
                .text("ten_ban", congress.countingBoard())
                .text("ban", board.isEmpty() ? Phrases.GAP : MeetingAccount.names(board))
                .show("ban_rieng", !own.isEmpty())
                .show("ban_cua_dai_hoi", own.isEmpty())
                .each("bau_cu", ballots, ballot -> ballot)
                .show("co_bau_cu", !ballots.isEmpty())
                .show("chua_bau", ballots.isEmpty());
        fillAttendance(fields);
        return imprint.fill(fields, congress.assembly().word());
    }

    private void fillAttendance(Fields fields) {
        int committee = congress.meeting().elections().committee().size();
        int came = congress.meeting().cameToFirstMeeting();
        fields.text("trieu_tap", Phrases.count(committee))
                .text("co_mat", came == 0 ? Phrases.GAP : Phrases.count(came))
                .text(
                        "ty_le_co_mat",
                        came == 0 ? Phrases.GAP : Phrases.formats().percent(new Share(came, committee)))
                .text("vang_mat", came == 0 ? Phrases.GAP : Phrases.count(committee - came));
    }

    private static String hour(Optional<LocalTime> hour) {
        return hour.map(Phrases.formats()::longTime)
                .orElseGet(() -> Phrases.text("after.first.hour", field("trong", Phrases.GAP)));
    }

    private static List<Election> elections(MeetingAccount congress) {
        return congress.meeting().elections().all().stream()
                .filter(election -> election.electorate() == Electorate.NEW_COMMITTEE)
                .toList();
    }
}
