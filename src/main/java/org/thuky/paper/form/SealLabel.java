package org.thuky.paper.form;

import java.util.List;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Stage;
import org.thuky.paper.account.Assembly;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.SlateAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Nhãn niêm phong: pasted over the sealed ballots of each election. */
record SealLabel(MeetingAccount congress) implements Paper {

    @Override
    public PaperKind kind() {
        return PaperKind.SEAL_LABEL;
    }

    @Override
    public List<Gap> missing() {
        return elections().stream()
                .filter(election -> election.stage() != Stage.ANNOUNCED)
                .map(election -> Gap.in(Gap.Place.ELECTIONS, "paper.missing.result", election.title()))
                .toList();
    }

    @Override
    public Fields fields() {
        var retention = congress.meeting().rules().retentionMonths();
        return congress.fields()
                .each(
                        "nhan",
                        elections(),
                        election -> label(election).text("luu_giu", Phrases.count(retention.value())));
    }

    private List<Election> elections() {
        return congress.meeting().elections().all();
    }

    private Fields label(Election election) {
        var assembly = Assembly.of(congress, election.electorate());
        boolean counted = election.stage() == Stage.ANNOUNCED;
        var tally = election.tally();
        var board = congress.meeting().countingBoard(election);
        return assembly.fill(new Fields())
                .show("sang_trang", !election.equals(elections().get(0)))
                .text("viec_bau", SlateAccount.toElect(election))
                .show("bau_lai", election.round() > 1)
                .text("lan_bau", Integer.toString(election.round()))
                .text("thu_ve", counted ? Phrases.count(election.box().collected()) : Phrases.GAP)
                .text("hop_le", counted ? Phrases.count(tally.valid()) : Phrases.GAP)
                .text("khong_hop_le", counted ? Phrases.count(tally.invalidBallots()) : Phrases.GAP)
                .text("ban_kiem_phieu_hoa", Phrases.capitals(congress.countingBoard()))
                .text("truong_ban", MeetingAccount.signer(board, Phrases.text("paper.board.head")))
                .text("chu_tich", assembly.chair());
    }
}
