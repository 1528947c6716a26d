package org.thuky.paper.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    @TempDir
    Path place;

    @Test
    void nothing_stays_when_the_program_ends() throws IOException {
        var program = TemporaryFolder.begin(place);
        Files.writeString(
                Files.createDirectory(program.path().resolve("xem trước")).resolve("Danh sách.pdf"), "tên người");

        program.end();

        assertThat(place).isEmptyDirectory();
    }

    @Test
    void what_a_killed_program_left_goes_when_the_next_begins() throws IOException {
        var killed = TemporaryFolder.begin(place);
        Files.writeString(killed.path().resolve("Danh sách.pdf"), "tên người");
        killed.release();

        TemporaryFolder.sweep(place);

        assertThat(place).isEmptyDirectory();
    }

    @Test
    void what_a_living_program_uses_stays_and_so_does_what_is_not_ours() throws IOException {
        var living = TemporaryFolder.begin(place);
        var used = Files.writeString(living.path().resolve("Danh sách.pdf"), "tên người");
        var others = Files.createDirectory(place.resolve("thu-ky-tam-cua-nguoi-khac"));

        TemporaryFolder.sweep(place);

        assertThat(used).exists();
        assertThat(others).exists();
        living.end();
    }

    @Test
    void every_need_has_a_folder_of_its_own() {
        var one = TemporaryFolder.fresh();
        var other = TemporaryFolder.fresh();

        assertThat(one).isEmptyDirectory().isNotEqualTo(other);
        assertThat(other).hasParent(one.getParent());
        TemporaryFolder.remove(one);
        assertThat(one).doesNotExist();
    }
}
