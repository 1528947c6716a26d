package org.thuky.paper.ballot;

import static org.thuky.text.Field.field;

import java.util.List;
import org.thuky.domain.election.Election;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.paper.account.Assembly;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.text.Phrases;

/**
 * Phiếu bầu: what one ballot says. Every copy is the same; nothing on it tells one sheet or one voter from another.
 *
 * @param assembly the lines at the top right: the congress or conference that votes, then its number and term
 * @param title what is voted on, "Ban Chấp hành Công đoàn cơ sở … nhiệm kỳ …"
 * @param round 1 for the first ballot of this election
 * @param candidates in the order the congress decided
 * @param electionCode six characters A–Z, 2–7 that name the election within its meeting
 * @param practice phiếu tập: to explain and to rehearse with, never counted
 */
public record BallotSheet(
        List<String> assembly,
        String title,
        int round,
        int seats,
        MarkingStyle style,
        List<Candidate> candidates,
        String electionCode,
        boolean practice) {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /**
     * @param birthYear 0 when it is not to be printed
     * @param position chức vụ, đơn vị; may be empty
     */
    public record Candidate(String name, int birthYear, String position) {}

    /** The ballot of an election as its list stands now. */
    public static BallotSheet of(Meeting meeting, Election election) {
        return new BallotSheet(
                Assembly.of(new MeetingAccount(meeting), election.electorate()).headLines(),
                election.title(),
                election.round(),
                election.seats(),
                election.slate().style(),
                election.candidates().stream()
                        .map(candidate -> new Candidate(
                                nameBesideBirth(candidate),
                                candidate.birthYear(),
                                Phrases.joined(candidate.position(), candidate.unit())))
                        .toList(),
                electionCode(meeting.facts(), election),
                false);
    }

    /** A year of birth that tells namesakes apart stands on the ballot anyway. */
    private static String nameBesideBirth(org.thuky.domain.election.Candidate candidate) {
        var year = " (" + candidate.birthYear() + ")";
        return candidate.name().endsWith(year)
                ? candidate.name().substring(0, candidate.name().length() - year.length())
                : candidate.name();
    }

    /** The same for this election whenever it is asked, and hardly ever that of another. */
    private static String electionCode(Facts facts, Election election) {
        var hash = BallotCode.sha256(
                facts.union() + '\n' + facts.date() + '\n' + election.id().value());
        var code = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            code.append(BASE_32.charAt(hash[i] & 31));
        }
        return code.toString();
    }

    public BallotSheet {
        assembly = List.copyOf(assembly);
        candidates = List.copyOf(candidates);
        if (!electionCode.matches("[A-Z2-7]{6}")) {
            throw new IllegalArgumentException("Not an election code: " + electionCode);
        }
    }

    /** Phiếu tập: the same ballot, which says of itself that it is worth nothing. */
    public BallotSheet forPractice() {
        return new BallotSheet(assembly, title, round, seats, style, candidates, electionCode, true);
    }

    boolean hasBirthYears() {
        return candidates.stream().anyMatch(candidate -> candidate.birthYear() > 0);
    }

    boolean hasPositions() {
        return candidates.stream().anyMatch(candidate -> !candidate.position().isEmpty());
    }

    List<String> names() {
        return candidates.stream().map(Candidate::name).toList();
    }

    List<String> positions() {
        return candidates.stream().map(Candidate::position).toList();
    }

    /** What may stand under each name: year of birth, then position. */
    List<String> details() {
        return candidates.stream()
                .map(candidate -> Phrases.joined(
                        candidate.birthYear() > 0
                                ? Phrases.text(
                                        "paper.ballot.born", field("nam_sinh", Integer.toString(candidate.birthYear())))
                                : "",
                        candidate.position()))
                .toList();
    }
}
