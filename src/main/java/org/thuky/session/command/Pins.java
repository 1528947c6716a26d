package org.thuky.session.command;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.thuky.domain.meeting.Pin;
import org.thuky.domain.meeting.PinOwner;

/** Mã PIN: what a person types, and what the chronicle keeps of it. */
public final class Pins {

    /** A slow laptop needs about 0.2 s; whoever holds the file, some days for a million PINs of six digits. */
    static final int ITERATIONS = 200_000;

    private static final int ITERATIONS_TOLD = 50_000;
    private static final int BITS = 256;
    private static final HexFormat HEX = HexFormat.of();

    private Pins() {}

    static Pin told(String typed, PinOwner owner) {
        // the hash takes no empty salt
        var whose = owner.opensScreen() ? "lock" : owner.officer().name();
        return hashed(typed, whose.getBytes(StandardCharsets.UTF_8), ITERATIONS_TOLD);
    }

    static Pin hashed(String typed, byte[] salt, int iterations) {
        return new Pin(iterations, HEX.formatHex(salt), HEX.formatHex(hash(typed, salt, iterations)));
    }

    /** Takes its time: not for the screen's thread. */
    public static boolean fits(String typed, Pin pin) {
        return MessageDigest.isEqual(hash(typed, HEX.parseHex(pin.salt()), pin.iterations()), HEX.parseHex(pin.hash()));
    }

    private static byte[] hash(String typed, byte[] salt, int iterations) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(typed.toCharArray(), salt, iterations, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
