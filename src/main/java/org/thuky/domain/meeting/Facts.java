package org.thuky.domain.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.Occasion;

/**
 * Thông tin chung: what the head of every paper says.
 *
 * @param union tên công đoàn cơ sở, as it stands in headings: "Công đoàn cơ sở Văn phòng UBND tỉnh Cao Bằng"
 * @param upperUnion công đoàn cấp trên trực tiếp, free text
 * @param ordinal lần thứ: 1 for the first congress, 0 when papers do not say
 * @param termFrom first year of the term
 * @param termTo last year of the term
 * @param town địa danh, as papers are dated: "Cao Bằng, ngày 09 tháng 5 năm 2023"; may be empty
 * @param place where the hall is; may be empty
 * @param theme phương châm, chủ đề; may be empty
 */
public record Facts(
        MeetingKind kind,
        CongressForm form,
        String union,
        String upperUnion,
        int ordinal,
        int termFrom,
        int termTo,
        LocalDate date,
        LocalTime start,
        String town,
        String place,
        String theme) {

    /** @throws Refusal when the papers could not be headed: no union, or a term that ends before it begins */
    public Facts {
        if (union.isBlank()) {
            throw Refusal.of("meeting.refusal.union");
        }
        if (ordinal < 0 || ordinal > 99) {
            throw Refusal.of("meeting.refusal.ordinal", ordinal);
        }
        if (!new Term(termFrom, termTo).known()) {
            throw Refusal.of("meeting.refusal.term", Integer.toString(termFrom), Integer.toString(termTo));
        }
    }

    /** For which its rules are looked up. */
    public Occasion occasion() {
        return new Occasion(date, kind == MeetingKind.CONGRESS);
    }

    /** Whom to ask what the rules say: công đoàn cấp trên trực tiếp, by its name where that is known. */
    public Sentence adviser() {
        return upperUnion.isBlank() ? Sentence.of("meeting.upper") : Sentence.of("meeting.upper.named", upperUnion);
    }

    /**
     * Hết nhiệm kỳ: whether the meeting is held when nothing more can be done in the term. Half-way something can, and in
     * the last year until the next congress meets.
     */
    public boolean termOver() {
        return date.getYear() > termTo;
    }
}
