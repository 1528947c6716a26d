package org.thuky.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.thuky.domain.Refusal;
import org.thuky.domain.attendance.AttendanceEvent.MemberCheckedIn;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.ElectionEvent.BallotsRecorded;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.member.MemberId;

/**
 * Meetings whose files are damaged in one place, by chance, and then opened as the window opens them. A meeting may open
 * whole, with every entry that was acknowledged; or be refused with every byte left as it was and what can be read
 * offered. Anything else is counted as silent.
 */
final class DamageTrial {

    private static final Instant NOON = Instant.parse("2023-05-09T05:00:00Z");
    private static final int ENTRIES = 60;

    /** How the program ended before the damage. */
    enum Ending {
        CLOSED,
        KILLED,
        KILLED_IN_A_COUNT
    }

    /** What happens to a file. */
    enum Damage {
        CUT_SHORT,
        BIT_FLIPPED,
        BLOCK_ZEROED,
        BLOCKS_EXCHANGED,
        GARBAGE,
        EMPTIED,
        DELETED,
        OLDER_COPY
    }

    /** Whose file; the folder is all of them together. */
    enum Victim {
        JOURNAL,
        DATABASE,
        MARK,
        SECOND_COPY,
        FOLDER
    }

    /** @param silent what went wrong, with the seed that shows it again */
    record Result(int tries, int whole, int refused, int offered, List<String> silent) {}

    private final Path home;
    private final Random chance;
    private final long seed;

    DamageTrial(Path home, long seed) {
        this.home = home;
        this.seed = seed;
        this.chance = new Random(seed);
    }

    Result run(int tries) throws IOException {
        var states = new LinkedHashMap<String, State>();
        for (var ending : Ending.values()) {
            for (boolean second : new boolean[] {false, true}) {
                states.put(ending + " " + second, state(ending, second));
            }
        }
        var kinds = new ArrayList<>(states.values());
        int whole = 0;
        int refused = 0;
        int offered = 0;
        var silent = new ArrayList<String>();
        for (int i = 0; i < tries; i++) {
            var state = kinds.get(chance.nextInt(kinds.size()));
            var victim = Victim.values()[chance.nextInt(state.second ? 5 : 3)];
            var damage = victim == Victim.FOLDER
                    ? Damage.OLDER_COPY
                    : Damage.values()[chance.nextInt(Damage.values().length)];
            var what = "seed %d, try %d: %s, %s of %s".formatted(seed, i, state.ending, damage, victim);
            state.lay();
            state.damage(victim, damage, chance);
            var before = state.files();
            try (var store = MeetingStore.open(state.folder, state.memory)) {
                int entries = store.chronicle().entries().size();
                if (entries == state.entries && store.integrityCode().equals(state.code)) {
                    whole++;
                } else {
                    silent.add(what + ": opened with " + entries + " of " + state.entries);
                }
            } catch (Refusal refusal) {
                refused++;
                if (!same(before, state.files())) {
                    silent.add(what + ": refused, but not left as it was");
                }
                offered += new FolderArchive(state.memory)
                                .remnants(state.folder.path())
                                .isEmpty()
                        ? 0
                        : 1;
            } catch (RuntimeException | StackOverflowError undeclared) {
                silent.add(what + ": " + undeclared);
            }
        }
        return new Result(tries, whole, refused, offered, silent);
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(entry -> Arrays.equals(entry.getValue(), other.get(entry.getKey())));
    }

    /** The files of a meeting as they lie on the disk after the program ended in this way. */
    private State state(Ending ending, boolean second) throws IOException {
        var state = new State(home.resolve(ending + (second ? " with a copy" : "")), ending, second);
        try (var store = MeetingStore.create(state.folder, state.memory)) {
            store.append(entry(1));
            if (second) {
                store.secondCopy().keepIn(state.stick);
            }
            for (int number = 2; number <= ENTRIES; number++) {
                if (number == ENTRIES / 2) {
                    state.await(store, number - 1);
                    state.older = state.files();
                }
                store.append(
                        ending == Ending.KILLED_IN_A_COUNT && number > ENTRIES / 2 ? ballot(number) : entry(number));
            }
            state.code = store.integrityCode();
            state.entries = ENTRIES;
            // the last entry before the count may be held back with it
            state.await(store, ending == Ending.KILLED_IN_A_COUNT ? ENTRIES / 2 - 1 : ENTRIES);
            if (ending != Ending.CLOSED) {
                state.original = state.files();
            }
        }
        if (ending == Ending.CLOSED) {
            state.original = state.files();
        }
        return state;
    }

