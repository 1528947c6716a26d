package org.thuky.domain.leak;

import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class ReadsFiles {
    boolean leak() {
        return Files.exists(Path.of("leak"));
    }
}
