package org.thuky.domain.meeting;

import org.thuky.domain.Refusal;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.member.Person;

/**
 * What happened with the mã PIN of the counting board and of the locked screen. It is told who mistyped, never which
 * digits.
 */
public sealed interface PinEvent extends Event {

    /** @throws Refusal when the PIN belongs to nobody who counts ballots */
    Conduct applyTo(Conduct conduct);

    /** Undoing would let a wrong PIN be forgotten, or the lock be opened without its PIN. */
    @Override
    default boolean undoable() {
        return false;
    }

    /**
     * A member of the counting board has a PIN now.
     *
     * @param changed there was another one before
     */
    record PinSet(Person officer, Pin pin, boolean changed) implements PinEvent {
        @Override
        public boolean undoable() {
            return true;
        }

        @Override
        public Conduct applyTo(Conduct conduct) {
            return conduct.keeping(
                    conduct.pins().with(new PinOwner(conduct.bodies().counter(officer)), pin));
        }
    }

    /**
     * The locked screen opens with this PIN now.
     *
     * @param changed there was another one before, and it was shown
     */
    record LockPinSet(Pin pin, boolean changed) implements PinEvent {
        @Override
        public Conduct applyTo(Conduct conduct) {
            return conduct.keeping(conduct.pins().with(PinOwner.LOCK, pin));
        }
    }

    /**
     * The locked screen opens without a PIN from now on.
     *
     * @param forgotten nobody could show the one it had
     */
    record LockPinRemoved(boolean forgotten) implements PinEvent {
        @Override
        public Conduct applyTo(Conduct conduct) {
            return conduct.keeping(conduct.pins().without(PinOwner.LOCK));
        }
    }

    /** Somebody typed a wrong PIN. */
    record PinMistyped(PinOwner owner) implements PinEvent {

        /** What whoever typed it is told. */
        public Refusal refusal() {
            return owner.opensScreen()
                    ? Refusal.of("meeting.refusal.pin.lock.wrong")
                    : Refusal.of("meeting.refusal.pin.wrong", owner.officer().name());
        }

        @Override
        public Conduct applyTo(Conduct conduct) {
            return conduct.keeping(conduct.pins().mistyped(owner));
        }
    }

    /** The right PIN opened the screen after wrong ones. */
    record ScreenUnlocked() implements PinEvent {
        @Override
        public Conduct applyTo(Conduct conduct) {
            return conduct.keeping(conduct.pins().shown(PinOwner.LOCK));
        }
    }
}
