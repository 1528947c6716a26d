package org.thuky.ui.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What the form for a new meeting asks.
 *
 * @param ordinal "lần thứ …"; 0 where it has none
 * @param ruleSet the id of the chosen rule set
 * @param folder where the meeting is kept; does not exist yet
 */
public record NewMeeting(
        Kind kind,
        String union,
        String upperUnion,
        int ordinal,
        String term,
        LocalDate date,
        LocalTime start,
        String place,
        String theme,
        String ruleSet,
        Path folder) {

    /** The kinds of meeting, with their form. */
    public enum Kind {
        FULL_CONGRESS,
        DELEGATE_CONGRESS,
        COMMITTEE_CONFERENCE,
        MID_TERM_REVIEW
    }

    /** A rule set to choose. */
    public record RuleSetChoice(String id, String title) {
        @Override
        public String toString() {
            return title;
        }
    }
}
