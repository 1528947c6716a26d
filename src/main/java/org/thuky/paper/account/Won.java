package org.thuky.paper.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Outcome;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Kết quả các lần bầu: who holds the places after all rounds, told alike in every paper that names the elected. */
public record Won(MeetingAccount congress, Rounds rounds) {

    /** Those in which somebody was elected. */
    public static List<Won> of(MeetingAccount congress, Electorate electorate) {
        return Rounds.of(congress.meeting().elections()).stream()
                .filter(rounds -> rounds.first().electorate() == electorate)
                .filter(rounds -> rounds.forSeats().stream()
                        .anyMatch(round -> !round.announced().isEmpty()))
                .map(rounds -> new Won(congress, rounds))
                .toList();
    }

    /** What was elected: "Chủ tịch Công đoàn cơ sở …". */
    public String place() {
        var first = rounds.first();
        return new SlateAccount(congress, first, Assembly.of(congress, first.electorate())).place();
    }

    /** When its last round was decided. */
    Instant announced() {
        return rounds.forSeats().stream()
                .flatMap(round -> round.announcement().at().stream())
                .max(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    public List<Outcome.Result> elected() {
        return results().stream().flatMap(result -> result.elected().stream()).toList();
    }

    public List<Candidate> alternates() {
        return rounds.alternates(congress.meeting().rules());
    }

    /** The elected of all rounds together, and who replaces them. */
    public Fields fields() {
        var results = results();
        var rows = new ArrayList<Fields>();
        results.stream()
                .flatMap(result -> result.electedRows().stream())
                .forEach(row -> rows.add(row.text("tt", Integer.toString(rows.size() + 1))));
        var alternates = alternates();
        return results.get(0)
                .fields()
                .text("so_trung_cu", Phrases.count(rows.size()))
                .each("trung_cu", rows, row -> row)
                .show("co_du_khuyet", !alternates.isEmpty())
                .text("so_du_khuyet", Phrases.count(alternates.size()))
                .each("du_khuyet", alternates, MeetingAccount::person);
    }

    private List<ElectionResult> results() {
        return rounds.forSeats().stream()
                .map(round -> new ElectionResult(congress, round))
                .toList();
    }
}
