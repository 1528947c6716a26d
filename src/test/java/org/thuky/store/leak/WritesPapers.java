package org.thuky.store.leak;

import org.thuky.paper.PaperFolder;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class WritesPapers {
    PaperFolder leak;
}
