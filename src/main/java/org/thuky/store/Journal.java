package org.thuky.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Sổ gốc: the file that a meeting is. Lines are only ever added at its end, each with its length and checksum in front,
 * and forced to the disk before anybody sees what they say. A line torn by a power cut is told from a whole one; a file
 * cut short or damaged later is told by what stands behind, by its {@link Mark} and by the other copies.
 */
final class Journal implements AutoCloseable {

    /** The first frame; a later format says another number. */
    private static final byte[] HEADER = frame("[\"thu-ky\",1]".getBytes(StandardCharsets.UTF_8));

    private static final String ANY_HEADER = "[\"thu-ky\",";

    /** Eight digits of length, a space, eight of checksum, a space; behind the content an end of line. */
    private static final int PREFIX = 18;

    private final Path file;
    private FileChannel channel;
    private Object identity;
    private long end;

    private Journal(Path file, FileChannel channel, long end) throws IOException {
        this.file = file;
        this.channel = channel;
        this.end = end;
        this.identity = identity(file);
    }

    /**
     * Begins a journal: the file appears whole, with its lines, or not at all.
     *
     * @throws IOException when it cannot be written, or there is one already
     */
    static Journal create(Path file, List<JournalLine> lines) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".moi");
        long length;
        try (var channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            write(lines, out);
            out.flush();
            length = channel.position();
            channel.force(true);
        }
        Disk.moveIntoPlace(fresh, file);
        return open(file, length);
    }

    /** Writes what a journal of these lines is, byte for byte. */
    static void write(List<JournalLine> lines, OutputStream out) throws IOException {
        out.write(HEADER);
        for (var line : lines) {
            out.write(frame(line.toJson()));
        }
    }

    /** Goes on behind the byte {@code end}; what stands there was never acknowledged and goes with the next line. */
    static Journal open(Path file, long end) throws IOException {
        return new Journal(file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE), end);
    }

    /** @return what the file says; nothing is written */
    static Reading read(Path file) {
        try {
            if (!Files.exists(file)) {
                return Reading.NONE;
            }
            return Files.isRegularFile(file) && Files.size(file) <= Integer.MAX_VALUE - 8
                    ? read(Files.readAllBytes(file))
                    : Reading.UNREADABLE;
        } catch (IOException unreadable) {
            return Reading.UNREADABLE;
        }
    }

    /** @throws NewerFormat when a newer program began it */
    static Reading read(byte[] bytes) {
        var header = content(bytes, 0).map(Journal::text);
        if (header.isEmpty() || !header.get().startsWith(ANY_HEADER)) {
            return new Reading(List.of(), Math.max(1, furthest(bytes, 0)), Optional.empty(), false);
        }
        if (!Arrays.equals(bytes, 0, HEADER.length, HEADER, 0, HEADER.length)) {
            throw new NewerFormat("journal " + header.get());
        }
        var lines = new ArrayList<JournalLine>();
        var hash = JournalLine.BEGINNING;
        int at = HEADER.length;
        while (at < bytes.length) {
            var line = line(bytes, at);
            if (line.isEmpty()) {
                long furthest = furthest(bytes, at);
                return new Reading(lines, Math.max(furthest, lines.size()), Optional.empty(), furthest == 0);
            }
            if (line.get().number() != lines.size() + 1 || !line.get().follows(hash)) {
                long furthest = Math.max(lines.size() + 1L, furthest(bytes, at));
                return new Reading(lines, furthest, Optional.of(lines.size() + 1L), false);
            }
            lines.add(line.get());
            hash = line.get().hash();
            at = next(bytes, at);
        }
        return Reading.whole(lines);
    }

    /** How many bytes the first so many lines take. */
    static long lengthOf(Path file, int lines) throws IOException {
        var bytes = Files.readAllBytes(file);
        int at = HEADER.length;
        for (int i = 0; i < lines; i++) {
            at = next(bytes, at);
        }
        return at;
    }

    /** The highest number of a line that can still be read somewhere behind a place that cannot. */
    private static long furthest(byte[] bytes, int from) {
        long highest = 0;
        for (int at = from; at + PREFIX < bytes.length; at++) {
            // a frame begins a file or a line
            if ((at == 0 || bytes[at - 1] == '\n') && bytes[at + 8] == ' ' && bytes[at + 17] == ' ') {
                highest = Math.max(
                        highest, line(bytes, at).map(JournalLine::number).orElse(0L));
            }
        }
        return highest;
    }

    private static Optional<JournalLine> line(byte[] bytes, int at) {
        return content(bytes, at).flatMap(content -> {
            try {
                return Optional.of(JournalLine.ofJson(content));
            } catch (IOException notALine) {
                return Optional.empty();
            }
        });
    }

    private static Optional<byte[]> content(byte[] bytes, int at) {
        if (bytes.length - at <= PREFIX) {
            return Optional.empty();
        }
        var prefix = new String(bytes, at, PREFIX, StandardCharsets.US_ASCII);
        if (!prefix.matches("[0-9a-f]{8} [0-9a-f]{8} ")) {
            return Optional.empty();
        }
        long length = HexFormat.fromHexDigitsToLong(prefix, 0, 8);
        if (length > JournalLine.LONGEST || at + PREFIX + length >= bytes.length) {
            return Optional.empty();
        }
        int begin = at + PREFIX;
        int end = begin + (int) length;
        // looked for first, or a file full of long lengths would be summed up again and again
        if (indexOfLineEnd(bytes, begin, end) != end) {
            return Optional.empty();
        }
        var content = Arrays.copyOfRange(bytes, begin, end);
        return checksum(content).equals(prefix.substring(9, 17)) ? Optional.of(content) : Optional.empty();
    }

    private static int indexOfLineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return bytes[at] == '\n' ? at : -1;
    }

    private static int next(byte[] bytes, int at) {
        return at + PREFIX + HexFormat.fromHexDigits(new String(bytes, at, 8, StandardCharsets.US_ASCII)) + 1;
    }

    private static byte[] frame(byte[] content) {
        var prefix = "%08x %s ".formatted(content.length, checksum(content)).getBytes(StandardCharsets.US_ASCII);
        var framed = Arrays.copyOf(prefix, PREFIX + content.length + 1);
        System.arraycopy(content, 0, framed, PREFIX, content.length);
        framed[framed.length - 1] = '\n';
        return framed;
    }

    private static String checksum(byte[] content) {
        var checksum = new CRC32C();
        checksum.update(content);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * Adds a line. When this returns, it outlives a power cut; when it throws, the file is as it was or
     * {@link #isInPlace()} is false.
     */
    void append(JournalLine line) throws IOException {
        var framed = frame(line.toJson());
        try {
            if (channel.size() > end) {
                channel.truncate(end);
            }
            write(channel, framed, end);
            channel.force(false);
        } catch (IOException failed) {
            takeBack();
            throw failed;
        }
        if (!isInPlace()) {
            takeBack();
            throw new IOException("moved away while writing: " + file);
        }
        end += framed.length;
    }

    private void takeBack() {
        try {
            channel.truncate(end);
        } catch (IOException gone) {
            // whoever reads it takes what was never acknowledged for a torn line or a line more, both are right
            identity = null;
        }
    }

    /** Whether the file written to is still the one under its name. */
    boolean isInPlace() {
        try {
            return identity != null && identity.equals(identity(file)) && channel.size() >= end;
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * Puts the journal under its name again, from the file that is still open, after something renamed, removed or
     * exchanged it.
     *
     * @throws IOException when the folder is gone or cannot be written to
     */
    void restore() throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".moi");
        try (var copy = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (long at = 0; at < end; ) {
                long copied = channel.transferTo(at, end - at, copy);
                if (copied <= 0) {
                    throw new IOException("shorter than it was: " + file);
                }
                at += copied;
            }
            copy.force(true);
        }
        Disk.keepBeside(file);
        Disk.moveIntoPlace(fresh, file);
        var reopened = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.close();
        channel = reopened;
        identity = identity(file);
    }

    /** Lets the file's own time tell no more than the entry's. */
    void touch(FileTime time) throws IOException {
        Files.setLastModifiedTime(file, time);
    }

    long end() {
        return end;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** What stays the same while a file keeps its name; a system that has no such key answers when it was made. */
    static Object identity(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
    }

    private static void write(FileChannel channel, byte[] bytes, long at) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
        }
    }
}
