package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Composition;
import org.thuky.paper.account.CompositionLines;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/**
 * Báo cáo thẩm tra tư cách đại biểu of a congress of delegates; a congress of all members hears báo cáo tình hình đoàn
 * viên instead (Hướng dẫn 38/HD-TLĐ, mục 7.6).
 */
record CredentialsReport(MeetingAccount congress) implements Paper {

    @Override
    public PaperKind kind() {
        return congress.delegates() ? PaperKind.CREDENTIALS_REPORT : PaperKind.MEMBERS_REPORT;
    }

    @Override
    public List<Gap> missing() {
        var missing = new ArrayList<>(congress.missingRoll());
        if (!missing.isEmpty()) {
            return missing;
        }
        if (!congress.rollTaken()) {
            missing.add(Gap.in(Gap.Place.ATTENDANCE, "paper.missing.attendance"));
        }
        if (congress.delegates() && board().isEmpty()) {
            missing.add(Gap.in(Gap.Place.BODIES, "before.missing.credentials"));
        }
        missing.addAll(new CompositionLines(composition()).missing());
        return missing;
    }

    @Override
    public Fields fields() {
        var people = composition();
        var board = board();
        var head = MeetingAccount.signer(board, Phrases.text("paper.board.head"));
        var fields = congress.fields()
                .text("ban_tham_tra", board.isEmpty() ? Phrases.GAP : board(board))
                .text("truong_ban", head.isEmpty() ? congress.firstOf(BodyKind.CREDENTIALS) : head)
                .text("ket_luan_du_so", congress.quorum())
                .text(
                        "co_so",
                        Phrases.text(
                                begun() ? "before.composition.base.present" : "before.composition.base.summoned",
                                field("so_nguoi", Phrases.count(people.size())),
                                field("thanh_phan", congress.people())))
                .text("so_duoc_xet", Phrases.count(people.size()));
        new CompositionLines(people).fill(fields, congress.delegates(), congress.replacements());
        congress.fillAttendance(fields);
        return fields;
    }

    private boolean begun() {
        return congress.attendance().part() > 0;
    }

    /** Of those who came; before anybody has, of those who are expected. */
    private Composition composition() {
        var summoned = congress.meeting().roll().summoned();
        return new Composition(
                begun() ? summoned.stream().filter(congress::came).toList() : summoned,
                congress.facts().date().getYear(),
                congress.meeting().rules().ageBands().value());
    }

    private List<Officer> board() {
        return congress.meeting().body(BodyKind.CREDENTIALS);
    }

    private static String board(List<Officer> officers) {
        return officers.stream()
                .map(officer -> Phrases.text(
                        "before.credentials.officer",
                        field("ho_ten", officer.name()),
                        field(
                                "chuc_trach",
                                officer.role().isEmpty() ? Phrases.text("paper.board.member") : officer.role())))
                .collect(Collectors.joining("; "));
    }
}
