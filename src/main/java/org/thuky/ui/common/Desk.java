package org.thuky.ui.common;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.session.Session;
import org.thuky.session.State;
import org.thuky.session.command.Command;

/**
 * The open meeting as one window sees it. Acts run one after the other off the screen's thread; what they changed comes
 * back as a new state, of which every view model {@link #watch watches} its part.
 *
 * <pre>{@code
 * desk.watch(now -> show(now.meeting().agenda()), Meeting::agenda);
 * desk.perform(new CheckIn(member)).onRefusal(this::sayWhy).start();
 * }</pre>
 *
 * When the window is shut or shown in another language, {@link #close()} ends all of that.
 */
public final class Desk implements AutoCloseable {

    private final Session session;
    private final Work acts;
    private final Window window;
    private final ObservableValue<Boolean> inView;

    /** What all desks of one window have in common. */
    private static final class Window {
        private final List<Watch> watches = new ArrayList<>();
        private State state;
        private Runnable deafen = () -> {};

        private void show(State now) {
            state = now;
            List.copyOf(watches).forEach(watch -> watch.hear(now));
        }
    }

    /** Somebody who shows a part of the meeting while that is in view. */
    private static final class Watch {
        private final Consumer<State> show;
        private final List<Function<Meeting, ?>> parts;
        private final ObservableValue<Boolean> inView;
        private State shown;

        private Watch(
                Consumer<State> show, List<Function<Meeting, ?>> parts, ObservableValue<Boolean> inView, State shown) {
            this.show = show;
            this.parts = parts;
            this.inView = inView;
            this.shown = shown;
        }

        private void hear(State now) {
            if (inView.getValue() && now != shown) {
                var before = shown;
                shown = now;
                if (parts.isEmpty() || parts.stream().anyMatch(part -> changed(part, before, now))) {
                    show.accept(now);
                }
            }
        }

        /** What an act has not touched stays the very same. */
        private static boolean changed(Function<Meeting, ?> part, State before, State now) {
            return part.apply(before.meeting()) != part.apply(now.meeting());
        }
    }

    /**
     * @param acts runs everything on one thread, so that acts keep the order in which they were asked for
     * @param screen where a new state is shown
     */
    public Desk(Session session, Work acts, Executor screen) {
        this(session, acts, new Window(), new ReadOnlyBooleanWrapper(true));
        window.state = session.state();
        window.deafen = session.listen(now -> screen.execute(() -> window.show(now)));
    }

    private Desk(Session session, Work acts, Window window, ObservableValue<Boolean> inView) {
        this.session = session;
        this.acts = acts;
        this.window = window;
        this.inView = inView;
    }

    /** The same desk for a screen that need not know what changes while it is out of view, but at once when it comes back. */
    public Desk whileIn(ObservableValue<Boolean> view) {
        return new Desk(
                session,
                acts,
                window,
                Bindings.createBooleanBinding(() -> inView.getValue() && view.getValue(), inView, view));
    }

    /**
     * Shows the state now and whenever one of these parts of the meeting has really changed, on the screen's thread and only
     * when it is on the disk.
     *
     * @param parts none of them: whatever changes
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void watch(Consumer<State> show, Function<Meeting, ?>... parts) {
        var watch = new Watch(show, List.of(parts), inView, window.state);
        window.watches.add(watch);
        inView.addListener((property, before, now) -> watch.hear(window.state));
        show.accept(window.state);
    }

    /** Nobody hears any more what happens; acts that were asked for are still done. */
    @Override
    public void close() {
        window.deafen.run();
        window.watches.clear();
    }

    /** What is known now. */
    public State state() {
        return window.state;
    }

    public Meeting meeting() {
        return window.state.meeting();
    }

    /** Prepares an act; {@link Job#start()} does it. */
    public Job<State> perform(Command command) {
        return act(open -> open.perform(command));
    }

    public Job<State> undo() {
        return act(Session::undo);
    }

    public Job<State> redo() {
        return act(Session::redo);
    }

    /** What is later than the clock shows was written by a clock that ran ahead. */
    public Job<State> correctClock() {
        return act(Session::correctClock);
    }

    /** @param reason why entry {@code number} shall no longer hold */
    public Job<State> revoke(long number, String reason) {
        return act(open -> open.revoke(number, reason));
    }

    /** The last entry of the chronicle as it was when {@code code} was its integrity code; empty when it never was. */
    public OptionalLong entryOf(String code) {
        return session.entryOf(code);
    }

    /** Shows the PIN of the locked screen; nothing is written while it is right. */
    public Job<State> unlock(String typed) {
        return act(open -> open.unlock(typed));
    }

    /** How long nobody may type this PIN again; zero when somebody may. */
    public Duration pinWait(PinOwner owner) {
        return session.pinWait(owner);
    }

    private Job<State> act(Function<Session, State> act) {
        return acts.on(progress -> act.apply(session));
    }
}
