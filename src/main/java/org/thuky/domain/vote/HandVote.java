package org.thuky.domain.vote;

import java.util.Objects;
import java.util.Optional;
import org.thuky.domain.Share;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.rule.HandVoteBase;
import org.thuky.domain.rule.RuleSet;

/**
 * Biểu quyết giơ tay, taken by exception: whoever is present and neither against nor of another opinion is in favour.
 *
 * @param election the election it belongs to, if it belongs to one
 * @param subject what was put to the vote, in the words of the hall
 * @param summoned official members summoned
 * @param base official members present at that moment
 */
public record HandVote(
        VoteId id,
        VoteSubject kind,
        Optional<ElectionId> election,
        String subject,
        int summoned,
        int base,
        int against,
        int other) {

    public HandVote {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(election);
        Objects.requireNonNull(subject);
        if (base <= 0 || summoned < base || against < 0 || other < 0 || (long) against + other > base) {
            throw new IllegalArgumentException(
                    "impossible hand vote: " + against + " + " + other + " of " + base + " of " + summoned);
        }
    }

    public int inFavour() {
        return base - against - other;
    }

    public boolean unanimous() {
        return inFavour() == base;
    }

    /** Those in favour, out of whom the rules count. */
    public Share share(RuleSet rules) {
        return new Share(inFavour(), rules.handVoteBase().value() == HandVoteBase.SUMMONED ? summoned : base);
    }

    public boolean passed(RuleSet rules) {
        return share(rules).exceeds(rules.handVoteMajority().value());
    }
}
