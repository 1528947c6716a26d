package org.thuky.paper.word;

/** Hears how far a long paper is, and may stop it with a {@link java.util.concurrent.CancellationException}. */
@FunctionalInterface
public interface Pace {

    Pace UNHEARD = (done, all) -> {};

    void at(long done, long all);
}
