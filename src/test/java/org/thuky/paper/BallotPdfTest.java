package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.rule.MarkingStyle;

class BallotPdfTest {

    private static final float DPI = 200;

    private static final List<String> NAMES = List.of(
            "Nông Thị Bích Hường",
            "Nguyễn Hoàng Thị Phương Thảo Nguyên",
            "Lý Ngọc Ánh",
            "Đàm Văn Đức",
            "Triệu Thị Kiều Oanh",
            "Hoàng Ngọc Quỳnh");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} candidates, {1} ballots, {2}: {3} pages of {4}")
    @CsvSource({
        "3, 102, STRIKE_OUT, 51, A5",
        "9, 101, STRIKE_OUT, 51, A5",
        "15, 1, STRIKE_OUT, 1, A5",
        "16, 7, STRIKE_OUT, 7, A4",
        "30, 2, STRIKE_OUT, 2, A4",
        "6, 5, AGREE_DISAGREE, 5, A4",
        "30, 1, AGREE_DISAGREE, 1, A4"
    })
    void there_are_as_many_ballots_as_voters_and_every_name_is_readable(
            int candidates, int copies, MarkingStyle style, int pages, BallotFormat format) throws Exception {
        var sheet = sheet(candidates, style);
        var file = folder.resolve("phieu.pdf");
        BallotPdf.write(sheet, copies, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            var text = text(document).replaceAll("\\s+", " ");
            for (var candidate : sheet.candidates()) {
                assertThat(text.split(candidate.name(), -1))
                        .as(candidate.name())
                        .hasSizeGreaterThan(copies);
            }
            assertThat(text.split("PHIẾU BẦU CỬ", -1)).hasSize(copies + 1);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isEqualTo(BallotPdf.mm(format == BallotFormat.A5 ? 297 : 210));
        }
    }

    @ParameterizedTest
    @CsvSource({"9, STRIKE_OUT, A5", "30, AGREE_DISAGREE, A4"})
    void a_scanner_finds_marks_rules_and_code_where_the_layout_says(
            int candidates, MarkingStyle style, BallotFormat format) throws Exception {
        var sheet = sheet(candidates, style);
        var layout = layout(sheet);
        assertThat(layout.format()).isEqualTo(format);
        var image = firstPage(sheet);
        for (var mark : layout.marks()) {
            double unit = BallotLayout.MARK / 8;
            double y = mark.top() + BallotLayout.MARK / 2;
            assertThat(dark(image, mark.left() + unit, y)).isTrue();
            assertThat(dark(image, mark.left() + 2.5 * unit, y)).isFalse();
            assertThat(dark(image, mark.left() + 4 * unit, y)).isTrue();
            assertThat(dark(image, mark.left() + 5.5 * unit, y)).isFalse();
            assertThat(dark(image, mark.left() + 7 * unit, y)).isTrue();
            assertThat(dark(image, mark.left() - 0.5, y)).isFalse();
        }
        var lastColumn = layout.columns().get(layout.columns().size() - 1);
        for (double row : layout.rows()) {
            assertThat(dark(image, lastColumn.left() + 1, row))
                    .as("rule at %s mm", row)
                    .isTrue();
        }
        for (var column : layout.columns()) {
            assertThat(dark(image, column.left(), layout.rows().get(1) + 0.7)).isTrue();
        }
        assertThat(decode(image, layout.qr())).isEqualTo(BallotPdf.code(sheet, layout));
    }

    @Test
    void the_code_names_election_round_and_style_and_nothing_that_differs_between_sheets() throws Exception {
        var sheet = sheet(6, MarkingStyle.STRIKE_OUT);
        assertThat(BallotPdf.code(sheet, layout(sheet))).matches("PB1\\.K7Q2XM\\.1\\.S\\.01\\.[0-9A-F]{8}");
        var otherNames = new BallotSheet(
                sheet.congress(),
                sheet.title(),
                1,
                5,
                sheet.style(),
                sheet.candidates().subList(1, 6),
                "K7Q2XM");
        assertThat(BallotPdf.code(otherNames, layout(otherNames))).isNotEqualTo(BallotPdf.code(sheet, layout(sheet)));
        assertThat(BallotPdf.qr(BallotPdf.code(sheet, layout(sheet))).getWidth())
                .isEqualTo(29);
    }

    @Test
    void the_ballot_of_a_meeting_lists_the_candidates_in_their_order() {
        var meeting = SampleMeeting.held();
        var election = meeting.elections().get(SampleMeeting.COMMITTEE);
        var sheet = BallotSheet.of(meeting, election);
        assertThat(sheet.congress())
                .containsExactly(
                        "ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH CAO BẰNG",
                        "LẦN THỨ VI, NHIỆM KỲ 2023 - 2028");
        assertThat(sheet.candidates().stream().map(BallotSheet.Candidate::name))
                .containsExactlyElementsOf(
                        election.candidates().stream().map(Candidate::name).toList());
        assertThat(sheet.electionCode())
                .isEqualTo(BallotSheet.of(SampleMeeting.tied(), election).electionCode());
    }

    @ParameterizedTest
    @CsvSource({"1, STRIKE_OUT", "15, STRIKE_OUT", "30, STRIKE_OUT", "6, AGREE_DISAGREE", "30, AGREE_DISAGREE"})
    void names_keep_their_distance_and_nothing_is_printed_between_table_and_bottom_strip(
            int candidates, MarkingStyle style) throws Exception {
        var sheet = sheet(candidates, style);
        var layout = layout(sheet);
        var rows = layout.rows();
        assertThat(layout.nameSize()).isBetween(11.0, 13.0);
        assertThat(rows.get(2) - rows.get(1)).isGreaterThanOrEqualTo(6.6);
        var image = firstPage(sheet);
        var name = layout.columns().get(1);
        for (int row = 1; row < rows.size() - 1; row++) {
            assertBlank(
                    image,
                    name.left() + name.width() - 3,
                    name.left() + name.width() - 0.3,
                    rows.get(row) + 0.4,
                    rows.get(row + 1) - 0.4);
        }
        double tableEnd = rows.get(rows.size() - 1);
        assertBlank(
                image, 5, layout.format().width - 5, tableEnd + 0.4, layout.qr().top() - 0.3);
        var stamp = layout.stamp();
        assertThat(rows.get(0) - (stamp.top() + stamp.height())).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_list_that_does_not_fit_is_refused_and_leaves_no_file() {
        var file = folder.resolve("phieu.pdf");
        assertRefused(sheet(31, MarkingStyle.STRIKE_OUT), file, "paper.refusal.ballot.too_many");
        assertRefused(sheet(0, MarkingStyle.STRIKE_OUT), file, "paper.refusal.ballot.nobody");
        var endless = new BallotSheet.Candidate("Nguyễn " + "Hoàng ".repeat(30), 0, "Cán bộ");
        assertRefused(
                new BallotSheet(
                        List.of("ĐẠI HỘI"), "Ban Chấp hành", 1, 1, MarkingStyle.STRIKE_OUT, List.of(endless), "K7Q2XM"),
                file,
                "paper.refusal.ballot.too_long");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void five_hundred_ballots_stay_a_small_file() throws Exception {
        var file = folder.resolve("phieu.pdf");
        BallotPdf.write(sheet(9, MarkingStyle.STRIKE_OUT), 1000, file);
        assertThat(Files.size(file)).isLessThan(600_000);
    }

    private static void assertRefused(BallotSheet sheet, Path file, String key) {
        assertThatThrownBy(() -> BallotPdf.write(sheet, 10, file))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    static BallotSheet sheet(int candidates, MarkingStyle style) {
        return new BallotSheet(
                List.of(
                        "ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN TỈNH CAO BẰNG",
                        "LẦN THỨ VI, NHIỆM KỲ 2023 - 2028"),
                "Ban Chấp hành Công đoàn cơ sở Sở Nông nghiệp và Phát triển nông thôn nhiệm kỳ 2023 - 2028",
                1,
                5,
                style,
                IntStream.range(0, candidates)
                        .mapToObj(i -> new BallotSheet.Candidate(
                                NAMES.get(i % NAMES.size()),
                                1970 + i,
                                i % 3 == 0
                                        ? "Phó Chi cục trưởng Chi cục Chăn nuôi và Thú y"
                                        : "Chuyên viên Văn phòng Sở"))
                        .toList(),
                "K7Q2XM");
    }

    private static BallotLayout layout(BallotSheet sheet) throws Exception {
        try (var document = new PDDocument()) {
            return BallotLayout.of(sheet, Typeface.load(document, "Regular"), Typeface.load(document, "Bold"));
        }
    }

    private BufferedImage firstPage(BallotSheet sheet) throws Exception {
        var file = folder.resolve("phieu.pdf");
        BallotPdf.write(sheet, 1, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    private static boolean dark(BufferedImage image, double x, double y) {
        return image.getRaster().getSample(pixel(x), pixel(y), 0) < 128;
    }

    private static void assertBlank(BufferedImage image, double left, double right, double top, double bottom) {
        for (int y = pixel(top); y <= pixel(bottom); y++) {
            for (int x = pixel(left); x <= pixel(right); x++) {
                assertThat(image.getRaster().getSample(x, y, 0))
                        .as("ink at %.1f, %.1f mm", x * 25.4 / DPI, y * 25.4 / DPI)
                        .isGreaterThan(200);
            }
        }
    }

    private static int pixel(double mm) {
        return (int) (mm / 25.4 * DPI);
    }

    private static String decode(BufferedImage image, BallotLayout.Box box) throws Exception {
        int left = pixel(box.left() - 3);
        int top = pixel(box.top() - 2.5);
        int side = pixel(box.width() + 5.5);
        var grey = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                grey[y * side + x] = (byte) image.getRaster().getSample(left + x, top + y, 0);
            }
        }
        var source = new PlanarYUVLuminanceSource(grey, side, side, 0, 0, side, side, false);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private static String text(PDDocument document) throws Exception {
        return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
    }
}
