package org.thuky.ui.election;

import java.util.Optional;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Stage;

/**
 * One row of the list: an election, a decision that was announced instead of one, or what is written down of the first
 * meeting of the new committee.
 *
 * @param heading of the group that begins here; empty within a group
 * @param election empty for anything else
 * @param appointment number of the decision; 0 for anything else
 * @param detail which round it is, what decision, or what is written down; may be empty
 * @param stage how far an election is; empty for anything else
 * @param settled announced, decided, or wholly written down
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
        boolean settled,
        String result,
        String toDo,
        boolean removable) {

    boolean isFirstMeeting() {
        return election.isEmpty() && appointment == 0;
    }
}
