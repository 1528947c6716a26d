package org.thuky.session;

import java.nio.file.Path;
import org.thuky.domain.Refusal;

/** Where the chronicles of meetings lie, one folder a meeting. */
public interface Archive {

    /** @throws Refusal when the folder already holds a meeting or cannot be written to */
    ChronicleStore create(Path folder);

    /** @throws Refusal when there is none, or it is open elsewhere, damaged, altered, or from a newer version */
    ChronicleStore open(Path folder);

    /** Opens for reading alone; nothing on the disk changes. Appending is refused. @throws Refusal as {@link #open} */
    ChronicleStore read(Path folder);
}
