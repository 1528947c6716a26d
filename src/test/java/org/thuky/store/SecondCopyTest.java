package org.thuky.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.Sentence;
import org.thuky.domain.attendance.AttendanceEvent.MemberCheckedIn;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.member.MemberId;
import org.thuky.session.SecondCopy.State;
import org.thuky.session.SecondCopy.Status;

/** The same meeting on a stick, byte for byte, without anybody waiting for it. */
class SecondCopyTest {

    private static final Instant NOON = Instant.parse("2023-05-09T05:00:00Z");

    @TempDir
    private Path temp;

    private final BlockingQueue<Status> heard = new ArrayBlockingQueue<>(1000);
    private MeetingFolder folder;
    private MeetingFolder copy;
    private Path stick;
    private Memory memory;

    @BeforeEach
    void a_laptop_and_a_stick() throws IOException {
        folder = new MeetingFolder(temp.resolve("laptop/Đại hội"));
        stick = Files.createDirectories(temp.resolve("stick"));
        copy = new MeetingFolder(stick.resolve("Đại hội"));
        memory = new Memory(temp.resolve("memory"));
    }

    @Test
    void it_follows_every_act_and_is_the_same_file() throws Exception {
        try (var store = begun()) {
            for (int number = 2; number <= 20; number++) {
                store.append(entry(number));
            }
            await(State.UP_TO_DATE);
        }
        assertThat(copy.journal()).hasSameBinaryContentAs(folder.journal());
        assertThat(copy.lock()).doesNotExist();
    }

    @Test
    void a_stick_that_is_pulled_never_blocks_and_catches_up_when_it_is_back() throws Exception {
        try (var store = begun()) {
            Files.move(stick, temp.resolve("pocket"));
            store.append(entry(2));
            await(State.MISSING);
            store.append(entry(3));
            assertThat(Files.exists(stick)).isFalse();
            Files.move(temp.resolve("pocket"), stick);
            await(State.UP_TO_DATE);
            store.append(entry(4));
        }
        assertThat(copy.journal()).hasSameBinaryContentAs(folder.journal());
    }

    @Test
    void the_meeting_opens_from_the_stick_alone_goes_on_there_and_comes_back() throws Exception {
        begun().close();

        try (var elsewhere = MeetingStore.open(copy, new Memory(temp.resolve("another laptop")))) {
            assertThat(elsewhere.chronicle().entries()).hasSize(1);
            elsewhere.append(entry(2));
            elsewhere.append(entry(3));
        }

        try (var store = MeetingStore.open(folder, memory)) {
            assertThat(store.chronicle().entries()).hasSize(3);
            assertThat(store.notices()).extracting(Sentence::key).containsExactly("store.notice.journalMended");
            assertThat(store.secondCopy().status().folder()).contains(copy.path());
        }
    }

    @Test
    void everything_is_restored_from_the_stick_when_the_laptop_has_nothing_whole() throws Exception {
        try (var store = begun()) {
            for (int number = 2; number <= 20; number++) {
                store.append(entry(number));
            }
        }
        Files.write(folder.journal(), new byte[300]);
        Files.write(folder.mirror(), new byte[300]);

        try (var store = MeetingStore.open(folder, memory)) {
            assertThat(store.chronicle().entries()).hasSize(20);
        }
        assertThat(folder.journal()).hasSameBinaryContentAs(copy.journal());
    }

    @Test
    void a_damaged_copy_is_kept_beside_and_made_anew() throws Exception {
        try (var store = begun()) {
            store.append(entry(2));
        }
        var bytes = Files.readAllBytes(copy.journal());
        bytes[bytes.length / 2] ^= 1;
        Files.write(copy.journal(), bytes);

        try (var store = MeetingStore.open(folder, memory)) {
            assertThat(store.notices()).extracting(Sentence::key).containsExactly("store.notice.secondMended");
            store.secondCopy().listen(heard::add);
            store.append(entry(3));
        }
        assertThat(copy.journal()).hasSameBinaryContentAs(folder.journal());
        assertThat(copy.path().resolve("nhat-ky (1).journal")).hasBinaryContent(bytes);
    }

    @Test
    void another_meeting_on_the_stick_is_not_touched() throws Exception {
        try (var other = MeetingStore.create(copy, new Memory(temp.resolve("another laptop")))) {
            other.append(new Entry.Recorded(1, NOON, "Người khác", new MemberCheckedIn(new MemberId(9))));
        }
        var bytes = Files.readAllBytes(copy.journal());
        try (var store = MeetingStore.create(folder, memory)) {
            store.append(entry(1));
            store.secondCopy().listen(heard::add);
            store.secondCopy().keepIn(stick);
            await(State.DIFFERENT);
            store.append(entry(2));
        }
        assertThat(copy.journal()).hasBinaryContent(bytes);
    }

    @Test
    void it_is_no_longer_kept_when_nobody_wants_it() throws Exception {
        try (var store = begun()) {
            store.secondCopy().keepNoMore();
            await(State.NOT_CHOSEN);
            store.append(entry(2));
        }
        assertThat(Journal.read(copy.journal()).length()).isOne();
        try (var store = MeetingStore.open(folder, memory)) {
            assertThat(store.secondCopy().status().state()).isEqualTo(State.NOT_CHOSEN);
        }
    }

    @Test
    void what_was_never_acknowledged_is_never_copied() throws Exception {
        begun().close();
        var whole = Files.readAllBytes(folder.journal());
        Files.write(folder.journal(), Arrays.copyOf(whole, whole.length + 20));
        try (var store = MeetingStore.open(folder, memory)) {
            store.append(entry(2));
        }
        assertThat(Journal.read(copy.journal())).isEqualTo(Journal.read(folder.journal()));
    }

    private MeetingStore begun() throws InterruptedException {
        var store = MeetingStore.create(folder, memory);
        store.append(entry(1));
        store.secondCopy().listen(heard::add);
        store.secondCopy().keepIn(stick);
        await(State.UP_TO_DATE);
        return store;
    }

    /** Until the copy says so; it says so by itself. */
    private void await(State state) throws InterruptedException {
        Status now;
        do {
            now = heard.poll(20, TimeUnit.SECONDS);
            assertThat(now).as("waiting for " + state).isNotNull();
        } while (now.state() != state);
    }

    private static Entry entry(int number) {
        return new Entry.Recorded(number, NOON, "Thư ký", new MemberCheckedIn(new MemberId(number)));
    }
}
