package org.thuky.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.session.Archive;
import org.thuky.session.ChronicleStore;

/** Meetings in folders of this machine's disks. */
public final class FolderArchive implements Archive {

    private final Memory memory;

    /** @param memory what this machine remembers of its meetings */
    public FolderArchive(Memory memory) {
        this.memory = memory;
    }

    @Override
    public ChronicleStore create(Path folder) {
        return MeetingStore.create(new MeetingFolder(folder), memory);
    }

    @Override
    public ChronicleStore open(Path folder) {
        return MeetingStore.open(new MeetingFolder(folder), memory);
    }

    @Override
    public ChronicleStore read(Path folder) {
        return MeetingStore.read(new MeetingFolder(folder), memory);
    }

    @Override
    public List<Sentence> differences(Path folder) {
        return Opening.look(new MeetingFolder(folder), memory).copies().differences();
    }

    @Override
    public List<Remnant> remnants(Path folder) {
        return Opening.look(new MeetingFolder(folder), memory).copies().apart().stream()
                .map(copy -> new Remnant(
                        folder,
                        copy.name(),
                        copy.reading().length(),
                        copy.reading().lines().get(copy.reading().length() - 1).at()))
                .toList();
    }

    @Override
    public void salvage(Remnant remnant, Path into) {
        var target = new MeetingFolder(into);
        if (target.holdsMeeting()) {
            throw Refusal.of("store.refusal.exists", target.path());
        }
        var lines = Opening.look(new MeetingFolder(remnant.folder()), memory).copies().apart().stream()
                .filter(copy -> copy.name().equals(remnant.copy()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("store.refusal.damaged"))
                .reading()
                .lines();
        try {
            target.begin(lines);
        } catch (IOException cause) {
            throw new Refusal(Sentence.of("store.refusal.notWritable", target.path()), cause);
        }
    }

    @Override
    public void backUp(Path folder, Path file, Optional<String> password) {
        var meeting = new MeetingFolder(folder);
        var whole = Opening.look(meeting, memory).copies().whole();
        Backup.write(meeting, whole.lines(), file.toAbsolutePath(), password);
    }

    @Override
    public Erased erase(Path folder, Path backup, Optional<String> password, LocalDate today) {
        return new Erasing(new MeetingFolder(folder), memory).erase(backup.toAbsolutePath(), password, today);
    }

    @Override
    public boolean asksForPassword(Path file) {
        return Backup.asksForPassword(file);
    }

    @Override
    public void restore(Path file, Path into, Optional<String> password) {
        Backup.restore(file, new MeetingFolder(into), password);
    }
}
