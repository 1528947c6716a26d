package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.paper.SampleElections.FIRST;
import static org.thuky.paper.SampleElections.SECOND;
import static org.thuky.paper.SampleElections.all;
import static org.thuky.paper.SampleElections.times;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.RoundCause;
import org.thuky.paper.ballot.BallotSheet;
import org.thuky.paper.form.CountingReport;
import org.thuky.paper.form.Paper;
import org.thuky.text.Phrases;

/** What the papers say of every kind of election. */
class ElectionPapersTest {

    private static final String COMMITTEE = "Ban Chấp hành Công đoàn cơ sở nhiệm kỳ 2023 - 2028";
    private static final String CHAIR = "Chủ tịch Công đoàn cơ sở nhiệm kỳ 2023 - 2028";

    @TempDir
    Path folder;

    @Test
    void a_ballot_entered_twice_is_told_sheet_by_sheet_but_never_mark_by_mark() throws IOException {
        var report = report(plain(), FIRST);
        assertThat(report)
                .contains(
                        "do Đại hội " + SampleElections.UNION + " bầu ra đã tiến hành kiểm phiếu bầu " + COMMITTEE,
                        "- Đồng chí Bế Ích Trưởng: Trưởng ban; nhập phiếu lần thứ hai.",
                        "- Đồng chí Lục Thị Ghi: Thư ký; nhập phiếu lần thứ nhất.",
                        "- Đồng chí Đàm Văn Đếm: Ủy viên; nhập phiếu khi kiểm lại.",
                        "được triệu tập: 20 đồng chí; có mặt khi phát phiếu: 20 đồng chí; tham gia bỏ phiếu: 19 đồng chí.",
                        "Đại hội quyết định số lượng cần bầu là 03 đồng chí; danh sách bầu cử gồm 04 đồng chí (giới thiệu: 02; đề cử: 01; ứng cử: 01).",
                        "Đoàn Chủ tịch đồng ý cho đồng chí",
                        "; lý do xin rút: chuyển công tác.",
                        "Thùng phiếu đã được kiểm tra trước Đại hội",
                        "Số phiếu phát ra: 20; số phiếu thu về: 19; số phiếu hợp lệ: 18; số phiếu không hợp lệ: 01.",
                        "- 01 phiếu không hợp lệ: ",
                        "phiếu được trộn đều rồi mới đánh số thứ tự",
                        "lần thứ nhất do đồng chí Lục Thị Ghi, lần thứ hai do đồng chí Bế Ích Trưởng.",
                        "Có 03 phiếu nhập hai lần khác nhau, được quyết định từ phiếu giấy: phiếu số 1 theo lần nhập thứ nhất; phiếu số 2 theo lần nhập thứ hai; phiếu số 3 khác cả hai lần nhập.",
                        "Kiểm lại lần 1 do đồng chí Đàm Văn Đếm nhập.",
                        "Lần kiểm lại không có phiếu nào khác.",
                        "theo số 27 được nêu trong phòng họp, rút các phiếu số ",
                        "Số liệu đã nhập khớp với phiếu giấy.",
                        "Kết quả được công bố trước Đại hội vào hồi ",
                        "bàn giao cho Đoàn Chủ tịch và được lưu giữ trong 06 tháng./.")
                .doesNotContain("Hội nghị", "Lý do công bố", "chưa đạt", "Qua 2 lần", "gạch số");
    }

    @Test
    void a_report_leaves_room_for_the_name_of_whoever_typed_first_unnamed() throws IOException {
        var ballots = times(3, Ballot.striking(3));
        var meeting = SampleElections.congress(3)
                .create(ElectionKind.COMMITTEE, Electorate.MEETING, COMMITTEE, 2, 2, 0, 3)
                .adopted(FIRST)
                .voted(FIRST, 3, 3)
                .entered(FIRST, "", ballots)
                .enterAgain(FIRST, "Bế Ích Trưởng", ballots)
                .announced(FIRST);

        assertThat(report(meeting, FIRST))
                .contains("lần thứ nhất do đồng chí ……………, lần thứ hai do đồng chí Bế Ích Trưởng.");
    }

