package org.thuky.session;

import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;

/** The chronicle of one meeting on the disk, open for this program alone until it is closed. */
public interface ChronicleStore extends AutoCloseable {

    /** Everything written so far, oldest first. */
    Chronicle chronicle();

    /** Writes one entry at the end. When this returns, the entry outlives a power cut. */
    void append(Entry entry);

    /** Mã toàn vẹn: twelve characters that change when any entry is altered; empty while nothing is written. */
    String integrityCode();

    @Override
    void close();
}
