package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.paper.SampleElections.FIRST;
import static org.thuky.paper.SampleElections.SECOND;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.FirstMeeting;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.member.Person;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.resolution.Judgement;
import org.thuky.domain.resolution.Period;
import org.thuky.domain.resolution.QuantityReader;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.ResolutionEvent.ResolutionDrafted;
import org.thuky.domain.resolution.Said;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.Task;
import org.thuky.domain.resolution.TermFigure;
import org.thuky.paper.account.Gap;
import org.thuky.paper.form.Paper;
import org.thuky.paper.form.Papers;
import org.thuky.text.Phrases;

/** The papers that are written once a meeting is over. */
class AfterPapersTest {

    private static final String COMMITTEE = "Ban Chấp hành Công đoàn cơ sở nhiệm kỳ 2023 - 2028";
    private static final String CHAIR = "Chủ tịch Công đoàn cơ sở nhiệm kỳ 2023 - 2028";

    @TempDir
    Path folder;

    @Test
    void each_kind_of_meeting_has_the_papers_that_make_sense_for_it() {
        assertThat(numbers(congress().papers())).contains("16", "17", "18", "19", "20", "23", "24");
        assertThat(numbers(ElectionPapersTest.byElection().papers()))
                .contains("16", "17", "19", "20", "23", "24")
                .doesNotContain("18", "21", "22");
        assertThat(numbers(SampleElections.conference(5).papers()))
                .as("a conference that elects nobody has nobody recognised")
                .doesNotContain("18", "19", "20");
        assertThat(numbers(papers(new SampleMeeting().opened(MeetingKind.MIDTERM_REVIEW))))
                .contains("16", "21", "23", "24")
                .doesNotContain("17", "18", "19", "20", "22");
    }

    @Test
    void before_anything_happened_the_request_says_what_it_lacks_and_leaves_room() throws IOException {
        var papers = papers(new SampleMeeting().opened());
        assertThat(paper(papers, "19").missing())
                .extracting(gap -> gap.sentence().key())
                .containsExactly("after.missing.nobody");
        assertThat(text(paper(papers, "19")))
                .contains("Kính gửi: Ban Thường vụ Công đoàn Viên chức tỉnh Cao Bằng.", Phrases.GAP)
                .doesNotContain("xem xét, công nhận:");
        assertThat(text(paper(papers, "24"))).contains("Chưa có cuộc bầu cử hay quyết định chỉ định nào.");
    }

    @Test
    void the_request_names_everybody_elected_and_encloses_the_papers_that_exist() throws IOException {
        var papers = congress().papers();
        assertThat(text(paper(papers, "19")))
                .contains(
                        "TỜ TRÌNH",
                        "có mặt 20/20 đoàn viên được triệu tập, đạt 100%",
                        "Ngày 10 tháng 4 năm 2023, Ban Chấp hành",
                        "Đại hội bầu " + COMMITTEE + ", trúng cử 02 đồng chí",
                        "19/20\t95%",
                        "Hội nghị bầu " + CHAIR + ", trúng cử 01 đồng chí",
                        "- 02 đồng chí trúng cử " + COMMITTEE + ";",
                        "- 01 đồng chí trúng cử " + CHAIR + ".",
                        "- Biên bản kiểm phiếu: " + COMMITTEE,
                        "- Biên bản đại hội;",
                        "- Biên bản hội nghị lần thứ nhất Ban Chấp hành;",
                        "- Danh sách trích ngang người trúng cử.")
                .doesNotContain("Danh sách điểm danh", "Tờ trình đề nghị công nhận;");
    }

    @Test
    void a_conference_asks_to_recognise_whom_it_added() throws IOException {
        var papers = ElectionPapersTest.byElection().papers();
        assertThat(text(paper(papers, "19")))
                .contains("Về việc đề nghị công nhận bổ sung Ban Chấp hành", "Hội nghị bầu bổ sung Ban Chấp hành")
                .doesNotContainIgnoringCase("đại hội");
        assertThat(text(paper(papers, "20")))
                .contains("BAN CHẤP HÀNH (02 đồng chí)", "Ủy viên Ban Chấp hành: 9/9 (100%)");
    }

