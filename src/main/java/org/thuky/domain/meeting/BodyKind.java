package org.thuky.domain.meeting;

import org.thuky.domain.Sentence;

/** Các cơ quan của đại hội, elected by show of hands (Điều lệ khóa XII, Điều 10.2b). */
public enum BodyKind {
    /** Đoàn chủ tịch. */
    PRESIDIUM(Sentence.of("meeting.body.presidium")),
    /** Đoàn thư ký. */
    SECRETARIAT(Sentence.of("meeting.body.secretariat")),
    /** Ban thẩm tra tư cách đại biểu. */
    CREDENTIALS(Sentence.of("meeting.body.credentials")),
    /** Ban kiểm phiếu (ban bầu cử). */
    COUNTING_BOARD(Sentence.of("meeting.body.countingBoard")),
    /** Ban kiểm phiếu of the new committee's first meeting; the congress's board counts when it has none of its own. */
    FIRST_MEETING_BOARD(Sentence.of("meeting.body.firstMeetingBoard"));

    private final Sentence label;

    BodyKind(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }
}
