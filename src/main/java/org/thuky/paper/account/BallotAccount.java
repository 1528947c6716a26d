package org.thuky.paper.account;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.paper.word.Fields;

/** Phần bầu cử of minutes: each announced ballot of one gathering, with the hand votes that belong to it. */
public record BallotAccount(MeetingAccount congress, Electorate electorate) {

    private static final Set<VoteSubject> AFTERWARDS =
            EnumSet.of(VoteSubject.ANOTHER_ROUND, VoteSubject.VACATED_SEAT, VoteSubject.AWARDED_SEAT);

    /** Announced by these voters, each followed by its further rounds. */
    public List<Election> announced() {
        return Rounds.of(congress.meeting().elections()).stream()
                .flatMap(rounds -> rounds.each().stream())
                .filter(election -> election.electorate() == electorate)
                .toList();
    }

    /** One after the other, numbered: the field {@code tt}. */
    public List<Fields> fields() {
        var numbered = new ArrayList<Fields>();
        announced()
                .forEach(election -> numbered.add(new ElectionResult(congress, election)
                        .fields()
                        .text("tt", Integer.toString(numbered.size() + 1))
                        .each("bieu_quyet_truoc", votes(election, false), vote -> Fields.line(sentence(vote)))
                        .each("bieu_quyet_sau", afterwards(election), Fields::line)));
        return numbered;
    }

    /** What the hall said to the result, and what was decided about its places. */
    private List<String> afterwards(Election election) {
        var assembly = Assembly.of(congress, election.electorate());
        return Stream.concat(
                        votes(election, true).stream().map(this::sentence),
                        new AftermathAccount(congress, election, assembly).sentences())
                .toList();
    }

    /** Whether a vote is told with its ballot. */
    public boolean tells(HandVote vote) {
        return announced().stream().anyMatch(election -> vote.election().equals(Optional.of(election.id())));
    }

    /** @param after whether they were taken once its result was known */
    private List<HandVote> votes(Election election, boolean after) {
        return congress.meeting().votes().taken().stream()
                .filter(vote -> vote.election().equals(Optional.of(election.id())))
                .filter(vote -> after == AFTERWARDS.contains(vote.kind()))
                .toList();
    }

    public String sentence(HandVote vote) {
        return congress.voted(vote);
    }
}