    @Test
    void whoever_is_appointed_by_the_upper_union_needs_no_request() throws IOException {
        var papers = SampleElections.congress(20)
                .decided()
                .appointed(ElectionKind.COMMITTEE, COMMITTEE, "Nông Văn Một", "Hoàng Thị Hai")
                .appointed(ElectionKind.CHAIR, CHAIR, "Nông Văn Một")
                .papers();
        assertThat(numbers(papers)).contains("20").doesNotContain("19");
        assertThat(text(paper(papers, "20")))
                .contains(
                        "Người trúng cử, được chỉ định tại",
                        "Ủy viên Ban Chấp hành: Chỉ định, QĐ 15/QĐ-LĐLĐ",
                        "Chủ tịch: Chỉ định, QĐ 15/QĐ-LĐLĐ");
        assertThat(text(paper(papers, "23"))).contains("nghe công bố Quyết định số 15/QĐ-LĐLĐ ngày 09/02/2023");
    }

    @Test
    void the_list_of_the_elected_puts_all_posts_of_a_person_into_one_row() throws IOException {
        var list = text(paper(congress().papers(), "20"));
        assertThat(list).contains("BAN CHẤP HÀNH (02 đồng chí)", "Chủ tịch: 2/2 (100%)", "đảng viên 01 = 50%");
        assertThat(list.split("Chủ tịch: 2/2", -1)).hasSize(2);
    }

    @Test
    void the_checklist_tells_the_last_working_day_and_that_it_knows_no_holidays() throws IOException {
        // 10 working days after Monday 10 April 2023
        assertThat(text(paper(congress().papers(), "24")))
                .contains(
                        "10 ngày làm việc kể từ sau ngày họp Hội nghị lần thứ nhất Ban Chấp hành (ngày 10 tháng 4 năm 2023), chậm nhất ngày 24 tháng 4 năm 2023",
                        "nếu có ngày nghỉ lễ, Tết thì hạn lùi thêm",
                        "24/4/2023",
                        "Tờ trình đề nghị công nhận");
        assertThat(text(paper(ElectionPapersTest.byElection().papers(), "24")))
                .contains("kể từ sau ngày tổ chức Hội nghị");
    }

    @Test
    void a_first_meeting_on_another_day_is_told_alike_in_every_paper() throws IOException {
        var meeting = ElectionPapersTest.firstMeeting();
        var chair = meeting.meeting().elections().committee().get(0).name();
        var secretary = meeting.meeting().elections().committee().get(1).name();
        var papers = meeting.met(new FirstMeeting(
                        Optional.of(LocalDate.of(2023, 4, 12)),
                        Optional.of(LocalTime.of(8, 5)),
                        Optional.of(LocalTime.of(9, 30)),
                        "Phòng họp số 2",
                        2,
                        Person.called(secretary),
                        Person.called(chair),
                        Person.called(secretary)))
                .papers();

        assertThat(paper(papers, "18").missing()).isEmpty();
        assertThat(text(paper(papers, "18")))
                .contains(
                        "Hôm nay, vào hồi 8 giờ 05 phút, ngày 12 tháng 4 năm 2023, tại Phòng họp số 2, Ban Chấp hành do",
                        "Có mặt: 02/02 đồng chí, đạt 100%; vắng mặt: 0 đồng chí.",
                        "Triệu tập viên: đồng chí " + secretary + ".",
                        "bầu đồng chí " + chair + " chủ trì Hội nghị, đồng chí " + secretary + " làm thư ký Hội nghị.",
                        "kết thúc vào hồi 9 giờ 30 phút cùng ngày")
                .doesNotContain("… giờ", "đồng chí …");
        assertThat(text(paper(papers, "15-Bien-ban-kiem-phieu-2")))
                .contains("Hôm nay, ngày 12 tháng 4 năm 2023, tại Phòng họp số 2, Ban kiểm phiếu", chair);
        assertThat(text(paper(papers, "15-Bien-ban-kiem-phieu-1"))).doesNotContain("Phòng họp số 2");
        assertThat(text(paper(papers, "19")))
                .contains(
                        "Ngày 12 tháng 4 năm 2023, Ban Chấp hành", "họp Hội nghị lần thứ nhất, có mặt 02/02 ủy viên.");
        // 10 working days after Wednesday 12 April 2023
        assertThat(text(paper(papers, "24")))
                .contains("(ngày 12 tháng 4 năm 2023), chậm nhất ngày 26 tháng 4 năm 2023");
    }

    @Test
    void what_is_not_written_down_of_the_first_meeting_is_left_to_the_pen_and_asked_for() throws IOException {
        var papers = congress().papers();
        var missing = paper(papers, "18").missing();
        assertThat(missing).singleElement().satisfies(gap -> {
            assertThat(gap.place()).isEqualTo(Gap.Place.ELECTIONS);
            assertThat(Phrases.text(gap.sentence()))
                    .isEqualTo(
                            "Hội nghị lần thứ nhất chưa ghi: giờ khai mạc, giờ kết thúc, triệu tập viên, người chủ trì, thư ký.");
        });
        assertThat(text(paper(papers, "18")))
                .contains(
                        "vào hồi " + Phrases.GAP + " giờ " + Phrases.GAP + " phút, ngày 10 tháng 4 năm 2023",
                        "Triệu tập viên: đồng chí " + Phrases.GAP);
    }

