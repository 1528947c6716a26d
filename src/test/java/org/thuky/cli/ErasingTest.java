package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.Archive;
import org.thuky.store.FolderArchive;
import org.thuky.store.MeetingFolder;
import org.thuky.store.Memory;

/** A meeting whose time of keeping is over loses its people, in every byte of every file, and nothing else. */
class ErasingTest extends VerbsTest {

    private static final LocalDate LATER = LocalDate.of(2024, 1, 2);

    private Archive archive;
    private Path folder;
    private Path backup;

    @BeforeEach
    void a_congress_long_past() throws IOException {
        archive = new FolderArchive(new Memory(temp.resolve("memory")));
        folder = temp.resolve("cao-bang");
        backup = temp.resolve("cao-bang.thuky");
        play("cao-bang");
        Files.writeString(folder.resolve("nhat-ky (1).journal"), "Bế Ngọc Long");
        Files.writeString(folder.resolve("nhat-ky-ban-cu.mv.db"), "Bế Ngọc Long");
        Files.writeString(folder.resolve("nhat-ky-hop.txt"), "của riêng ai đó");
    }

    @Test
    void no_name_and_nothing_told_of_people_is_left_in_any_file() throws IOException {
        var before = meeting();
        var secrets = secrets(before);
        var drive = Files.createDirectories(temp.resolve("stick"));
        try (var store = archive.open(folder)) {
            store.secondCopy().keepIn(drive);
        }
        archive.backUp(folder, backup, Optional.empty());
        assertThat(found(secrets, folder)).as("before").hasSizeGreaterThan(100);
        assertThat(found(secrets, drive)).as("before, on the stick").hasSizeGreaterThan(100);

        assertThat(run("erase", folder.toString(), "--backup", backup.toString()))
                .as(complained())
                .isZero();

        assertThat(said()).contains("nhat-ky-hop.txt");
        assertThat(found(secrets, folder)).isEmpty();
        assertThat(found(secrets, drive)).isEmpty();
        assertThat(folder.resolve("nhat-ky-hop.txt")).exists();
        assertThat(new MeetingFolder(folder).papers()).doesNotExist();
        assertThat(archive.differences(folder)).isEmpty();
        assertThat(results(meeting())).isEqualTo(results(before));
        try (var store = archive.open(folder)) {
            assertThat(store.notices()).isEmpty();
        }
        assertThat(found(secrets, folder)).as("opened").isEmpty();
    }

    @Test
    void whoever_verifies_it_is_told_and_asking_again_does_no_harm() throws IOException {
        archive.backUp(folder, backup, Optional.of("mật khẩu"));
        var code = code();
        assertThat(archive.erase(folder, backup, Optional.of("mật khẩu"), LATER).integrityCode())
                .isNotEqualTo(code)
                .isEqualTo(code());

        assertThat(run("verify", folder.toString(), "--code", code))
                .as(complained())
                .isZero();
        assertThat(said()).contains("02/01/2024", code, code());
        var erased = code();
        archive.erase(folder, backup, Optional.of("mật khẩu"), LATER);
        assertThat(code()).isEqualTo(erased);
    }

    /** Ended when the new journal had its name and nothing was removed yet. */
    @Test
    void what_was_interrupted_is_finished_when_it_is_opened() throws IOException {
        var secrets = secrets(meeting());
        var copy = temp.resolve("copy");
        archive.backUp(folder, backup, Optional.empty());
        archive.restore(backup, copy, Optional.empty());
        archive.erase(copy, backup, Optional.empty(), LATER);
        var erased = Files.readAllBytes(new MeetingFolder(copy).journal());
        Files.write(folder.resolve("nhat-ky-da-xoa.journal"), erased);

        assertThat(chronicle().entries())
                .as("read")
                .hasSameSizeAs(archiveOf(copy).entries());
        archive.open(folder).close();

        assertThat(folder.resolve("nhat-ky-da-xoa.journal")).doesNotExist();
        assertThat(Files.readAllBytes(new MeetingFolder(folder).journal())).isEqualTo(erased);
        assertThat(found(secrets, folder)).isEmpty();
    }

    @Test
    void it_is_refused_and_nothing_changes() throws IOException {
        archive.backUp(folder, backup, Optional.of("mật khẩu"));
        var password = Optional.of("mật khẩu");
        var inside = folder.resolve("van-kien/sao-luu.thuky");
        var before = bytes();

        refused(
                "meeting.refusal.erasure.early",
                () -> archive.erase(folder, backup, password, LocalDate.of(2023, 11, 8)));
        refused("store.backup.none", () -> archive.erase(folder, temp.resolve("none.thuky"), password, LATER));
        refused("store.backup.password", () -> archive.erase(folder, backup, Optional.of("sai"), LATER));
        assertThat(bytes()).isEqualTo(before);

        try (var open = archive.open(folder)) {
            assertThat(open.notices()).isEmpty();
            refused("store.refusal.locked", () -> archive.erase(folder, backup, password, LATER));
        }

        Files.copy(backup, inside);
        refused("store.erase.backupInside", () -> archive.erase(folder, inside, password, LATER));
        refused("store.erase.paperNotBackedUp", () -> archive.erase(folder, backup, password, LATER));
        Files.delete(inside);
        var more = Files.writeString(temp.resolve("more.yaml"), "steps: [undo, redo]");
        assertThat(run("play", more.toString(), "--onto", folder.toString())).isZero();
        refused("store.erase.otherBackup", () -> archive.erase(folder, backup, password, LATER));
    }

    private Chronicle chronicle() {
        return archiveOf(folder);
    }

    private Chronicle archiveOf(Path place) {
        try (var store = archive.read(place)) {
            return store.chronicle();
        }
    }

    private String code() {
        try (var store = archive.read(folder)) {
            return store.integrityCode();
        }
    }

    private Meeting meeting() {
        return Meeting.of(chronicle().inForce());
    }

    /** Names, cards and telephones of whoever was not elected, and telephones and cards of the others. */
    private static Set<String> secrets(Meeting meeting) {
        var secrets = new HashSet<String>();
        var elected = meeting.elections().seated(contest -> true, kind -> true);
        for (var member : meeting.roll().members()) {
            secrets.addAll(List.of(member.card(), member.phone(), member.hometown()));
            if (elected.stream().map(Candidate::name).noneMatch(member.name().full()::equals)) {
                secrets.add(member.name().full());
            }
        }
        // a hometown that the union itself is called by tells nothing of anybody
        secrets.removeIf(text -> text.length() < 5 || meeting.facts().union().contains(text));
        assertThat(secrets).hasSizeGreaterThan(100);
        return secrets;
    }

    private static Set<String> found(Set<String> secrets, Path place) throws IOException {
        var found = new HashSet<String>();
        try (var files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                secrets.stream().filter(text::contains).forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> results(Meeting meeting) {
        return meeting.elections().all().stream()
                .map(election -> election.title()
                        + election.announced()
                        + election.tally()
                        + election.box()
                        + Outcome.of(election, meeting.rules()).elected().stream()
                                .map(election::candidate)
                                .map(Candidate::toString)
                                .toList()
                        + meeting.presence())
                .toList();
    }

    private List<String> bytes() throws IOException {
        try (var files = Files.walk(folder)) {
            var told = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".mv.db"))
                    .sorted()
                    .toList()) {
                told.add(file + " " + Arrays.hashCode(Files.readAllBytes(file)));
            }
            return told;
        }
    }
}
