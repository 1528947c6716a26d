package org.thuky.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.attendance.AttendanceEvent.MemberCheckedIn;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.member.MemberId;

/** Meetings that the program's first versions wrote open whole; a database that somebody prepared runs nothing. */
public class FirstTablesTest {

    private static final Instant NOON = Instant.parse("2023-05-09T05:00:00Z");
    private static final int ENTRIES = 40;

    private static boolean ran;

    @TempDir
    private Path temp;

    private MeetingFolder folder;
    private Memory memory;
    private String code;

    /** What the prepared databases call. */
    public static int runs() {
        ran = true;
        return 1;
    }

    @BeforeEach
    void a_meeting_as_it_was_written_before() {
        ran = false;
        folder = new MeetingFolder(temp.resolve("congress"));
        memory = new Memory(temp.resolve("memory"));
        try (var store = MeetingStore.create(folder, new Memory(temp.resolve("other memory")))) {
            for (int number = 1; number <= ENTRIES; number++) {
                store.append(new Entry.Recorded(number, NOON, "Thư ký", new MemberCheckedIn(new MemberId(number))));
            }
            code = store.integrityCode();
        }
        Forgery.toFirstTables(folder);
    }

    @Test
    void it_opens_with_the_same_entries_and_code_and_a_copy_is_kept() throws IOException {
        var written = Files.readAllBytes(folder.mirror());

        try (var store = MeetingStore.open(folder, memory)) {
            assertThat(store.chronicle().entries()).hasSize(ENTRIES);
            assertThat(store.integrityCode()).isEqualTo(code);
            assertThat(store.notices()).extracting(Sentence::key).containsExactly("store.notice.upgraded");
        }

        assertThat(folder.before()).hasBinaryContent(written);
        assertThat(Journal.read(folder.journal()).length()).isEqualTo(ENTRIES);
        assertThat(Mirror.isOfBefore(folder.mirror())).isFalse();
        try (var store = MeetingStore.open(folder, memory)) {
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void it_is_read_without_a_byte_being_changed() throws IOException {
        var written = Files.readAllBytes(folder.mirror());

        try (var store = MeetingStore.read(folder, memory)) {
            assertThat(store.integrityCode()).isEqualTo(code);
        }

        assertThat(folder.mirror()).hasBinaryContent(written);
        assertThat(folder.journal()).doesNotExist();
    }

    @Test
    void one_cut_short_anywhere_is_never_taken_for_a_shorter_meeting() throws IOException {
        var written = Files.readAllBytes(folder.mirror());
        for (int length = 0; length < written.length; length += 1021) {
            Files.write(folder.mirror(), Arrays.copyOf(written, length));

            assertThatThrownBy(() -> MeetingStore.open(folder, memory))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.sentence().key())
                                    .isIn("store.refusal.damaged", "store.refusal.shorter"));

            assertThat(folder.mirror()).hasBinaryContent(Arrays.copyOf(written, length));
            assertThat(folder.journal()).doesNotExist();
            assertThat(folder.lock()).doesNotExist();
        }
    }

    @Test
    void an_entry_altered_or_taken_out_is_named() {
        Forgery.run(folder, "update chronicle set payload = replace(payload, '2', '9') where number = 2");
        assertRefused("store.refusal.altered");
        Forgery.run(folder, "delete from chronicle where number = 2");
        assertRefused("store.refusal.altered");
    }

    @Test
    void tables_of_a_newer_version_are_refused() {
        Forgery.run(folder, "insert into schema_version values (99)");
        assertRefused("store.refusal.newer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias stranger for 'org.thuky.store.FirstTablesTest.runs';"
                        + "alter table chronicle rename to hidden;"
                        + "create view chronicle as select *, stranger() as x from hidden",
                "create trigger stranger before select on chronicle call 'org.thuky.store.FirstTablesTest$Trigger'",
                "create table stranger (x int default 1)",
                "create linked table stranger ('org.h2.Driver', 'jdbc:h2:mem:other', '', '', 'INFORMATION_SCHEMA.USERS')",
                "alter table chronicle add column stranger int as (1 + 1)",
                "create user stranger password 'x' admin"
            })
    void a_database_that_holds_more_is_refused_and_nothing_of_it_runs(String sql) throws IOException {
        for (var statement : sql.split(";")) {
            Forgery.run(folder, statement);
        }
        ran = false;
        var prepared = Files.readAllBytes(folder.mirror());

        assertRefused("store.refusal.foreign");

        assertThat(ran).isFalse();
        assertThat(folder.mirror()).hasBinaryContent(prepared);
        try (var files = Files.list(folder.path())) {
            assertThat(files).containsExactly(folder.mirror());
        }
    }

    private void assertRefused(String key) {
        assertThatThrownBy(() -> MeetingStore.open(folder, memory))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    /** Runs whenever the table it lies on is read through SQL. */
    public static final class Trigger implements org.h2.api.Trigger {
        @Override
        public void fire(java.sql.Connection connection, Object[] before, Object[] after) {
            ran = true;
        }
    }
}
