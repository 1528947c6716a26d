package org.thuky.ui.common;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;

/**
 * The one door to work that does not belong on the screen's thread.
 *
 * <pre>{@code
 * work.on(progress -> sheet.read(file))
 *         .saying(Sentence.of("member.import.reading", file.getFileName().toString()))
 *         .onSuccess(preview::show)
 *         .start();
 * }</pre>
 *
 * A {@link Refusal} nobody asked for is told in a dialog; any other failure opens the error dialog with its code.
 * Nothing is only logged.
 */
public final class Work {

    private final Executor background;
    private final Executor screen;
    private final Failures failures;
    private final ObservableList<Job<?>> running = FXCollections.observableArrayList();
    private final ObservableList<Job<?>> runningView = FXCollections.unmodifiableObservableList(running);

    /**
     * @param background runs the work
     * @param screen runs what follows it; {@link Platform#runLater} in a window
     * @param failures is told what no handler wanted
     */
    public Work(Executor background, Executor screen, Failures failures) {
        this.background = background;
        this.screen = screen;
        this.failures = failures;
    }

    /** Prepares a piece of work; {@link Job#start()} begins it. */
    public <T> Job<T> on(Step<T> step) {
        return new Job<>(this, step);
    }

    /** What runs at this moment, oldest first; changes on the screen's thread. */
    public ObservableList<Job<?>> running() {
        return runningView;
    }

    <T> void start(Job<T> job) {
        running.add(job);
        background.execute(() -> {
            Runnable ending;
            try {
                T result = job.call(screen);
                ending = () -> job.succeed(result);
            } catch (CancellationException cancelled) {
                ending = job::cancelled;
            } catch (Refusal refusal) {
                ending = () -> job.refuse(refusal, failures);
            } catch (Throwable failure) {
                ending = () -> failures.failed(failure);
            }
            var last = ending;
            screen.execute(() -> finish(job, last));
        });
    }

    private void finish(Job<?> job, Runnable ending) {
        running.remove(job);
        try {
            ending.run();
        } catch (Refusal refusal) {
            failures.refused(refusal);
        } catch (RuntimeException failure) {
            failures.failed(failure);
        } finally {
            job.end();
        }
    }

    /** The work itself; runs in the background and may say how far it is. */
    @FunctionalInterface
    public interface Step<T> {
        T run(Progress progress) throws Exception;
    }

    /** Who tells the secretary what went wrong. */
    public interface Failures {

        void refused(Refusal refusal);

        void failed(Throwable failure);
    }
}
