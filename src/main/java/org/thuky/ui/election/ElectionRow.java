package org.thuky.ui.election;

import java.util.Optional;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Stage;

/**
 * One row of the list: an election, or a decision that was announced instead of one.
 *
 * @param heading of the group that begins here; empty within a group
 * @param election empty for a decision
 * @param appointment number of the decision; 0 for an election
 * @param detail which round it is, or what decision; may be empty
 * @param stage how far it is; empty for a decision
 * @param toDo what comes next; empty when nothing does
 * @param removable nothing has been handed out yet
 */
record ElectionRow(
        String heading,
        Optional<ElectionId> election,
        int appointment,
        String title,
        String detail,
        Optional<Stage> stage,
        String state,
        String result,
        String toDo,
        boolean removable) {}
