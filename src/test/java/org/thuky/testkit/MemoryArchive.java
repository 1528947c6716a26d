package org.thuky.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.session.Archive;
import org.thuky.session.ChronicleStore;
import org.thuky.session.SecondCopy;

/** Keeps chronicles in memory, for tests of what does not concern the disk. */
public final class MemoryArchive implements Archive {

    private final Chronicle written;

    public MemoryArchive() {
        this(Chronicle.EMPTY);
    }

    /** @param written what whoever opens a meeting finds */
    public MemoryArchive(Chronicle written) {
        this.written = written;
    }

    @Override
    public ChronicleStore create(Path folder) {
        return new MemoryStore(Chronicle.EMPTY);
    }

    @Override
    public ChronicleStore open(Path folder) {
        return new MemoryStore(written);
    }

    @Override
    public ChronicleStore read(Path folder) {
        return new MemoryStore(written);
    }

    @Override
    public List<Sentence> differences(Path folder) {
        return List.of();
    }

    @Override
    public List<Remnant> remnants(Path folder) {
        return List.of();
    }

    @Override
    public void salvage(Remnant remnant, Path into) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void backUp(Path folder, Path file, Optional<String> password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Erased erase(Path folder, Path backup, Optional<String> password, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean asksForPassword(Path file) {
        return false;
    }

    @Override
    public void restore(Path file, Path into, Optional<String> password) {
        throw new UnsupportedOperationException();
    }

    private static final class MemoryStore implements ChronicleStore {

        private final Chronicle chronicle;
        private long length;

        private MemoryStore(Chronicle chronicle) {
            this.chronicle = chronicle;
            this.length = chronicle.entries().size();
        }

        @Override
        public Chronicle chronicle() {
            return chronicle;
        }

        @Override
        public List<Sentence> notices() {
            return List.of();
        }

        @Override
        public Appended append(Entry entry) {
            length = entry.number();
            return new Appended.Written(integrityCode());
        }

        @Override
        public String integrityCode() {
            return "TEST-" + length;
        }

        @Override
        public OptionalLong entryOf(String code) {
            return OptionalLong.empty();
        }

        @Override
        public SecondCopy secondCopy() {
            return SecondCopy.NONE;
        }

        @Override
        public void close() {}
    }
}
