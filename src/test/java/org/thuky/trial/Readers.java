package org.thuky.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.thuky.cli.ScriptPlayer;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.BallotEntry;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.ImportPlan;
import org.thuky.domain.member.MemberSearch;
import org.thuky.domain.member.Roll;
import org.thuky.paper.PaperFolder;
import org.thuky.paper.SampleMeeting;
import org.thuky.paper.SamplePapers;
import org.thuky.paper.Templates;
import org.thuky.paper.form.Paper;
import org.thuky.paper.layout.WordPdf;
import org.thuky.session.Session;
import org.thuky.store.FolderArchive;
import org.thuky.store.Memory;
import org.thuky.store.RuleSetFiles;
import org.thuky.store.RuleSetText;
import org.thuky.store.spreadsheet.MemberFile;
import org.thuky.store.spreadsheet.SpreadsheetReader;
import org.thuky.trial.Reader.Reading;
import org.thuky.ui.common.TypedTexts;
import org.thuky.ui.resolution.PastedText;

/** Everything that the program reads and did not write a moment ago: one line each. */
final class Readers {

    private static final Path SAMPLES = Path.of("assets", "samples");
    /** Meetings with few people in them. */
    private static final List<String> PLAYED = List.of("so-ket", "bau-bo-sung", "ha-giang");

    private static final String PAPER = "17-Nghi-quyet.docx";

    private Readers() {}

    static List<Reader> all() {
        return List.of(
                new Reader("spreadsheet .xlsx", "danh-sach.xlsx", 8, lists(".xlsx"), Packed::mutated, list()),
                new Reader("spreadsheet .xls", "danh-sach.xls", 10, lists(".xls"), Records::mutated, list()),
                new Reader("list as text", "danh-sach.csv", 60, lists(".csv"), Words::mutated, list()),
                new Reader("list as a web page", "danh-sach.html", 40, Readers::pages, Words::mutated, list()),
                new Reader("list from the clipboard", "", 90, Readers::tables, Words::mutated, pasted()),
                new Reader("lines from the clipboard", "", 220, Readers::lines, Words::mutated, text(PastedText::read)),
                new Reader("fields of a form", "", 220, Readers::fields, Words::mutated, text(TypedTexts::read)),
                new Reader("code or name at the door", "", 300, Readers::codes, Words::mutated, scanned()),
                new Reader("marks of a ballot", "", 50, Readers::marks, Words::mutated, marked()),
                new Reader("script", "script.yaml", 8, scripts(), Words::yaml, new Played()),
                new Reader("rule set", "", 20, rules(), Words::yaml, text(RuleSetText::read)),
                new Reader("template", "nghi-quyet.docx", 6, templates(), Packed::mutated, new Filled()),
                new Reader("paper edited in Word", PAPER, 4, Readers::paper, Packed::mutated, new Exported()),
                new Reader("paper to be drawn", PAPER, 4, Readers::paper, Packed::mutated, new Drawn()),
                new Reader(
                        "journal of a meeting",
                        "nhat-ky.journal",
                        20,
                        kept("nhat-ky.journal"),
                        Bytes::mutated,
                        meeting()),
                new Reader(
                        "database of a meeting",
                        "nhat-ky.mv.db",
                        10,
                        kept("nhat-ky.mv.db"),
                        Readers::touched,
                        meeting()),
                new Reader("backup", "sao-luu.thuky", 5, kept("../sao-luu.thuky"), Readers::touched, new Restored()));
    }

    private interface TextReading {
        void read(String text) throws Exception;
    }

    private static Reading text(TextReading reading) {
        return (input, file) -> reading.read(Words.text(input));
    }

    private static Reading list() {
        return (input, file) -> planned(SpreadsheetReader.read(file, Progress.NONE));
    }

    private static Reading pasted() {
        return text(copied -> planned(SpreadsheetReader.paste(copied)));
    }

