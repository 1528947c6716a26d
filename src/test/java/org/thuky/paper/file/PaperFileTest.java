package org.thuky.paper.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Refusal;

class PaperFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void an_older_copy_is_there() throws IOException {
        file = Files.writeString(folder.resolve("04-Bien-ban-dai-hoi.docx"), "bản cũ");
    }

    @Test
    void a_new_copy_replaces_the_old_one() throws IOException {
        PaperFile.replace(file, text("bản mới"));
        assertThat(file).hasContent("bản mới");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void missing_folders_are_made() {
        var deep = folder.resolve("Văn kiện/Đại hội/05-Nghi-quyet.docx");
        PaperFile.replace(deep, text("mới"));
        assertThat(deep).hasContent("mới");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"~$04-Bien-ban-dai-hoi.docx", "~$-Bien-ban-dai-hoi.docx", ".~lock.04-Bien-ban-dai-hoi.docx#"})
    void a_file_open_in_Word_or_LibreOffice_is_left_alone(String lock) throws IOException {
        Files.writeString(folder.resolve(lock), "người đang mở");
        assertRefused("paper.refusal.file.open", file, text("bản mới"));
        assertThat(file).hasContent("bản cũ");
    }

    @Test
    void a_full_disk_leaves_the_old_copy() {
        assertRefused("paper.refusal.folder.full", file, out -> {
            out.write("nửa chừng".getBytes(StandardCharsets.UTF_8));
            throw new IOException("No space left on device");
        });
        assertThat(file).hasContent("bản cũ");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_failure_half_way_leaves_the_old_copy() {
        assertThatThrownBy(() -> PaperFile.replace(file, out -> {
                    out.write(1);
                    throw Refusal.of("paper.refusal.ballot.nobody");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(file).hasContent("bản cũ");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_folder_that_is_a_file_is_named() {
        assertRefused("paper.refusal.file.unwritable", file.resolve("05-Nghi-quyet.docx"), text("mới"));
        assertThat(file).hasContent("bản cũ");
    }

    @Test
    void a_read_only_folder_is_named() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(folder)).as("root may write anywhere").isFalse();
            assertRefused("paper.refusal.folder.read_only", file, text("mới"));
            assertThat(file).hasContent("bản cũ");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static PaperFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String key, Path file, PaperFile.Content content) {
        assertThatThrownBy(() -> PaperFile.replace(file, content))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }
}