    @Test
    void the_checklist_tells_as_many_copies_as_the_papers_themselves_say() throws IOException {
        var papers = congress().papers();
        assertThat(text(paper(papers, "15"))).contains("Biên bản được lập thành 03 bản");
        var checklist = text(paper(papers, "24"));
        assertThat(checklist)
                .containsPattern("Biên bản kiểm phiếu: [^\t]*\t03\t")
                .containsPattern("Biên bản đại hội\t01\t")
                .containsPattern("Báo cáo tình hình đoàn viên[^\t]*\t01\t");
        assertThat(text(paper(papers, "19"))).doesNotContain("Báo cáo tình hình đoàn viên");
    }

    @Test
    void the_minutes_of_the_inspection_committee_are_named_as_the_secretary_has_to_add_them() throws IOException {
        var title = "Biên bản hội nghị lần thứ nhất Ủy ban Kiểm tra";
        assertThat(text(paper(congress().papers(), "19"))).doesNotContain(title);
        assertThat(text(paper(congress().papers(), "24"))).doesNotContain(title);
        var inspected = ElectionPapersTest.firstMeeting()
                .create(ElectionKind.INSPECTION_COMMITTEE, Electorate.NEW_COMMITTEE, "Ủy ban Kiểm tra", 1, 1, 4, 1);
        assertThat(text(paper(inspected.papers(), "24"))).doesNotContain(title);
        var third = new ElectionId(3);
        var papers = inspected
                .adopted(third)
                .voted(third, 2, 2)
                .totals(third, 2, 0, 2)
                .announced(third)
                .papers();
        assertThat(text(paper(papers, "19"))).contains("- " + title + ".");
        assertThat(text(paper(papers, "24"))).contains(title, "Do Ủy ban Kiểm tra lập; thư ký bổ sung vào hồ sơ.");
    }

    @Test
    void petitions_are_summed_up_by_addressee_and_topic_or_the_paper_is_absent() throws IOException {
        var sample = new SampleMeeting().opened().roll(3);
        assertThat(numbers(papers(sample))).doesNotContain("22");
        petition(sample, Addressee.EMPLOYER, "Nhà ăn", "Mở lại nhà ăn tập thể", 12, "Sẽ mở lại trong quý III");
        petition(sample, Addressee.UPPER_UNION, "Tập huấn", "Mở lớp tập huấn", 3, "");
        petition(sample, Addressee.EMPLOYER, "Nghỉ phép", "Công khai lịch nghỉ", 1, "");
        petition(sample, Addressee.EMPLOYER, "Nhà ăn", "Tăng suất ăn ca", 5, "");
        var totals = text(paper(papers(sample), "22"));
        assertThat(totals)
                .contains(
                        "Tổng số: 04 kiến nghị với 21 ý kiến; đã trả lời 01 kiến nghị.",
                        "(01 kiến nghị với 03 ý kiến; đã trả lời 0 kiến nghị)",
                        "(03 kiến nghị với 18 ý kiến; đã trả lời 01 kiến nghị)",
                        "Sẽ mở lại trong quý III")
                .containsSubsequence(
                        "Mở lớp tập huấn", "Mở lại nhà ăn tập thể", "Tăng suất ăn ca", "Công khai lịch nghỉ");
    }

    @Test
    void the_review_holds_every_target_against_what_was_achieved() throws IOException {
        var report = text(paper(review(), "21"));
        assertThat(report)
                .contains(
                        "Thực hiện Kế hoạch số 140/KH-CĐVC;",
                        "Trong 05 chỉ tiêu: vượt 01; đạt 02; đang thực hiện 01; chưa đạt 01.",
                        "Ít nhất 12 đoàn viên\t15 đoàn viên\t125%\tVượt",
                        "80 lượt\ttrên 44 lượt\t55%\tĐang thực hiện",
                        "0 vụ\t0 vụ\t–\tĐạt",
                        "100%\t98,5%\t98,5%\tChưa đạt",
                        "- Ủng hộ, hỗ trợ: 60.408.000 đồng.",
                        "- Hiến máu: trên 44 lượt;",
                        "III. HẠN CHẾ, NGUYÊN NHÂN",
                        "TM. BAN CHẤP HÀNH")
                .doesNotContain("V. KIẾN NGHỊ", Phrases.GAP);
        assertThat(text(paper(review(), "23")))
                .contains("Giới thiệu cho Đảng: 15 đoàn viên (nghị quyết: ít nhất 12 đoàn viên)", "60.408.000 đồng");
        assertThat(text(paper(review(), "16"))).doesNotContain("BẦU CỬ");
    }

