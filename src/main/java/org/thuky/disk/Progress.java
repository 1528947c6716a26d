package org.thuky.disk;

/** Hears how far long work on a file has come; also the place where that work notices that it was cancelled. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, all) -> {};

    /**
     * @param all how much there is to do; 0 while nobody knows
     * @throws java.util.concurrent.CancellationException to stop the work; nothing is left behind
     */
    void at(long done, long all);
}
