package org.thuky.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.paper.Enclosures;
import org.thuky.paper.Exported;
import org.thuky.paper.Templates;
import org.thuky.paper.account.Gap;
import org.thuky.paper.word.Difference;
import org.thuky.session.Session;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.testkit.Congress;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Work;

class PaperViewModelTest {

    private static final String ZIP = "Ho-so-Cong-doan-co-so-Van-phong-UBND-tinh-Cao-Bang.zip";

    @TempDir
    Path place;

    private final Session session = Congress.begun();
    private final ToldFailures failures = new ToldFailures();
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final List<Path> opened = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private Path folder;
    private PaperViewModel model;

    @BeforeEach
    void open_the_screen() {
        folder = place.resolve("van-kien");
        model = model(failures.work());
    }

    private PaperViewModel model(Work work) {
        return new PaperViewModel(
                new Desk(session, failures.work(), Runnable::run),
                work,
                failures,
                new Templates(place.resolve("Mau van kien")),
                folder,
                opened::add,
                messages);
    }

    @Test
    void every_paper_says_whether_it_is_ready_and_what_it_lacks() {
        assertThat(model.lines())
                .extracting(PaperLine::title)
                .containsSubsequence(
                        "Danh sách điểm danh",
                        "Chương trình",
                        "Chương trình (bản nội bộ)",
                        "Biên bản đại hội",
                        "Nghị quyết đại hội");
        assertThat(line("06").isReady()).isTrue();
        assertThat(line("16").lacks())
                .contains(
                        new PaperLine.Lack("Chưa điểm danh ai.", Gap.Place.ATTENDANCE),
                        new PaperLine.Lack("Chưa ghi Đoàn Chủ tịch.", Gap.Place.BODIES));
        long ready = model.lines().stream().filter(PaperLine::isReady).count();
        assertThat(ready).isBetween(3L, model.lines().size() - 1L);
        assertThat(model.summaryProperty().get())
                .isEqualTo(ready + "/" + model.lines().size() + " văn kiện sẵn sàng");
    }

