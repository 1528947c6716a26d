package org.thuky.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.Refusal;
import org.thuky.domain.attendance.AttendanceEvent.MemberCheckedIn;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.member.MemberId;

class H2ChronicleStoreTest {

    private static final Instant NOON = Instant.parse("2023-05-09T05:00:00Z");

    @TempDir
    private Path temp;

    private MeetingFolder folder;

    @BeforeEach
    void a_folder_for_a_meeting() {
        folder = new MeetingFolder(temp.resolve("Đại hội"));
    }

    @Test
    void what_was_appended_is_there_when_the_meeting_is_opened_again() {
        write(3);

        try (var store = H2ChronicleStore.open(folder)) {
            assertThat(store.chronicle().entries())
                    .containsExactly(
                            entry(1), entry(2), entry(3), new Entry.Revoked(4, NOON, "Thư ký", 2, "nhầm người"));
        }
    }

    @Test
    void the_integrity_code_is_the_same_after_reopening_and_changes_with_every_entry() {
        write(1);
        String one;
        try (var store = H2ChronicleStore.open(folder)) {
            one = store.integrityCode();
            store.append(entry(3));
            assertThat(store.integrityCode()).isNotEqualTo(one).matches("[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}");
        }
        try (var store = H2ChronicleStore.open(folder)) {
            assertThat(store.chronicle().entries()).hasSize(3);
            assertThat(store.integrityCode()).isNotEqualTo(one);
        }
    }

    @Test
    void a_meeting_that_is_open_elsewhere_is_refused_and_stays_usable() {
        try (var first = H2ChronicleStore.create(folder)) {
            assertRefused("store.refusal.locked");
            first.append(entry(1));
        }
        try (var store = H2ChronicleStore.open(folder)) {
            assertThat(store.chronicle().entries()).hasSize(1);
        }
    }

    @Test
    void a_second_meeting_is_not_begun_in_the_same_folder() {
        write(1);
        assertThatThrownBy(() -> H2ChronicleStore.create(folder))
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
    void a_damaged_file_is_refused_and_left_as_it_was() throws IOException {
        write(50);
        var bytes = Files.readAllBytes(folder.chronicleFile());
        for (int i = 0; i < bytes.length; i += 7) {
            bytes[i] ^= 0x55;
        }
        Files.write(folder.chronicleFile(), bytes);

        assertRefused("store.refusal.damaged");
        assertThat(folder.chronicleFile()).hasBinaryContent(bytes);
    }

    @Test
    void a_text_file_under_the_name_of_a_chronicle_is_refused_and_left_as_it_was() throws IOException {
        Files.createDirectories(folder.path());
        Files.writeString(folder.chronicleFile(), "không phải nhật ký");

        assertRefused("store.refusal.damaged");
        assertThat(folder.chronicleFile()).hasContent("không phải nhật ký");
    }

    @Test
    void an_entry_altered_from_outside_is_named() {
        write(3);
        Forgery.run(folder, "update chronicle set payload = replace(payload, '2', '9') where number = 2");

        assertThatThrownBy(() -> H2ChronicleStore.open(folder)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.sentence().key()).isEqualTo("store.refusal.altered");
            assertThat(refusal.sentence().arguments()).isEqualTo(List.of(2L));
        });
    }

    @Test
    void an_entry_taken_out_from_outside_is_noticed() {
        write(3);
        Forgery.run(folder, "delete from chronicle where number = 2");
        assertRefused("store.refusal.altered");
    }

    @Test
    void a_file_of_a_newer_version_is_refused() {
        write(1);
        Forgery.run(folder, "insert into schema_version values (99)");
        assertRefused("store.refusal.newer");
    }

    @Test
    void reading_alone_changes_no_byte() throws IOException {
        write(3);
        var before = Files.readAllBytes(folder.chronicleFile());

        try (var store = H2ChronicleStore.read(folder)) {
            assertThat(store.chronicle().entries()).hasSize(4);
        }
        assertThat(folder.chronicleFile()).hasBinaryContent(before);
    }

    private void write(int people) {
        try (var store = H2ChronicleStore.create(folder)) {
            for (int number = 1; number <= people; number++) {
                store.append(entry(number));
            }
            store.append(new Entry.Revoked(people + 1L, NOON, "Thư ký", Math.min(2, people), "nhầm người"));
        }
    }

    private static Entry entry(int number) {
        return new Entry.Recorded(number, NOON, "Thư ký", new MemberCheckedIn(new MemberId(number)));
    }

    private void assertRefused(String key) {
        assertThatThrownBy(() -> H2ChronicleStore.open(folder))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }
}
