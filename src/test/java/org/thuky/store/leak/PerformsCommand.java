package org.thuky.store.leak;

import org.thuky.session.command.Command;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class PerformsCommand {
    Command leak;
}
