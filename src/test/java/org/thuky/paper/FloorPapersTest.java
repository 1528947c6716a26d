package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.paper.form.Paper;
import org.thuky.paper.form.Papers;

/** What is said and done before the hall reaches the minutes and the news, under whoever said or did it. */
class FloorPapersTest {

    private static final List<Paper> PAPERS = Papers.of(SampleMeeting.withFloor(), Chronicle.EMPTY, "7f3a91c04be2");

    @TempDir
    Path folder;

    @Test
    void the_minutes_tell_a_leaders_address_with_its_points_under_its_row() throws IOException {
        assertThat(told("16"))
                .contains("Đồng chí Bàn Thị Khách Mời, Chủ tịch Công đoàn Viên chức tỉnh phát biểu chỉ đạo Đại hội."
                        + " Đồng chí ghi nhận, biểu dương kết quả của nhiệm kỳ. Đồng chí chỉ ra những hạn chế: (1) phong trào"
                        + " chưa đều; (2) nêu gương chưa kịp thời. Đồng chí đề nghị:")
                .containsSubsequence("Một là: tiếp tục gương mẫu.", "Hai là: phối hợp chặt chẽ với chính quyền.")
                .containsSubsequence("Thảo luận", "Đại diện Đài Phát thanh - Truyền hình tỉnh tham luận: công tác")
                .doesNotContain("Thực hiện: Khách mời");
    }

    @Test
    void the_script_asks_by_name_whoever_is_to_speak_or_to_open() throws IOException {
        assertThat(told("08"))
                .contains(
                        "Xin trân trọng kính mời đồng chí Bàn Thị Khách Mời, Chủ tịch Công đoàn Viên chức tỉnh phát biểu chỉ"
                                + " đạo Đại hội.",
                        "Xin trân trọng kính mời đại diện Đài Phát thanh - Truyền hình tỉnh tham luận: công tác tuyên"
                                + " truyền.")
                .doesNotContain("mời Khách mời");
    }

    @Test
    void an_invited_body_is_told_by_whom_it_sends() throws IOException {
        assertThat(told("16")).contains("Lãnh đạo Ban Dân vận Tỉnh ủy").doesNotContain("chí Ban Dân vận");
        assertThat(told("23")).contains("lãnh đạo Ban Dân vận Tỉnh ủy").doesNotContain("chí Ban Dân vận");
    }

    @Test
    void who_held_an_office_of_the_outgoing_term_opens_the_congress_by_it() throws IOException {
        assertThat(told("23"))
                .contains(
                        "Đồng chí Tô Đức Hiện, Chủ tịch Công đoàn cơ sở nhiệm kỳ 2017 - 2023 phát biểu khai mạc Đại hội.")
                .contains("dưới sự chỉ đạo của Chi bộ cơ quan và Ban Thường vụ Công đoàn Viên chức tỉnh");
    }

    @Test
    void who_only_gave_flowers_did_not_speak() throws IOException {
        assertThat(told("23"))
                .containsSubsequence("phát biểu chỉ đạo Đại hội", "tặng hoa chúc mừng Đại hội", "ra mắt Đại hội");
    }

    @Test
    void a_document_is_told_as_what_was_done_with_it() throws IOException {
        var document = "đã quán triệt, triển khai: Nghị quyết về đổi mới tổ chức và hoạt động của Công đoàn Việt Nam số"
                + " 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị.";
        assertThat(told("16")).contains(document).doesNotContain("đã thông qua: Nghị quyết về");
        assertThat(told("23")).contains(document);
    }

    @Test
    void a_conference_concludes_once_and_loses_nothing_said_in_its_closing_row() throws IOException {
        var minutes = told(Papers.of(SampleMeeting.conferring(), Chronicle.EMPTY, "7f3a91c04be2"), "16");
        assertThat(minutes).contains("phát động thi đua năm 2022.");
        assertThat(minutes.split("phát biểu kết luận Hội nghị", -1)).hasSize(2);
    }

    @Test
    void the_news_of_a_conference_tells_who_chaired_it() throws IOException {
        assertThat(told(Papers.of(SampleMeeting.conferring(), Chronicle.EMPTY, "7f3a91c04be2"), "23"))
                .contains("Đồng chí Lương Tuấn Hùng và đồng chí Nông Thị Thanh Huyền chủ trì Hội nghị.");
    }

    @Test
    void the_news_is_signed_by_its_author() throws IOException {
        assertThat(told("23")).contains("Dương Liễu – Văn phòng Sở").doesNotContain("Đinh Thị Tố Uyên –");
    }

    /** As it reads: spaces that do not break are spaces. */
    private String told(String number) throws IOException {
        return told(PAPERS, number);
    }

    private String told(List<Paper> papers, String number) throws IOException {
        var paper = papers.stream()
                .filter(each -> each.fileName().startsWith(number))
                .findFirst()
                .orElseThrow();
        return new WrittenPapers(folder).text(paper).replace('\u00a0', ' ');
    }
}
