package org.thuky.store.spreadsheet;

/** Told after every row that was read, so that a long reading can be shown and stopped. */
@FunctionalInterface
public interface Progress {

    Progress NONE = row -> {};

    /** @throws java.util.concurrent.CancellationException to stop the reading; nothing is left behind */
    void reached(int row);
}
