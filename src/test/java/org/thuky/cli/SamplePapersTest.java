package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Every Word file of a sample read back: the same figures stand in all of them, and none says another. */
class SamplePapersTest extends VerbsTest {

    @Test
    void cao_bang_tells_the_same_numbers_in_every_paper() throws IOException {
        var papers = papers("cao-bang");

        assertTold(papers, "102/127", "16", "17", "19", "23");
        assertTold(papers, "80,3%", "16", "17", "19");
        assertTold(papers, "159 lượt với số tiền trên 75 triệu đồng", "17", "23");
        assertTold(papers, "trên 200 triệu đồng", "17", "23");
        assertTold(papers, "Phấn đấu 90% trở lên đoàn viên công đoàn đạt danh hiệu", "17", "23");
        assertTold(papers, "Dương Hồng Phượng", "15-Bien-ban-kiem-phieu-1", "16", "17", "19", "20", "23");
        assertTold(papers, "102/102", "16", "17", "23");
        assertThat(papers.get("20")).contains("BAN CHẤP HÀNH (07 đồng chí)", "(08 đồng chí)", "19/5/2006");
        assertThat(papers.get("19"))
                .contains("- 07 đồng chí trúng cử Ban Chấp hành", "- 08 đồng chí trúng cử đại biểu");
        assertThat(papers.get("23")).contains("đã bầu 07 đồng chí", "đã bầu 08 đồng chí làm đại biểu");
        assertThat(papers.get("22")).contains("02 kiến nghị với 05 ý kiến");
        assertThat(papers.get("17")).doesNotContain("Báo cáo kiểm điểm");
        assertThat(papers.get("16")).contains("Vắng có lý do 25 đồng chí: ", "(phục vụ đoàn công tác)");
        assertThat(papers.values()).noneMatch(text -> text.contains("đồng chí ,") || text.contains("DỰ THẢO"));
        assertSameVotes(papers, "15-Bien-ban-kiem-phieu-1", "19", "20");
    }

    @Test
    void lang_son_tells_the_same_numbers_in_every_paper() throws IOException {
        var papers = papers("lang-son");

        assertTold(papers, "41/45", "16", "17", "19", "23");
        assertTold(papers, "280 lượt với số tiền trên 130.060.000 đồng", "17", "23");
        assertTold(papers, "41.580.000 đồng", "17", "23");
        assertTold(papers, "5/5", "15-Bien-ban-kiem-phieu-3", "16", "18", "19", "20");
        assertTold(papers, "Hà Minh Anh", "15-Bien-ban-kiem-phieu-3", "16", "17", "18", "19", "20", "23");
        assertThat(papers.get("24")).contains("Đã đủ 11/11 văn kiện.", "27/3/2023");
        assertSameVotes(papers, "15-Bien-ban-kiem-phieu-1", "19", "20");
    }

    @Test
    void the_review_in_kien_giang_tells_what_the_press_told() throws IOException {
        var papers = papers("so-ket");

        assertThat(papers.keySet()).noneMatch(name -> name.startsWith("17") || name.startsWith("19"));
        assertTold(papers, "60.408.000 đồng", "21", "23");
        assertTold(papers, "trên 44 lượt", "21", "23");
        assertTold(papers, "15 đoàn viên", "21", "23");
        assertTold(papers, "140/KH-CĐVC", "21", "23");
        assertTold(papers, "10/11", "16", "23");
        assertThat(papers.get("21"))
                .contains("Trong 04 chỉ tiêu: vượt 02; đạt 01; đang thực hiện 01.", "125%", "60,4%");
        assertThat(papers.get("23")).contains("Xuân Tú – Ban Chấp hành Công đoàn");
    }

    @Test
    void the_conference_in_tuyen_quang_tells_the_same_in_minutes_resolution_request_and_news() throws IOException {
        var papers = papers("bau-bo-sung");

        assertTold(papers, "24/27", "16", "17", "19", "23");
        assertTold(papers, "23/24", "15", "19", "20");
        for (var name : List.of("Chẩu Thị Thu", "Võ Công Thành")) {
            assertTold(papers, name, "15", "16", "17", "19", "20", "23");
        }
        assertTold(papers, "Báo cáo kết quả hoạt động công đoàn năm 2021, nhiệm vụ năm 2022", "16", "17", "23");
        assertThat(papers.get("16")).contains("khuyết 02 ủy viên", "VII. KẾT LUẬN CỦA CHỦ TRÌ");
        assertThat(papers.get("17")).contains("Số: ……/NQ-LĐLĐ").doesNotContain("Kế hoạch số 179/KH-TLĐ");
        assertTold(papers, "đảng viên 02 = 100%", "11", "20");
        assertTold(papers, "Được thông qua", "08", "16");
        assertThat(papers.values()).noneMatch(text -> text.contains("Bầu Bầu") || text.contains("bầu Bầu"));
    }

