package org.thuky.paper.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/**
 * What this program needs on the disk for a while – the pages of a preview, a sample while it is played, the halves of a
 * workbook – in one folder that only this user can read. It goes when the program ends; of a program that was killed, it
 * goes when the next one begins. A lock tells the two apart.
 */
public final class TemporaryFolder {

    private static final String NAME = "thu-ky-tam-";
    private static final String LOCK = "dang-dung";

    private static TemporaryFolder own;

    private final Path path;
    /** Held as long as the program lives; the system lets go of it however the program ends. */
    private final FileLock lock;

    private TemporaryFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * A new, empty folder within the one of this program.
     *
     * @throws Refusal when this machine has no place for it
     */
    public static synchronized Path fresh() {
        try {
            if (own == null || !Files.isDirectory(own.path)) {
                own = begin(place());
                Runtime.getRuntime().addShutdownHook(new Thread(own::end));
            }
            return Files.createTempDirectory(own.path, "");
        } catch (IOException cause) {
            throw new Refusal(Sentence.of("paper.refusal.temporary", place()), cause);
        }
    }

    /** Removes what programs left that were killed. */
    public static void sweep() {
        sweep(place());
    }

    /** Removes a folder and all that is in it, as far as that is possible. */
    public static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new Remover());
        } catch (IOException stays) {
            // the next program tries again
        }
    }

    static TemporaryFolder begin(Path place) throws IOException {
        var path = Files.createTempDirectory(place, NAME);
        // named as a lock only once it is one, or somebody who sweeps would take the folder for left
        var unnamed = path.resolve(LOCK + ".moi");
        var channel = FileChannel.open(unnamed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var lock = channel.lock();
        Files.move(unnamed, path.resolve(LOCK));
        return new TemporaryFolder(path, lock);
    }

    static void sweep(Path place) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, NAME + "*")) {
            for (var folder : folders) {
                if (isLeft(folder)) {
                    remove(folder);
                }
            }
        } catch (IOException outOfReach) {
            // somebody else's, or gone meanwhile
        }
    }

    void end() {
        release();
        remove(path);
    }

    /** As the system does when the program is killed. */
    void release() {
        try {
            lock.acquiredBy().close();
        } catch (IOException gone) {
            // then nobody holds it either
        }
    }

    Path path() {
        return path;
    }

    private static boolean isLeft(Path folder) {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException inUse) {
            return false;
        }
    }

    private static Path place() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static final class Remover extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException trouble) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
