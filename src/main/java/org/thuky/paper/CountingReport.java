package org.thuky.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.rule.Step;

/** Biên bản kiểm phiếu của một cuộc bầu cử (Mẫu 4a). */
record CountingReport(Congress congress, Election election) implements Paper {

    private static final int LONGEST_NAME = 40;

    @Override
    public String fileName() {
        return "04-Bien-ban-kiem-phieu-" + election.id().value() + "-" + shortened(election.title()) + ".docx";
    }

    /** For a file name: no accents, whole words, not too long for a deep folder on Windows. */
    private static String shortened(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, Math.max(plain.lastIndexOf('-', LONGEST_NAME), 1));
    }

    @Override
    public Sentence title() {
        return Sentence.of("paper.counting.title", election.title(), election.round());
    }

    @Override
    public String template() {
        return "bien-ban-kiem-phieu.docx";
    }

    @Override
    public List<Sentence> missing() {
        var missing = new ArrayList<Sentence>();
        if (election.stage() != Stage.ANNOUNCED) {
            missing.add(Sentence.of("paper.missing.result", election.title()));
        }
        if (congress.meeting().body(BodyKind.COUNTING_BOARD).isEmpty()) {
            missing.add(Sentence.of("paper.missing.counting_board", congress.countingBoard()));
        }
        if (congress.meeting().body(BodyKind.PRESIDIUM).isEmpty()) {
            missing.add(Sentence.of("paper.missing.presidium"));
        }
        return missing;
    }

    @Override
    public Fields fields() {
        var board = congress.meeting().body(BodyKind.COUNTING_BOARD);
        var fields = congress.fields()
                .text("ten_ban", congress.countingBoard())
                .text("ten_ban_hoa", Congress.capitals(congress.countingBoard()))
                .text("ngay_gio", moment())
                .each(
                        "ban",
                        board,
                        officer -> new Fields()
                                .text("ho_ten", officer.name())
                                .text(
                                        "chuc_trach",
                                        officer.role().isEmpty()
                                                ? Congress.text("paper.board.member")
                                                : officer.role()))
                .show("chua_co_ban", board.isEmpty())
                .text("truong_ban", congress.signer(BodyKind.COUNTING_BOARD, Congress.text("paper.board.head")))
                .text("thu_ky", congress.signer(BodyKind.COUNTING_BOARD, Congress.text("paper.board.secretary")))
                .text("chu_tich_doan", congress.firstOf(BodyKind.PRESIDIUM));
        congress.fillAttendance(fields);
        new ElectionResult(congress, election).fill(fields);
        return fields;
    }

    /** The hour at which the hall came to the elections, when the agenda tells. */
    private String moment() {
        return congress.meeting().agenda().items().stream()
                .filter(item -> item.step() == Step.ELECTIONS)
                .flatMap(item -> item.started().stream())
                .findFirst()
                .map(congress::at)
                .orElseGet(() -> Congress.formats().longDate(congress.facts().date()));
    }
}
