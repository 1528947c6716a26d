package org.thuky.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the {@link Mirror} up to date behind the journal, on a thread of its own, so that nobody waits for it. Whatever
 * goes wrong with it costs nothing: it is written anew from the journal.
 */
final class MirrorKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MirrorKeeper.class);
    private static final int CLOSING_SECONDS = 10;
    private static final int TO_BE_REBUILT = -1;

    /** So many times as large as the journal, the database is written anew when the meeting is closed. */
    private static final int LARGE = 3;

    private final MeetingFolder folder;
    private final ExecutorService behind = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "mirror");
        thread.setDaemon(true);
        return thread;
    });
    private final TreeMap<Long, byte[]> waiting = new TreeMap<>();
    private boolean held;
    private boolean asked;
    /** What the file holds; used on the thread alone. */
    private long mirrored;

    private Mirror mirror;

    /**
     * @param mirrored how many lines the file holds; negative when it is to be written anew
     * @param missing the lines that it lacks
     * @param held whether a count is going on
     */
    MirrorKeeper(MeetingFolder folder, Iterable<JournalLine> missing, long mirrored, boolean held) {
        this.folder = folder;
        this.mirrored = mirrored;
        this.held = held;
        missing.forEach(line -> waiting.put(line.number(), line.toJson()));
        askUnlessHeld();
    }

    /** @param nowHeld whether the line belongs to a count that goes on */
    synchronized void take(JournalLine line, boolean nowHeld) {
        waiting.put(line.number(), line.toJson());
        held = nowHeld;
        askUnlessHeld();
    }

    private synchronized void askUnlessHeld() {
        if (!held && !asked) {
            asked = true;
            behind.execute(this::follow);
        }
    }

    private void follow() {
        Map<Long, byte[]> lines;
        synchronized (this) {
            asked = false;
            if (held) {
                return;
            }
            lines = new TreeMap<>(waiting);
            waiting.clear();
        }
        try {
            write(lines);
        } catch (IOException | RuntimeException failed) {
            LOG.warn(
                    "The database is behind and will be written anew: {}",
                    failed.getClass().getName());
            abandon();
        }
    }

    private void write(Map<Long, byte[]> lines) throws IOException {
        if (mirrored < 0 || !Files.exists(folder.mirror())) {
            abandon();
            var all = Journal.read(folder.journal());
            mirror = Mirror.rebuild(folder.mirror(), all.lines());
        } else {
            if (mirror == null) {
                mirror = Mirror.open(folder.mirror());
            }
            lines.keySet().removeIf(number -> number <= mirrored);
            mirror.add(lines);
        }
        mirrored = mirror.length();
    }

    private synchronized boolean isHeld() {
        return held;
    }

    /** Leaves the file small: it grows with every commit, and its older states are of no use to anybody. */
    private void leave() {
        try {
            if (mirror != null) {
                mirror.close();
                if (!isHeld() && Files.size(folder.mirror()) > LARGE * Files.size(folder.journal()) + 100_000) {
                    Mirror.rebuild(
                                    folder.mirror(),
                                    Journal.read(folder.journal()).lines())
                            .close();
                }
            }
        } catch (IOException | RuntimeException failed) {
            LOG.warn(
                    "The database was not left as it should be: {}",
                    failed.getClass().getName());
        }
    }

    private void abandon() {
        mirrored = TO_BE_REBUILT;
        if (mirror != null) {
            try {
                mirror.close();
            } catch (RuntimeException failed) {
                LOG.warn("The database was left open: {}", failed.getClass().getName());
            }
            mirror = null;
        }
    }

    @Override
    public void close() {
        askUnlessHeld();
        behind.execute(this::leave);
        behind.shutdown();
        try {
            if (!behind.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The database was not brought up to date in time");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
