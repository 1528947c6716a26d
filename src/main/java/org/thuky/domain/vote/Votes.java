package org.thuky.domain.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.ElectionId;

/**
 * Các lần biểu quyết of a meeting, in the order in which they were taken.
 *
 * @param times when each was taken
 */
public record Votes(List<HandVote> taken, Map<VoteId, Instant> times) {

    public static final Votes EMPTY = new Votes(List.of(), Map.of());

    public Votes {
        taken = List.copyOf(taken);
        times = Map.copyOf(times);
    }

    /**
     * @param summoned official members summoned
     * @param present official members in the hall now
     */
    public VoteEvent.HandVoteTaken take(
            VoteSubject kind,
            Optional<ElectionId> election,
            String subject,
            int summoned,
            int present,
            int against,
            int other) {
        if (subject.isBlank()) {
            throw Refusal.of("vote.refusal.subject");
        }
        requirePossible(present, against, other);
        int next = taken.stream().mapToInt(vote -> vote.id().value()).max().orElse(0) + 1;
        return new VoteEvent.HandVoteTaken(
                new HandVote(new VoteId(next), kind, election, subject.strip(), summoned, present, against, other));
    }

    /** @throws Refusal when these cannot have been counted among those in the hall */
    public static void requirePossible(int present, int against, int other) {
        if (present <= 0) {
            throw Refusal.of("vote.refusal.nobody");
        }
        if (against < 0 || other < 0) {
            throw Refusal.of("vote.refusal.negative");
        }
        if ((long) against + other > present) {
            throw Refusal.of("vote.refusal.too.many", against, other, present);
        }
    }

    /** The last vote on a subject that concerns no election. */
    public Optional<HandVote> last(VoteSubject kind) {
        return last(kind, Optional.empty());
    }

    /** The last vote on a subject within an election. */
    public Optional<HandVote> last(VoteSubject kind, ElectionId election) {
        return last(kind, Optional.of(election));
    }

    private Optional<HandVote> last(VoteSubject kind, Optional<ElectionId> election) {
        return taken.stream()
                .filter(vote -> vote.kind() == kind && vote.election().equals(election))
                .reduce((earlier, later) -> later);
    }

    Votes with(HandVote vote, Instant at) {
        var more = new ArrayList<>(taken);
        more.add(vote);
        var later = new HashMap<>(times);
        later.put(vote.id(), at);
        return new Votes(more, later);
    }
}
