package org.thuky.ui.leak;

import org.thuky.cli.ThuKyCommand;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class PlaysScript {
    ThuKyCommand leak;
}
