package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.election.ElectionEvent.ResultAnnounced;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.meeting.Meeting;
import org.thuky.paper.account.Gap;
import org.thuky.paper.form.AttendanceList;
import org.thuky.paper.form.CountingReport;
import org.thuky.paper.form.NewsReport;
import org.thuky.paper.form.Paper;
import org.thuky.paper.form.Papers;
import org.thuky.text.Phrases;

class PapersTest {

    /** Cut up, or pasted on. */
    private static final List<String> UNHEADED =
            List.of("the-dai-bieu.docx", "the-bieu-quyet.docx", "nhan-niem-phong.docx");

    private static final String CODE = "7f3a91c04be2";

    @TempDir
    Path folder;

    static List<Meeting> meetings() {
        return List.of(SampleMeeting.empty(), SampleMeeting.summoned(1), SampleMeeting.held(), SampleMeeting.tied());
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void every_paper_of_every_meeting_is_written_with_no_field_left_over(Meeting meeting) throws IOException {
        for (var paper : Papers.of(meeting, Chronicle.EMPTY, CODE)) {
            var text = text(paper);
            assertThat(text).as(paper.fileName()).doesNotContain("{{", "}}", "[stt]", "[tt]", "[ho_ten]", "null");
            if (!(paper instanceof NewsReport) && !UNHEADED.contains(paper.template())) {
                assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            }
        }
    }

    /** Or Java would run out of memory after minutes. */
    @Test
    void a_list_that_does_not_fit_into_memory_is_refused_before_it_is_begun() {
        var small = new Templates(folder, 33 << 20);
        var papers = Papers.of(SampleMeeting.held(), Chronicle.EMPTY, CODE);
        var lists = papers.stream().filter(paper -> paper.people() > 0).toList();

        assertThat(lists)
                .extracting(Paper::template)
                .containsExactlyInAnyOrder("the-dai-bieu.docx", "the-bieu-quyet.docx", "danh-sach-diem-danh.docx");
        lists.forEach(list -> refused("paper.refusal.memory", () -> small.content(list)));
        papers.stream()
                .filter(NewsReport.class::isInstance)
                .forEach(paper -> assertThat(small.content(paper)).isNotEmpty());
    }

    @Test
    void file_names_sort_in_the_order_of_the_day_and_need_no_Vietnamese_letters() {
        var names = Papers.of(SampleMeeting.held(), Chronicle.EMPTY, CODE).stream()
                .map(Paper::fileName)
                .toList();
        assertThat(names).isSorted().doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Za-z0-9-]+\\.docx"));
        assertThat(names).contains("15-Bien-ban-kiem-phieu-1-Ban-Chap-hanh-Cong-doan-co-so-nhiem-ky.docx");
    }

    @Test
    void a_meeting_that_was_held_leaves_nothing_open() {
        assertThat(Papers.of(SampleMeeting.held(), Chronicle.EMPTY, CODE))
                .allSatisfy(paper -> assertThat(paper.missing()).isEmpty());
    }

    @Test
    void each_paper_says_what_it_still_lacks() {
        var lacks = new HashMap<String, List<String>>();
        for (var paper : Papers.of(SampleMeeting.empty(), Chronicle.EMPTY, CODE)) {
            lacks.put(paper.fileName().substring(0, 2), keys(paper.missing()));
        }
        assertThat(lacks)
                .containsEntry("05", List.of("paper.missing.roll"))
                .containsEntry("06", List.of("paper.missing.agenda"))
                .containsEntry("07", List.of("paper.missing.agenda"))
                .containsEntry(
                        "16",
                        List.of(
                                "paper.missing.attendance",
                                "paper.missing.presidium",
                                "paper.missing.secretariat",
                                "paper.missing.agenda"))
                .containsEntry(
                        "17",
                        List.of(
                                "paper.missing.resolution",
                                "paper.missing.resolution_vote",
                                "paper.missing.presidium"));
    }

    @Test
    void the_counting_report_has_the_box_the_votes_and_the_conclusion() throws IOException {
        var text = text(paper("15"));
        assertThat(text)
                .contains(
                        "BAN KIỂM PHIẾU",
                        "Số phiếu phát ra: 102; số phiếu thu về: 102; số phiếu hợp lệ: 101; số phiếu không hợp lệ: 01.",
                        "số lượng cần bầu là 07 đồng chí; danh sách bầu cử gồm 08 đồng chí",
                        "so với số phiếu thu về",
                        "07 đồng chí có tên sau đây trúng cử Ban Chấp hành Công đoàn cơ sở nhiệm kỳ 2023 - 2028",
                        "1. Đồng chí Đàm Thị Kiều Oanh: 101/102 phiếu, đạt 99%.",
                        "Triệu Ngọc Đức không trúng cử: 51/102 số phiếu thu về (50%)",
                        "Bế Ích Trưởng",
                        "niêm phong, bàn giao cho Đoàn Chủ tịch");
        assertThat(text.indexOf("Đàm Thị Kiều Oanh")).isLessThan(text.indexOf("Hoàng Văn Ánh"));
    }

