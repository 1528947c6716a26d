package org.thuky.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.ClockCorrected;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.PinEvent;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.domain.meeting.Replay;
import org.thuky.domain.meeting.Revoking;
import org.thuky.domain.rule.RuleSet;
import org.thuky.session.ChronicleStore.Appended.Overtaken;
import org.thuky.session.ChronicleStore.Appended.Written;
import org.thuky.session.command.Command;
import org.thuky.session.command.MeetingCommand;
import org.thuky.session.command.Pins;
import org.thuky.session.command.Proven;

/**
 * The open meeting. An act is decided by the domain, written to the disk, and only then seen by anybody. Acts wait for
 * each other, so any thread may perform one; the screen never calls it on its own thread.
 */
public final class Session implements AutoCloseable {

    private final ChronicleStore store;
    private final Clock clock;
    private final String operator;
    private final Executor listenersRunOn;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private final LastTries tries;

    /** Changed by acts alone, which wait for each other. */
    private Replay replay;

    private volatile State state;

    /**
     * @param operator who sits at the laptop, written into every entry
     * @param listenersRunOn where listeners hear of a new state
     * @throws Refusal when the entries in the store contradict each other
     */
    Session(ChronicleStore store, Clock clock, String operator, Executor listenersRunOn) {
        this.store = store;
        this.clock = clock;
        this.operator = operator;
        this.listenersRunOn = listenersRunOn;
        this.tries = new LastTries(clock);
        var chronicle = store.chronicle();
        this.replay = Replay.of(chronicle.inForce());
        this.state = new State(chronicle, replay.now(), store.integrityCode());
    }

    /**
     * Begins a meeting: its chronicle opens with its facts and a frozen copy of the rules.
     *
     * @throws Refusal when the folder holds a meeting already or cannot be written to
     */
    public static Session begin(
            Archive archive,
            Path folder,
            Facts facts,
            RuleSet rules,
            Clock clock,
            String operator,
            Executor listenersRunOn) {
        var session = new Session(archive.create(folder), clock, operator, listenersRunOn);
        session.perform(new MeetingCommand.OpenMeeting(facts, rules));
        return session;
    }

    /** @throws Refusal when the meeting cannot be opened; its files are left as they were */
    public static Session resume(Archive archive, Path folder, Clock clock, String operator, Executor listenersRunOn) {
        var store = archive.open(folder);
        try {
            return new Session(store, clock, operator, listenersRunOn);
        } catch (Refusal contradictory) {
            store.close();
            throw contradictory;
        }
    }

    public State state() {
        return state;
    }

    /** What had to be mended while the meeting was opened, a sentence each. */
    public List<Sentence> notices() {
        return store.notices();
    }

    /** Bản thứ hai: the same chronicle on another drive. */
    public SecondCopy secondCopy() {
        return store.secondCopy();
    }

    /** The last entry of the chronicle as it was when {@code code} was its integrity code; empty when it never was. */
    public OptionalLong entryOf(String code) {
        return store.entryOf(code);
    }

