package org.thuky.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.session.ChronicleStore;
import org.thuky.session.SecondCopy;

/**
 * The chronicle of one meeting in its folder. An entry is acknowledged when the {@link Journal} has been forced to the
 * disk; the {@link Mirror} and the second copy follow behind it.
 */
final class MeetingStore implements ChronicleStore {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingStore.class);
    private static final String REVOKED = "revoked";
    private static final EventCodec CODEC = new EventCodec();

    private final MeetingFolder folder;
    private final Memory memory;
    private final Chronicle opened;
    private final List<Sentence> notices;
    private final boolean writable;
    private final Codes codes = new Codes();
    private final OpenCounts counts = new OpenCounts();
    private final List<Mark.Keeper> marks = new ArrayList<>();

    private long length;
    private String lastHash = JournalLine.BEGINNING;
    private FolderLock lock;
    private Journal journal;
    private MirrorKeeper mirror;
    private FollowingCopy second;

    private MeetingStore(
            MeetingFolder folder, Memory memory, List<JournalLine> lines, List<Sentence> notices, boolean writable) {
        this.folder = folder;
        this.memory = memory;
        this.writable = writable;
        this.notices = new ArrayList<>(notices);
        this.opened = chronicle(lines);
        length = lines.size();
    }

    /** Begins an empty chronicle; there is nothing on the disk before its first entry. */
    static MeetingStore create(MeetingFolder folder, Memory memory) {
        if (folder.holdsMeeting()) {
            throw Refusal.of("store.refusal.exists", folder.path());
        }
        try {
            Files.createDirectories(folder.path());
            var store = new MeetingStore(folder, memory, List.of(), List.of(), true);
            store.lock = FolderLock.take(folder);
            return store;
        } catch (IOException cause) {
            throw new Refusal(Sentence.of("store.refusal.notWritable", folder.path()), cause);
        }
    }

    static MeetingStore open(MeetingFolder folder, Memory memory) {
        if (!folder.holdsMeeting()) {
            throw Refusal.of("store.refusal.none", folder.path());
        }
        if (!Files.exists(folder.journal()) && Mirror.isInUse(folder.mirror())) {
            throw Refusal.of("store.refusal.locked", folder.path());
        }
        FolderLock lock;
        try {
            lock = FolderLock.take(folder);
        } catch (IOException writeProtected) {
            return read(folder, memory, List.of(Sentence.of("store.notice.readOnly", folder.path())));
        }
        try {
            Erasing.finishWhatWasBegun(folder, memory);
            var opening = Opening.look(folder, memory);
            var whole = opening.copies().whole();
            var store = new MeetingStore(folder, memory, whole.lines(), opening.notices(whole), true);
            store.lock = lock;
            store.begin(opening, whole);
            return store;
        } catch (IOException cause) {
            withdraw(lock);
            throw new Refusal(Sentence.of("store.refusal.notWritable", folder.path()), cause);
        } catch (RuntimeException refused) {
            withdraw(lock);
            throw refused;
        }
    }

    static MeetingStore read(MeetingFolder folder, Memory memory) {
        return read(folder, memory, List.of());
    }

    private static MeetingStore read(MeetingFolder folder, Memory memory, List<Sentence> notices) {
        var whole = Opening.look(folder, memory).copies().whole();
        return new MeetingStore(folder, memory, whole.lines(), notices, false);
    }

    private static void withdraw(FolderLock lock) {
        try {
            lock.withdraw();
        } catch (IOException left) {
            LOG.warn(
                    "The lock of a meeting was left behind: {}", left.getClass().getName());
        }
    }

    private void begin(Opening opening, Reading whole) throws IOException {
        journal = opening.mend(whole);
        var identity = whole.hashOf(1);
        int mirrored = opening.mirrorIsGood() ? opening.mirror().length() : -1;
        followFrom(identity, whole.lines().subList(Math.max(0, mirrored), mirrored < 0 ? 0 : whole.length()), mirrored);
        memory.remember(identity, folder.path(), opening.second());
        opening.second().ifPresent(second::follow);
    }

    /** @param mirrored how many lines the database has already; -1 when it is to be written anew */
    private void followFrom(String identity, Iterable<JournalLine> missing, int mirrored) throws IOException {
        var mark = new Mark(length, lastHash);
        marks.add(Mark.Keeper.open(folder.mark()));
        memory.keeper(identity, folder.path()).ifPresent(marks::add);
        for (var keeper : marks) {
            keeper.begin(mark);
        }
        mirror = new MirrorKeeper(folder, missing, mirrored, counts.any());
        second = new FollowingCopy(
                folder, journal.end(), mark, chosen -> memory.remember(identity, folder.path(), chosen));
    }

    private Chronicle chronicle(List<JournalLine> lines) {
        var entries = new ArrayList<Entry>(lines.size());
        try {
            for (var line : lines) {
                var entry = entry(line);
                entries.add(entry);
                counts.take(entry);
                codes.add(line.hash());
                lastHash = line.hash();
            }
        } catch (NewerFormat newer) {
            throw new Refusal(Sentence.of("store.refusal.newer", folder.path()), newer);
        }
        return Chronicle.of(entries);
    }

    static Entry entry(JournalLine line) {
        return line.revokes() != null
                ? new Entry.Revoked(line.number(), line.at(), line.operator(), line.revokes(), line.payload())
                : new Entry.Recorded(
                        line.number(),
                        line.at(),
                        line.operator(),
                        CODEC.decode(line.kind(), line.version(), line.payload()));
    }

    private JournalLine line(Entry entry) {
        return line(entry, lastHash);
    }

    static JournalLine line(Entry entry, String lastHash) {
        if (entry instanceof Entry.Revoked revoked) {
            return JournalLine.after(
                    lastHash,
                    revoked.number(),
                    revoked.at(),
                    revoked.operator(),
                    REVOKED,
                    1,
                    revoked.reason(),
                    revoked.target());
        }
        var event = ((Entry.Recorded) entry).event();
        var kind = CODEC.kind(event);
        return JournalLine.after(
                lastHash,
                entry.number(),
                entry.at(),
                entry.operator(),
                kind,
                EventCodec.version(kind),
                CODEC.encode(event),
                null);
    }

    @Override
    public Chronicle chronicle() {
        return opened;
    }

    @Override
    public List<Sentence> notices() {
        return List.copyOf(notices);
    }

    @Override
    public synchronized Appended append(Entry entry) {
        if (!writable) {
            throw Refusal.of("store.refusal.readOnly", folder.path());
        }
        if (entry.number() != length + 1) {
            throw new IllegalArgumentException("entry " + entry.number() + " behind " + length);
        }
        var line = line(entry);
        try {
            write(line);
        } catch (IOException cause) {
            throw new Refusal(
                    Files.isDirectory(folder.path())
                            ? Sentence.of("store.refusal.notSaved")
                            : Sentence.of("store.refusal.away", folder.path()),
                    cause);
        }
        length++;
        lastHash = line.hash();
        codes.add(lastHash);
        counts.take(entry);
        for (var mark : marks) {
            move(mark);
        }
        if (counts.any()) {
            hideTime(entry);
        }
        mirror.take(line, counts.any());
        second.take(journal.end(), new Mark(length, lastHash));
        return new Appended.Written(integrityCode());
    }

    private void write(JournalLine line) throws IOException {
        if (journal == null) {
            journal = Journal.create(folder.journal(), List.of(line));
            memory.remember(line.hash(), folder.path(), Optional.empty());
            followFrom(line.hash(), List.of(), -1);
            return;
        }
        if (!journal.isInPlace()) {
            putBack();
        }
        journal.append(line);
    }

    /** Something renamed, removed or exchanged the journal, or its drive was away. */
    private void putBack() throws IOException {
        var there = Journal.read(folder.journal());
        if (there.length() >= length && there.hashOf(length).equals(lastHash)) {
            var again = Journal.open(folder.journal(), Journal.lengthOf(folder.journal(), (int) length));
            journal.close();
            journal = again;
        } else {
            journal.restore();
        }
    }

    /** A mark that cannot be moved says too little, never too much. */
    private void move(Mark.Keeper mark) {
        try {
            mark.moveTo(new Mark(length, lastHash));
        } catch (IOException behind) {
            LOG.warn("A mark was not moved: {}", behind.getClass().getName());
        }
    }

    private void hideTime(Entry entry) {
        var time = FileTime.from(entry.at());
        try {
            journal.touch(time);
            for (var mark : marks) {
                mark.touch(time);
            }
        } catch (IOException shown) {
            LOG.warn("A file shows its own time: {}", shown.getClass().getName());
        }
    }

    @Override
    public synchronized String integrityCode() {
        return length == 0 ? "" : JournalLine.integrityCode(lastHash);
    }

    @Override
    public synchronized OptionalLong entryOf(String code) {
        return codes.entryOf(code);
    }

    @Override
    public SecondCopy secondCopy() {
        return second == null ? SecondCopy.NONE : second;
    }

    @Override
    public synchronized void close() {
        if (second != null) {
            second.close();
        }
        if (mirror != null) {
            mirror.close();
        }
        try {
            for (var mark : marks) {
                mark.close();
            }
            if (journal != null) {
                journal.close();
            }
            if (lock != null) {
                lock.withdraw();
            }
        } catch (IOException nothingLost) {
            LOG.warn(
                    "The meeting was not closed properly: {}",
                    nothingLost.getClass().getName());
        }
    }
}
