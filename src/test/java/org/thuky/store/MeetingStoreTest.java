package org.thuky.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.attendance.AttendanceEvent.MemberCheckedIn;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.member.MemberId;

/** What the secretary was told is saved is there again, whatever happened to the files meanwhile. */
class MeetingStoreTest {

    private static final Instant NOON = Instant.parse("2023-05-09T05:00:00Z");

    @TempDir
    private Path temp;

    private MeetingFolder folder;
    private Memory memory;

    @BeforeEach
    void a_folder_for_a_meeting() {
        folder = new MeetingFolder(temp.resolve("Đại hội; INIT=x"));
        memory = new Memory(temp.resolve("memory"));
    }

    @Test
    void what_was_appended_is_there_when_the_meeting_is_opened_again() {
        write(3);

        try (var store = open()) {
            assertThat(store.chronicle().entries())
                    .containsExactly(
                            entry(1), entry(2), entry(3), new Entry.Revoked(4, NOON, "Thư ký", 2, "nhầm người"));
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void the_integrity_code_is_the_same_after_reopening_and_changes_with_every_entry() {
        write(1);
        String one;
        try (var store = open()) {
            one = store.integrityCode();
            store.append(entry(3));
            assertThat(store.integrityCode()).isNotEqualTo(one).matches("[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}");
        }
        try (var store = open()) {
            assertThat(store.chronicle().entries()).hasSize(3);
            assertThat(store.integrityCode()).isNotEqualTo(one);
            assertThat(store.entryOf(one)).hasValue(2);
            assertThat(store.entryOf(one.toLowerCase().replace("-", " "))).hasValue(2);
            assertThat(store.entryOf("THUKY 2 " + one + " 2023-05-09 Công đoàn cơ sở Trường Tiểu học"))
                    .as("as a telephone reads it from the paper")
                    .hasValue(2);
            assertThat(store.entryOf("0000-0000-0000")).isEmpty();
        }
    }

    @Test
    void a_meeting_that_is_open_elsewhere_is_refused_and_stays_usable() {
        try (var first = MeetingStore.create(folder, memory)) {
            first.append(entry(1));
            assertRefused("store.refusal.locked");
            first.append(entry(2));
        }
        try (var store = open()) {
            assertThat(store.chronicle().entries()).hasSize(2);
        }
    }

    @Test
    void a_meeting_that_is_open_elsewhere_can_be_read() {
        try (var first = MeetingStore.create(folder, memory)) {
            first.append(entry(1));
            try (var reader = MeetingStore.read(folder, memory)) {
                assertThat(reader.chronicle().entries()).hasSize(1);
                assertThatThrownBy(() -> reader.append(entry(2))).isInstanceOf(Refusal.class);
            }
            first.append(entry(2));
        }
    }

    @Test
    void a_second_meeting_is_not_begun_in_the_same_folder() {
        write(1);
        assertThatThrownBy(() -> MeetingStore.create(folder, memory))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("store.refusal.exists"));
    }

    @Test
    void a_folder_without_a_meeting_is_refused_and_stays_empty() throws IOException {
        Files.createDirectories(folder.path());
        assertRefused("store.refusal.none");
        assertThat(folder.path()).isEmptyDirectory();
    }

    @Test
    void a_meeting_that_was_begun_and_never_had_an_entry_leaves_nothing() {
        MeetingStore.create(folder, memory).close();
        assertThat(folder.path()).isEmptyDirectory();
    }

    @Test
    void a_journal_cut_anywhere_is_made_whole_again_from_the_database() throws IOException {
        write(30);
        var bytes = Files.readAllBytes(folder.journal());
        for (int length = 0; length < bytes.length; length += 97) {
            Files.write(folder.journal(), Arrays.copyOf(bytes, length));
            try (var store = open()) {
                assertThat(store.chronicle().entries()).hasSize(31);
                assertThat(keys(store.notices())).containsExactly("store.notice.journalMended");
            }
            assertThat(folder.journal()).hasBinaryContent(bytes);
        }
    }

    @Test
    void a_database_that_is_damaged_or_gone_is_written_anew() throws IOException {
        write(30);
        Files.write(folder.mirror(), new byte[5000]);
        try (var store = open()) {
            assertThat(keys(store.notices())).containsExactly("store.notice.mirrorMended");
        }
        assertThat(Mirror.read(folder.mirror()).length()).isEqualTo(31);

        Files.delete(folder.mirror());
        open().close();
        assertThat(Mirror.read(folder.mirror()).length()).isEqualTo(31);
    }

    @Test
    void a_journal_cut_short_is_noticed_when_no_other_copy_is_whole() throws IOException {
        write(30);
        Files.delete(folder.mirror());
        var bytes = Files.readAllBytes(folder.journal());
        for (int length = 0; length < bytes.length; length += 97) {
            Files.write(folder.journal(), Arrays.copyOf(bytes, length));
            assertRefusedAndUntouched(length < 200 ? "store.refusal.damaged" : "store.refusal.shorter");
        }
    }

    @Test
    void a_line_torn_by_a_power_cut_was_never_acknowledged_and_goes() throws IOException {
        write(3);
        var whole = Files.readAllBytes(folder.journal());
        Files.write(folder.journal(), Arrays.copyOf(whole, whole.length + 50));

        try (var store = open()) {
            assertThat(store.chronicle().entries()).hasSize(4);
            store.append(entry(5));
        }
        try (var store = open()) {
            assertThat(store.chronicle().entries()).hasSize(5);
        }
    }

    @Test
    void an_older_copy_put_back_is_noticed() throws IOException {
        write(3);
        var older = files();
        try (var store = open()) {
            store.append(entry(5));
        }
        for (var file : older.entrySet()) {
            Files.write(folder.path().resolve(file.getKey()), file.getValue());
        }

        assertRefusedAndUntouched("store.refusal.shorter");
    }

    @Test
    void a_history_rewritten_with_right_hashes_is_noticed_on_this_machine() {
        write(3);
        var lines = Journal.read(folder.journal()).lines();
        Forgery.write(folder, Forgery.chained(List.of(lines.get(0), lines.get(2), lines.get(1), lines.get(3))));

        assertRefusedAndUntouched("store.refusal.rewritten");
    }

    @Test
    void copies_that_part_are_named_with_the_entry_and_left_alone() throws IOException {
        write(3);
        var lines = Journal.read(folder.journal()).lines();
        Mirror.rebuild(
                        folder.mirror(),
                        Forgery.chained(List.of(lines.get(0), lines.get(2), lines.get(1), lines.get(3))))
                .close();

        var refusal = assertRefusedAndUntouched("store.refusal.parted");

        assertThat(refusal.arguments().get(4)).isEqualTo(2L);
        var remnants = new FolderArchive(memory).remnants(folder.path());
        assertThat(remnants).extracting(remnant -> remnant.entries()).containsExactly(4, 4);
    }

    @Test
    void an_entry_altered_in_every_copy_is_named() {
        write(3);
        Forgery.alter(folder.path(), 2);

        assertThat(assertRefusedAndUntouched("store.refusal.altered").arguments())
                .isEqualTo(List.of(2L));
    }

    @Test
    void what_can_still_be_read_becomes_a_new_meeting_and_the_old_files_stay() throws IOException {
        write(30);
        Files.delete(folder.mirror());
        var bytes = Files.readAllBytes(folder.journal());
        Files.write(folder.journal(), Arrays.copyOf(bytes, bytes.length / 2));
        var before = files();
        var archive = new FolderArchive(memory);

        var remnant = archive.remnants(folder.path()).get(0);
        archive.salvage(remnant, temp.resolve("new"));

        assertThat(files()).containsExactlyInAnyOrderEntriesOf(before);
        assertThat(remnant.until()).isEqualTo(NOON);
        try (var store = archive.open(temp.resolve("new"))) {
            assertThat(store.chronicle().entries()).hasSize(remnant.entries());
        }
    }

    @Test
    void a_journal_renamed_while_open_is_put_back_and_goes_on() throws IOException {
        try (var store = MeetingStore.create(folder, memory)) {
            store.append(entry(1));
            Files.move(folder.journal(), folder.path().resolve("conflict copy"));
            store.append(entry(2));
            Files.writeString(Files.createTempFile(temp, "older", ""), "x");
            Files.delete(folder.journal());
            Files.writeString(folder.journal(), "an older one");
            store.append(entry(3));
        }
        try (var store = open()) {
            assertThat(store.chronicle().entries()).hasSize(3);
        }
        assertThat(folder.path().resolve("nhat-ky (1).journal")).hasContent("an older one");
    }

    @Test
    void a_folder_that_is_away_acknowledges_nothing_and_goes_on_when_it_is_back() throws IOException {
        try (var store = MeetingStore.create(folder, memory)) {
            store.append(entry(1));
            Files.move(folder.path(), temp.resolve("elsewhere"));

            assertThatThrownBy(() -> store.append(entry(2)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.sentence().key()).isEqualTo("store.refusal.away"));
            assertThat(Files.exists(folder.path())).isFalse();

            Files.move(temp.resolve("elsewhere"), folder.path());
            store.append(entry(2));
        }
        try (var store = open()) {
            assertThat(store.chronicle().entries()).hasSize(2);
        }
    }

    @Test
    void a_write_protected_meeting_opens_for_reading_and_says_so() throws IOException {
        write(3);
        // as good as a protected folder: no lock can be taken in it, whoever runs the test
        Files.createDirectory(folder.lock());
        var before = files();

        try (var store = open()) {
            assertThat(keys(store.notices())).containsExactly("store.notice.readOnly");
            assertThat(store.chronicle().entries()).hasSize(4);
            assertThatThrownBy(() -> store.append(entry(5)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.sentence().key()).isEqualTo("store.refusal.readOnly"));
        }
        assertThat(files()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void a_meeting_of_a_newer_version_is_refused() throws IOException {
        write(1);
        var text = Files.readString(folder.journal());
        assertThat(text).startsWith("0000000c ");
        var header = "[\"thu-ky\",2]";
        var checksum = new java.util.zip.CRC32C();
        checksum.update(header.getBytes());
        Files.writeString(
                folder.journal(),
                "%08x %08x %s\n".formatted(header.length(), checksum.getValue(), header)
                        + text.substring(text.indexOf('\n') + 1));

        assertRefusedAndUntouched("store.refusal.newer");
    }

    @Test
    void reading_alone_changes_no_byte() {
        write(3);
        var before = files();

        try (var store = MeetingStore.read(folder, memory)) {
            assertThat(store.chronicle().entries()).hasSize(4);
        }
        assertThat(files()).containsExactlyInAnyOrderEntriesOf(before);
    }

    private void write(int people) {
        try (var store = MeetingStore.create(folder, memory)) {
            for (int number = 1; number <= people; number++) {
                store.append(entry(number));
            }
            store.append(new Entry.Revoked(people + 1L, NOON, "Thư ký", Math.min(2, people), "nhầm người"));
        }
    }

    private MeetingStore open() {
        return MeetingStore.open(folder, memory);
    }

    private static Entry entry(int number) {
        return new Entry.Recorded(number, NOON, "Thư ký", new MemberCheckedIn(new MemberId(number)));
    }

    private static List<String> keys(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::key).toList();
    }

    private Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        try (var all = Files.list(folder.path())) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return files;
    }

    private void assertRefused(String key) {
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    private Sentence assertRefusedAndUntouched(String key) {
        var before = files();
        try (var opened = open()) {
            throw new AssertionError(
                    "opened with " + opened.chronicle().entries().size());
        } catch (Refusal refusal) {
            assertThat(refusal.sentence().key()).isEqualTo(key);
            assertThat(files()).containsExactlyInAnyOrderEntriesOf(before);
            return refusal.sentence();
        }
    }
}
