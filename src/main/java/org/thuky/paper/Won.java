package org.thuky.paper;

import java.util.List;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Outcome;

/** Kết quả các lần bầu: who holds the places after all rounds, told alike in every paper that names the elected. */
record Won(Congress congress, Proceedings proceedings, Rounds rounds) {

    /** Those in which somebody was elected. */
    static List<Won> of(Congress congress, Proceedings proceedings, Electorate electorate) {
        return Rounds.of(congress.meeting().elections()).stream()
                .filter(rounds -> rounds.first().electorate() == electorate)
                .filter(rounds -> rounds.forSeats().stream()
                        .anyMatch(round -> !round.announced().isEmpty()))
                .map(rounds -> new Won(congress, proceedings, rounds))
                .toList();
    }

    /** What was elected: "Chủ tịch Công đoàn cơ sở …". */
    String place() {
        var first = rounds.first();
        return new SlateAccount(congress, proceedings, first, Assembly.of(congress, first.electorate())).place();
    }

    List<Outcome.Result> elected() {
        return results().stream().flatMap(result -> result.elected().stream()).toList();
    }

    List<Candidate> alternates() {
        return rounds.alternates(congress.meeting().rules());
    }

    /** The elected of all rounds together, and who replaces them. */
    Fields fields() {
        var results = results();
        var rows = results.stream()
                .flatMap(result -> result.electedRows().stream())
                .toList();
        var alternates = alternates();
        return results.get(0)
                .fields()
                .text("so_trung_cu", Congress.count(rows.size()))
                .each("trung_cu", rows, row -> row)
                .show("co_du_khuyet", !alternates.isEmpty())
                .text("so_du_khuyet", Congress.count(alternates.size()))
                .each("du_khuyet", alternates, Congress::person);
    }

    private List<ElectionResult> results() {
        return rounds.forSeats().stream()
                .map(round -> new ElectionResult(congress, proceedings, round))
                .toList();
    }
}