    @Test
    void the_list_follows_the_meeting() {
        Congress.checkIn(session, 1);
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 7),
                7,
                0,
                MarkingStyle.STRIKE_OUT));

        assertThat(line("16").lacks()).extracting(PaperLine.Lack::words).doesNotContain("Chưa điểm danh ai.");
        assertThat(line("15").title()).isEqualTo("Biên bản kiểm phiếu: Ban Chấp hành");
    }

    @Test
    void all_papers_are_exported_at_once_and_gaps_are_said() {
        model.exportAll();

        assertThat(model.lines())
                .allMatch(PaperLine::there)
                .allMatch(line -> Files.exists(folder.resolve(line.fileName())));
        assertThat(told())
                .isEqualTo("Đã xuất " + files() + " tệp và đóng gói thành “" + ZIP
                        + "”. Văn kiện chưa đủ số liệu được ghi “DỰ THẢO”, chỗ còn thiếu tô vàng.");
    }

    /** Every paper and what goes with them. */
    private int files() {
        return model.lines().size()
                + Enclosures.of(session.state().meeting(), session.state().imprint(), false)
                        .size();
    }

    @Test
    void the_roll_tells_what_is_sensitive_only_when_that_is_ticked() throws IOException {
        model.exportAll();
        var plain = headings();
        model.privatelyProperty().set(true);
        model.exportAll();

        assertThat(plain).contains("Họ và tên").doesNotContain("Điện thoại", "Dân tộc", "Ngày vào Đảng");
        assertThat(headings()).contains("Điện thoại", "Dân tộc", "Ngày vào Đảng");
    }

    private List<String> headings() throws IOException {
        var file = folder.resolve("25-Danh-sach.xlsx").toFile();
        try (var book = WorkbookFactory.create(file, null, true)) {
            var headings = new ArrayList<String>();
            book.getSheetAt(0).getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            return headings;
        }
    }

    @Test
    void one_paper_is_exported_alone() {
        model.export(line("06"));

        assertThat(told()).isEqualTo("Đã xuất “Chương trình”.");
        assertThat(line("06").written()).matches("xuất \\d\\d:\\d\\d .*");
        assertThat(line("07").written()).isEqualTo("chưa xuất");
    }

    @Test
    void a_paper_open_in_Word_does_not_keep_the_others_back() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("~$-Chuong-trinh.docx"), "");

        model.exportAll();

        assertThat(failures.refusals)
                .extracting(refusal -> messages.text(refusal.sentence()))
                .containsExactly(
                        "Tệp “06-Chuong-trinh.docx” đang mở trong Word hoặc chương trình khác. Hãy đóng tệp đó rồi xuất lại; bản cũ còn nguyên.");
        assertThat(told())
                .isEqualTo("Mới xuất được " + (files() - 1) + "/" + files() + " tệp, nên chưa đóng gói hồ sơ.");
        assertThat(line("06").there()).isFalse();
        assertThat(line("17").there()).isTrue();
        assertThat(folder.resolve(ZIP)).doesNotExist();
    }

    @Test
    void the_whole_file_holds_every_paper_and_the_ballots_as_they_lie_in_the_folder() throws IOException {
        Congress.checkIn(session, 3);
        nominate();

        model.exportAll();

        try (var zip = new ZipFile(folder.resolve(ZIP).toFile())) {
            var names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names)
                    .containsAll(model.lines().stream().map(PaperLine::fileName).toList())
                    .contains(
                            "12-Phieu-bau-1.pdf", "13-Bang-kiem-phieu-1.pdf", "25-Danh-sach.xlsx", "26-Diem-danh.xlsx")
                    .hasSize(files());
            for (var name : names) {
                assertThat(zip.getInputStream(zip.getEntry(name)))
                        .as(name)
                        .hasBinaryContent(Files.readAllBytes(folder.resolve(name)));
            }
        }
    }

    @Test
    void papers_stand_in_the_order_of_their_chapters_each_named_once() {
        assertThat(model.lines()).extracting(PaperLine::chapter).isSorted();
        assertThat(model.lines().stream().filter(PaperLine::first).map(PaperLine::chapter))
                .doesNotHaveDuplicates()
                .containsAll(model.lines().stream().map(PaperLine::chapter).toList());
    }

    @Test
    void the_pages_in_view_are_those_of_the_exported_file() {
        var seen = new ArrayList<Path>();

        model.preview(line("06"), (name, pdf, lacking) -> seen.add(pdf));

        assertThat(line("06").there()).isTrue();
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0)).hasFileName("06-Chuong-trinh.pdf").isNotEmptyFile();
    }

    @Test
    void what_a_hand_had_written_is_told_before_the_pages_are_shown() throws IOException {
        model.export(line("06"));
        var file = folder.resolve("06-Chuong-trinh.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            document.createParagraph().createRun().setText("Ghi thêm bằng tay");
            try (var out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
        var told = new ArrayList<Exported>();

        model.preview(
                line("06"),
                (name, pdf, lacking) -> told.addAll(model.handEditsProperty().get()));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).kept())
                .hasValueSatisfying(kept -> assertThat(kept).exists());
        assertThat(told.get(0).differences())
                .extracting(Difference::edited)
                .anyMatch(edited -> edited.contains("Ghi thêm bằng tay"));
    }

    @Test
    void one_reason_is_told_once() throws IOException {
        Files.writeString(folder, "a file where the folder should be");

        model.exportAll();

        assertThat(told()).isEqualTo("Mới xuất được 0/" + files() + " tệp, nên chưa đóng gói hồ sơ.");
        assertThat(failures.refusals)
                .extracting(refusal -> refusal.sentence().key())
                .containsExactly("paper.refusal.file.unwritable");
        assertThat(folder).hasContent("a file where the folder should be");
    }

    @Test
    void an_export_can_be_stopped_between_two_papers() {
        var work = new Work(waiting::add, Runnable::run, failures);
        model = model(work);
        model.exportAll();
        model.exportAll();
        assertThat(work.running()).as("asked twice, begun once").hasSize(1);

        work.running().get(0).cancel();
        waiting.remove(0).run();

        assertThat(told()).startsWith("Đã dừng.");
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_paper_can_be_saved_elsewhere_under_another_name() {
        model.saveAs(line("06"), place.resolve("Chương trình gửi huyện"));

        assertThat(place.resolve("Chương trình gửi huyện.docx")).isRegularFile();
        assertThat(folder).doesNotExist();
    }

    @Test
    void what_is_opened_is_there() throws IOException {
        model.openFolder();
        model.export(line("06"));
        model.open(line("06"));
        model.openTemplates();
        assertThat(opened)
                .containsExactly(folder, folder.resolve("06-Chuong-trinh.docx"), place.resolve("Mau van kien"))
                .allMatch(Files::exists);

        Files.delete(folder.resolve("06-Chuong-trinh.docx"));
        model.open(line("06"));
        assertThat(opened).hasSize(3);
        assertThat(failures.refusals).hasSize(1);
        assertThat(line("06").there()).isFalse();
    }

    private void nominate() {
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 1),
                1,
                0,
                MarkingStyle.STRIKE_OUT));
        session.perform(new ListCandidates(
                new ElectionId(1),
                List.of(new Candidate(0, Person.called("Đàm Thị Hường"), 1985, "", "", Nomination.PREPARED))));
    }

    private PaperLine line(String number) {
        return model.lines().stream()
                .filter(line -> line.fileName().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    private String told() {
        return model.toldProperty()
                .get()
                .map(told -> messages.text(told.sentence()))
                .orElse("");
    }
}
