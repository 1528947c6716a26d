package org.thuky.testkit;

import java.nio.file.Path;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.session.Archive;
import org.thuky.session.ChronicleStore;

/** Keeps chronicles in memory, for tests of what does not concern the disk. */
public final class MemoryArchive implements Archive {

    @Override
    public ChronicleStore create(Path folder) {
        return new MemoryStore();
    }

    @Override
    public ChronicleStore open(Path folder) {
        return new MemoryStore();
    }

    @Override
    public ChronicleStore read(Path folder) {
        return new MemoryStore();
    }

    private static final class MemoryStore implements ChronicleStore {

        private Chronicle chronicle = Chronicle.EMPTY;

        @Override
        public Chronicle chronicle() {
            return chronicle;
        }

        @Override
        public void append(Entry entry) {
            chronicle = chronicle.with(entry);
        }

        @Override
        public String integrityCode() {
            return "TEST-" + chronicle.entries().size();
        }

        @Override
        public void close() {}
    }
}
