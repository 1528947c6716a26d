package org.thuky.cli.leak;

import org.thuky.ui.common.InfoBar;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class ShowsScreen {
    InfoBar leak;
}
