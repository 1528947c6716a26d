package org.thuky.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/**
 * What lies in a meeting's folder and beside it when it is opened. Looking changes nothing; {@link #mend} is called when
 * it is known which copy is the meeting.
 *
 * @param before whether there is only what the first versions of the program wrote
 */
record Opening(
        MeetingFolder folder,
        Reading journal,
        Reading mirror,
        boolean before,
        Optional<Path> second,
        Reading secondJournal,
        List<Mark> marks) {

    static final Sentence JOURNAL = Sentence.of("store.copy.journal");
    static final Sentence MIRROR = Sentence.of("store.copy.mirror");

    /** @throws Refusal when there is no meeting, or a newer or another program wrote it */
    static Opening look(MeetingFolder folder, Memory memory) {
        if (!folder.holdsMeeting()) {
            throw Refusal.of("store.refusal.none", folder.path());
        }
        try {
            if (Files.exists(folder.erased())) {
                return erased(folder);
            }
            var journal = Journal.read(folder.journal());
            var mirror = Mirror.read(folder.mirror());
            var identity = Stream.of(journal, mirror)
                    .filter(reading -> reading.length() > 0)
                    .map(reading -> reading.hashOf(1))
                    .findFirst();
            var second = identity.map(known -> memory.secondCopy(known, folder.path()))
                    .orElseGet(() -> memory.secondCopyOf(folder.path()));
            var secondFolder = second.map(MeetingFolder::new);
            var marks = new ArrayList<Mark>();
            Mark.read(folder.mark()).ifPresent(marks::add);
            identity.flatMap(known -> memory.mark(known, folder.path())).ifPresent(marks::add);
            secondFolder.map(MeetingFolder::mark).flatMap(Mark::read).ifPresent(marks::add);
            return new Opening(
                    folder,
                    journal,
                    mirror,
                    !Files.exists(folder.journal()) && mirror.length() > 0 && Mirror.isOfBefore(folder.mirror()),
                    second,
                    secondFolder.map(MeetingFolder::journal).map(Journal::read).orElse(Reading.NONE),
                    marks);
        } catch (NewerFormat newer) {
            throw new Refusal(Sentence.of("store.refusal.newer", folder.path()), newer);
        }
    }

    /** All that counts of a meeting whose personal data are being erased; the rest is on its way out. */
    private static Opening erased(MeetingFolder folder) {
        return new Opening(
                folder, Journal.read(folder.erased()), Reading.NONE, false, Optional.empty(), Reading.NONE, List.of());
    }

    Copies copies() {
        var found = new ArrayList<Copies.Copy>();
        found.add(new Copies.Copy(JOURNAL, journal));
        found.add(new Copies.Copy(MIRROR, mirror));
        second.ifPresent(
                place -> found.add(new Copies.Copy(Sentence.of("store.copy.second", place.toString()), secondJournal)));
        return new Copies(found, marks);
    }

    /** What the secretary should know of a meeting that opens. */
    List<Sentence> notices(Reading whole) {
        var notices = new ArrayList<Sentence>();
        if (before) {
            notices.add(Sentence.of(
                    "store.notice.upgraded", folder.before().getFileName().toString(), whole.length()));
        } else if (journal.length() < whole.length() || journal.claimed() > journal.length()) {
            var from = copies().longest().orElseThrow();
            notices.add(Sentence.of("store.notice.journalMended", from.name(), whole.length()));
        } else if (mirror.claimed() > mirror.length()) {
            notices.add(Sentence.of("store.notice.mirrorMended", whole.length()));
        }
        if (secondJournal.claimed() > secondJournal.length()) {
            notices.add(Sentence.of(
                    "store.notice.secondMended", second.orElseThrow().toString()));
        }
        if (!before && marks.isEmpty() && mirror.length() < whole.length()) {
            notices.add(Sentence.of("store.notice.unmarked", whole.length()));
        }
        return notices;
    }

    /**
     * Brings the journal to what the meeting is; what was there and is not whole is kept beside it.
     *
     * @return the journal, open behind its last line
     */
    Journal mend(Reading whole) throws IOException {
        if (before) {
            Disk.copy(folder.mirror(), folder.before());
        }
        if (journal.length() == whole.length() && journal.claimed() == journal.length()) {
            return Journal.open(folder.journal(), Journal.lengthOf(folder.journal(), whole.length()));
        }
        if (journal.claimed() > journal.length()) {
            Disk.keepBeside(folder.journal());
        }
        return Journal.create(folder.journal(), whole.lines());
    }

    /** Whether the database can go on behind its last line; otherwise it is written anew. */
    boolean mirrorIsGood() {
        return !before && mirror.isWhole();
    }
}
