package org.thuky.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The sticks and other drives of this machine that can be taken away. */
final class Drives {

    private Drives() {}

    /** Those that are there at this moment and can be written to. */
    static List<Path> removable() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            var system = Path.of(System.getenv().getOrDefault("SystemDrive", "C:") + "\\");
            return StreamSupport.stream(
                            java.nio.file.FileSystems.getDefault()
                                    .getRootDirectories()
                                    .spliterator(),
                            false)
                    .filter(root -> !root.equals(system) && isWritable(root))
                    .toList();
        }
        var user = System.getProperty("user.name");
        var drives = new ArrayList<Path>();
        for (var mounts : List.of("/media/" + user, "/run/media/" + user, "/Volumes")) {
            try (DirectoryStream<Path> mounted = Files.newDirectoryStream(Path.of(mounts))) {
                mounted.forEach(drives::add);
            } catch (IOException noneHere) {
                // another system keeps them elsewhere
            }
        }
        drives.removeIf(drive -> !isWritable(drive));
        return drives;
    }

    private static boolean isWritable(Path drive) {
        try {
            FileStore store = Files.getFileStore(drive);
            return Files.isWritable(drive) && !store.isReadOnly();
        } catch (IOException gone) {
            return false;
        }
    }
}
