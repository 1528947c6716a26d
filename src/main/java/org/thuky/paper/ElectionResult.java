package org.thuky.paper;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.Share;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.ReasonCount;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Standing;
import org.thuky.domain.rule.InvalidReason;

/** The figures of one election, worded once for counting report, minutes and resolution. */
final class ElectionResult {

    private final Congress congress;
    private final Election election;
    private final Outcome outcome;

    private record Ranked(int place, Outcome.Result result) {}

    ElectionResult(Congress congress, Election election) {
        this.congress = congress;
        this.election = election;
        this.outcome = Outcome.of(election, congress.meeting().rules());
    }

    void fill(Fields fields) {
        fillBox(fields);
        var elected = elected();
        boolean counted = election.stage().compareTo(Stage.COUNTING) >= 0;
        fields.text("cuoc_bau", election.title())
                .show("bau_lai", election.round() > 1)
                .text("lan_bau", Integer.toString(election.round()))
                .text("lan", election.round() > 1 ? " " + Congress.text("paper.ballot.round", election.round()) : "")
                .text("so_can_bau", Congress.count(election.seats()))
                .text("so_ung_vien", Congress.count(election.candidates().size()))
                .text("co_so_ty_le", base())
                .each("ket_qua", ranked(outcome.byVotes()), this::row)
                .show("co_trung_cu", counted && !elected.isEmpty())
                .show("khong_ai_trung_cu", counted && elected.isEmpty())
                .text("so_trung_cu", Congress.count(elected.size()))
                .each("trung_cu", ranked(elected), this::row)
                .each(
                        "ket_luan_khac",
                        counted ? remarks() : List.<String>of(),
                        remark -> new Fields().text("cau", remark));
    }

    private void fillBox(Fields fields) {
        var box = election.box();
        var tally = election.tally();
        int valid = tally.valid();
        int invalid = tally.invalidBallots();
        var formats = Congress.formats();
        fields.text("co_mat_bau", Congress.count(box.present()))
                .text("phat_ra", Congress.count(box.issued()))
                .text("thu_ve", Congress.count(box.collected()))
                .text("hop_le", Congress.count(valid))
                .text("khong_hop_le", Congress.count(invalid))
                .text("bang_co_mat", formats.number(box.present()))
                .text("bang_phat_ra", formats.number(box.issued()))
                .text("bang_thu_ve", formats.number(box.collected()))
                .text("bang_hop_le", formats.number(valid))
                .text("bang_khong_hop_le", formats.number(invalid))
                .text("bang_khong_thu_ve", formats.number(Math.max(0, box.issued() - box.collected())))
                .text("ty_le_phat_ra", formats.percent(new Share(box.issued(), box.present())))
                .text("ty_le_thu_ve", formats.percent(new Share(box.collected(), box.issued())))
                .text("ty_le_hop_le", formats.percent(new Share(valid, box.collected())))
                .text("ty_le_khong_hop_le", formats.percent(new Share(invalid, box.collected())))
                .each(
                        "phieu_khong_hop_le",
                        tally.invalid(),
                        reason -> new Fields()
                                .text("ly_do", reason(reason))
                                .text("so_phieu", Congress.count(reason.ballots())));
    }

    private String reason(ReasonCount count) {
        return congress.meeting()
                .rules()
                .invalidReason(count.reason())
                .map(InvalidReason::vietnamese)
                .orElse(count.reason());
    }

    private Fields row(Ranked ranked) {
        var result = ranked.result();
        var candidate = result.candidate();
        var position = Congress.joined(candidate.position(), candidate.unit());
        return new Fields()
                .text("tt", Integer.toString(ranked.place()))
                .text("ho_ten", candidate.name())
                .text("chuc_vu", position.isEmpty() ? "" : ", " + position)
                .text("so_phieu", Congress.formats().number(result.votes()))
                .text("co_so", Congress.formats().number(outcome.base()))
                .text("ty_le", Congress.formats().percent(result.share()))
                .text("ket_luan", Congress.text(result.standing().title()));
    }

    /** In the order of votes; once announced, those who were announced. */
    List<Outcome.Result> elected() {
        var numbers = election.stage() == Stage.ANNOUNCED ? election.announced() : outcome.elected();
        return numbers.stream().map(outcome::resultOf).toList();
    }

    private static List<Ranked> ranked(List<Outcome.Result> results) {
        var ranked = new ArrayList<Ranked>();
        results.forEach(result -> ranked.add(new Ranked(ranked.size() + 1, result)));
        return ranked;
    }

    /** Why everyone else is not elected, who is tied, and how many seats stay empty. */
    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        for (var result : outcome.byVotes()) {
            if (result.standing() != Standing.ELECTED && result.standing() != Standing.TIED) {
                remarks.add(Congress.text(
                        "paper.counting.person", result.candidate().name(), result.reason()));
            }
        }
        for (var tie : outcome.ties()) {
            var names = tie.candidates().stream()
                    .map(election::candidate)
                    .map(Candidate::name)
                    .toList();
            remarks.add(Congress.text(
                    "paper.counting.tie", names, Congress.count(tie.votes()), Congress.count(tie.places())));
        }
        if (outcome.vacant() > 0) {
            remarks.add(Congress.text("paper.counting.vacant", Congress.count(outcome.vacant()), election.title()));
        }
        return remarks;
    }

    private String base() {
        return switch (congress.meeting().rules().majorityBase().value()) {
            case COLLECTED -> Congress.text("election.base.collected");
            case VALID -> Congress.text("election.base.valid");
            case ISSUED -> Congress.text("election.base.issued");
            case PRESENT -> Congress.text("election.base.present");
        };
    }

    /** The same figures for a list inside another paper. */
    Fields fields() {
        var fields = new Fields();
        fill(fields);
        return fields;
    }
}
