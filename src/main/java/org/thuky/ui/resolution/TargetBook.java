package org.thuky.ui.resolution;

import java.nio.file.Path;
import java.util.List;
import org.thuky.domain.Refusal;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.resolution.Target;
import org.thuky.session.Archive;

/** The targets of another meeting, as a rule of the congress whose resolution is reviewed. */
public final class TargetBook {

    private final Archive archive;

    public TargetBook(Archive archive) {
        this.archive = archive;
    }

    /** Only reads. @throws Refusal when the folder holds no meeting, or one without targets */
    List<Target> read(Path folder) {
        try (var store = archive.read(folder)) {
            var targets = Meeting.of(store.chronicle().inForce()).resolution().targets();
            if (targets.isEmpty()) {
                throw Refusal.of("resolution.refusal.no.targets", folder.getFileName());
            }
            return targets;
        }
    }
}