    @Test
    void a_review_without_figures_says_which_target_lacks_them() {
        var sample = new SampleMeeting().opened(MeetingKind.MIDTERM_REVIEW);
        assertThat(paper(papers(sample), "21").missing())
                .extracting(gap -> gap.sentence().key())
                .containsExactly("after.missing.targets", "after.missing.assessment");
        sample.happens(new ResolutionDrafted(new Resolution(
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(Target.of("100% tổ công đoàn vững mạnh")),
                List.of())));
        assertThat(paper(papers(sample), "21").missing())
                .extracting(gap -> gap.sentence().arguments())
                .contains(List.of("100% tổ công đoàn vững mạnh"));
    }

    @Test
    void the_news_names_the_elected_and_nobodys_votes() throws IOException {
        var news = text(paper(congress().papers(), "23"));
        assertThat(news)
                .contains(
                        "ngày 10/4/2023, " + SampleElections.UNION + " tổ chức Đại hội",
                        "20/20 đoàn viên được triệu tập",
                        "Đại hội đã bầu 02 đồng chí vào Ban Chấp hành khóa mới",
                        "được Ban Chấp hành khóa mới bầu giữ chức " + CHAIR,
                        "Chú thích ảnh",
                        "Đinh Thị Tố Uyên – " + SampleElections.UNION)
                .doesNotContain("19/20", "phiếu, đạt", "không trúng cử");
    }

    private static SampleElections congress() {
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
                .totals(SECOND, 2, 0, 2)
                .announced(SECOND);
    }

    private static List<Paper> review() {
        return papers(new SampleMeeting()
                .opened(MeetingKind.MIDTERM_REVIEW)
                .roll(5)
                .hall(4)
                .bodies()
                .happens(new ResolutionDrafted(new Resolution(
                        List.of("Kế hoạch số 140/KH-CĐVC"),
                        "Nửa nhiệm kỳ qua hoạt động công đoàn đạt kết quả đáng khích lệ.",
                        List.of(figure("Hiến máu", "trên 44 lượt", ""), figure("Ủng hộ, hỗ trợ", "", "60.408.000đ")),
                        List.of("Sinh hoạt tổ chưa đều"),
                        List.of(),
                        "Hoàn thành Nghị quyết.",
                        List.of(
                                target("Giới thiệu cho Đảng", "ít nhất 12", "đoàn viên", "15"),
                                target("Hiến máu", "80", "lượt", "trên 44"),
                                target("Đơn thư kéo dài", "0", "vụ", "0"),
                                target("Được tuyên truyền", "100", "%", "98,5"),
                                Target.plain("Cơ quan văn hóa")
                                        .reviewed(Optional.empty(), Optional.of(Judgement.MET), "")),
                        List.of(Task.own("Đổi mới tuyên truyền"))))));
    }

    private static TermFigure figure(String text, String number, String money) {
        return new TermFigure(
                "",
                text,
                said(number).map(Said::quantity),
                said(number).map(Said::unit).orElse(""),
                said(money).map(Said::quantity),
                "",
                List.of());
    }

    private static Target target(String text, String aim, String unit, String achieved) {
        return new Target(
                "",
                text,
                said(aim).map(Said::quantity),
                unit,
                Period.TERM,
                said(achieved).map(Said::quantity),
                List.of(),
                Optional.empty(),
                "");
    }

    private static Optional<Said> said(String words) {
        return QuantityReader.VIETNAMESE.read(words);
    }

    private static void petition(
            SampleMeeting sample, Addressee to, String topic, String text, int support, String answer) {
        sample.happens(sample.meeting().petitions().record(to, "Tổ công đoàn số 1", topic, text, support, answer));
    }

    private static List<Paper> papers(SampleMeeting sample) {
        return Papers.of(sample.meeting(), sample.chronicle(), "7f3a91c04be2");
    }

    private static List<String> numbers(List<Paper> papers) {
        return papers.stream().map(paper -> paper.fileName().substring(0, 2)).toList();
    }

    private static Paper paper(List<Paper> papers, String number) {
        return papers.stream()
                .filter(paper -> paper.fileName().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    private String text(Paper paper) throws IOException {
        return new WrittenPapers(folder).text(paper);
    }
}
