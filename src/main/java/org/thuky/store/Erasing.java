package org.thuky.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.meeting.Erasure;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingEvent.PersonalDataErased;
import org.thuky.session.Archive.Erased;

/**
 * Takes personal data out of every file of a meeting. The journal without them is written beside the old one; from the
 * moment it has its name it is the meeting, and whoever opens the folder next does what is left to do: everything else
 * the program wrote is removed, and at last that journal takes the old one's place. So a program that is ended in between
 * leaves the old meeting or the new one.
 */
final class Erasing {

    private final MeetingFolder folder;
    private final Memory memory;

    Erasing(MeetingFolder folder, Memory memory) {
        this.folder = folder;
        this.memory = memory;
    }

    /** @throws Refusal as {@link org.thuky.session.Archive#erase} says */
    Erased erase(Path backup, Optional<String> password, LocalDate today) {
        if (!folder.holdsMeeting()) {
            throw Refusal.of("store.refusal.none", folder.path());
        }
        try {
            var lock = FolderLock.take(folder);
            try {
                return erasing(backup, password, today);
            } finally {
                lock.withdraw();
            }
        } catch (IOException cause) {
            throw new Refusal(Sentence.of("store.refusal.notWritable", folder.path()), cause);
        }
    }

    private Erased erasing(Path backup, Optional<String> password, LocalDate today) throws IOException {
        var left = new ArrayList<>(finishWhatWasBegun(folder, memory));
        var opening = Opening.look(folder, memory);
        var whole = opening.copies().whole();
        var chronicle = chronicle(whole.lines());
        Erasure.requireDue(Meeting.of(chronicle.inForce()), today);
        requireOutside(backup, opening.second());
        var content = Backup.read(backup, password);
        if (endsWithErasureOf(content.lines(), chronicle)) {
            return new Erased(JournalLine.integrityCode(whole.lastHash()), left);
        }
        requireBackup(backup, content, whole);
        Journal.create(folder.erased(), erased(chronicle, whole.lastHash(), today))
                .close();
        left.addAll(finishWhatWasBegun(folder, memory));
        return new Erased(
                JournalLine.integrityCode(Journal.read(folder.journal()).lastHash()), left);
    }

    private Chronicle chronicle(List<JournalLine> lines) {
        try {
            return Chronicle.of(lines.stream().map(MeetingStore::entry).toList());
        } catch (NewerFormat newer) {
            throw new Refusal(Sentence.of("store.refusal.newer", folder.path()), newer);
        }
    }

    private void requireOutside(Path backup, Optional<Path> second) throws IOException {
        var file = real(backup);
        for (var place : second.isPresent() ? List.of(folder.path(), second.get()) : List.of(folder.path())) {
            if (file.startsWith(real(place))) {
                throw Refusal.of("store.erase.backupInside", backup);
            }
        }
    }