    static SampleElections plain() {
        var untouched = Ballot.striking(4);
        var good = times(15, untouched);
        var over = Ballot.UNTOUCHED;
        return SampleElections.congress(20)
                .create(ElectionKind.COMMITTEE, Electorate.MEETING, COMMITTEE, 3, 3, 0, 5)
                .withdraw(FIRST, 5, true, "chuyển công tác.")
                .adopted(FIRST)
                .voted(FIRST, 20, 19)
                .entered(
                        FIRST,
                        all(new Ballot[] {Ballot.striking(1), Ballot.striking(1), Ballot.striking(1), over}, good))
                .enterAgain(
                        FIRST,
                        all(new Ballot[] {Ballot.striking(2), Ballot.striking(2), Ballot.striking(2), over}, good))
                .settled(FIRST, 1, Ballot.striking(1))
                .settled(FIRST, 2, Ballot.striking(2))
                .settled(FIRST, 3, Ballot.striking(3))
                .recounted(
                        FIRST,
                        all(new Ballot[] {Ballot.striking(1), Ballot.striking(2), Ballot.striking(3), over}, good))
                .drawn(FIRST, 27)
                .compared(FIRST)
                .announced(FIRST);
    }

    @Test
    void a_tie_is_voted_on_again_and_the_report_names_the_elected_of_both_rounds() throws IOException {
        var meeting = tied();
        var first = report(meeting, FIRST);
        var second = report(meeting, SECOND);
        assertThat(first)
                .contains("02 đồng chí có tên sau đây trúng cử", "cùng được 12 phiếu mà chỉ còn 01 chỗ; Đại hội")
                .doesNotContain("Qua 2 lần bầu");
        assertThat(second)
                .contains(
                        "(Bầu lần thứ 2)",
                        "Đây là lần bầu thứ 2: bầu lại giữa 02 đồng chí bằng phiếu ở lần bầu thứ 1 để chọn 01 đồng chí.",
                        "01 đồng chí có tên sau đây trúng cử " + COMMITTEE,
                        "Qua 2 lần bầu đã có 03/03 đồng chí trúng cử " + COMMITTEE + ": ",
                        "(lần 1)",
                        "(lần 2).")
                .doesNotContain("quyết định số lượng cần bầu", "đề cử");
        assertThat(meeting.papers().stream().map(Paper::fileName).filter(name -> name.startsWith("15")))
                .containsExactly(
                        "15-Bien-ban-kiem-phieu-1-Ban-Chap-hanh-Cong-doan-co-so-nhiem-ky.docx",
                        "15-Bien-ban-kiem-phieu-2-Ban-Chap-hanh-Cong-doan-co-so-nhiem-ky-lan-2.docx");
        assertThat(text(meeting, "17"))
                .containsOnlyOnce("Công nhận kết quả bầu " + COMMITTEE)
                .contains("gồm 03 đồng chí");
        assertThat(text(meeting, "16")).contains("1. " + COMMITTEE, "2. " + COMMITTEE + " (Bầu lần thứ 2)");
    }

    static SampleElections tied() {
        return SampleElections.congress(20)
                .create(ElectionKind.COMMITTEE, Electorate.MEETING, COMMITTEE, 3, 3, 0, 4)
                .adopted(FIRST)
                .voted(FIRST, 20, 20)
                .totals(FIRST, 20, 0, 19, 17, 12, 12)
                .announced(FIRST)
                .next(FIRST, RoundCause.TIE)
                .voted(SECOND, 20, 20)
                .totals(SECOND, 20, 0, 13, 7)
                .announced(SECOND);
    }

    @Test
    void empty_seats_are_filled_in_a_second_round_that_the_hall_agreed_to() throws IOException {
        var meeting = second();
        assertThat(report(meeting, FIRST))
                .contains("Còn khuyết 01 đồng chí khi bầu " + COMMITTEE + "; Đoàn Chủ tịch xin ý kiến Đại hội");
        assertThat(report(meeting, SECOND))
                .contains(
                        "Đây là lần bầu thứ 2: bầu thêm 01 đồng chí còn khuyết sau lần bầu thứ 1, với danh sách 02 đồng chí.",
                        "Đại hội quyết định số lượng cần bầu là 01 đồng chí",
                        "Qua 2 lần bầu đã có 03/03 đồng chí trúng cử");
        assertThat(text(meeting, "16"))
                .containsOnlyOnce(
                        "Bầu tiếp cho đủ số lượng: đồng ý 18/20 = 90%; không đồng ý: 0; ý kiến khác: 02. Được thông qua.")
                .contains("Thông qua số lượng và danh sách bầu cử: đồng ý 19/20 = 95%");
    }

