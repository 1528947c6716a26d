package org.thuky.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.attendance.AttendanceEvent.MemberCheckedIn;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.member.MemberId;
import org.thuky.session.Archive;

/** A meeting in one file: carried, kept, and made a meeting again, or refused whole. */
class BackupTest {

    private static final Instant NOON = Instant.parse("2023-05-09T05:00:00Z");

    @TempDir
    private Path temp;

    private Archive archive;
    private MeetingFolder folder;
    private Path file;
    private String code;

    @BeforeEach
    void a_meeting_with_a_paper() throws IOException {
        archive = new FolderArchive(new Memory(temp.resolve("memory")));
        folder = new MeetingFolder(temp.resolve("Đại hội"));
        file = temp.resolve("Đại hội.thuky");
        try (var store = archive.create(folder.path())) {
            for (int number = 1; number <= 20; number++) {
                store.append(entry(number));
            }
            code = store.integrityCode();
        }
        Files.createDirectories(folder.papers());
        Files.writeString(folder.papers().resolve("16-Biên bản.docx"), "biên bản");
    }

    @Test
    void what_is_restored_is_the_same_meeting_with_its_papers() throws IOException {
        archive.backUp(folder.path(), file, Optional.empty());
        var restored = new MeetingFolder(temp.resolve("restored"));

        archive.restore(file, restored.path(), Optional.empty());

        assertThat(restored.papers().resolve("16-Biên bản.docx")).hasContent("biên bản");
        try (var store = archive.open(restored.path())) {
            assertThat(store.integrityCode()).isEqualTo(code);
            assertThat(store.notices()).isEmpty();
            store.append(entry(21));
        }
    }

    @Test
    void a_password_is_asked_for_and_nothing_can_be_read_without_it() throws IOException {
        archive.backUp(folder.path(), file, Optional.of("mật khẩu"));

        assertThat(archive.asksForPassword(file)).isTrue();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("member-checked-in");
        assertRefused("store.backup.password", Optional.of("sai"));
        assertRefused("store.backup.password", Optional.empty());
        archive.restore(file, temp.resolve("restored"), Optional.of("mật khẩu"));
        try (var store = archive.read(temp.resolve("restored"))) {
            assertThat(store.integrityCode()).isEqualTo(code);
        }
    }

    @Test
    void a_meeting_that_is_open_is_backed_up_as_far_as_it_was_saved() {
        try (var store = archive.open(folder.path())) {
            store.append(entry(21));
            archive.backUp(folder.path(), file, Optional.empty());
            store.append(entry(22));
        }
        archive.restore(file, temp.resolve("restored"), Optional.empty());
        try (var store = archive.read(temp.resolve("restored"))) {
            assertThat(store.chronicle().entries()).hasSize(21);
        }
    }

    @Test
    void a_file_that_is_there_already_stays() throws IOException {
        Files.writeString(file, "of somebody else");
        assertThatThrownBy(() -> archive.backUp(folder.path(), file, Optional.empty()))
                .isInstanceOf(Refusal.class);
        assertThat(file).hasContent("of somebody else");
    }

    @Test
    void restoring_overwrites_nothing() {
        archive.backUp(folder.path(), file, Optional.empty());
        assertThatThrownBy(() -> archive.restore(file, folder.path(), Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("store.backup.notEmpty"));
        assertThat(folder.papers().resolve("16-Biên bản.docx")).hasContent("biên bản");
    }

    @Test
    void a_damaged_backup_is_refused_and_nothing_is_created() throws IOException {
        archive.backUp(folder.path(), file, Optional.empty());
        var whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 37) {
            var damaged = whole.clone();
            damaged[at] ^= 0x21;
            Files.write(file, damaged);
            assertWholeOrNothing();
            Files.write(file, Arrays.copyOf(whole, at));
            assertWholeOrNothing();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "van-kien/../../out.txt",
                "../out.txt",
                "/out.txt",
                "van-kien/..\\..\\out.txt",
                "C:\\out.txt",
                "nhat-ky.mv.db",
                "van-kien/"
            })
    void a_zip_that_would_write_elsewhere_is_refused(String name) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("nhat-ky.journal"));
            zip.write(Files.readAllBytes(folder.journal()));
            zip.putNextEntry(new ZipEntry(name));
            if (!name.endsWith("/")) {
                zip.write("x".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertRefused("store.backup.damaged", Optional.empty());
        assertThat(temp.resolve("out.txt")).doesNotExist();
    }

    @Test
    void what_is_no_backup_is_told_so() throws IOException {
        Files.writeString(file, "không phải zip");
        assertRefused("store.backup.none", Optional.empty());
        assertThatThrownBy(() -> archive.asksForPassword(temp.resolve("missing")))
                .isInstanceOf(Refusal.class);
    }

    private void assertWholeOrNothing() throws IOException {
        var into = temp.resolve("restored");
        try {
            archive.restore(file, into, Optional.empty());
        } catch (Refusal refused) {
            assertThat(into).doesNotExist();
            return;
        }
        try (var store = archive.read(into)) {
            assertThat(store.integrityCode()).isEqualTo(code);
        }
        assertThat(into.resolve("van-kien/16-Biên bản.docx")).hasContent("biên bản");
        try (var files = Files.walk(into)) {
            for (var left : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(left);
            }
        }
    }

    private void assertRefused(String key, Optional<String> password) {
        var into = temp.resolve("refused");
        assertThatThrownBy(() -> archive.restore(file, into, password))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
        assertThat(into).doesNotExist();
        assertThat(temp.resolve("refused (moi)")).doesNotExist();
    }

    private static Entry entry(int number) {
        return new Entry.Recorded(number, NOON, "Thư ký", new MemberCheckedIn(new MemberId(number)));
    }
}