    /** As far as the secretary sees it, and into the roll. */
    private static void planned(MemberFile read) {
        for (var sheet : read.sheets()) {
            for (int column = 0; column < sheet.columns(); column++) {
                sheet.heading(column);
            }
        }
        var drafts = read.likeliest().read().drafts();
        ImportPlan.of(Roll.EMPTY, drafts);
        Roll.EMPTY.acceptImport(drafts);
    }

    private static Reading scanned() {
        var roll = SampleMeeting.summoned(127).roll();
        var search = MemberSearch.over(roll.inOrder());
        return text(scanned -> {
            search.find(scanned);
            roll.holderOf(scanned);
        });
    }

    private static Reading marked() {
        var meeting = SampleMeeting.held();
        var slate = meeting.elections().all().get(0).slate();
        return text(typed -> BallotEntry.parse(typed, slate, meeting.rules()));
    }

    /** A meeting played from a script: what was done of it holds, wherever it stopped. */
    private static final class Played implements Reading {

        private final RuleSetFiles rules = new RuleSetFiles(Path.of("none"));

        @Override
        public void prepare(Path folder) throws IOException {
            for (var sample : PLAYED) {
                Files.copy(SAMPLES.resolve(sample).resolve("danh-sach.csv"), folder.resolve(sample + ".csv"));
            }
        }

        @Override
        public void read(byte[] input, Path file) {
            var kept = new KeptArchive();
            try (Session session =
                    new ScriptPlayer(kept.archive(), rules).play(file, file.resolveSibling("x"), "thuky", n -> {})) {
                assertThat(kept.meeting())
                        .usingRecursiveComparison()
                        // made when somebody first asks for it
                        .ignoringFields("proceedings.roll.namesakes")
                        .isEqualTo(session.state().meeting());
            } catch (Refusal stopped) {
                kept.meeting();
                throw stopped;
            }
        }
    }

    /** Nothing of ours is read when a bit of it is different, so that some are left as they are. */
    private static byte[] touched(byte[] seed, Random chance) {
        return chance.nextInt(4) == 0 ? seed : Bytes.mutated(seed, chance);
    }

