package org.thuky.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * Dòng nhật ký as it is stored, the same in every copy. It knows no time but the entry's own.
 *
 * @param number counts from 1 without gaps
 * @param kind names the event for ever, see {@link EventCodec}
 * @param revokes number of the entry that this one revokes, or null
 * @param hash SHA-256 over all of it and over the hash of the line before
 */
record JournalLine(
        long number, Instant at, String operator, String kind, int version, String payload, Long revokes, String hash) {

    /** What the first line takes for the hash of a line before it. */
    static final String BEGINNING = "0".repeat(64);

    /** What a line of this length may hold; a congress of 20.000 imported at once takes some seven megabytes. */
    static final int LONGEST = 256 << 20;

    private static final JsonFactory JSON = new JsonFactory();

    static JournalLine after(
            String previousHash,
            long number,
            Instant at,
            String operator,
            String kind,
            int version,
            String payload,
            Long revokes) {
        var unsealed = new JournalLine(number, at, operator, kind, version, payload, revokes, "");
        return unsealed.withHash(unsealed.hashAfter(previousHash));
    }

    private JournalLine withHash(String sealed) {
        return new JournalLine(number, at, operator, kind, version, payload, revokes, sealed);
    }

    /** Whether this is what was written after a line of that hash. */
    boolean follows(String hashBefore) {
        return hash.equals(hashAfter(hashBefore));
    }

    /** The integrity code: the first twelve characters of the hash, in groups of four for reading aloud. */
    static String integrityCode(String hash) {
        var code = hash.substring(0, 12).toUpperCase(Locale.ROOT);
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }

    private String hashAfter(String hashBefore) {
        return digest(hashBefore, number, at, operator, kind, version, payload, revokes);
    }

    /** SHA-256 over the parts; lengths keep two neighbours from trading characters unnoticed. */
    static String digest(Object... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    byte[] toJson() {
        var bytes = new ByteArrayOutputStream(payload.length() + 300);
        try (var out = JSON.createGenerator(bytes)) {
            out.writeStartArray();
            out.writeNumber(number);
            out.writeString(at.toString());
            out.writeString(operator);
            out.writeString(kind);
            out.writeNumber(version);
            out.writeString(payload);
            if (revokes == null) {
                out.writeNull();
            } else {
                out.writeNumber(revokes);
            }
            out.writeString(hash);
            out.writeEndArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when the bytes are not those of a line */
    static JournalLine ofJson(byte[] json) throws IOException {
        try (var in = JSON.createParser(json)) {
            require(in.nextToken() == JsonToken.START_ARRAY);
            require(in.nextToken() == JsonToken.VALUE_NUMBER_INT);
            long number = in.getLongValue();
            var at = Instant.parse(text(in));
            var operator = text(in);
            var kind = text(in);
            require(in.nextToken() == JsonToken.VALUE_NUMBER_INT);
            int version = in.getIntValue();
            var payload = text(in);
            Long revokes = in.nextToken() == JsonToken.VALUE_NULL ? null : Long.valueOf(in.getLongValue());
            var hash = text(in);
            require(hash.length() == BEGINNING.length());
            require(in.nextToken() == JsonToken.END_ARRAY && in.nextToken() == null);
            return new JournalLine(number, at, operator, kind, version, payload, revokes, hash);
        } catch (DateTimeException noTime) {
            throw new IOException(noTime);
        }
    }

    private static String text(JsonParser in) throws IOException {
        require(in.nextToken() == JsonToken.VALUE_STRING);
        return Objects.requireNonNull(in.getText());
    }

    private static void require(boolean asWritten) throws IOException {
        if (!asWritten) {
            throw new IOException("not a line of a chronicle");
        }
    }
}
