package org.thuky.ui.election;

import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Slate;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.rule.RuleSet;

/** The election that is worked at, with the meeting around it, at one moment. */
record OpenElection(Meeting meeting, Election election) {

    ElectionId id() {
        return election.id();
    }

    Slate slate() {
        return election.slate();
    }

    RuleSet rules() {
        return meeting.rules();
    }
}
