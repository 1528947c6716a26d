package org.thuky.session.command;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.thuky.domain.meeting.Pin;

/** Mã PIN: what a person types, and what the chronicle keeps of it. */
final class Pins {

    private static final HexFormat HEX = HexFormat.of();
    /** A person waits for it once a count. */
    private static final int ITERATIONS = 50_000;

    private Pins() {}

    /** @param officer whose it is: two people with the same PIN have different hashes, and a replayed script the same */
    static Pin of(String officer, String typed) {
        var salt = officer.getBytes(StandardCharsets.UTF_8);
        return new Pin(HEX.formatHex(salt), HEX.formatHex(hash(typed, salt)));
    }

    static boolean fits(String typed, Pin pin) {
        return MessageDigest.isEqual(hash(typed, HEX.parseHex(pin.salt())), HEX.parseHex(pin.hash()));
    }

    private static byte[] hash(String typed, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(typed.toCharArray(), salt, ITERATIONS, 256))
                    .getEncoded();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
