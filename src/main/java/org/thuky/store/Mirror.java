package org.thuky.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.store.fs.FilePath;
import org.thuky.domain.Refusal;

/**
 * The second of the two formats in which a meeting's folder holds its chronicle: a store of H2, of numbered lines. It
 * stands behind the {@link Journal} and is mended from it; nothing in it is ever executed, because H2's SQL is not
 * opened.
 */
final class Mirror implements AutoCloseable {

    private static final String LINES = "chronicle";

    /** No meeting comes near; somebody else's file might. */
    private static final long LARGEST = 1L << 30;

    private static final AtomicLong COPIES = new AtomicLong();

    private final MVStore store;
    private final MVMap<Long, byte[]> lines;

    private Mirror(MVStore store) {
        this.store = store;
        this.lines = lines(store);
    }

    private static MVMap<Long, byte[]> lines(MVStore store) {
        return store.openMap(
                LINES,
                new MVMap.Builder<Long, byte[]>().keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
    }

    /**
     * @return what the file says, in this form or as the tables of the program's first versions. Nothing is written
     * @throws Refusal when it holds more than such a file can
     */
    static Reading read(Path file) {
        return Files.exists(file) ? inMemory(file, store -> read(store, file)) : Reading.NONE;
    }

    /** Whether it holds the tables of the program's first versions. */
    static boolean isOfBefore(Path file) {
        return Files.exists(file)
                && inMemory(file, store -> FirstTables.are(store) ? Reading.NONE : Reading.UNREADABLE) == Reading.NONE;
    }

    /** Whether a version of the program that knew no journal has it open. */
    static boolean isInUse(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException inThisProgram) {
            return true;
        } catch (IOException missing) {
            return false;
        }
    }

    private interface Reader {
        Reading read(MVStore store) throws IOException;
    }

    /** On a copy in memory, because H2 leaves a file that it cannot read open and locked. */
    private static Reading inMemory(Path file, Reader reader) {
        var copy = FilePath.get("memFS:" + COPIES.incrementAndGet() + ".mv.db");
        MVStore store = null;
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Reading.UNREADABLE;
            }
            try (var out = copy.newOutputStream(false)) {
                Files.copy(file, out);
            }
            store = new MVStore.Builder().fileName(copy.toString()).readOnly().open();
            return reader.read(store);
        } catch (NewerFormat | Refusal told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError damaged) {
            // H2 meets damage in many ways (lengths of gigabytes and its own assertions among them); all mean the same
            return Reading.UNREADABLE;
        } finally {
            closeQuietly(store);
            copy.delete();
        }
    }

    private static Reading read(MVStore store, Path file) throws IOException {
        if (FirstTables.are(store)) {
            return FirstTables.read(store, file);
        }
        return store.hasMap(LINES) ? read(lines(store)) : Reading.UNREADABLE;
    }

    private static Reading read(MVMap<Long, byte[]> stored) throws IOException {
        var lines = new ArrayList<JournalLine>();
        var hash = JournalLine.BEGINNING;
        long number = 0;
        for (var cursor = stored.cursor(null); cursor.hasNext(); ) {
            number = cursor.next();
            var line = JournalLine.ofJson(cursor.getValue());
            if (number != lines.size() + 1L || line.number() != number || !line.follows(hash)) {
                return new Reading(lines, Math.max(number, stored.sizeAsLong()), Optional.of(lines.size() + 1L), false);
            }
            lines.add(line);
            hash = line.hash();
        }
        return Reading.whole(lines);
    }

    /** Opens what was found whole, to go on behind it. */
    static Mirror open(Path file) {
        return new Mirror(writable(file));
    }

    /** Puts a new one in place of whatever is there. */
    static Mirror rebuild(Path file, List<JournalLine> all) throws IOException {
        var fresh = file.resolveSibling("nhat-ky-moi.mv.db");
        Files.deleteIfExists(fresh);
        try {
            var store = writable(fresh);
            try {
                var lines = lines(store);
                all.forEach(line -> lines.append(line.number(), line.toJson()));
                store.commit();
                store.sync();
            } finally {
                store.close();
            }
            Disk.moveIntoPlace(fresh, file);
        } finally {
            // where the disk was full
            Files.deleteIfExists(fresh);
        }
        return open(file);
    }

    private static MVStore writable(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
    }

    long length() {
        return lines.sizeAsLong();
    }

    /** Adds lines in one commit, whose moment is the only one that the file tells. */
    void add(Map<Long, byte[]> more) {
        more.forEach(lines::append);
        store.commit();
    }

    /** H2's own way to make the file smaller is not asked for: it was seen to fail while it moves what it holds. */
    @Override
    public void close() {
        store.close();
    }

    private static void closeQuietly(MVStore store) {
        try {
            if (store != null) {
                store.closeImmediately();
            }
        } catch (RuntimeException damaged) {
            // it was only read
        }
    }
}
