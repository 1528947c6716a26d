package org.thuky.store;

import java.nio.file.Path;
import org.thuky.session.Archive;
import org.thuky.session.ChronicleStore;

/** Meetings in H2 files, one in a folder. */
public final class H2Archive implements Archive {

    @Override
    public ChronicleStore create(Path folder) {
        return H2ChronicleStore.create(new MeetingFolder(folder));
    }

    @Override
    public ChronicleStore open(Path folder) {
        return H2ChronicleStore.open(new MeetingFolder(folder));
    }

    @Override
    public ChronicleStore read(Path folder) {
        return H2ChronicleStore.read(new MeetingFolder(folder));
    }
}
