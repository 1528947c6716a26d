package org.thuky.paper.form;

import java.util.List;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.paper.account.Assembly;
import org.thuky.paper.account.BallotAccount;
import org.thuky.paper.account.Congress;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.Personnel;
import org.thuky.paper.account.Proceedings;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Biên bản hội nghị lần thứ nhất Ban Chấp hành: how the new committee elected its officers right after the congress. */
record FirstMeetingMinutes(Congress congress, Proceedings proceedings, Personnel personnel) implements Paper {

    /** Whether the new committee votes on anything; a congress may elect the chair itself, and nothing else be due. */
    static boolean due(Congress congress) {
        return !elections(congress).isEmpty();
    }

    @Override
    public String fileName() {
        return "18-Bien-ban-hoi-nghi-lan-thu-nhat.docx";
    }

    @Override
    public Sentence title() {
        return Sentence.of("after.first.title");
    }

    @Override
    public Chapter chapter() {
        return Chapter.AFTER;
    }

    @Override
    public Filing filing() {
        return Filing.ENCLOSED;
    }

    @Override
    public String template() {
        return "bien-ban-hoi-nghi-lan-thu-nhat.docx";
    }

    @Override
    public List<Gap> missing() {
        return elections(congress).stream()
                .filter(election -> election.stage() != Stage.ANNOUNCED)
                .map(election -> Gap.in(Gap.Place.ELECTIONS, "paper.missing.result", election.title()))
                .toList();
    }

    @Override
    public Fields fields() {
        var assembly = Assembly.of(congress, Electorate.NEW_COMMITTEE);
        var own = congress.meeting().body(BodyKind.FIRST_MEETING_BOARD);
        var board = own.isEmpty() ? congress.meeting().body(BodyKind.COUNTING_BOARD) : own;
        var ballots = new BallotAccount(congress, proceedings, Electorate.NEW_COMMITTEE);
        int came = elections(congress).stream()
                .mapToInt(election -> election.box().present())
                .max()
                .orElse(0);
        return assembly.fill(congress.fields())
                .text("dai_hoi_bau_ra", congress.name())
                .text(
                        "ngay_hop",
                        personnel
                                .firstMeeting()
                                .map(Phrases.formats()::longDate)
                                .orElse(Phrases.GAP))
                .text("trieu_tap", Phrases.count(assembly.summoned()))
                .text("co_mat", came == 0 ? Phrases.GAP : Phrases.count(came))
                .text(
                        "ty_le_co_mat",
                        came == 0 ? Phrases.GAP : Phrases.formats().percent(new Share(came, assembly.summoned())))
                .each("uy_vien", congress.meeting().elections().committee(), Congress::person)
                .text("ten_ban", congress.countingBoard())
                .text("ban", board.isEmpty() ? Phrases.GAP : Congress.names(board))
                .show("ban_rieng", !own.isEmpty())
                .show("ban_cua_dai_hoi", own.isEmpty())
                .each("bau_cu", ballots.fields(), ballot -> ballot);
    }

    private static List<Election> elections(Congress congress) {
        return congress.meeting().elections().all().stream()
                .filter(election -> election.electorate() == Electorate.NEW_COMMITTEE)
                .toList();
    }
}
