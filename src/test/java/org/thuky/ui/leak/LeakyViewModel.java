package org.thuky.ui.leak;

import javafx.scene.control.Label;
import org.thuky.ui.common.InfoBar;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class LeakyViewModel {

    Label leak;
    InfoBar bar;

    static final class Row {
        Label leak;
    }
}
