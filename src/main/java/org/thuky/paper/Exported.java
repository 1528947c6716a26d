package org.thuky.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.thuky.paper.word.Difference;

/**
 * What became of an export.
 *
 * @param file the paper
 * @param carriedOver free parts that were written by hand in the earlier copy and stand in this one
 * @param differences what else was changed by hand in the earlier copy and does not stand in this one
 * @param kept the earlier copy as the hand left it; empty when nobody had touched it
 */
public record Exported(Path file, List<String> carriedOver, List<Difference> differences, Optional<Path> kept) {

    /** Whether somebody had written into the earlier copy by hand, and what has to be told of it. */
    public boolean byHand() {
        return kept.isPresent() && !(carriedOver.isEmpty() && differences.isEmpty());
    }
}
