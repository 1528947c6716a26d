package org.thuky.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/** What a disk must be asked for so that a name and what it names are there together after a power cut. */
final class Disk {

    private Disk() {}

    /** Gives a finished file its name, in place of whatever had it. */
    static void moveIntoPlace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(file.getParent());
    }

    /** Copies a file whole or not at all, unless the copy is there already. */
    static void copy(Path file, Path copy) throws IOException {
        if (Files.exists(copy)) {
            return;
        }
        var fresh = copy.resolveSibling(copy.getFileName() + ".moi");
        Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
        try (var written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        moveIntoPlace(fresh, copy);
    }

    /** Keeps what is about to be replaced under another name: "nhat-ky (1).journal". */
    static void keepBeside(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        var name = file.getFileName().toString();
        int dot = name.indexOf('.');
        int number = 1;
        Path beside;
        do {
            beside = file.resolveSibling(name.substring(0, dot) + " (" + number + ")" + name.substring(dot));
            number++;
        } while (Files.exists(beside));
        copy(file, beside);
    }

    /** Removes a file, or a folder with everything in it; links are not followed. */
    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> files;
            try (var walk = Files.walk(path)) {
                files = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } else {
            Files.deleteIfExists(path);
        }
    }

    /** Makes names durable where a system lets a folder be forced; Windows does so by itself. */
    static void forceFolder(Path folder) {
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notOnThisSystem) {
            // nothing more can be asked for
        }
    }
}
