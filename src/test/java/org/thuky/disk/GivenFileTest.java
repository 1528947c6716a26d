package org.thuky.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thuky.cli.ScriptPlayer;
import org.thuky.disk.GivenFile.Kind;
import org.thuky.domain.Refusal;
import org.thuky.paper.PaperFolder;
import org.thuky.paper.SamplePapers;
import org.thuky.paper.Templates;
import org.thuky.paper.form.Paper;
import org.thuky.paper.layout.WordPdf;
import org.thuky.paper.print.PdfPages;
import org.thuky.store.RuleSetFiles;
import org.thuky.store.spreadsheet.SpreadsheetReader;
import org.thuky.testkit.MemoryArchive;

/** What never ends, what waits for ever and what fills the memory is refused before a byte of it is read. */
class GivenFileTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private static Path folder;

    /** Everything that the program opens by a name, each with a way to have it opened. */
    private static final Map<String, Door> DOORS = Map.of(
            "list.xlsx", file -> SpreadsheetReader.read(file, Progress.NONE),
            "script.yaml",
                    file -> new ScriptPlayer(new MemoryArchive(), new RuleSetFiles(folder.resolve("none")))
                            .play(file, folder.resolve("meeting"), "thuky", entries -> {}),
            "rules.yaml", file -> new RuleSetFiles(file.getParent()).all(),
            "nghi-quyet.docx", file -> new Templates(file.getParent()).content(resolution()),
            "17-Nghi-quyet.docx",
                    file -> new PaperFolder(new Templates(folder.resolve("none")), file.getParent())
                            .export(resolution()),
            "paper.docx", file -> WordPdf.write(file, folder.resolve("paper.pdf")),
            "ballots.pdf", file -> PdfPages.open(file).close());

    private interface Door {
        void open(Path file) throws IOException;
    }

    static Stream<String> doors() {
        return DOORS.keySet().stream().sorted();
    }

    private static Paper resolution() {
        return SamplePapers.ofCongress(12).stream()
                .filter(paper -> paper.fileName().equals("17-Nghi-quyet.docx"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_pipe_is_not_waited_for(String name) throws IOException, InterruptedException {
        var pipe = in("pipe", name);
        assumeThat(made("mkfifo", pipe.toString()))
                .as("this system makes no pipes")
                .isTrue();
        refused("disk.refusal.no-file", pipe, name);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_device_is_not_read_to_its_end(String name) throws IOException {
        var zero = Path.of("/dev/zero");
        assumeThat(zero).as("this system has no such device").exists();
        refused("disk.refusal.no-file", Files.createSymbolicLink(in("device", name), zero), name);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_folder_is_no_file(String name) throws IOException {
        refused("disk.refusal.no-file", Files.createDirectory(in("folder", name)), name);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_file_that_would_fill_the_memory_is_not_opened(String name) throws IOException {
        var file = in("large", name);
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }
        refused("disk.refusal.large", file, name);
    }

    private static void refused(String key, Path file, String name) {
        ThrowingCallable opened = () -> DOORS.get(name).open(file);
        Assertions.assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(opened)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.sentence().key()).isEqualTo(key)));
    }

    @Test
    void a_plain_file_is_read_whole() throws IOException {
        var file = Files.writeString(folder.resolve("plain.yaml"), "Đại hội");
        assertThat(GivenFile.text(file, Kind.SCRIPT)).isEqualTo("Đại hội");
        assertThat(GivenFile.text(Files.createSymbolicLink(folder.resolve("link.yaml"), file), Kind.SCRIPT))
                .isEqualTo("Đại hội");
        Files.write(file, new byte[] {'a', (byte) 0xff});
        assertThatThrownBy(() -> GivenFile.text(file, Kind.SCRIPT)).isInstanceOf(CharacterCodingException.class);
        assertThatThrownBy(() -> GivenFile.read(folder.resolve("gone"), Kind.LIST))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_file_that_tells_no_size_is_read_no_further_than_the_largest() {
        var symbols = Path.of("/proc/kallsyms");
        assumeThat(symbols).as("this system has no such file").exists();
        assertThat(symbols.toFile().length()).isZero();
        assertThatThrownBy(() -> GivenFile.read(symbols, Kind.RULES)).isInstanceOf(Refusal.class);
    }

    private static Path in(String what, String name) throws IOException {
        return Files.createDirectories(folder.resolve(what + "-" + name)).resolve(name);
    }

    private static boolean made(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
