package org.thuky.session.command;

import org.thuky.domain.meeting.PinOwner;

/** An act for which somebody shows by a mã PIN who it is. A wrong one is an act of its own, which is written down. */
public interface Proven {

    /** Whose PIN is typed. */
    PinOwner owner();
}
