package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingEvent.BodyChosen;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberSearch;
import org.thuky.domain.member.Person;
import org.thuky.paper.form.Card;
import org.thuky.paper.form.Paper;
import org.thuky.paper.form.Papers;
import org.thuky.text.Phrases;

/** What is printed before the day, read out in the hall, or laid out for the elections. */
class BeforePapersTest {

    @TempDir
    Path folder;

    @Test
    void each_guest_gets_an_invitation_and_a_meeting_without_guests_one_to_fill_in() throws IOException {
        assertThat(text(paper(SampleMeeting.held(), "01")))
                .contains(
                        "Đồng chí Bàn Thị Khách Mời, Chủ tịch Công đoàn Viên chức tỉnh",
                        "Thời gian: 7 giờ 30 phút, thứ Hai, ngày 10 tháng 4 năm 2023.",
                        "Địa điểm: Hội trường Ủy ban nhân dân tỉnh Cao Bằng.",
                        "TM. BAN CHẤP HÀNH");
        var empty = paper(SampleMeeting.empty(), "01");
        assertThat(text(empty)).contains("Đồng chí (ông, bà) " + Phrases.GAP);
        assertThat(keys(empty)).containsExactly("before.missing.guests");
    }

    @Test
    void all_members_get_one_notice_with_the_agenda_and_each_delegate_a_summons() throws IOException {
        assertThat(text(paper(SampleMeeting.held(), "02")))
                .contains(
                        "THÔNG BÁO",
                        "Kính gửi: Toàn thể đoàn viên",
                        "Thành phần: 127 đoàn viên",
                        "- Bầu Đoàn Chủ tịch");
        assertThat(text(paper(delegates().meeting(), "02")))
                .contains("GIẤY TRIỆU TẬP", "Đồng chí Nông Thị Bích Hường", "Đồng chí Hoàng Văn Ánh")
                .doesNotContain("THÔNG BÁO");
    }

    @Test
    void a_card_carries_what_the_door_reads_and_the_number_of_the_sign_in_list() throws IOException {
        var meeting = SampleMeeting.summoned(3);
        var cards = written(paper(meeting, "03"));
        try (var document = new XWPFDocument(Files.newInputStream(cards))) {
            assertThat(document.getAllPictures()).hasSize(4);
            var text =
                    document.getTables().stream().map(table -> table.getText()).reduce("", String::concat);
            assertThat(text).contains("ĐOÀN VIÊN", "KHÁCH MỜI", "Số 01 · CB1", "Số 01 · KM1");
        }
    }

    @Test
    void who_has_no_code_is_let_in_by_a_name_that_nobody_else_answers_to_or_named() {
        var sample = new SampleMeeting().opened();
        var unique = sample.happens(sample.meeting().roll().add(Map.of(MemberField.NAME, "Đàm Thị Hường")));
        sample.happens(sample.meeting().roll().add(Map.of(MemberField.NAME, "Lục Văn An")));
        sample.happens(sample.meeting().roll().add(Map.of(MemberField.NAME, "Lục Văn Ân")));
        var roll = unique.meeting().roll();
        var door = MemberSearch.over(roll.inOrder());

        var scanned = Card.of(List.copyOf(roll.members())).stream()
                .map(card -> card.scanned(door).orElse("-"))
                .toList();
        assertThat(scanned).containsExactly("dam thi huong", "-", "-");
        var gaps = paper(sample.meeting(), "03").missing();
        assertThat(gaps).hasSize(1);
        assertThat(Phrases.text(gaps.get(0).sentence()))
                .isEqualTo("Thẻ không có mã QR, vì chưa có mã thẻ và có người trùng tên: Lục Văn An, Lục Văn Ân.");
    }

    @Test
    void voting_cards_have_a_number_and_no_name() throws IOException {
        assertThat(text(paper(SampleMeeting.summoned(3), "04")))
                .contains("THẺ BIỂU QUYẾT", "01", "02", "03")
                .doesNotContain("04", "Hường");
    }

    @Test
    void the_script_has_the_figures_that_are_known() throws IOException {
        assertThat(text(paper(SampleMeeting.held(), "08")))
                .contains(
                        "Nghiêm! Chào cờ! Chào!",
                        "- Đồng chí Bàn Thị Khách Mời, Chủ tịch Công đoàn Viên chức tỉnh.",
                        "102/127 đoàn viên được triệu tập có mặt, đạt 80,3%.",
                        "Xin giới thiệu Đoàn Chủ tịch gồm 02 đồng chí: Lương Tuấn Hùng; Nông Thị Thanh Huyền.",
                        "Thông qua Nghị quyết Đại hội: đồng ý 102/102 = 100%",
                        "Đ/c Đàm Thị Kiều Oanh: 101/102 phiếu, đạt 99%");
    }

