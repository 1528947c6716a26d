package org.thuky.paper.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
import org.junit.jupiter.params.provider.EnumSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.paper.SampleMeeting;
import org.thuky.paper.print.Area;
import org.thuky.paper.print.Canvas;
import org.thuky.paper.print.Typefaces;

public class BallotPdfTest {

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
        "3, 102, STRIKE_OUT, 57, A5",
        "9, 101, STRIKE_OUT, 57, A5",
        "9, 15, STRIKE_OUT, 10, A5",
        "15, 1, STRIKE_OUT, 2, A5",
        "16, 7, STRIKE_OUT, 8, A4",
        "30, 11, STRIKE_OUT, 13, A4",
        "31, 2, STRIKE_OUT, 5, A4",
        "60, 2, STRIKE_OUT, 5, A4",
        "6, 5, AGREE_DISAGREE, 6, A4",
        "30, 1, AGREE_DISAGREE, 2, A4",
        "60, 1, AGREE_DISAGREE, 3, A4"
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
            int sheets = layouts(sheet).size();
            assertThat(text.split("PHIẾU BẦU CỬ", -1)).hasSize(copies * sheets + 1);
            assertThat(text.split("TỜ BÌA", -1)).hasSize((copies + 9) / 10 + 1);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isEqualTo(Canvas.mm(format == BallotFormat.A5 ? 297 : 210));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_list_from_one_to_sixty_names_is_printed_inside_the_marks_and_its_codes_are_read(MarkingStyle style)
            throws Exception {
        var faces = Typefaces.load(new PDDocument());
        for (int candidates = 1; candidates <= 60; candidates++) {
            var layouts = BallotLayout.of(sheet(candidates, style), faces);
            assertThat(layouts.stream().mapToInt(BallotLayout::names).sum()).isEqualTo(candidates);
            for (var layout : layouts) {
                double tableEnd = layout.rows().get(layout.rows().size() - 1);
                var last = layout.columns().get(layout.columns().size() - 1);
                assertThat(tableEnd).isLessThan(layout.qrs().get(0).top());
                assertThat(last.left() + last.width())
                        .isCloseTo(layout.format().width - layout.format().tableMargin, within(0.01));
                assertThat(layout.rows().get(2) - layout.rows().get(1)).isGreaterThanOrEqualTo(6.6);
            }
        }
        for (int candidates : new int[] {1, 15, 31, 60}) {
            assertReadable(sheet(candidates, style));
        }
    }

    /** Looks at the print of every page for what a reader of scans looks for. */
    private void assertReadable(BallotSheet sheet) throws Exception {
        var layouts = layouts(sheet);
        for (var layout : layouts) {
            var image = page(sheet, layout.page());
            for (var mark : layout.marks()) {
                double unit = BallotLayout.MARK / 8;
                assertThat(dark(image, mark.left() + unit, mark.middle())).isTrue();
                assertThat(dark(image, mark.left() + 2.5 * unit, mark.middle())).isFalse();
                assertThat(dark(image, mark.left() + 4 * unit, mark.middle())).isTrue();
                assertThat(dark(image, mark.left() + 5.5 * unit, mark.middle())).isFalse();
                assertThat(dark(image, mark.left() + 7 * unit, mark.middle())).isTrue();
                assertThat(dark(image, mark.left() - 0.5, mark.middle())).isFalse();
            }
            var lastColumn = layout.columns().get(layout.columns().size() - 1);
            for (double row : layout.rows()) {
                assertThat(dark(image, lastColumn.left() + 1, row))
                        .as("rule at %s mm", row)
                        .isTrue();
            }
            for (var column : layout.columns()) {
                assertThat(dark(image, column.left(), layout.rows().get(1) + 0.7))
                        .isTrue();
            }
            for (var qr : layout.qrs()) {
                assertThat(decode(image, qr))
                        .isEqualTo(BallotCode.of(sheet, layout).text())
                        .contains("." + layout.page() + "/" + layouts.size() + ".");
            }
        }
    }

    @Test
    void ballots_to_tick_are_small_too_with_the_position_under_the_name() throws Exception {
        var sheet = new BallotSheet(
                List.of("ĐẠI HỘI", "LẦN THỨ VI"),
                "Ban Chấp hành",
                1,
                15,
                MarkingStyle.AGREE_DISAGREE,
                IntStream.range(0, 15)
                        .mapToObj(i -> new BallotSheet.Candidate("Nguyễn Thị Phương Thảo", 1970, "Chuyên viên"))
                        .toList(),
                "K7Q2XM",
                false);
        var layout = layouts(sheet).get(0);
        assertThat(layout.format()).isEqualTo(BallotFormat.A5);
        assertThat(layout.detailsBelowNames()).isTrue();
        BallotPdf.write(sheet, 1, folder.resolve("phieu.pdf"));
        try (var document = Loader.loadPDF(folder.resolve("phieu.pdf").toFile())) {
            assertThat(text(document)).contains("Sinh năm 1970, Chuyên viên");
        }
    }

