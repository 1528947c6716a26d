package org.thuky.ui.start;

import java.nio.file.Path;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.rule.RuleSet;

/**
 * A meeting to be created.
 *
 * @param folder where it is kept; does not exist yet
 */
public record NewMeeting(Facts facts, RuleSet rules, Path folder) {

    /** The choices of the form: the kinds of meeting, the congress in both its forms. */
    public enum Kind {
        FULL_CONGRESS(MeetingKind.CONGRESS, CongressForm.FULL),
        DELEGATE_CONGRESS(MeetingKind.CONGRESS, CongressForm.DELEGATE),
        COMMITTEE_CONFERENCE(MeetingKind.COMMITTEE_CONFERENCE, CongressForm.FULL),
        MIDTERM_REVIEW(MeetingKind.MIDTERM_REVIEW, CongressForm.FULL);

        private final MeetingKind meeting;
        private final CongressForm form;

        Kind(MeetingKind meeting, CongressForm form) {
            this.meeting = meeting;
            this.form = form;
        }

        MeetingKind meeting() {
            return meeting;
        }

        CongressForm form() {
            return form;
        }
    }
}