    @Test
    void a_congress_of_delegates_tells_the_same_numbers_in_every_paper() throws IOException {
        var papers = papers("dai-bieu");

        assertTold(papers, "75/78", "09", "16", "17", "19", "23");
        assertThat(papers.get("09"))
                .contains("Đại biểu được chỉ định", "Dân tộc thiểu số", "đồng chí Đặng Thị Minh Nguyệt, Trưởng ban");
        assertThat(papers.get("17")).contains("74/74");
        assertTold(papers, "412 lượt với số tiền 206.500.000 đồng", "17", "23");
        assertTold(papers, "9/9", "15-Bien-ban-kiem-phieu-5", "18", "19", "20");
        assertTold(papers, "Tôn Nữ Hoàng Thị Diễm Quỳnh", "15-Bien-ban-kiem-phieu-3", "16", "17", "19", "20", "23");
        assertThat(papers.get("22")).contains("04 kiến nghị với 76 ý kiến");
        assertThat(papers.get("11"))
                .contains("Tổng số 11 đồng chí", "17/9/1981")
                .doesNotContain("17/09/1981");
        assertThat(papers.get("16"))
                .as("the committee met after the closing")
                .doesNotContain("HỘI NGHỊ LẦN THỨ NHẤT", "trúng cử Chủ tịch")
                .contains("- Đồng chí Nguyễn Thanh Liêm, Phó Chủ tịch Liên đoàn Lao động tỉnh;");
        assertThat(papers.get("08")).doesNotContain("Kết quả bầu Chủ tịch");
        assertSameVotes(papers, "15-Bien-ban-kiem-phieu-1", "19", "20");
    }

    @Test
    void a_vote_between_two_who_are_level_asks_for_no_further_names() throws IOException {
        var papers = papers("bau-lai");

        assertThat(papers.get("08"))
                .containsOnlyOnce("có đồng chí nào ứng cử, đề cử thêm?")
                .doesNotContain("Kết quả: đồng ý ……");
    }

    /** By the beginning of the file's name. */
    private static void assertTold(Map<String, String> papers, String fact, String... where) {
        for (var number : where) {
            var telling = papers.entrySet().stream()
                    .filter(paper -> paper.getKey().startsWith(number))
                    .toList();
            assertThat(telling).as(number).isNotEmpty();
            assertThat(telling)
                    .as(fact + " in " + number)
                    .anyMatch(paper -> paper.getValue().contains(fact));
        }
    }

    /** Whoever the counting report calls elected has the same votes in request and list. */
    private static void assertSameVotes(Map<String, String> papers, String report, String... others) {
        var lines = papers.entrySet().stream()
                .filter(paper -> paper.getKey().startsWith(report))
                .flatMap(paper -> paper.getValue().lines())
                .filter(line -> line.matches("\\d+\\. Đồng chí .*: \\d+/\\d+ phiếu, đạt .*"))
                .toList();
        assertThat(lines).isNotEmpty();
        for (var line : lines) {
            var name = line.replaceAll("^\\d+\\. Đồng chí (.*?): .*", "$1");
            var votes = line.replaceAll(".*: (\\d+/\\d+) phiếu.*", "$1");
            for (var other : others) {
                assertThat(papers.get(other)).as(other).containsPattern(name + "[^\\n]*[^\\d]" + votes + "[^\\d]");
            }
        }
    }

    private Map<String, String> papers(String sample) throws IOException {
        play(sample);
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(temp.resolve(sample).resolve("van-kien"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".docx")) {
                    try (var document = new XWPFDocument(Files.newInputStream(file));
                            var words = new XWPFWordExtractor(document)) {
                        texts.merge(
                                name.startsWith("15") ? name : name.substring(0, 2),
                                words.getText().replace('\u00a0', ' '),
                                String::concat);
                    }
                }
            }
        }
        return texts;
    }
}