    static SampleElections second() {
        return SampleElections.congress(20)
                .create(ElectionKind.COMMITTEE, Electorate.MEETING, COMMITTEE, 3, 3, 0, 4)
                .adopted(FIRST)
                .voted(FIRST, 20, 20)
                .totals(FIRST, 20, 0, 19, 15, 10, 9)
                .announced(FIRST)
                .asked(FIRST)
                .next(FIRST, RoundCause.VACANT)
                .adopted(SECOND)
                .voted(SECOND, 20, 20)
                .totals(SECOND, 20, 0, 14, 6)
                .announced(SECOND);
    }

    @Test
    void a_committee_of_two_elects_its_chair_at_a_conference_of_its_own() throws IOException {
        var meeting = firstMeeting();
        assertThat(report(meeting, SECOND))
                .contains(
                        "HỘI NGHỊ LẦN THỨ NHẤT\nBAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ\nVĂN PHÒNG",
                        "KHÓA VI, NHIỆM KỲ 2023 - 2028",
                        "do Hội nghị lần thứ nhất Ban Chấp hành " + SampleElections.UNION + " bầu ra",
                        "kiểm phiếu bầu " + CHAIR,
                        "Hoàng Thị Đọc: Trưởng ban",
                        "Tổng số ủy viên Ban Chấp hành được triệu tập: 02 đồng chí; có mặt khi phát phiếu: 02 đồng chí",
                        "1. Đồng chí",
                        "2/2 phiếu, đạt 100%",
                        "Kết quả được công bố trước Hội nghị",
                        "bàn giao cho Chủ trì Hội nghị",
                        "CHỦ TRÌ HỘI NGHỊ")
                .doesNotContain("Đại hội", "ĐẠI HỘI", "Đoàn Chủ tịch", "Bế Ích Trưởng");
        assertThat(text(meeting, "16"))
                .contains(
                        "VII. HỘI NGHỊ LẦN THỨ NHẤT BAN CHẤP HÀNH",
                        "khóa VI, nhiệm kỳ 2023 - 2028 có 02 ủy viên được triệu tập",
                        "trúng cử " + CHAIR + ": 2/2 phiếu, đạt 100%.",
                        "VIII. BẾ MẠC")
                .doesNotContain("Hoàng Thị Đọc", "số phiếu phát ra: 02");
        assertThat(text(meeting, "18"))
                .contains(
                        "Hội nghị lần thứ nhất Ban Chấp hành",
                        "triệu tập: 02 đồng chí, gồm:",
                        "Có mặt: 02/02 đồng chí, đạt 100%",
                        "Hội nghị bầu Ban kiểm phiếu gồm: Hoàng Thị Đọc (Trưởng ban); Nông Văn Viết (Thư ký).",
                        "1. " + CHAIR,
                        "Số phiếu phát ra: 02; số phiếu thu về: 02; số phiếu hợp lệ: 02",
                        "CHỦ TRÌ HỘI NGHỊ")
                .doesNotContain("Bế Ích Trưởng");
        assertThat(BallotSheet.of(
                                meeting.meeting(), meeting.meeting().elections().get(SECOND))
                        .assembly())
                .containsExactly(
                        "HỘI NGHỊ LẦN THỨ NHẤT BAN CHẤP HÀNH " + Phrases.capitals(SampleElections.UNION),
                        "KHÓA VI, NHIỆM KỲ 2023 - 2028");
        assertThat(text(meeting, "17"))
                .contains("Công nhận kết quả bầu " + COMMITTEE)
                .doesNotContain(CHAIR);
    }

