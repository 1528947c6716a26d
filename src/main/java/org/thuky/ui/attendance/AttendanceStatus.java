package org.thuky.ui.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.domain.attendance.Attendance;
import org.thuky.domain.attendance.Movement;
import org.thuky.domain.member.Member;

/** Where a person stands with the door, and in which words. */
enum AttendanceStatus {
    NOT_YET_COME,
    PRESENT,
    LEFT,
    EXCUSED,
    ABSENT_WITHOUT_LEAVE;

    static AttendanceStatus of(Attendance attendance, Member member) {
        if (attendance.present(member.id())) {
            return PRESENT;
        }
        var absence = attendance.absence(member.id());
        if (absence.isPresent()) {
            return absence.get().withLeave() ? EXCUSED : ABSENT_WITHOUT_LEAVE;
        }
        return attendance.history(member.id()).isEmpty() ? NOT_YET_COME : LEFT;
    }

    /** "có mặt từ 13:45". */
    static Sentence words(Attendance attendance, Member member) {
        return switch (of(attendance, member)) {
            case NOT_YET_COME -> Sentence.of("attendance.door.notYet");
            case PRESENT -> Sentence.of("attendance.door.present", last(attendance, member));
            case LEFT -> Sentence.of("attendance.door.left", last(attendance, member));
            case EXCUSED ->
                reason(attendance, member)
                        .map(reason -> Sentence.of("attendance.door.excused.reason", reason))
                        .orElse(Sentence.of("attendance.door.excused"));
            case ABSENT_WITHOUT_LEAVE ->
                reason(attendance, member)
                        .map(reason -> Sentence.of("attendance.door.absent.reason", reason))
                        .orElse(Sentence.of("attendance.door.absent"));
        };
    }

    /** "Đến 13:45", "Về 15:10", …, oldest first. */
    static List<Sentence> history(Attendance attendance, Member member) {
        return attendance.history(member.id()).stream()
                .map(AttendanceStatus::words)
                .toList();
    }

    private static Sentence words(Movement movement) {
        return movement.arrival()
                ? Sentence.of("attendance.history.came", movement.at())
                : Sentence.of("attendance.history.left", movement.at());
    }

    private static Instant last(Attendance attendance, Member member) {
        var history = attendance.history(member.id());
        return history.get(history.size() - 1).at();
    }

    private static Optional<String> reason(Attendance attendance, Member member) {
        return attendance.absence(member.id()).map(absence -> absence.reason()).filter(reason -> !reason.isBlank());
    }
}
