package org.thuky.session.command;

import java.security.SecureRandom;
import org.thuky.domain.Refusal;
import org.thuky.domain.meeting.Pin;
import org.thuky.domain.meeting.PinOwner;

/** Mã PIN as somebody has chosen it; the chronicle keeps only its hash. */
public sealed interface NewPin {

    /** @throws Refusal when the PIN cannot be taken */
    Pin hashed();

    /** Typed at the laptop: it must not be easy to guess, and two people's hashes differ by chance. */
    record Chosen(String digits) implements NewPin {

        private static final SecureRandom CHANCE = new SecureRandom();
        private static final int SALT_BYTES = 16;

        @Override
        public Pin hashed() {
            Pin.weakness(digits).ifPresent(weakness -> {
                throw new Refusal(weakness);
            });
            var salt = new byte[SALT_BYTES];
            CHANCE.nextBytes(salt);
            return Pins.hashed(digits, salt, Pins.ITERATIONS);
        }
    }

    /**
     * Told by a script, where anybody can read it: chance and a slow hash would hide nothing, but a script played again would
     * give another integrity code. Four digits were once enough.
     */
    record Notice(String digits, PinOwner owner) implements NewPin {
        @Override
        public Pin hashed() {
            Pin.requireTold(digits);
            return Pins.told(digits, owner);
        }
    }
}