    @Test
    void two_packs_lie_side_by_side_so_that_one_cut_parts_them() throws Exception {
        var file = folder.resolve("phieu.pdf");
        BallotPdf.write(sheet(3, MarkingStyle.STRIKE_OUT), 23, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1 + 10 + 1 + 2);
            assertThat(text(document, 1)).contains("Tập 1/3", "Tập 2/3", "Đã đếm đủ 10 phiếu");
            assertThat(text(document, 12))
                    .contains("Tập 3/3", "Đã đếm đủ 03 phiếu")
                    .doesNotContain("PHIẾU BẦU CỬ");
            assertThat(text(document, 14).split("PHIẾU BẦU CỬ", -1)).hasSize(2);
        }
    }

    @Test
    void the_ruler_of_a_slip_is_ten_centimetres_long() throws Exception {
        var image = page(sheet(3, MarkingStyle.STRIKE_OUT), 0);
        double left = (148 - 100) / 2.0;
        double ruler = 210 - 22 - 4;
        assertThat(dark(image, left, ruler)).isTrue();
        assertThat(dark(image, left + 50, ruler)).isTrue();
        assertThat(dark(image, left + 100, ruler)).isTrue();
        assertThat(dark(image, left + 101, ruler)).isFalse();
    }

    @Test
    void a_practice_ballot_says_so_to_people_and_to_readers() throws Exception {
        var sheet = sheet(8, MarkingStyle.STRIKE_OUT);
        var file = folder.resolve("phieu.pdf");
        BallotPdf.write(sheet.forPractice(), 10, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
            // letters on a slope are read as many short lines
            assertThat(text(document).replaceAll("\\s", ""))
                    .contains("PHIẾUTẬP", "KHÔNGCÓGIÁTRỊBẦUCỬ")
                    .doesNotContain("TỜBÌA");
            var image = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            assertThat(decode(image, layouts(sheet).get(0).qrs().get(0))).startsWith("PT2.");
        }
        BallotPdf.write(sheet, 10, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(text(document).replaceAll("\\s", "")).doesNotContain("KHÔNGCÓGIÁTRỊ");
        }
    }

    @Test
    void the_code_names_election_round_and_style_and_nothing_that_differs_between_sheets() throws Exception {
        var sheet = sheet(6, MarkingStyle.STRIKE_OUT);
        assertThat(code(sheet).text()).matches("PB2\\.K7Q2XM\\.1\\.S\\.02\\.1/1\\.[0-9A-F]{8}");
        var otherNames = new BallotSheet(
                sheet.assembly(),
                sheet.title(),
                1,
                5,
                sheet.style(),
                sheet.candidates().subList(1, 6),
                "K7Q2XM",
                false);
        assertThat(code(otherNames)).isNotEqualTo(code(sheet));
        assertThat(code(sheet).modules().getWidth()).isEqualTo(29);
    }

    @Test
    void the_ballot_of_a_meeting_lists_the_candidates_in_their_order() {
        var meeting = SampleMeeting.held();
        var election = meeting.elections().get(SampleMeeting.COMMITTEE);
        var sheet = BallotSheet.of(meeting, election);
        assertThat(sheet.assembly())
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
        var layout = layouts(sheet).get(0);
        var rows = layout.rows();
        assertThat(layout.nameSize()).isBetween(11.0, 13.0);
        assertThat(rows.get(2) - rows.get(1)).isGreaterThanOrEqualTo(6.6);
        var image = page(sheet, 1);
        var name = layout.columns().get(1);
        for (int row = 1; row < rows.size() - 1; row++) {
            assertBlank(
                    image,
                    name.left() + name.width() - (style == MarkingStyle.STRIKE_OUT ? 3 : 1.5),
                    name.left() + name.width() - 0.3,
                    rows.get(row) + 0.4,
                    rows.get(row + 1) - 0.4);
        }
        double tableEnd = rows.get(rows.size() - 1);
        assertBlank(
                image,
                5,
                layout.format().width - 5,
                tableEnd + 0.4,
                layout.qrs().get(0).top() - 0.3);
        var stamp = layout.stamp();
        assertThat(rows.get(0) - (stamp.top() + stamp.height())).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_list_that_does_not_fit_is_refused_and_leaves_no_file() {
        var file = folder.resolve("phieu.pdf");
        assertRefused(sheet(61, MarkingStyle.STRIKE_OUT), file, "paper.refusal.ballot.too_many");
        assertRefused(sheet(0, MarkingStyle.STRIKE_OUT), file, "paper.refusal.ballot.nobody");
        var endless = new BallotSheet.Candidate("Nguyễn " + "Hoàng ".repeat(30), 0, "Cán bộ");
        assertRefused(
                new BallotSheet(
                        List.of("ĐẠI HỘI"),
                        "Ban Chấp hành",
                        1,
                        1,
                        MarkingStyle.STRIKE_OUT,
                        List.of(endless),
                        "K7Q2XM",
                        false),
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

    public static BallotSheet sheet(int candidates, MarkingStyle style) {
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
                "K7Q2XM",
                false);
    }

    private static BallotCode code(BallotSheet sheet) throws Exception {
        return BallotCode.of(sheet, layouts(sheet).get(0));
    }

    private static List<BallotLayout> layouts(BallotSheet sheet) throws Exception {
        try (var document = new PDDocument()) {
            return BallotLayout.of(sheet, Typefaces.load(document));
        }
    }

    /** @param page 0 for the slip before the ballots */
    private BufferedImage page(BallotSheet sheet, int page) throws Exception {
        var file = folder.resolve("phieu.pdf");
        BallotPdf.write(sheet, 1, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
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

    private static String decode(BufferedImage image, Area box) throws Exception {
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

    private static String text(PDDocument document, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC);
    }
}
