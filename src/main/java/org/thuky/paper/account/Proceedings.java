package org.thuky.paper.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingEvent;
import org.thuky.domain.meeting.QuorumWaiver;

/**
 * Diễn biến: what papers say and only the chronicle tells. No hour of a single ballot is among it.
 *
 * @param counted when the count of an election began
 * @param announced when its result was made known
 * @param waivers what had been decided about the quorum when its ballots were issued
 * @param belowQuorum each time the meeting itself went on below its quorum
 */
public record Proceedings(
        Map<ElectionId, Instant> counted,
        Map<ElectionId, Instant> announced,
        Map<ElectionId, QuorumWaiver> waivers,
        List<BelowQuorum> belowQuorum) {

    public record BelowQuorum(Instant at, QuorumWaiver waiver) {}

    public static Proceedings of(Meeting meeting, Chronicle chronicle) {
        var proceedings = new Proceedings(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        var waived = new HashMap<Electorate, QuorumWaiver>();
        for (var entry : chronicle.inForce()) {
            var event = entry.event();
            if (event instanceof MeetingEvent.QuorumWaived waiver) {
                waived.put(waiver.electorate(), waiver.waiver());
                if (waiver.electorate() == Electorate.MEETING) {
                    proceedings.belowQuorum.add(new BelowQuorum(entry.at(), waiver.waiver()));
                }
            } else if (event instanceof ElectionEvent.CountBegun begun) {
                proceedings.counted.put(begun.election(), entry.at());
            } else if (event instanceof ElectionEvent.ResultAnnounced result) {
                proceedings.announced.put(result.election(), entry.at());
            } else if (event instanceof ElectionEvent.BallotsIssued issued) {
                meeting.elections()
                        .find(issued.election())
                        .map(election -> waived.get(election.electorate()))
                        .ifPresent(waiver -> proceedings.waivers.put(issued.election(), waiver));
            }
        }
        return proceedings;
    }

    public Optional<Instant> counted(ElectionId election) {
        return Optional.ofNullable(counted.get(election));
    }

    public Optional<Instant> announced(ElectionId election) {
        return Optional.ofNullable(announced.get(election));
    }

    /** Whether its result was known before the meeting closed; one of another meeting held later the same day was not. */
    public boolean within(Optional<Instant> closed, ElectionId election) {
        return closed.isEmpty()
                || announced(election).filter(closed.get()::isBefore).isEmpty();
    }

    public Optional<QuorumWaiver> waiver(ElectionId election) {
        return Optional.ofNullable(waivers.get(election));
    }
}
