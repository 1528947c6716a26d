package org.thuky.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/** Where the chronicles of meetings lie, one folder a meeting. */
public interface Archive {

    /** @throws Refusal when the folder already holds a meeting or cannot be written to */
    ChronicleStore create(Path folder);

    /**
     * Opens the meeting for this window alone and mends copies that lack something. One that is write-protected is opened
     * for reading; its {@link ChronicleStore#notices()} say so.
     *
     * @throws Refusal when there is none, or it is open elsewhere, damaged, altered, or from a newer version; nothing on
     *     the disk has changed
     */
    ChronicleStore open(Path folder);

    /** Opens for reading alone; nothing on the disk changes. Appending is refused. @throws Refusal as {@link #open} */
    ChronicleStore read(Path folder);

    /**
     * What differs between the copies of a meeting, a sentence each; empty when all say the same. Nothing changes.
     *
     * @throws Refusal when there is no meeting
     */
    List<Sentence> differences(Path folder);

    /** What can still be read of a meeting that is refused as damaged; the longest first, none that another contains. */
    List<Remnant> remnants(Path folder);

    /**
     * Begins a new meeting with what can be read of a damaged one, which is left as it is.
     *
     * @throws Refusal when the new folder holds a meeting already or cannot be written to
     */
    void salvage(Remnant remnant, Path into);

    /**
     * Writes a meeting into one file to carry, send or keep: its chronicle, its papers, and a list of their checksums.
     *
     * @param password when given, nobody reads the file without it (AES-256)
     * @throws Refusal when the meeting cannot be read or the file cannot be written; a file that was there stays
     */
    void backUp(Path folder, Path file, Optional<String> password);

    /** Whether the file was written with a password. @throws Refusal when it is no backup */
    boolean asksForPassword(Path file);

    /**
     * Makes a meeting of a backup, in a folder of its own. Nothing is ever overwritten.
     *
     * @throws Refusal when the file is damaged or no backup, the password is wrong, or the folder is not empty
     */
    void restore(Path file, Path into, Optional<String> password);

    /**
     * Xóa dữ liệu cá nhân, after the retention period: names and what is known of people go from every file of the meeting,
     * exported papers are deleted; results and totals stay. Interrupted, it is finished when the meeting is opened next.
     *
     * @param backup of the meeting exactly as it is, with its papers; it stays as it is
     * @throws Refusal when it is too early, the backup is not that, or the meeting is open elsewhere; nothing has changed
     */
    Erased erase(Path folder, Path backup, Optional<String> password, LocalDate today);

    /**
     * What erasing did.
     *
     * @param integrityCode of the chronicle now
     * @param left what lies in the folder and the program did not write, and a second copy that was not at hand
     */
    record Erased(String integrityCode, List<Path> left) {
        public Erased {
            left = List.copyOf(left);
        }
    }

    /**
     * Part of a damaged meeting.
     *
     * @param folder where the damaged meeting lies
     * @param copy what it was read from
     * @param entries how many can be read, from the first one on
     * @param until when the last of them was written
     */
    record Remnant(Path folder, Sentence copy, int entries, Instant until) {}
}
