package org.thuky.paper.file;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Tệp kèm theo: a file of the meeting that is no Word paper: ballots and tally sheets are PDF, lists are Excel tables.
 *
 * @param fileName sorts among the papers
 * @param writer puts it on the disk whole or not at all
 */
public record Enclosure(String fileName, Consumer<Path> writer) {

    /** @throws org.thuky.domain.Refusal when it cannot be laid out or the file cannot be written */
    public Path write(Path folder) {
        var file = folder.resolve(fileName);
        writer.accept(file);
        return file;
    }
}
