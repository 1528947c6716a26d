package org.thuky.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;

/**
 * One row of the chronicle table as it is stored.
 *
 * @param revokes number of the entry that this one revokes, or null
 */
record Line(
        long number,
        Instant at,
        String operator,
        String kind,
        int version,
        String payload,
        Long revokes,
        String previousHash,
        String hash) {

    /** What the first line names as the hash before it. */
    static final String BEGINNING = "0".repeat(64);

    static Line after(
            String previousHash,
            long number,
            Instant at,
            String operator,
            String kind,
            int version,
            String payload,
            Long revokes) {
        var unsealed = new Line(number, at, operator, kind, version, payload, revokes, previousHash, "");
        return new Line(number, at, operator, kind, version, payload, revokes, previousHash, unsealed.expectedHash());
    }

    boolean follows(String hashBefore) {
        return previousHash.equals(hashBefore) && hash.equals(expectedHash());
    }

    /** The integrity code: the first twelve characters of the hash, in groups of four for reading aloud. */
    static String integrityCode(String hash) {
        var code = hash.substring(0, 12).toUpperCase(Locale.ROOT);
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }

    private String expectedHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : new Object[] {previousHash, number, at, operator, kind, version, payload, revokes}) {
                var bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
                // Lengths keep two neighbouring fields from trading characters unnoticed.
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
