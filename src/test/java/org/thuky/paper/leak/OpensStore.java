package org.thuky.paper.leak;

import java.nio.file.Path;
import org.thuky.store.FolderArchive;
import org.thuky.store.Memory;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class OpensStore {
    final FolderArchive leak = new FolderArchive(new Memory(Path.of("memory")));
}
