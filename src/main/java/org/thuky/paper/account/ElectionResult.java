package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.Share;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.ReasonCount;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Standing;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** The figures of one election, worded once for counting report, minutes and resolution. */
public final class ElectionResult {

    private final MeetingAccount congress;
    private final Election election;
    private final Assembly assembly;
    private final SlateAccount slate;
    private final Outcome outcome;

    private record Ranked(int place, Outcome.Result result) {}

    public ElectionResult(MeetingAccount congress, Election election) {
        this.congress = congress;
        this.election = election;
        this.assembly = Assembly.of(congress, election.electorate());
        this.slate = new SlateAccount(congress, election, assembly);
        this.outcome = Outcome.of(election, congress.meeting().rules());
    }

    /** Those for a list inside another paper. */
    public Fields fields() {
        return fill(assembly.fill(new Fields()));
    }

    public Fields fill(Fields fields) {
        fillBox(fields);
        slate.fill(fields);
        var elected = elected();
        boolean counted = election.stage().compareTo(Stage.COUNTING) >= 0;
        var account = new CountAccount(congress.meeting().counting(election.id()));
        return fields.text("co_so_ty_le", congress.voteBase())
                .each("ket_qua", ranked(outcome.byVotes()), this::row)
                .show("co_trung_cu", counted && !elected.isEmpty())
                .show("khong_ai_trung_cu", counted && elected.isEmpty())
                .text("so_trung_cu", Phrases.count(elected.size()))
                .each("trung_cu", ranked(elected), this::row)
                .each("ket_luan_khac", counted ? remarks() : List.of(), Fields::line)
                .each("qua_cac_lan", counted ? overRounds() : List.of(), Fields::line)
                .each("dien_bien_kiem_phieu", counted ? account.sentences() : List.of(), Fields::line)
                .each("doi_chieu", account.paperCheck(), Fields::line)
                .each("ly_do_cong_bo", account.override(), Fields::line)
                .each("cong_bo", announcement(), Fields::line);
    }

    private void fillBox(Fields fields) {
        var box = election.box();
        var tally = election.tally();
        int valid = tally.valid();
        int invalid = tally.invalidBallots();
        var formats = Phrases.formats();
        fields.text("co_mat_bau", Phrases.count(box.present()))
                .text("bo_phieu", Phrases.count(Math.min(box.issued(), box.collected())))
                .text("phat_ra", Phrases.count(box.issued()))
                .text("thu_ve", Phrases.count(box.collected()))
                .text("hop_le", Phrases.count(valid))
                .text("khong_hop_le", Phrases.count(invalid))
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
                                .text("ly_do", Phrases.inSentence(reason(reason)))
                                .text("so_phieu", Phrases.count(reason.ballots())));
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
        return MeetingAccount.person(result.candidate())
                .text("tt", Integer.toString(ranked.place()))
                .text("so_phieu", Phrases.formats().number(result.votes()))
                .text("co_so", Phrases.formats().number(outcome.base()))
                .text("ty_le", Phrases.formats().percent(result.share()))
                .text("ket_luan", Phrases.text(result.standing().title()));
    }

    /** In the order of votes; once announced, those who were announced. */
    public List<Outcome.Result> elected() {
        var numbers = election.stage() == Stage.ANNOUNCED ? election.announced() : outcome.elected();
        return numbers.stream().map(outcome::resultOf).toList();
    }

    Outcome.Result of(int number) {
        return outcome.resultOf(number);
    }

    /** @param place in a list of the elected */
    Fields row(int place, int number) {
        return row(new Ranked(place, of(number)));
    }

    private static List<Ranked> ranked(List<Outcome.Result> results) {
        var ranked = new ArrayList<Ranked>();
        results.forEach(result -> ranked.add(new Ranked(ranked.size() + 1, result)));
        return ranked;
    }

    /** Whose name the ballots had otherwise, why everyone else is not elected, who is tied, and how many seats stay empty. */
    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        election.correctedNames()
                .forEach((number, printed) -> remarks.add(Phrases.text(
                        "paper.counting.corrected",
                        field("ho_ten", election.candidate(number).name()),
                        field("tren_phieu", printed))));
        for (var result : outcome.byVotes()) {
            if (result.standing() != Standing.ELECTED && result.standing() != Standing.TIED) {
                remarks.add(Phrases.text(
                        "paper.counting.person",
                        field("ho_ten", result.candidate().name()),
                        field("vi_sao", Phrases.inSentence(Phrases.text(result.reason())))));
            }
        }
        for (var tie : outcome.ties()) {
            var names = tie.candidates().stream()
                    .map(election::candidate)
                    .map(Candidate::name)
                    .toList();
            remarks.add(Phrases.text(
                    "paper.counting.tie",
                    field("ho_ten", names),
                    field("so_phieu", Phrases.count(tie.votes())),
                    field("so_cho", Phrases.count(tie.places())),
                    field("dai_hoi", assembly.word())));
        }
        if (outcome.vacant() > 0) {
            remarks.add(Phrases.text(
                    "paper.counting.vacant",
                    field("so_khuyet", Phrases.count(outcome.vacant())),
                    field("duoc_bau", slate.place()),
                    field("chu_tri", assembly.presiding()),
                    field("dai_hoi", assembly.word())));
        }
        return remarks;
    }

    /** Who is elected in all, in a further round. */
    private List<String> overRounds() {
        var rounds = Rounds.until(election, congress.meeting().elections());
        if (rounds.each().size() == 1 || slate.follows(RoundCause.ALTERNATES_TIE)) {
            return List.of();
        }
        var names = rounds.forSeats().stream()
                .flatMap(round -> round.announced().stream()
                        .map(number -> Phrases.text(
                                "paper.counting.won_in",
                                field("ho_ten", round.candidate(number).name()),
                                field("lan", round.round()))))
                .toList();
        return List.of(Phrases.text(
                "paper.counting.over_rounds",
                field("so_lan", election.round()),
                field("so_trung_cu", Phrases.count(names.size())),
                field("so_can_bau", Phrases.count(rounds.first().seats())),
                field("duoc_bau", slate.place()),
                field("ho_ten", names.stream().collect(Collectors.joining("; ")))));
    }

    private List<String> announcement() {
        var announced = election.announcement().at().stream()
                .map(moment -> Phrases.text(
                        "paper.counting.announced",
                        field("dai_hoi", assembly.word()),
                        field("luc", congress.at(moment))));
        return Stream.concat(announced, new AftermathAccount(congress, election, assembly).sentences())
                .toList();
    }
}