    static SampleElections firstMeeting() {
        return SampleElections.congress(20)
                .create(ElectionKind.COMMITTEE, Electorate.MEETING, COMMITTEE, 2, 2, 0, 3)
                .adopted(FIRST)
                .voted(FIRST, 20, 20)
                .totals(FIRST, 20, 0, 19, 15, 6)
                .announced(FIRST)
                .firstBoard()
                .create(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, CHAIR, 1, 1, 0, 1)
                .adopted(SECOND)
                .voted(SECOND, 2, 2)
                .entered(SECOND, "Nông Văn Viết", times(2, Ballot.UNTOUCHED))
                .enterAgain(SECOND, "Hoàng Thị Đọc", times(2, Ballot.UNTOUCHED))
                .announced(SECOND);
    }

    @Test
    void a_by_election_at_a_conference_never_speaks_of_a_congress() throws IOException {
        var meeting = byElection();
        var report = report(meeting, FIRST);
        assertThat(report)
                .contains(
                        "HỘI NGHỊ BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ",
                        "đã tiến hành kiểm phiếu bầu bổ sung Ban Chấp hành",
                        "Tổng số ủy viên Ban Chấp hành được triệu tập: 09 đồng chí",
                        "Hội nghị quyết định số lượng cần bầu là 02 đồng chí",
                        "02 đồng chí có tên sau đây trúng cử bổ sung Ban Chấp hành",
                        "CHỦ TRÌ HỘI NGHỊ")
                .doesNotContainIgnoringCase("đại hội")
                .doesNotContain("Đoàn Chủ tịch");
        var minutes = text(meeting, "16");
        assertThat(minutes)
                .contains(
                        "CÔNG ĐOÀN VIÊN CHỨC TỈNH CAO BẰNG",
                        "III. CHỦ TRÌ, THƯ KÝ",
                        "Chủ trì Hội nghị gồm 02 đồng chí",
                        "THƯ KÝ HỘI NGHỊ",
                        "khi nhật ký của hội nghị có")
                .doesNotContainIgnoringCase("đại hội");
        assertThat(meeting.papers().stream().map(Paper::fileName)).contains("16-Bien-ban-hoi-nghi.docx");
    }

    static SampleElections byElection() {
        return SampleElections.conference(9)
                .create(
                        ElectionKind.BY_ELECTION,
                        Electorate.MEETING,
                        "Bầu bổ sung Ban Chấp hành Công đoàn cơ sở nhiệm kỳ 2023 - 2028",
                        2,
                        2,
                        0,
                        2)
                .adopted(FIRST)
                .voted(FIRST, 9, 9)
                .totals(FIRST, 9, 0, 8, 9)
                .announced(FIRST);
    }

    @Test
    void a_congress_that_only_hears_decisions_elects_nobody_and_says_who_is_appointed() throws IOException {
        var meeting = SampleElections.congress(20)
                .decided()
                .appointed(ElectionKind.COMMITTEE, COMMITTEE, "Nông Văn Một", "Hoàng Thị Hai");
        assertThat(text(meeting, "16"))
                .contains(
                        "VI. CÔNG BỐ QUYẾT ĐỊNH CHỈ ĐỊNH, BẦU CỬ",
                        "Đại hội không tổ chức bầu cử.",
                        "Đại hội nghe công bố Quyết định số 15/QĐ-LĐLĐ ngày 09 tháng 02 năm 2023 của Liên đoàn Lao động tỉnh Cao Bằng chỉ định "
                                + COMMITTEE + " gồm 02 đồng chí:",
                        "- Đồng chí Nông Văn Một, Chuyên viên, Văn phòng;",
                        "- Đồng chí Hoàng Thị Hai, Chuyên viên, Văn phòng.");
        assertThat(text(meeting, "17"))
                .contains("Thực hiện Quyết định số 15/QĐ-LĐLĐ ngày 09 tháng 02 năm 2023", "- Đồng chí Hoàng Thị Hai");
    }

