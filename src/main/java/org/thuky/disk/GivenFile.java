package org.thuky.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.thuky.domain.Refusal;

/**
 * Tệp do người khác đưa: a file that somebody names or has put where we look. Only a plain file of bounded size is opened:
 * a device never ends, a pipe waits for ever, and what does not fit into memory takes the open meeting with it.
 */
public final class GivenFile {

    /** What a file is taken for, and how large such a file may be. */
    public enum Kind {
        /** A list of members: 50.000 rows with pictures and colours have not filled a quarter of it. */
        LIST(64),
        /** The same as text, which is taken apart in memory: 50.000 rows of 300 letters. */
        TEXT(16),
        /** A web page with tables, of which a tree is built: 20.000 rows as programs write them. */
        PAGE(8),
        /** A scripted meeting: a thousand ballots typed one by one are not yet 200 KB. */
        SCRIPT(3),
        /** A rule set: ours have 15 KB. */
        RULES(1),
        /** A template or a paper, with the pictures that somebody put into it. */
        WORD(64),
        /** Ballots for a large congress, as we drew them. */
        PDF(256);

        private final int megabytes;

        Kind(int megabytes) {
            this.megabytes = megabytes;
        }

        long most() {
            return (long) megabytes << 20;
        }
    }

    private GivenFile() {}

    /**
     * For a library that opens it by itself.
     *
     * @throws Refusal when it is no plain file, or larger than any of its kind
     * @throws IOException when it is gone or may not be looked at
     */
    public static void require(Path file, Kind kind) throws IOException {
        var found = Files.readAttributes(file, BasicFileAttributes.class);
        if (!found.isRegularFile()) {
            throw Refusal.of("disk.refusal.no-file", file.toString());
        }
        if (found.size() > kind.most()) {
            throw large(file, kind);
        }
    }

    /**
     * All of it; what grows meanwhile, or tells no size, is read no further than the largest of its kind.
     *
     * @throws Refusal as {@link #require}
     * @throws IOException when it is gone or cannot be read
     */
    public static byte[] read(Path file, Kind kind) throws IOException {
        require(file, kind);
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes((int) kind.most() + 1);
            if (bytes.length > kind.most()) {
                throw large(file, kind);
            }
            return bytes;
        }
    }

    /** @throws java.nio.charset.CharacterCodingException when it is not written in UTF-8 */
    public static String text(Path file, Kind kind) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(read(file, kind)))
                .toString();
    }

    private static Refusal large(Path file, Kind kind) {
        return Refusal.of("disk.refusal.large", file.toString(), kind.megabytes);
    }
}