    private static Entry entry(int number) {
        return new Entry.Recorded(number, NOON, "Thư ký", new MemberCheckedIn(new MemberId(number)));
    }

    private static Entry ballot(int number) {
        return new Entry.Recorded(
                number, NOON, "Thư ký", new BallotsRecorded(new ElectionId(1), Ballot.striking(number % 5 + 1), 1));
    }

    private static final class State {

        private final Path place;
        private final Ending ending;
        private final boolean second;
        private final MeetingFolder folder;
        private final MeetingFolder copy;
        private final Path stick;
        private final Memory memory;
        private Map<String, byte[]> original;
        private Map<String, byte[]> older;
        private int entries;
        private String code;

        State(Path place, Ending ending, boolean second) throws IOException {
            this.place = place;
            this.ending = ending;
            this.second = second;
            this.folder = new MeetingFolder(place.resolve("meeting"));
            this.stick = Files.createDirectories(place.resolve("stick"));
            this.copy = new MeetingFolder(stick.resolve("meeting"));
            this.memory = new Memory(place.resolve("memory"));
        }

        /** Until the copies that follow behind have followed. */
        void await(MeetingStore store, int mirrored) {
            for (int tries = 0; tries < 2000; tries++) {
                if (Mirror.read(folder.mirror()).length() >= mirrored
                        && (!second
                                || store.secondCopy().status().state()
                                        == org.thuky.session.SecondCopy.State.UP_TO_DATE)) {
                    return;
                }
                try {
                    Thread.sleep(5);
                } catch (InterruptedException ended) {
                    throw new IllegalStateException(ended);
                }
            }
            throw new IllegalStateException("the copies do not follow");
        }

        Map<String, byte[]> files() {
            var files = new TreeMap<String, byte[]>();
            try (var all = Files.walk(place)) {
                for (var file : all.filter(Files::isRegularFile).toList()) {
                    var name = place.relativize(file).toString();
                    if (!name.endsWith(".lock")) {
                        files.put(name, Files.readAllBytes(file));
                    }
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return files;
        }

        void lay() throws IOException {
            try (var all = Files.walk(place)) {
                for (var file : all.filter(Files::isRegularFile)
                        .sorted(Comparator.reverseOrder())
                        .toList()) {
                    Files.delete(file);
                }
            }
            lay(original);
        }

        private void lay(Map<String, byte[]> files) throws IOException {
            for (var file : files.entrySet()) {
                var path = place.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }

        void damage(Victim victim, Damage damage, Random chance) throws IOException {
            if (victim == Victim.FOLDER) {
                var meeting = new TreeMap<>(older);
                meeting.keySet().removeIf(name -> !name.startsWith("meeting"));
                lay(meeting);
                return;
            }
            var file = switch (victim) {
                case JOURNAL -> folder.journal();
                case DATABASE -> folder.mirror();
                case MARK -> folder.mark();
                default -> copy.journal();
            };
            var bytes = Files.readAllBytes(file);
            switch (damage) {
                case CUT_SHORT -> bytes = Arrays.copyOf(bytes, chance.nextInt(bytes.length));
                case BIT_FLIPPED -> bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
                case BLOCK_ZEROED -> {
                    int from = block(bytes, chance);
                    Arrays.fill(bytes, from, Math.min(bytes.length, from + 512), (byte) 0);
                }
                case BLOCKS_EXCHANGED -> {
                    int one = block(bytes, chance);
                    int other = block(bytes, chance);
                    for (int i = 0; i < 512 && Math.max(one, other) + i < bytes.length; i++) {
                        byte kept = bytes[one + i];
                        bytes[one + i] = bytes[other + i];
                        bytes[other + i] = kept;
                    }
                }
                case GARBAGE -> {
                    var garbage = new byte[1 + chance.nextInt(600)];
                    chance.nextBytes(garbage);
                    int from = chance.nextInt(bytes.length);
                    System.arraycopy(garbage, 0, bytes, from, Math.min(garbage.length, bytes.length - from));
                }
                case EMPTIED -> bytes = new byte[0];
                case DELETED -> {
                    Files.delete(file);
                    return;
                }
                case OLDER_COPY ->
                    bytes = older.getOrDefault(place.relativize(file).toString(), new byte[0]);
            }
            Files.write(file, bytes);
        }

        private static int block(byte[] bytes, Random chance) {
            return chance.nextInt((bytes.length + 511) / 512) * 512;
        }
    }
}
