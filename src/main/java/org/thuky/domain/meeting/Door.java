package org.thuky.domain.meeting;

import java.time.LocalDate;
import org.thuky.domain.Refusal;
import org.thuky.domain.attendance.AttendanceEvent;
import org.thuky.domain.attendance.Movement;
import org.thuky.domain.election.Stage;
import org.thuky.domain.member.Alternates;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberEvent;
import org.thuky.domain.member.MemberId;

/** Cửa hội trường: what the roll, the elections and who sits in whose place let happen at the door. */
public final class Door {

    private final Meeting meeting;

    Door(Meeting meeting) {
        this.meeting = meeting;
    }

    /** @throws Refusal when the person is already in the hall, or an alternate sits in the person's place */
    public AttendanceEvent checkIn(MemberId member) {
        return meeting.attendance().checkIn(requireNotReplaced(member));
    }

    /** @throws Refusal as {@code Attendance.tell}, and when an alternate sits in the person's place */
    public AttendanceEvent tell(MemberId member, Movement movement) {
        return meeting.attendance().tell(requireNotReplaced(member), movement);
    }

    /**
     * Gọi dự khuyết for a delegate who does not come.
     *
     * @throws Refusal as {@code Alternates.call}, and when the delegate is or was in the hall
     */
    public MemberEvent callAlternate(MemberId alternate, MemberId absent, String reason) {
        if (!meeting.attendance().history(absent).isEmpty()) {
            throw Refusal.of(
                    "member.refusal.replacedCame",
                    meeting.roll().require(absent).name());
        }
        return alternates().call(alternate, absent, reason);
    }

    /** Who may be called in for a delegate who does not come, in the order that the rules prescribe. */
    public Alternates alternates() {
        return new Alternates(
                meeting.roll(),
                meeting.rules().alternatesOrder().value(),
                member -> meeting.attendance().absence(member).isEmpty());
    }

    /**
     * Mở phiên họp: another day, or the sitting after a preparatory one.
     *
     * @throws Refusal as {@code Attendance.open}, and while ballots are out: who had one belongs to the roll of this sitting
     */
    public AttendanceEvent openSitting(String title, LocalDate date) {
        meeting.elections().all().stream()
                .filter(election -> election.box().issued() > 0 && election.stage() != Stage.ANNOUNCED)
                .findFirst()
                .ifPresent(election -> {
                    throw Refusal.of("meeting.refusal.sitting.ballots", election.title());
                });
        return meeting.attendance().open(title, date);
    }

    private Member requireNotReplaced(MemberId id) {
        var roll = meeting.roll();
        var member = roll.require(id);
        roll.replacement(id).ifPresent(replacement -> {
            throw Refusal.of(
                    "member.refusal.replaced",
                    member.name(),
                    roll.require(replacement.alternate()).name());
        });
        return member;
    }
}
