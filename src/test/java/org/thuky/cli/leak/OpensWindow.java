package org.thuky.cli.leak;

import javafx.scene.control.Label;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class OpensWindow {
    Label leak;
}
