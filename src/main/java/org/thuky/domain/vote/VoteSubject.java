package org.thuky.domain.vote;

import org.thuky.domain.Sentence;

/** Nội dung biểu quyết: what a show of hands decides (Điều lệ khóa XII, khoản 2 Điều 10). */
public enum VoteSubject {
    /** Đoàn Chủ tịch, Đoàn Thư ký, Ban thẩm tra. */
    PRESIDING_BODIES,
    /** Chương trình, quy chế làm việc. */
    PROGRAMME,
    /** Tư cách đại biểu. */
    CREDENTIALS,
    /** Số lượng và danh sách bầu cử. */
    SEATS_AND_LIST,
    /** Ban kiểm phiếu. */
    COUNTING_BOARD,
    /** Bầu tiếp: whether the congress votes once more for the seats that stayed empty. */
    ANOTHER_ROUND,
    /** Người trúng cử xin rút hoặc không đủ tiêu chuẩn: whether the hall lets the seat go. */
    VACATED_SEAT,
    /** Chỗ còn bỏ ngỏ: whether the hall gives it to whoever the presidium proposes. */
    AWARDED_SEAT,
    /** Nghị quyết. */
    RESOLUTION,
    OTHER;

    public Sentence title() {
        return switch (this) {
            case PRESIDING_BODIES -> Sentence.of("vote.subject.presiding");
            case PROGRAMME -> Sentence.of("vote.subject.programme");
            case CREDENTIALS -> Sentence.of("vote.subject.credentials");
            case SEATS_AND_LIST -> Sentence.of("vote.subject.list");
            case COUNTING_BOARD -> Sentence.of("vote.subject.board");
            case ANOTHER_ROUND -> Sentence.of("vote.subject.round");
            case VACATED_SEAT -> Sentence.of("vote.subject.vacated");
            case AWARDED_SEAT -> Sentence.of("vote.subject.awarded");
            case RESOLUTION -> Sentence.of("vote.subject.resolution");
            case OTHER -> Sentence.of("vote.subject.other");
        };
    }
}