    /** The listener hears every new state, in order. Run what comes back to stop listening. */
    public Runnable listen(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Does what the command says. When this returns, it is on the disk.
     *
     * @throws Refusal when it cannot be done; nothing has changed, but a wrong PIN is written down
     */
    public synchronized State perform(Command command) {
        return record(() -> {
            if (command instanceof Proven proven) {
                tries.requireWaited(proven.owner(), state.meeting());
            }
            return command.decide(state.meeting());
        });
    }

    /**
     * Mở khóa màn hình: shows by the PIN of the lock, if it has one, that the right person is back. It is written down only
     * after wrong tries, so that unlocking needs nothing of the disk.
     *
     * @throws Refusal when the PIN is wrong, which is written down, or typed too early after wrong ones
     */
    public synchronized State unlock(String typed) {
        var meeting = state.meeting();
        tries.requireWaited(PinOwner.LOCK, meeting);
        if (!meeting.pin(PinOwner.LOCK).map(pin -> Pins.fits(typed, pin)).orElse(true)) {
            return record(() -> new PinEvent.PinMistyped(PinOwner.LOCK));
        }
        return meeting.pins().mistakes(PinOwner.LOCK) > 0 ? record(PinEvent.ScreenUnlocked::new) : state;
    }

    /** Nobody can show the PIN of the lock. @throws Refusal when it has none */
    public synchronized State forgetLockPin() {
        return record(() -> state.meeting().pins().removeLock(true));
    }

    /** How long nobody may type this PIN again; zero when somebody may. */
    public Duration pinWait(PinOwner owner) {
        return tries.left(owner, state.meeting());
    }

    /** Ctrl+Z: revokes the newest act that holds. */
    public synchronized State undo() {
        return write(() -> next(revocation(revoking().last(), "")));
    }

    /** Ctrl+Y: takes the newest undo back, as long as nothing new has happened. */
    public synchronized State redo() {
        return write(() -> next(revocation(revoking().lastUndone(), "")));
    }

    /**
     * Revokes an entry for a reason.
     *
     * @throws Refusal when it may not be revoked, or a later entry builds on it; nothing has changed
     */
    public synchronized State revoke(long number, String reason) {
        return write(() -> {
            revoking().require(number, reason);
            return next(revocation(number, reason.strip()));
        });
    }

    /**
     * Sửa giờ máy: what was written down later than the clock shows now was written by a clock that ran ahead.
     *
     * @throws Refusal when nothing was, or while ballots are counted and no time may be told
     */
    public synchronized State correctClock() {
        return record(() -> state.meeting().correctClock(latest(), shown()));
    }

    /** How far the clock stands behind the last entry; zero when it does not. */
    public Duration clockBehind() {
        var behind = Duration.between(shown(), latest());
        return behind.isNegative() ? Duration.ZERO : behind;
    }

    private Revoking revoking() {
        return new Revoking(state.chronicle(), state.meeting());
    }

    @Override
    public synchronized void close() {
        store.close();
    }

    private Entry.Revoked revocation(long target, String reason) {
        var at = state.meeting().timeOf(state.chronicle().subject(target).event(), now());
        return new Entry.Revoked(state.chronicle().nextNumber(), at, operator, target, reason);
    }

    private State record(Supplier<Event> decision) {
        var written = write(() -> {
            var event = decision.get();
            var at = state.meeting().timeOf(event, now());
            return next(new Entry.Recorded(
                    state.chronicle().nextNumber(),
                    event instanceof ClockCorrected correction ? correction.is() : at,
                    operator,
                    event));
        });
        var entries = written.chronicle().entries();
        if (entries.get(entries.size() - 1) instanceof Entry.Recorded recorded
                && recorded.event() instanceof PinEvent.PinMistyped mistyped) {
            tries.failed(mistyped.owner());
            throw mistyped.refusal();
        }
        return written;
    }

    /** What is known once an entry has been written. */
    private record Next(Entry entry, Chronicle chronicle, Replay replay) {}

    private Next next(Entry entry) {
        var before = state.chronicle();
        var after = before.with(entry);
        if (entry instanceof Entry.Revoked revocation) {
            var subject = before.subject(revocation.target());
            return new Next(entry, after, replay.instead(after.inForce(), before.inForceBefore(subject.number())));
        }
        var recorded = (Entry.Recorded) entry;
        return recorded.event() instanceof ClockCorrected
                ? new Next(entry, after, replay.instead(after.inForce(), 0))
                : new Next(entry, after, replay.with(recorded));
    }

    /** When somebody else was first, what came is taken in and the act is decided again. */
    private State write(Supplier<Next> decision) {
        while (true) {
            var decided = decision.get();
            var appended = store.append(decided.entry());
            if (appended instanceof Written written) {
                return show(decided, written.integrityCode());
            }
            var overtaken = (Overtaken) appended;
            overtaken.others().forEach(other -> show(next(other), overtaken.integrityCode()));
        }
    }

    private State show(Next now, String integrityCode) {
        var shown = new State(now.chronicle(), now.replay().now(), integrityCode);
        replay = now.replay();
        state = shown;
        listenersRunOn.execute(() -> listeners.forEach(listener -> listener.accept(shown)));
        return shown;
    }

    /** What is done after something is not told to be done before it, whatever the clock shows. */
    private Instant now() {
        var shown = shown();
        return latest().isAfter(shown) ? latest() : shown;
    }

    private Instant shown() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Instant latest() {
        return state.chronicle().latest().orElse(Instant.MIN);
    }
}