    private static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    }

    /** Asked for again, as after an interruption. */
    private static boolean endsWithErasureOf(List<JournalLine> backedUp, Chronicle chronicle) {
        var last = backedUp.get(backedUp.size() - 1);
        return chronicle.lastInForce().map(Entry.Recorded::event).orElse(null) instanceof PersonalDataErased erased
                && erased.entries() == backedUp.size()
                && erased.code().equals(JournalLine.integrityCode(last.hash()));
    }

    private void requireBackup(Path backup, Backup.Content content, Reading whole) throws IOException {
        var backedUp = Reading.whole(content.lines());
        if (!backedUp.lastHash().equals(whole.lastHash())) {
            throw Refusal.of(
                    "store.erase.otherBackup",
                    backup,
                    JournalLine.integrityCode(backedUp.lastHash()),
                    JournalLine.integrityCode(whole.lastHash()));
        }
        var lacking = content.lacks(folder);
        if (lacking.isPresent()) {
            throw Refusal.of("store.erase.paperNotBackedUp", lacking.get(), backup);
        }
    }

    private static List<JournalLine> erased(Chronicle chronicle, String lastHash, LocalDate today) {
        var entries = new ArrayList<>(Erasure.of(chronicle));
        var said = new PersonalDataErased(today, JournalLine.integrityCode(lastHash), entries.size());
        // the day is what matters: begun in London, it is the same one in the hall
        var at = today.atStartOfDay().toInstant(ZoneOffset.UTC);
        entries.add(new Entry.Recorded(chronicle.nextNumber(), at, "", said));
        var lines = new ArrayList<JournalLine>(entries.size());
        var hash = JournalLine.BEGINNING;
        for (var entry : entries) {
            var line = MeetingStore.line(entry, hash);
            lines.add(line);
            hash = line.hash();
        }
        return lines;
    }

    /**
     * Called by whoever has locked the folder.
     *
     * @return what was left, because the program did not write it, or it was not at hand
     * @throws Refusal when not everything could be done; it goes on the next time
     */
    static List<Path> finishWhatWasBegun(MeetingFolder folder, Memory memory) {
        if (!Files.exists(folder.erased())) {
            return List.of();
        }
        try {
            return finish(folder, memory);
        } catch (IOException cause) {
            throw new Refusal(Sentence.of("store.erase.unfinished", folder.path()), cause);
        }
    }

    private static List<Path> finish(MeetingFolder folder, Memory memory) throws IOException {
        var written = Journal.read(folder.erased());
        if (!written.isWhole()) {
            throw new IOException("damaged since it was written: " + folder.erased());
        }
        var lines = written.lines();
        var identity = lines.get(0).hash();
        var before = before(folder);
        var second = before.flatMap(known -> memory.secondCopy(known, folder.path()));
        var replaced = second.filter(place -> isReplaced(place, before.orElseThrow(), lines));
        var left = clear(folder);
        second.filter(place -> replaced.isEmpty()).ifPresent(left::add);
        memory.remember(identity, folder.path(), replaced);
        Mirror.rebuild(folder.mirror(), lines).close();
        putInPlace(folder, lines);
        before.filter(known -> !known.equals(identity)).ifPresent(known -> memory.forget(known, folder.path()));
        return left;
    }

    /** Who the meeting was, while anything of it is there. */
    private static Optional<String> before(MeetingFolder folder) {
        var journal = Journal.read(folder.journal());
        var old = journal.length() > 0 ? journal : Mirror.read(folder.mirror());
        return old.length() > 0 ? Optional.of(old.hashOf(1)) : Optional.empty();
    }

    /** A drive that is away, or holds something else, keeps what it has. */
    private static boolean isReplaced(Path place, String before, List<JournalLine> lines) {
        var copy = new MeetingFolder(place);
        if (!Files.isDirectory(place)) {
            return false;
        }
        try {
            var lock = FolderLock.take(copy);
            try {
                var there = Journal.read(copy.journal());
                if (there.length() == 0 || !List.of(before, lines.get(0).hash()).contains(there.hashOf(1))) {
                    return false;
                }
                Journal.create(copy.erased(), lines).close();
                clear(copy);
                putInPlace(copy, lines);
                return true;
            } finally {
                lock.withdraw();
            }
        } catch (IOException | Refusal away) {
            return false;
        }
    }

    /** Removes everything that the program writes into a folder but the journals and the lock. */
    private static List<Path> clear(MeetingFolder folder) throws IOException {
        List<Path> files;
        try (var listed = Files.list(folder.path())) {
            files = listed.sorted().toList();
        }
        var staying = List.of(folder.erased(), folder.journal(), folder.lock());
        var left = new ArrayList<Path>();
        for (var file : files) {
            if (MeetingFolder.isOfChronicle(file) || file.equals(folder.papers()) || file.equals(folder.result())) {
                if (!staying.contains(file)) {
                    Disk.remove(file);
                }
            } else {
                left.add(file);
            }
        }
        return left;
    }

    private static void putInPlace(MeetingFolder folder, List<JournalLine> lines) throws IOException {
        try (var mark = Mark.Keeper.open(folder.mark())) {
            mark.begin(new Mark(lines.size(), lines.get(lines.size() - 1).hash()));
        }
        Disk.moveIntoPlace(folder.erased(), folder.journal());
    }
}
