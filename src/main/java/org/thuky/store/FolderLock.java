package org.thuky.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.thuky.domain.Refusal;

/**
 * Keeps a meeting for one window. The lock lies on a file of its own, because on some systems a lock ends when anybody
 * in the same program closes the locked file; it ends with the program, however that ends.
 */
final class FolderLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private final boolean made;

    private FolderLock(Path file, FileChannel channel, boolean made) {
        this.file = file;
        this.channel = channel;
        this.made = made;
    }

    /**
     * @throws Refusal when another window has the meeting open
     * @throws IOException when the folder cannot be written to
     */
    static FolderLock take(MeetingFolder folder) throws IOException {
        boolean made = !Files.exists(folder.lock());
        var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            throw Refusal.of("store.refusal.locked", folder.path());
        }
        return new FolderLock(folder.lock(), channel, made);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException openInThisProgram) {
            return false;
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    /** Leaves the folder as it was found, after a refusal. */
    void withdraw() throws IOException {
        close();
        if (made) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
