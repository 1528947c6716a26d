package org.thuky.domain.meeting;

/** Loại cuộc họp. */
public enum MeetingKind {
    /** Đại hội công đoàn cơ sở. */
    CONGRESS,
    /** Hội nghị ban chấp hành. */
    COMMITTEE_CONFERENCE,
    /** Hội nghị sơ kết giữa nhiệm kỳ. */
    MIDTERM_REVIEW
}
