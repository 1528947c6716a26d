package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
import org.thuky.testkit.ToldFailures;

class WorkTest {

    private final ToldFailures told = new ToldFailures();
    private final Work work = told.work();
    private final List<Object> results = new ArrayList<>();

    @Test
    void a_result_reaches_its_handler() {
        work.on(progress -> 102).onSuccess(results::add).start();

        assertThat(results).containsExactly(102);
        assertThat(work.running()).isEmpty();
    }

    @Test
    void a_refusal_nobody_takes_is_told() {
        var refusal = Refusal.of("member.refusal.locked");

        work.on(progress -> {
                    throw refusal;
                })
                .onSuccess(results::add)
                .start();

        assertThat(told.refusals).containsExactly(refusal);
        assertThat(results).isEmpty();
    }

    @Test
    void a_refusal_somebody_takes_is_told_once() {
        var refusal = Refusal.of("member.refusal.locked");

        work.on(progress -> {
                    throw refusal;
                })
                .onRefusal(results::add)
                .start();

        assertThat(results).containsExactly(refusal);
        assertThat(told.refusals).isEmpty();
    }

    @Test
    void a_failure_in_the_work_or_in_what_follows_it_is_never_silent() {
        var inWork = new IllegalStateException("in the work");
        var after = new IllegalStateException("after it");

        work.on(progress -> {
                    throw inWork;
                })
                .start();
        work.on(progress -> 1)
                .onSuccess(result -> {
                    throw after;
                })
                .onEnd(() -> results.add("ended"))
                .start();

        assertThat(told.failures).containsExactly(inWork, after);
        assertThat(results).containsExactly("ended");
        assertThat(work.running()).isEmpty();
    }

    @Test
    void cancelled_work_stops_where_it_next_says_how_far_it_is() {
        Queue<Runnable> background = new ArrayDeque<>();
        var later = new Work(background::add, Runnable::run, told);
        var job = later.on(progress -> {
                    results.add("begun");
                    progress.at(1, 20_000);
                    return "finished";
                })
                .onSuccess(results::add)
                .onCancel(() -> results.add("cancelled"))
                .start();

        assertThat(later.running()).containsExactly(job);
        job.cancel();
        background.remove().run();

        assertThat(results).containsExactly("begun", "cancelled");
        assertThat(told.failures).isEmpty();
    }

    @Test
    void progress_repaints_at_most_once_a_per_cent() {
        List<Number> seen = new ArrayList<>();
        var job = work.on(progress -> {
            for (int row = 0; row <= 20_000; row++) {
                progress.at(row, 20_000);
            }
            return null;
        });
        job.progressProperty().addListener((property, before, now) -> seen.add(now));

        job.start();

        assertThat(seen).hasSize(101).endsWith(1.0);
    }
}
