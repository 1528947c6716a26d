package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.resolution.Part;
import org.thuky.domain.resolution.Precision;
import org.thuky.domain.resolution.Quantity;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.ResolutionEvent.ResolutionDrafted;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.Task;
import org.thuky.domain.resolution.TermFigure;
import org.thuky.paper.form.Paper;
import org.thuky.paper.form.PaperKind;
import org.thuky.paper.form.Papers;

class TermReportTest {

    @TempDir
    Path folder;

    @Test
    void the_congress_hears_what_was_done_and_what_is_to_come_in_the_figures_of_its_roll() throws IOException {
        var report = report(new SampleMeeting().opened().roll(5).happens(new ResolutionDrafted(drafted())));

        assertThat(report.missing()).isEmpty();
        assertThat(new WrittenPapers(folder).text(report))
                .contains(
                        "Tổng kết hoạt động công đoàn nhiệm kỳ qua",
                        "có 05 đoàn viên",
                        "- Giới thiệu cho Đảng (hằng năm): trên 15 đoàn viên, trong đó 11 đồng chí được kết nạp.",
                        "- Phong trào chưa đều.",
                        "- Bám sát nhiệm vụ chính trị của cơ quan.",
                        "PHẦN THỨ HAI: PHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ",
                        "- 100% tổ công đoàn vững mạnh.",
                        "- Đổi mới tuyên truyền.")
                .doesNotContain("Bí thư Đảng ủy", "KIẾN NGHỊ");
    }

    @Test
    void a_roll_of_delegates_does_not_tell_how_many_members_the_union_has() throws IOException {
        var delegates = new SampleMeeting()
                .opened(MeetingKind.CONGRESS, CongressForm.DELEGATE)
                .roll(5);

        assertThat(new WrittenPapers(folder).text(report(delegates))).doesNotContain("có 05 đoàn viên");
    }

    @Test
    void it_says_what_the_draft_lacks_and_a_review_has_a_report_of_its_own() {
        assertThat(report(new SampleMeeting().opened()).missing())
                .extracting(gap -> gap.sentence().key())
                .containsExactly("after.missing.assessment", "after.missing.directions", "after.missing.tasks");
        assertThat(papers(new SampleMeeting().opened(MeetingKind.MIDTERM_REVIEW)))
                .extracting(Paper::kind)
                .contains(PaperKind.REVIEW_REPORT)
                .doesNotContain(PaperKind.TERM_REPORT, PaperKind.YEAR_REPORT);
    }

    private static Resolution drafted() {
        return new Resolution(
                List.of(),
                "Hoạt động công đoàn có nhiều đổi mới.",
                List.of(new TermFigure(
                        "",
                        "Giới thiệu cho Đảng",
                        Optional.of(new Quantity(BigDecimal.valueOf(15), Precision.OVER)),
                        "đoàn viên",
                        Optional.empty(),
                        "hằng năm",
                        List.of(new Part(Quantity.exact(11), "đồng chí", "được kết nạp")))),
                List.of("Phong trào chưa đều"),
                List.of("Bám sát nhiệm vụ chính trị của cơ quan"),
                "Xây dựng tổ chức vững mạnh.",
                List.of(Target.of("100% tổ công đoàn vững mạnh")),
                List.of(new Task("Đổi mới tuyên truyền", "Bí thư Đảng ủy")));
    }

    private static Paper report(SampleMeeting sample) {
        return papers(sample).stream()
                .filter(paper -> paper.kind() == PaperKind.TERM_REPORT)
                .findFirst()
                .orElseThrow();
    }

    private static List<Paper> papers(SampleMeeting sample) {
        return Papers.of(sample.meeting(), Chronicle.EMPTY, "7f3a91c04be2");
    }
}
