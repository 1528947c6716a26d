package org.thuky.domain.meeting;

import org.thuky.domain.Refusal;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.election.ElectionEvent;

/**
 * Hủy một dòng nhật ký: which entries may be taken back. What was announced to the hall is not taken back by a key, and
 * what stands under its seal not at all before the seal is broken for a reason.
 */
public record Revoking(Chronicle chronicle, Meeting meeting) {

    /**
     * The newest act that holds, for a key to take back.
     *
     * @throws Refusal when there is none, or it may not be taken back
     */
    public long last() {
        var last = chronicle.lastInForce().orElseThrow(() -> Refusal.of("chronicle.refusal.nothingToUndo"));
        if (meeting.seals(last.event())) {
            throw Refusal.of("chronicle.refusal.sealed", last.number());
        }
        require(last.number(), "");
        return last.number();
    }

    /** The newest entry that took something back. @throws Refusal when something new has happened since */
    public long lastUndone() {
        return chronicle
                .lastRevocation()
                .orElseThrow(() -> Refusal.of("chronicle.refusal.nothingToRedo"))
                .number();
    }

    /** @throws Refusal when it is not there, no longer holds, opens the meeting, is kept, or stands under a seal */
    public void require(long number, String reason) {
        if (chronicle.entry(number).isEmpty()) {
            throw Refusal.of("chronicle.refusal.unknown", number);
        }
        if (!chronicle.holds(number)) {
            throw Refusal.of("chronicle.refusal.alreadyRevoked", number);
        }
        if (number == 1) {
            throw Refusal.of("chronicle.refusal.opening");
        }
        var subject = chronicle.subject(number).event();
        if (subject instanceof MeetingEvent.PersonalDataErased) {
            throw Refusal.of("chronicle.refusal.erased");
        }
        if (!subject.undoable()) {
            throw Refusal.of("chronicle.refusal.kept", number);
        }
        if (meeting.seals(subject)) {
            requireBreakable(number, subject instanceof ElectionEvent.ResultAnnounced, reason);
        }
    }

    private static void requireBreakable(long number, boolean seal, String reason) {
        if (!seal) {
            throw Refusal.of("chronicle.refusal.underSeal", number);
        }
        if (reason.isBlank()) {
            throw Refusal.of("chronicle.refusal.sealedReason", number);
        }
    }
}
