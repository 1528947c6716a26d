package org.thuky.cli.leak;

import java.sql.Connection;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class SpeaksSql {
    Connection leak;
}
