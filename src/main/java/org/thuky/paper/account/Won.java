package org.thuky.paper.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Elections;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.Outcome;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Kết quả các lần bầu: who holds the places after all rounds, told alike in every paper that names the elected. */
public record Won(MeetingAccount congress, Rounds rounds) {

    /** Those in which somebody was elected. */
    public static List<Won> of(MeetingAccount congress, Electorate electorate) {
        return Rounds.of(congress.meeting().elections()).stream()
                .filter(rounds -> rounds.first().electorate() == electorate)
                .map(rounds -> new Won(congress, rounds))
                .filter(won -> won.places().findAny().isPresent())
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

    /** Who has the places now, with the votes that each got on a ballot. */
    public List<Outcome.Result> elected() {
        return places().map(place -> result(place).of(place.number())).toList();
    }

    public List<Candidate> alternates() {
        return elections().alternates(rounds.first(), congress.meeting().rules()).stream()
                .map(elections()::person)
                .toList();
    }

    /** In whose place somebody came after the announcement. */
    Optional<String> before(Candidate person) {
        return rounds.forSeats().stream()
                .flatMap(round -> round.announcement().vacated().stream())
                .filter(vacated -> vacated.successor()
                        .map(elections()::person)
                        .filter(person::isSamePersonAs)
                        .isPresent())
                .map(vacated -> elections().person(vacated.who()).name())
                .findFirst();
    }

    private Stream<OnBallot> places() {
        return rounds.forSeats().stream().flatMap(round -> elections().holders(round).stream());
    }

    private ElectionResult result(OnBallot place) {
        return new ElectionResult(congress, elections().get(place.ballot()));
    }

    private Elections elections() {
        return congress.meeting().elections();
    }

    /** The elected of all rounds together, and who replaces them. */
    public Fields fields() {
        var rows = new ArrayList<Fields>();
        places().forEach(place -> rows.add(result(place).row(rows.size() + 1, place.number())));
        var alternates = alternates();
        return new ElectionResult(congress, rounds.first())
                .fields()
                .text("so_trung_cu", Phrases.count(rows.size()))
                .each("trung_cu", rows, row -> row)
                .show("co_du_khuyet", !alternates.isEmpty())
                .text("so_du_khuyet", Phrases.count(alternates.size()))
                .each("du_khuyet", alternates, MeetingAccount::person);
    }
}
