package org.thuky.domain.rule.leak;

import org.thuky.domain.vote.Votes;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class KnowsVotes {
    Votes leak;
}
