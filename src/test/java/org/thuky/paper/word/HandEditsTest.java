package org.thuky.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.ResolutionEvent.ResolutionDrafted;
import org.thuky.paper.Exported;
import org.thuky.paper.PaperFolder;
import org.thuky.paper.SampleMeeting;
import org.thuky.paper.Templates;
import org.thuky.paper.form.Paper;
import org.thuky.paper.form.Papers;
import org.thuky.paper.form.ResolutionPaper;

class HandEditsTest {

    private static final String ASSESSMENT = "Hoạt động công đoàn nhiệm kỳ qua có nhiều đổi mới";

    @TempDir
    Path meeting;

    private PaperFolder folder;

    @BeforeEach
    void export_the_resolution() {
        folder = new PaperFolder(new Templates(meeting.resolve("mau")), meeting.resolve("van-kien"));
        export();
    }

    @Test
    void a_free_part_written_by_hand_goes_into_every_later_export() throws IOException {
        edit(text -> text.replace(ASSESSMENT, "Viết tay: nhiệm kỳ thắng lợi"));

        var exported = new PaperFolder(new Templates(meeting.resolve("mau")), folder.path()).export(resolution());

        assertThat(exported.carriedOver()).containsExactly("Đánh giá nhiệm kỳ qua");
        assertThat(exported.differences()).isEmpty();
        assertThat(text()).contains("Viết tay: nhiệm kỳ thắng lợi").doesNotContain(ASSESSMENT);
        var again = export();
        assertThat(again.kept()).isEmpty();
        assertThat(again.carriedOver()).hasSize(1);
        assertThat(text()).contains("Viết tay: nhiệm kỳ thắng lợi");
    }

    @Test
    void a_part_in_bold_letters_was_edited_too() throws IOException {
        edit(text -> text.replaceAll("(<w:r>)(<w:t[^>]*>" + ASSESSMENT + ")", "$1<w:rPr><w:b/></w:rPr>$2"));
        assertThat(export().carriedOver()).containsExactly("Đánh giá nhiệm kỳ qua");
    }

    @Test
    void a_free_part_that_went_through_LibreOffice_is_carried_over_with_all_its_paragraphs() throws IOException {
        edit(text -> text.replaceAll(
                "<w:sdt><w:sdtPr>(<w:alias w:val=\"Đánh giá nhiệm kỳ qua\"/>)<w:tag[^>]*>(<w:id[^>]*>)</w:sdtPr>"
                        + "<w:sdtContent><w:p>(.*?)</w:p>(.*?)</w:sdtContent></w:sdt>",
                "<w:p><w:pPr><w:pStyle w:val=\"Cnc\"/><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr>"
                        + "<w:sdt><w:sdtPr>$2$1</w:sdtPr><w:sdtContent>$3</w:sdtContent></w:sdt></w:p>"
                        + "<w:p><w:r><w:t>Viết thêm một đoạn.</w:t></w:r></w:p>$4"));

        var exported = export();

        assertThat(exported.carriedOver()).containsExactly("Đánh giá nhiệm kỳ qua");
        assertThat(exported.differences()).isEmpty();
        assertThat(text()).contains(ASSESSMENT).containsOnlyOnce("Viết thêm một đoạn.");
        assertThat(part(exported.file())).doesNotContain("w:val=\"Cnc\"", "w:numId w:val=\"9\"");
        assertThat(new WordSchema().errors(Files.readAllBytes(exported.file()))).isEmpty();
        assertThat(export().carriedOver()).hasSize(1);
    }

    @Test
    void where_the_end_of_such_a_part_is_not_known_its_first_paragraph_is_carried_and_the_rest_told()
            throws IOException {
        edit(text -> text.replaceAll(
                        "<w:sdt><w:sdtPr>(<w:alias w:val=\"Đánh giá nhiệm kỳ qua\"/>)<w:tag[^>]*>(<w:id[^>]*>)</w:sdtPr>"
                                + "<w:sdtContent><w:p>(.*?)</w:p>(.*?)</w:sdtContent></w:sdt>",
                        "<w:p><w:sdt><w:sdtPr>$2$1</w:sdtPr><w:sdtContent><w:r><w:t>Sửa. </w:t></w:r>$3</w:sdtContent></w:sdt></w:p>"
                                + "<w:p><w:r><w:t>Viết thêm một đoạn.</w:t></w:r></w:p>$4")
                .replaceFirst("(?s)(Viết thêm một đoạn.*?<w:t[^>]*>)([^<]+)", "$1Chữ khác hẳn"));

        var exported = export();

        assertThat(exported.carriedOver()).containsExactly("Đánh giá nhiệm kỳ qua");
        assertThat(exported.differences()).extracting(Difference::edited).contains("Viết thêm một đoạn.");
        assertThat(text()).contains("Sửa. " + ASSESSMENT).doesNotContain("Viết thêm một đoạn.");
    }

