package org.thuky.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Mốc: how many lines a chronicle had when one was last acknowledged, and the hash of the last. It stands outside the
 * journal, so that a journal cut short later is noticed. Written after every line but not forced: after a power cut it
 * may be behind, never ahead.
 */
record Mark(long number, String hash) {

    private static final int LENGTH = 16 + 1 + 64 + 1 + 8 + 1;

    /** Written by turns to two places, so that one is always whole. */
    private static final int SLOT = 512;

    static final Mark NONE = new Mark(0, JournalLine.BEGINNING);

    /** @return the newest that can be read; empty when there is none */
    static Optional<Mark> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > 2 * SLOT) {
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(file);
            return Stream.of(0, SLOT)
                    .map(at -> decode(bytes, at))
                    .filter(Objects::nonNull)
                    .max((one, other) -> Long.compare(one.number(), other.number()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Mark decode(byte[] bytes, int at) {
        if (bytes.length < at + LENGTH) {
            return null;
        }
        var text = new String(bytes, at, LENGTH, StandardCharsets.US_ASCII);
        if (!text.matches("[0-9a-f]{16} [0-9a-f]{64} [0-9a-f]{8}\\n")) {
            return null;
        }
        var mark = new Mark(Long.parseUnsignedLong(text.substring(0, 16), 16), text.substring(17, 81));
        return Arrays.equals(mark.encode(), text.getBytes(StandardCharsets.US_ASCII)) ? mark : null;
    }

    private byte[] encode() {
        var words = "%016x %s ".formatted(number, hash);
        var checksum = new CRC32C();
        checksum.update(words.getBytes(StandardCharsets.US_ASCII));
        return "%s%08x\n".formatted(words, (int) checksum.getValue()).getBytes(StandardCharsets.US_ASCII);
    }

    /** A mark that is moved on with every line. */
    static final class Keeper implements AutoCloseable {

        private final Path file;
        private final FileChannel channel;

        private Keeper(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        static Keeper open(Path file) throws IOException {
            return new Keeper(file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        }

        /** Lets the file's own time tell no more than the entry's. */
        void touch(FileTime time) throws IOException {
            Files.setLastModifiedTime(file, time);
        }

        void moveTo(Mark mark) throws IOException {
            channel.write(ByteBuffer.wrap(mark.encode()), mark.number() % 2 * SLOT);
        }

        /** Says so even where it is less than before: lines were taken back that nobody had been told of. */
        void begin(Mark mark) throws IOException {
            channel.truncate(0);
            moveTo(mark);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
