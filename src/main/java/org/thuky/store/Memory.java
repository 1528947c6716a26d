package org.thuky.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What this machine remembers of the meetings it has had open, outside their folders: how long each was, so that an
 * older copy put back is noticed, and where its second copy lies. Losing it costs nothing but that.
 *
 * @param home a folder of this user's
 */
public record Memory(Path home) {

    private static final int NAME = 32;
    private static final String MARK = ".mark";
    private static final String PLACES = ".places";

    /**
     * @param identity the hash of the meeting's first line; a copy of the meeting in another folder is remembered apart
     */
    Optional<Mark> mark(String identity, Path folder) {
        return Mark.read(file(identity, folder, MARK));
    }

    /** @return nothing when this machine cannot remember anything */
    Optional<Mark.Keeper> keeper(String identity, Path folder) {
        try {
            Files.createDirectories(home);
            return Optional.of(Mark.Keeper.open(file(identity, folder, MARK)));
        } catch (IOException forgetful) {
            return Optional.empty();
        }
    }

    void remember(String identity, Path folder, Optional<Path> secondCopy) {
        try {
            Files.createDirectories(home);
            Files.writeString(
                    file(identity, folder, PLACES),
                    folder + "\n" + secondCopy.map(Path::toString).orElse("") + "\n");
        } catch (IOException forgetful) {
            // it is asked for again next time
        }
    }

    void forget(String identity, Path folder) {
        try {
            Files.deleteIfExists(file(identity, folder, MARK));
            Files.deleteIfExists(file(identity, folder, PLACES));
        } catch (IOException remembering) {
            // it tells hashes and a place
        }
    }

    Optional<Path> secondCopy(String identity, Path folder) {
        return secondPlace(file(identity, folder, PLACES));
    }

    /** Where the second copy of the meeting lies whose own folder cannot be read at all. */
    Optional<Path> secondCopyOf(Path folder) {
        try (Stream<Path> remembered = Files.list(home)) {
            return remembered
                    .filter(file -> file.getFileName().toString().endsWith(PLACES))
                    .filter(file -> lines(file).stream().limit(1).anyMatch(folder.toString()::equals))
                    .findFirst()
                    .flatMap(Memory::secondPlace);
        } catch (IOException nothingRemembered) {
            return Optional.empty();
        }
    }

    private Path file(String identity, Path folder, String ending) {
        return home.resolve(JournalLine.digest(identity, folder.toString()).substring(0, NAME) + ending);
    }

    private static Optional<Path> secondPlace(Path file) {
        try {
            return lines(file).stream()
                    .skip(1)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .map(Path::of);
        } catch (InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException nothingRemembered) {
            return List.of();
        }
    }
}
