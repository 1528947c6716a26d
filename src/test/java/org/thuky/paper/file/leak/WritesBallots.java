package org.thuky.paper.file.leak;

import org.thuky.paper.ballot.BallotFiles;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class WritesBallots {
    BallotFiles leak;
}
