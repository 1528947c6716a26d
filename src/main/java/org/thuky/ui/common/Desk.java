package org.thuky.ui.common;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.session.Session;
import org.thuky.session.State;
import org.thuky.session.command.Command;

/**
 * The open meeting as the screens see it. Acts run one after the other off the screen's thread; what they changed comes
 * back as a new {@link #stateProperty() state}, from which every view model copies out what it shows.
 *
 * <pre>{@code
 * desk.perform(new CheckIn(member)).onRefusal(this::sayWhy).start();
 * }</pre>
 */
public final class Desk {

    private final Session session;
    private final Work acts;
    private final ReadOnlyObjectWrapper<State> state;

    /**
     * @param acts runs everything on one thread, so that acts keep the order in which they were asked for
     * @param screen where a new state is shown
     */
    public Desk(Session session, Work acts, Executor screen) {
        this.session = session;
        this.acts = acts;
        this.state = new ReadOnlyObjectWrapper<>(session.state());
        session.listen(now -> screen.execute(() -> state.set(now)));
    }

    /** What is known now; changes on the screen's thread, and only when it is on the disk. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public Meeting meeting() {
        return state.get().meeting();
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