    /** A file of a meeting that was played. */
    private static Supplier<List<byte[]>> kept(String file) {
        return () -> {
            try {
                var folder = Files.createTempDirectory("kept").resolve("meeting");
                var archive = new FolderArchive(new Memory(folder.resolveSibling("memory")));
                new ScriptPlayer(archive, new RuleSetFiles(Path.of("none")))
                        .play(SAMPLES.resolve("ha-giang").resolve("script.yaml"), folder, "thuky", n -> {})
                        .close();
                archive.backUp(folder, folder.resolveSibling("sao-luu.thuky"), Optional.empty());
                return List.of(content(folder.resolve(file).normalize()));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        };
    }

    private static Reading meeting() {
        return (input, file) -> meeting(file.getParent());
    }

    private static void meeting(Path folder) {
        try (var store = new FolderArchive(new Memory(folder.resolve("none"))).read(folder)) {
            Meeting.of(store.chronicle().inForce());
        }
    }

    /** A backup, made a meeting again. */
    private static final class Restored implements Reading {

        @Override
        public boolean writes() {
            return true;
        }

        @Override
        public void read(byte[] input, Path file) {
            var folder = file.resolveSibling("restored");
            new FolderArchive(new Memory(folder.resolve("none"))).restore(file, folder, Optional.empty());
            meeting(folder);
        }
    }

    /** A template of the union, checked and filled. */
    private static final class Filled implements Reading {

        private final List<Paper> papers = SamplePapers.ofCongress(12);

        @Override
        public void read(byte[] input, Path file) {
            var templates = new Templates(file.getParent());
            templates.check();
            for (var paper : papers) {
                if (paper.template().equals(file.getFileName().toString())) {
                    templates.content(paper);
                }
            }
        }
    }

    /** A paper that came back from Word, exported anew. */
    private static final class Exported implements Reading {

        private final Templates templates = new Templates(Path.of("none"));
        private final Paper paper = resolution();

        @Override
        public void prepare(Path folder) {
            new PaperFolder(templates, folder).export(paper);
        }

        @Override
        public boolean writes() {
            return true;
        }

        @Override
        public void read(byte[] input, Path file) {
            var exported = new PaperFolder(templates, file.getParent()).export(paper);
            WordPdf.write(exported.file(), file.resolveSibling("drawn.pdf"));
        }
    }

    private static final class Drawn implements Reading {

        @Override
        public boolean writes() {
            return true;
        }

        @Override
        public void read(byte[] input, Path file) {
            WordPdf.write(file, file.resolveSibling("drawn.pdf"));
        }
    }

    private static Paper resolution() {
        return SamplePapers.ofCongress(12).stream()
                .filter(paper -> paper.fileName().equals(PAPER))
                .findFirst()
                .orElseThrow();
    }

    private static List<byte[]> paper() {
        return List.of(new Templates(Path.of("none")).content(resolution()));
    }

    private static Supplier<List<byte[]>> lists(String ending) {
        return () -> files(SAMPLES, file -> file.getFileName().toString().equals("danh-sach" + ending));
    }

    private static Supplier<List<byte[]>> scripts() {
        return () -> PLAYED.stream()
                .map(sample -> Words.text(content(SAMPLES.resolve(sample).resolve("script.yaml")))
                        .replace("danh-sach.csv", sample + ".csv"))
                .map(Words::bytes)
                .toList();
    }

    private static Supplier<List<byte[]>> rules() {
        return () -> files(Path.of("assets", "rules"), file -> true).stream()
                .map(bytes -> Words.bytes(Words.text(bytes).replaceFirst("id: \\S+", "id: rieng-1")))
                .toList();
    }

    private static Supplier<List<byte[]>> templates() {
        return () -> files(Path.of("assets", "templates"), file -> file.endsWith("nghi-quyet.docx"));
    }

    private static List<byte[]> tables() {
        return files(SAMPLES, file -> file.toString().endsWith("so-ket/danh-sach.csv")).stream()
                .map(bytes -> Words.bytes(Words.text(bytes).replace(',', '\t')))
                .toList();
    }

    private static List<byte[]> pages() {
        return tables().stream()
                .map(bytes -> "<table><tr><td>"
                        + Words.text(bytes)
                                .strip()
                                .replaceAll("[;\t]", "</td><td>")
                                .replaceAll("\\R", "</td></tr><tr><td>")
                        + "</td></tr></table>")
                .map(Words::bytes)
                .toList();
    }

    private static List<byte[]> lines() {
        return Stream.of(
                        "1\tKết nạp đảng viên\t15\tđồng chí\n2\tThi đua\tĐoàn viên xuất sắc\t90%\n",
                        "- 100% đoàn viên học tập\r\n\r\n2. Kết nạp 15 đồng chí\r\n1.200 lượt thăm hỏi\n",
                        "\"100% nữ đạt \"\"Giỏi việc nước\"\"\ncấp cơ sở\"\t100\ntrên 75 triệu\t37,5\n")
                .map(Words::bytes)
                .toList();
    }

    private static List<byte[]> fields() {
        return Stream.of("7h30", "09/05/2023", "XVI", "trên 75,5 triệu", "2023 - 2028", "90%", "Hội trường tầng 2")
                .map(Words::bytes)
                .toList();
    }

    private static List<byte[]> marks() {
        return Stream.of("3 7", "12*", "12*3 7", "x2", "k NO_STAMP", "1, 2; 3")
                .map(Words::bytes)
                .toList();
    }

    private static List<byte[]> codes() {
        return Stream.concat(
                        SampleMeeting.summoned(127).roll().members().stream()
                                .limit(20)
                                .flatMap(member ->
                                        Stream.of(member.card(), member.name().full())),
                        Stream.of("ng t hu", "CB001"))
                .map(Words::bytes)
                .toList();
    }

    private static List<byte[]> files(Path folder, Predicate<Path> which) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && which.test(file))
                    .sorted()
                    .map(Readers::content)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