    @Test
    void a_result_announced_although_it_does_not_add_up_says_what_and_why() throws IOException {
        var meeting = overridden();
        for (var text : List.of(report(meeting, FIRST), text(meeting, "16"))) {
            assertThat(text)
                    .contains(
                            "Số liệu không khớp: phát ra 12 nhưng thu về 13 phiếu, thừa 1.",
                            "Lý do công bố khi số liệu chưa khớp, việc nhập phiếu lần thứ hai chưa xong: Ban kiểm phiếu xác nhận ghi thiếu một phiếu đổi.",
                            "Khi phát phiếu có mặt 12/20 người, chưa đạt 2/3 số được triệu tập. Lý do vẫn tiến hành: bão, cấp trên đồng ý.")
                    .doesNotContain("Hãy");
        }
        assertThat(report(meeting, FIRST)).contains("Phiếu được nhập một lần, không nhập lại");
        assertThat(text(meeting, "16")).contains("Đại hội vẫn tiến hành, lý do: bão, cấp trên đồng ý.");
    }

    static SampleElections overridden() {
        return SampleElections.belowQuorum(20, 12)
                .waived("bão, cấp trên đồng ý.")
                .create(ElectionKind.COMMITTEE, Electorate.MEETING, COMMITTEE, 3, 3, 0, 4)
                .adopted(FIRST)
                .voted(FIRST, 12, 13)
                .entered(FIRST, times(13, Ballot.striking(4)))
                .announced(FIRST, "Ban kiểm phiếu xác nhận ghi thiếu một phiếu đổi");
    }

    @Test
    void totals_added_up_on_paper_say_so_and_nothing_of_mixing() throws IOException {
        assertThat(report(second(), FIRST))
                .contains("Phiếu được kiểm và cộng trên giấy, sau đó nhập số tổng hợp.")
                .doesNotContain("trộn", "nhập phiếu lần");
    }

    @Test
    void a_committee_with_a_chair_of_its_own_ballot_says_how_many_it_has_in_all() throws IOException {
        var meeting = SampleElections.congress(20)
                .create(ElectionKind.CHAIR, Electorate.MEETING, CHAIR, 1, 1, 0, 1)
                .adopted(FIRST)
                .voted(FIRST, 20, 20)
                .totals(FIRST, 20, 0, 18)
                .announced(FIRST)
                .create(ElectionKind.COMMITTEE, Electorate.MEETING, COMMITTEE, 3, 2, 1, 3)
                .adopted(SECOND)
                .voted(SECOND, 20, 20)
                .totals(SECOND, 20, 0, 18, 17, 5)
                .announced(SECOND);
        assertThat(report(meeting, FIRST)).contains("01 đồng chí có tên sau đây trúng cử " + CHAIR);
        assertThat(report(meeting, SECOND)).contains("Số lượng ấn định là 03 đồng chí; lần này bầu 02 đồng chí.");
        assertThat(text(meeting, "17"))
                .contains(
                        "Công nhận kết quả bầu " + CHAIR + " gồm 01", "Công nhận kết quả bầu " + COMMITTEE + " gồm 02");
    }

    @Test
    void each_report_lacks_what_its_own_election_lacks() {
        var counting = SampleElections.congress(20)
                .create(ElectionKind.COMMITTEE, Electorate.MEETING, COMMITTEE, 3, 3, 0, 4)
                .adopted(FIRST)
                .voted(FIRST, 20, 20)
                .entered(FIRST, times(20, Ballot.striking(4)))
                .drawn(FIRST, 7);
        assertThat(paper(counting, "15").missing().stream()
                        .map(gap -> gap.sentence().key()))
                .containsExactly("paper.missing.result", "paper.missing.second_entry", "paper.missing.paper_check");
        assertThat(paper(plain(), "15").missing()).isEmpty();
        assertThat(paper(byElection(), "15").missing()).isEmpty();
        var firstMeeting = firstMeeting();
        assertThat(firstMeeting.papers().stream()
                        .filter(CountingReport.class::isInstance)
                        .flatMap(paper -> paper.missing().stream()))
                .isEmpty();
    }

    private String report(SampleElections meeting, ElectionId id) throws IOException {
        return text(paper(meeting, "15-Bien-ban-kiem-phieu-" + id.value()));
    }

    private String text(SampleElections meeting, String number) throws IOException {
        return text(paper(meeting, number));
    }

    private static Paper paper(SampleElections meeting, String number) {
        return meeting.papers().stream()
                .filter(paper -> paper.fileName().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    private String text(Paper paper) throws IOException {
        var text = new WrittenPapers(folder).text(paper);
        assertThat(text).doesNotContain("..", " .", "  ");
        return text;
    }
}