    @Test
    void equal_votes_are_a_conclusion_of_their_own() throws IOException {
        var report = Papers.of(SampleMeeting.tied(), Chronicle.EMPTY, CODE).stream()
                .filter(CountingReport.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(text(report))
                .contains("06 đồng chí có tên sau đây trúng cử", "cùng được 60 phiếu mà chỉ còn 01 chỗ")
                .doesNotContain("Còn khuyết");
    }

    @Test
    void the_minutes_have_attendance_agenda_votes_elections_and_integrity_code() throws IOException {
        assertThat(text(paper("16")))
                .contains(
                        "triệu tập: 127 đồng chí; có mặt: 102/127 đồng chí, đạt 80,3%; vắng mặt: 25 đồng chí (có lý do: 03; không lý do: 22)",
                        "đủ điều kiện tiến hành",
                        "Đoàn Chủ tịch gồm 02 đồng chí: Lương Tuấn Hùng; Nông Thị Thanh Huyền.",
                        "Bàn Thị Khách Mời, Chủ tịch Công đoàn Viên chức tỉnh",
                        "9. Thảo luận",
                        "Đồng chí Triệu Thị Kiều Oanh phát biểu về chăm lo đời sống đoàn viên.",
                        "Thông qua Nghị quyết Đại hội: đồng ý 102/102 = 100%; không đồng ý: 0; ý kiến khác: 0. Được thông qua.",
                        "số phiếu hợp lệ: 101; số phiếu không hợp lệ: 01",
                        "Mã toàn vẹn " + CODE);
    }

    @Test
    void the_resolution_has_targets_the_elected_and_the_vote() throws IOException {
        assertThat(text(paper("17")))
                .contains(
                        "Căn cứ Điều lệ Công đoàn Việt Nam khóa XIII",
                        "QUYẾT NGHỊ:",
                        "a) 100% đoàn viên được tuyên truyền nghị quyết;",
                        "c) Mỗi năm giới thiệu ít nhất 01 đoàn viên ưu tú cho Đảng.",
                        "gồm 07 đồng chí:",
                        "- Đồng chí Đàm Thị Kiều Oanh, Chuyên viên, Văn phòng;",
                        "thông qua ngày 10 tháng 4 năm 2023 với 102/102 đoàn viên tán thành = 100%./.");
    }

    @Test
    void the_agenda_names_who_leads_only_in_the_internal_copy() throws IOException {
        assertThat(text(paper("06")))
                .contains("07h30-07h35", "Tuyên bố lý do, giới thiệu đại biểu")
                .doesNotContain("Người thực hiện");
        assertThat(text(paper("07"))).contains("Người thực hiện", "Bản dùng cho Đoàn Chủ tịch");
    }

    @Test
    void the_attendance_list_has_every_name_in_its_group_and_repeats_its_heading() throws IOException {
        var meeting = SampleMeeting.held();
        var file = new PaperFolder(new Templates(folder), folder)
                .export(paper("05"))
                .file();
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            var lists = document.getTables().stream()
                    .filter(table -> table.getText().contains("Họ và tên"))
                    .toList();
            assertThat(lists).hasSize(5);
            for (var list : lists) {
                assertThat(list.getRow(0).isRepeatHeader()).isTrue();
                assertThat(list.getRow(1).isRepeatHeader()).isTrue();
                assertThat(list.getRows()).allMatch(row -> row.isCantSplitRow());
            }
            assertThat(lists.stream()
                            .mapToInt(list -> list.getNumberOfRows() - 2)
                            .sum())
                    .isEqualTo(meeting.roll().size());
            var text = lists.stream().map(XWPFTable::getText).collect(Collectors.joining());
            assertThat(meeting.roll().members())
                    .allSatisfy(
                            member -> assertThat(text).contains(member.name().full()));
            assertThat(text).contains("Có mặt 07h", "Vắng có lý do (đi công tác)");
        }
        assertThat(text(paper("05"))).contains("có mặt: 102 đồng chí; vắng mặt: 25 đồng chí");
    }

    @Test
    void a_list_printed_before_the_day_leaves_room_for_the_figures() throws IOException {
        var list = Papers.of(SampleMeeting.summoned(12), Chronicle.EMPTY, CODE).stream()
                .filter(AttendanceList.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(text(list)).contains("triệu tập: 12 đồng chí; có mặt: " + Phrases.GAP);
    }

    @Test
    void all_papers_tell_the_same_figures() throws IOException {
        for (var number : List.of("16", "17")) {
            assertThat(text(paper(number))).as(number).contains("102/127", "80,3%");
        }
        for (var number : List.of("15", "16", "17")) {
            assertThat(text(paper(number))).as(number).contains("Đàm Thị Kiều Oanh");
        }
    }

    @Test
    void the_minutes_print_why_an_announced_result_was_taken_back() throws IOException {
        assertThat(text(paper("16", takenBack())))
                .contains("Kết quả bầu cử đã công bố ở dòng nhật ký số 1 đã được hủy, lý do: đọc nhầm tên một phiếu");
        assertThat(text(paper("16"))).doesNotContain("Đính chính");
    }

    static Chronicle takenBack() {
        return Chronicle.EMPTY
                .with(new Entry.Recorded(
                        1, Instant.EPOCH, "Thư ký", new ResultAnnounced(new ElectionId(1), List.of(1), "")))
                .with(new Entry.Revoked(2, Instant.EPOCH, "Thư ký", 1, "đọc nhầm tên một phiếu"));
    }

    private Paper paper(String number) {
        return paper(number, Chronicle.EMPTY);
    }

    private Paper paper(String number, Chronicle chronicle) {
        return Papers.of(SampleMeeting.held(), chronicle, CODE).stream()
                .filter(paper -> paper.fileName().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    private String text(Paper paper) throws IOException {
        return new WrittenPapers(folder).text(paper);
    }

    private static List<String> keys(List<Gap> gaps) {
        return gaps.stream().map(gap -> gap.sentence().key()).toList();
    }
}
