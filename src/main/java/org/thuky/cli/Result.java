package org.thuky.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.thuky.domain.Share;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.Standing;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.rule.RuleSet;
import org.thuky.session.State;

/** What {@code result.json} holds: the figures of a meeting for whoever reads them by program. */
record Result(RollResult roll, List<VoteResult> votes, List<ElectionResult> elections, String integrityCode) {

    /** @param share present of summoned in per cent, two decimals */
    record RollResult(int summoned, int present, BigDecimal share, boolean quorate) {}

    /** @param against and the next: said by name; {@code inFavour} is written as "for" */
    record VoteResult(
            String subject, int base, @JsonProperty("for") int inFavour, int against, int other, boolean passed) {}

    /** @param vacant seats that stayed empty; 0 while ties are open for them */
    record ElectionResult(
            int id,
            String title,
            int round,
            int seats,
            int issued,
            int collected,
            int valid,
            int invalid,
            List<CandidateResult> candidates,
            int vacant) {}

    record CandidateResult(String name, int votes, BigDecimal share, String outcome) {}

    static Result of(State state) {
        var meeting = state.meeting();
        return new Result(
                roll(meeting),
                meeting.votes().taken().stream()
                        .map(vote -> new VoteResult(
                                vote.subject(),
                                vote.base(),
                                vote.inFavour(),
                                vote.against(),
                                vote.other(),
                                vote.passed(meeting.rules())))
                        .toList(),
                meeting.elections().all().stream()
                        .map(election -> election(election, meeting.rules()))
                        .toList(),
                state.integrityCode());
    }

    private static RollResult roll(Meeting meeting) {
        var presence = meeting.presence();
        return new RollResult(presence.summoned(), presence.present(), percent(presence.share()), meeting.quorate());
    }

    private static ElectionResult election(Election election, RuleSet rules) {
        var outcome = Outcome.of(election, rules);
        var tally = election.tally();
        return new ElectionResult(
                election.id().value(),
                election.title(),
                election.round(),
                election.seats(),
                election.box().issued(),
                election.box().collected(),
                tally.valid(),
                tally.invalidBallots(),
                outcome.results().stream()
                        .map(result -> new CandidateResult(
                                result.candidate().name(),
                                result.votes(),
                                percent(result.share()),
                                word(result.standing())))
                        .toList(),
                outcome.vacant());
    }

    private static String word(Standing standing) {
        return Arguments.word(standing);
    }

    private static BigDecimal percent(Share share) {
        return share.whole() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(share.part())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(share.whole()), 2, RoundingMode.HALF_UP);
    }
}
