package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Meetings in which not everybody comes, stays, or keeps an office, and what their minutes say. */
class DoorCasesTest extends VerbsTest {

    @Test
    void a_congress_of_two_days_tells_each_sitting_by_itself() throws IOException {
        assertThat(minutes("two-days"))
                .contains(
                        "Phiên trù bị, ngày 17 tháng 10 năm 2025: có mặt 4/6 đoàn viên",
                        "Phiên chính thức, ngày 18 tháng 10 năm 2025: có mặt 5/6 đoàn viên",
                        "Phiên trù bị: Thông qua chương trình đại hội: đồng ý 4/4",
                        "Phiên chính thức: Thông qua nghị quyết đại hội: đồng ý 5/5",
                        "đến 17 giờ 00 phút, ngày 17 tháng 10 năm 2025");
    }

    @Test
    void an_alternate_counts_in_the_place_of_the_absent_delegate() throws IOException {
        assertThat(minutes("alternate"))
                .contains(
                        "Tổng số đại biểu được triệu tập: 04 đồng chí; có mặt: 04/04",
                        "Đại biểu dự khuyết Hoàng Văn Em được gọi thay đại biểu Lê Văn Cường"
                                + " (lý do: đại biểu đi công tác đột xuất)");
        assertThat(paper("alternate", "09-Bao-cao-tham-tra.docx"))
                .contains("Đại biểu dự khuyết thay thế", "được gọi thay đại biểu Lê Văn Cường");
        assertThat(paper("alternate", "05-Danh-sach-diem-danh.docx")).contains("Thay đại biểu Lê Văn Cường");
    }

    @Test
    void an_election_of_the_second_day_is_dated_by_that_day() throws IOException {
        assertThat(paper("second-day", "15-Bien-ban-kiem-phieu-1-Ban-Chap-hanh.docx"))
                .contains("ngày 18 tháng 10 năm 2025")
                .doesNotContain("ngày 17 tháng 10 năm 2025");
    }

    @Test
    void of_two_entries_that_were_one_person_no_paper_tells_the_one_that_is_no_more() throws IOException {
        assertThat(minutes("merged")).contains("Tổng số đoàn viên được triệu tập: 04 đồng chí; có mặt: 04/04");
        assertThat(paper("merged", "05-Danh-sach-diem-danh.docx")).contains("Nguyễn Thị Hường", "Tổ trưởng");
        try (var papers = Files.walk(temp.resolve("merged").resolve("van-kien"))) {
            for (var file :
                    papers.filter(each -> each.toString().endsWith(".docx")).toList()) {
                assertThat(paper(
                                "merged",
                                temp.resolve("merged/van-kien").relativize(file).toString()))
                        .as(file.toString())
                        .doesNotContain("Huờng");
            }
        }
    }

    @Test
    void whoever_is_named_by_card_gives_up_the_seat_and_is_elected_in_no_paper_any_more() throws IOException {
        assertThat(minutes("given-up"))
                .contains("đồng chí Trần Văn Bình đã trúng cử Ban Chấp hành xin rút; lý do: lý do sức khỏe")
                .containsOnlyOnce("Cho đồng chí Trần Văn Bình rút: đồng ý 5/5");
        assertThat(paper("given-up", "20-Trich-ngang-trung-cu.docx")).doesNotContain("Trần Văn Bình");
        assertThat(paper("given-up", "23-Tin-bai.docx")).doesNotContain("Trần Văn Bình");
        assertThat(paper("given-up", "19-To-trinh-cong-nhan.docx")).doesNotContain("Trần Văn Bình");
    }

    @Test
    void an_office_goes_over_a_clock_is_corrected_and_only_guests_who_came_are_listed() throws IOException {
        assertThat(minutes("officers-and-guests"))
                .contains(
                        "lúc 9 giờ 10 phút, đồng chí Phạm Thị Dung thay đồng chí Lê Văn Cường (Trưởng ban)",
                        "Từ 8 giờ 00 phút đến 9 giờ 30 phút",
                        "Từ 9 giờ 30 phút đến 9 giờ 30 phút",
                        "Khách Có Đến")
                .doesNotContain("Khách Không Đến", "17 giờ 30");
    }

    @Test
    void nobody_came_and_nobody_is_summoned_have_figures_that_can_be() throws IOException {
        assertThat(minutes("nobody-came"))
                .contains("có mặt: 0/03 đồng chí, đạt 0%; vắng mặt: 03 đồng chí", "chưa đủ điều kiện tiến hành");
        assertThat(minutes("one-member")).contains("có mặt: 01/01 đồng chí, đạt 100%", "đồng ý 1/1");
        assertThat(minutes("nobody-summoned")).doesNotContain("đủ điều kiện", "0%");
    }

    @Test
    void a_clock_that_goes_back_by_itself_stops_the_script() throws IOException {
        var script = Files.write(
                temp.resolve("back.yaml"),
                Files.readAllLines(script("one-member")).stream()
                        .flatMap(line -> line.startsWith("  - check-in")
                                ? List.of("  - at: \"09:00\"", line, "  - at: \"07:10\"").stream()
                                : List.of(line).stream())
                        .toList());

        assertThat(run("play", script.toString(), "--out", temp.resolve("back").toString()))
                .isEqualTo(1);
        assertThat(complained()).contains("đồng hồ không chạy lùi");
    }

    private String minutes(String meeting) throws IOException {
        return paper(meeting, "16-Bien-ban-dai-hoi.docx");
    }

    private String paper(String meeting, String name) throws IOException {
        var folder = temp.resolve(meeting);
        if (Files.notExists(folder)) {
            assertThat(run("play", script(meeting).toString(), "--out", folder.toString()))
                    .as(complained())
                    .isZero();
        }
        try (var document = new XWPFDocument(
                        Files.newInputStream(folder.resolve("van-kien").resolve(name)));
                var words = new XWPFWordExtractor(document)) {
            return words.getText().replace('\u00a0', ' ');
        }
    }

    private static Path script(String meeting) {
        return Path.of("src/test/resources/meetings", meeting + ".yaml");
    }
}
