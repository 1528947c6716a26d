package org.thuky.domain.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thuky.domain.attendance.Movement;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.election.Box;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Standing;
import org.thuky.domain.election.Tally;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.vote.HandVote;

/** Kết quả và tổng số: what a meeting tells apart from who is who. */
record Figures(
        List<Ballot> elections,
        List<Integer> appointed,
        int committee,
        List<Presence> voters,
        List<Optional<QuorumWaived>> waivers,
        List<HandVote> handVotes,
        List<Integer> groups,
        Map<MemberId, ? extends List<Movement>> movements,
        List<Integer> bodies,
        List<Integer> targets,
        int petitions) {

    /** @param standings empty before the seal */
    record Ballot(
            int seats,
            Stage stage,
            Box box,
            Tally tally,
            List<Integer> announced,
            List<OnBallot> holders,
            List<OnBallot> alternates,
            List<Standing> standings,
            List<Outcome.Tie> ties,
            boolean followsItsResult,
            int obstacles) {}

    record QuorumWaived(int summoned, int present) {}

    static Figures of(Meeting meeting) {
        var elections = meeting.elections();
        return new Figures(
                elections.all().stream()
                        .map(election -> ballot(election, meeting))
                        .toList(),
                elections.appointments().stream()
                        .map(appointment -> appointment.people().size())
                        .toList(),
                elections.committee().size(),
                Arrays.stream(Electorate.values()).map(meeting::voters).toList(),
                Arrays.stream(Electorate.values())
                        .map(meeting::waiver)
                        .map(waiver -> waiver.map(told -> new QuorumWaived(told.summoned(), told.present())))
                        .toList(),
                meeting.votes().taken().stream().map(Figures::untitled).toList(),
                meeting.roll().groups().stream()
                        .map(group -> meeting.roll().inGroup(group).size())
                        .toList(),
                meeting.attendance().movements(),
                Arrays.stream(BodyKind.values())
                        .map(body -> meeting.body(body).size())
                        .toList(),
                List.of(
                        meeting.resolution().targets().size(),
                        meeting.resolution().tasks().size()),
                meeting.petitions().all().size());
    }

    private static Ballot ballot(Election election, Meeting meeting) {
        var outcome = election.stage() == Stage.ANNOUNCED
                ? Optional.of(Outcome.of(election, meeting.rules()))
                : Optional.<Outcome>empty();
        return new Ballot(
                election.seats(),
                election.stage(),
                election.box(),
                election.tally(),
                election.announced(),
                meeting.elections().holders(election),
                meeting.elections().alternates(election, meeting.rules()),
                outcome.map(known -> known.results().stream()
                                .map(Outcome.Result::standing)
                                .toList())
                        .orElse(List.of()),
                outcome.map(Outcome::ties).orElse(List.of()),
                meeting.elections().followsItsResult(election, meeting.rules()),
                meeting.counting(election.id()).obstacles().size());
    }

    private static HandVote untitled(HandVote vote) {
        return new HandVote(
                vote.id(),
                vote.kind(),
                vote.election(),
                "",
                vote.summoned(),
                vote.base(),
                vote.against(),
                vote.other());
    }
}
