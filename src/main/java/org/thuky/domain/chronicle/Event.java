package org.thuky.domain.chronicle;

/**
 * Sự việc: something that happened, in the past tense. Every feature seals its own events in its package and lets each
 * say how it changes that feature's state; the chronicle only keeps their order.
 */
public interface Event {

    /** Whether it can be taken back; what cannot is passed over by undo. */
    default boolean undoable() {
        return true;
    }
}
