package org.thuky.ui.common;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/** One piece of {@link Work}: prepared, then started; shown with its progress in the status bar when it takes long. */
public final class Job<T> {

    private final Work work;
    private final Work.Step<T> step;
    /** Negative while nobody knows how far it is. */
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);

    private Sentence title = Sentence.of("common.work.running");
    private Consumer<T> onSuccess = result -> {};
    private Consumer<Refusal> onRefusal;
    private Runnable onCancel = () -> {};
    private Runnable onEnd = () -> {};
    private volatile boolean cancelled;

    Job(Work work, Work.Step<T> step) {
        this.work = work;
        this.step = step;
    }

    /** What the status bar says while it runs. */
    public Job<T> saying(Sentence sentence) {
        title = sentence;
        return this;
    }

    public Job<T> onSuccess(Consumer<T> handler) {
        onSuccess = handler;
        return this;
    }

    /** Takes refusals, in place of the dialog that would tell them. */
    public Job<T> onRefusal(Consumer<Refusal> handler) {
        onRefusal = handler;
        return this;
    }

    public Job<T> onCancel(Runnable handler) {
        onCancel = handler;
        return this;
    }

    /** Runs last, however it ended: the place to make a button usable again. */
    public Job<T> onEnd(Runnable handler) {
        onEnd = handler;
        return this;
    }

    public Job<T> start() {
        work.start(this);
        return this;
    }

    /** Asks the work to stop; it does so when it next says how far it is. */
    public void cancel() {
        cancelled = true;
    }

    public Sentence title() {
        return title;
    }

    /** From 0 to 1, or -1 while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    T call(Executor screen) throws Exception {
        return step.run(new Reporter(screen));
    }

    void succeed(T result) {
        onSuccess.accept(result);
    }

    void refuse(Refusal refusal, Work.Failures failures) {
        if (onRefusal == null) {
            failures.refused(refusal);
        } else {
            onRefusal.accept(refusal);
        }
    }

    void cancelled() {
        onCancel.run();
    }

    void end() {
        onEnd.run();
    }

    /** Passes on every whole per cent and no more: 20.000 rows must not mean 20.000 repaints. */
    private final class Reporter implements Progress {

        private final Executor screen;
        private long lastPercent = -1;

        Reporter(Executor screen) {
            this.screen = screen;
        }

        @Override
        public void at(long done, long total) {
            if (cancelled) {
                throw new CancellationException();
            }
            long percent = total <= 0 ? 0 : done * 100 / total;
            if (percent != lastPercent) {
                lastPercent = percent;
                screen.execute(() -> progress.set(percent / 100.0));
            }
        }
    }
}