    @Test
    void the_script_leaves_room_for_what_is_to_come() throws IOException {
        var sample = delegates();
        var before = sample.happens(sample.meeting().drawUpAgenda()).meeting();
        assertThat(text(paper(before, "08")))
                .contains(
                        "Xin giới thiệu Đoàn Chủ tịch gồm ……… đồng chí: ……………",
                        "Xin giới thiệu Ban Thẩm tra tư cách đại biểu gồm",
                        "Kết quả: đồng ý ………/………")
                .doesNotContain("= 100%");
    }

    @Test
    void the_members_report_counts_those_who_came_and_says_so() throws IOException {
        assertThat(text(paper(SampleMeeting.held(), "09")))
                .contains(
                        "Tình hình đoàn viên tham dự",
                        "có mặt: 102/127 đồng chí, đạt 80,3%",
                        "Tỷ lệ tính trên 102 đoàn viên có mặt",
                        "51 đồng chí",
                        "Sau đại học",
                        "Từ 51 đến 60 tuổi",
                        "Tuổi bình quân: ",
                        "Cao tuổi nhất: 58 tuổi, sinh năm 1965: đồng chí ");
    }

    @Test
    void bars_say_in_words_what_they_show() throws IOException {
        var report = written(paper(SampleMeeting.held(), "09"));
        try (var document = new XWPFDocument(Files.newInputStream(report))) {
            assertThat(document.getDocument().xmlText()).contains("descr=\"Nam: 51 đồng chí = 50%\"");
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void a_congress_of_delegates_hears_its_credentials_board() throws IOException {
        var sample = delegates();
        assertThat(keys(paper(sample.meeting(), "09"))).contains("before.missing.credentials");

        sample.happens(new BodyChosen(
                BodyKind.CREDENTIALS,
                List.of(
                        new Officer(Person.called("Bế Thị Xét"), "Trưởng ban"),
                        new Officer(Person.called("Lục Văn Tra"), ""))));
        assertThat(text(paper(sample.meeting(), "09")))
                .contains(
                        "BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU",
                        "gồm: đồng chí Bế Thị Xét, Trưởng ban; đồng chí Lục Văn Tra, Ủy viên.",
                        "1. Tư cách",
                        "Đại biểu đương nhiên",
                        "Tỷ lệ tính trên 09 đại biểu có mặt");
        assertThat(keys(paper(sample.meeting(), "09"))).isEmpty();
    }

    @Test
    void before_anybody_came_the_report_counts_those_expected() throws IOException {
        var report = paper(SampleMeeting.summoned(12), "09");
        assertThat(text(report)).contains("Chưa điểm danh: tỷ lệ tính trên 12 đoàn viên được triệu tập");
        assertThat(keys(report)).containsExactly("paper.missing.attendance");
    }

    @Test
    void the_lists_of_an_election_name_the_candidates_as_the_ballot_does() throws IOException {
        assertThat(text(paper(SampleMeeting.held(), "10")))
                .contains("DANH SÁCH BẦU CỬ", "Số lượng cần bầu: 07 đồng chí. Danh sách gồm 08 đồng chí", "Giới thiệu");
        assertThat(text(paper(SampleMeeting.held(), "11")))
                .contains(
                        "DANH SÁCH TRÍCH NGANG",
                        "Nguyễn Hoàng Thị Phương Thảo Nguyên",
                        "Thạc sĩ Quản lý công",
                        "Tổng số 08 đồng chí, trong đó: nữ 04 = 50%");
        assertThat(text(paper(SampleMeeting.held(), "14")))
                .contains("NIÊM PHONG", "Số phiếu thu về: 102; hợp lệ: 101; không hợp lệ: 01", "Bế Ích Trưởng");
    }

    @Test
    void a_conference_needs_no_cards_and_no_report_on_members() {
        var conference = new SampleMeeting()
                .opened(MeetingKind.COMMITTEE_CONFERENCE)
                .roll(5)
                .meeting();
        assertThat(Papers.of(conference, Chronicle.EMPTY, "").stream()
                        .map(paper -> paper.fileName().substring(0, 2)))
                .contains("01", "02", "05", "08")
                .doesNotContain("03", "04", "09", "10", "11", "14");
    }

    private static SampleMeeting delegates() {
        return new SampleMeeting()
                .opened(MeetingKind.CONGRESS, CongressForm.DELEGATE)
                .roll(12)
                .hall(9);
    }

    private static Paper paper(Meeting meeting, String number) {
        return Papers.of(meeting, Chronicle.EMPTY, "").stream()
                .filter(paper -> paper.fileName().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(Paper paper) {
        return paper.missing().stream().map(gap -> gap.sentence().key()).toList();
    }

    private Path written(Paper paper) {
        return new WrittenPapers(folder).file(paper);
    }

    private String text(Paper paper) throws IOException {
        return new WrittenPapers(folder).text(paper);
    }
}
