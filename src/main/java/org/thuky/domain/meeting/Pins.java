package org.thuky.domain.meeting;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Person;

/**
 * The mã PIN of a meeting.
 *
 * @param mistakes how often each was mistyped since it was last shown or set
 */
public record Pins(Map<PinOwner, Pin> set, Map<PinOwner, Integer> mistakes) {

    static final Pins NONE = new Pins(Map.of(), Map.of());

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    /** Anybody mistypes twice. */
    private static final int FREE = 2;

    /** Empty while there is none. */
    public Optional<Pin> of(PinOwner owner) {
        return Optional.ofNullable(set.get(owner));
    }

    /** Whoever changes it has shown the one before. */
    public PinEvent setLock(Pin pin) {
        return new PinEvent.LockPinSet(pin, of(PinOwner.LOCK).isPresent());
    }

    /** @throws Refusal when there is none */
    public PinEvent removeLock(boolean forgotten) {
        if (of(PinOwner.LOCK).isEmpty()) {
            throw Refusal.of("meeting.refusal.pin.lock.none");
        }
        return new PinEvent.LockPinRemoved(forgotten);
    }

    /** How often it was mistyped since it was last shown. */
    public int mistakes(PinOwner owner) {
        return mistakes.getOrDefault(owner, 0);
    }

    /** How long nobody may try again after so many mistakes: 0, 0, 1, 2, 4, 8 … seconds, at last five minutes. */
    static Duration waitAfter(int mistakes) {
        if (mistakes <= FREE) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(mistakes - FREE - 1, 30));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    /**
     * How long nobody may type it again; in whole seconds, begun ones too.
     *
     * @param waited since the last mistake
     */
    public Duration left(PinOwner owner, Duration waited) {
        var left = waitAfter(mistakes(owner)).minus(waited).plusNanos(999_999_999);
        return left.isNegative() ? Duration.ZERO : left.truncatedTo(ChronoUnit.SECONDS);
    }

    /** @throws Refusal while it is too early to try again */
    public void requireWaited(PinOwner owner, Duration waited) {
        var left = left(owner, waited);
        if (!left.isZero()) {
            throw Refusal.of("meeting.refusal.pin.wait", left);
        }
    }

    /** With other names for the same people. Of two owners who are one, the PIN of the one whose name stays holds. */
    Pins naming(UnaryOperator<Person> names) {
        var named = new Pins(renamed(set, names), renamed(mistakes, names));
        return named.equals(this) ? this : named;
    }

    private static <T> Map<PinOwner, T> renamed(Map<PinOwner, T> owned, UnaryOperator<Person> names) {
        var named = new HashMap<PinOwner, T>();
        owned.forEach((owner, what) -> {
            var now = new PinOwner(names.apply(owner.officer()));
            if (now.equals(owner)) {
                named.put(now, what);
            } else {
                named.putIfAbsent(now, what);
            }
        });
        return named;
    }

    Pins with(PinOwner owner, Pin pin) {
        var more = new HashMap<>(set);
        more.put(owner, pin);
        return new Pins(more, mistakes).shown(owner);
    }

    Pins without(PinOwner owner) {
        var fewer = new HashMap<>(set);
        fewer.remove(owner);
        return new Pins(fewer, mistakes).shown(owner);
    }

    Pins mistyped(PinOwner owner) {
        var more = new HashMap<>(mistakes);
        more.merge(owner, 1, Integer::sum);
        return new Pins(set, more);
    }

    Pins shown(PinOwner owner) {
        if (mistakes(owner) == 0) {
            return this;
        }
        var fewer = new HashMap<>(mistakes);
        fewer.remove(owner);
        return new Pins(set, fewer);
    }
}
