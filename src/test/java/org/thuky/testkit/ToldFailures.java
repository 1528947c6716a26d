package org.thuky.testkit;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.Refusal;
import org.thuky.ui.common.Work;

/** Remembers what the secretary would have been told; gives work that runs at once on the calling thread. */
public final class ToldFailures implements Work.Failures {

    public final List<Refusal> refusals = new ArrayList<>();
    public final List<Throwable> failures = new ArrayList<>();

    /** Work without threads: {@code start()} returns when everything has happened. */
    public Work work() {
        return new Work(Runnable::run, Runnable::run, this);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    @Override
    public void failed(Throwable failure) {
        failures.add(failure);
    }
}