    @Test
    void a_part_somebody_emptied_is_filled_from_the_record_again() throws IOException {
        edit(text -> text.replaceFirst("(?s)(\"danh_gia\"/>.*?<w:sdtContent>).*?(</w:sdtContent>)", "$1<w:p/>$2"));
        assertThat(export().carriedOver()).isEmpty();
        assertThat(text()).contains(ASSESSMENT);
    }

    @Test
    void other_edits_are_told_paragraph_by_paragraph_and_kept_beside() throws IOException {
        edit(text -> text.replace("Các chỉ tiêu phấn đấu:", "Chỉ tiêu:")
                .replace(
                        "QUYẾT NGHỊ:</w:t></w:r></w:p>",
                        "QUYẾT NGHỊ:</w:t></w:r></w:p><w:p><w:r><w:t>Thêm một dòng.</w:t></w:r></w:p>"));

        var exported = export();

        assertThat(exported.carriedOver()).isEmpty();
        assertThat(exported.differences())
                .containsExactly(
                        new Difference("", "Thêm một dòng."), new Difference("Các chỉ tiêu phấn đấu:", "Chỉ tiêu:"));
        assertThat(WordXml.text(WordFile.read(Files.readAllBytes(exported.kept().orElseThrow()))
                        .body()))
                .contains("Thêm một dòng.");
        assertThat(text()).contains("Các chỉ tiêu phấn đấu:").doesNotContain("Thêm một dòng.");
    }

    @Test
    void where_the_record_changed_as_well_the_hand_wins_and_the_record_is_told() throws IOException {
        edit(text -> text.replace(ASSESSMENT, "Viết tay: nhiệm kỳ thắng lợi"));
        var held = SampleMeeting.held();
        var before = held.resolution();
        var changed = held.apply(
                new ResolutionDrafted(new Resolution(
                        before.grounds(),
                        "Đánh giá mới.",
                        before.figures(),
                        before.limits(),
                        before.lessons(),
                        before.directions(),
                        before.targets(),
                        before.tasks())),
                Instant.EPOCH);

        var exported = folder.export(resolution(changed));

        assertThat(exported.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.exported()).isEqualTo("Đánh giá mới."));
        assertThat(text()).contains("Viết tay: nhiệm kỳ thắng lợi");
    }

    @Test
    void what_points_out_of_the_text_is_left_behind_and_told() throws IOException {
        edit(text -> text.replaceAll(
                "(<w:r>)(<w:t[^>]*>" + ASSESSMENT + ")",
                "<w:hyperlink r:id=\"rId77\"><w:r><w:t>Nguồn. </w:t></w:r></w:hyperlink>"
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>$1$2"));

        var exported = export();

        assertThat(text()).contains("Nguồn. " + ASSESSMENT);
        assertThat(exported.differences()).hasSize(1);
        assertThat(new WordSchema().errors(Files.readAllBytes(exported.file()))).isEmpty();
        assertThat(part(exported.file())).doesNotContain("rId77", "footnoteReference");
    }

    private Exported export() {
        return folder.export(resolution());
    }

    private static Paper resolution() {
        return resolution(SampleMeeting.held());
    }

    private static Paper resolution(Meeting meeting) {
        return Papers.of(meeting, Chronicle.EMPTY, "7f3a91c04be2").stream()
                .filter(ResolutionPaper.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private String text() throws IOException {
        return WordXml.text(
                WordFile.read(Files.readAllBytes(folder.file(resolution()))).body());
    }

    private static String part(Path file) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            return Files.readString(zip.getPath("word/document.xml"));
        }
    }

    /** As Word would: another document inside the same file. */
    private void edit(UnaryOperator<String> hand) throws IOException {
        var file = folder.file(resolution());
        try (var zip = FileSystems.newFileSystem(file)) {
            var document = zip.getPath("word/document.xml");
            var before = Files.readString(document);
            var after = hand.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(document, after);
        }
    }
}
