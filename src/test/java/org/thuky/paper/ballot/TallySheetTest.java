package org.thuky.paper.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.domain.rule.MarkingStyle;

class TallySheetTest {

    private static final List<InvalidReason> REASONS =
            List.of(new InvalidReason(InvalidReason.OVER_VOTED, "Bầu quá số lượng", "Over-voted"));

    @TempDir
    Path folder;

    @Test
    void every_name_has_room_for_a_stroke_of_every_ballot() throws Exception {
        var text = written(3, MarkingStyle.STRIKE_OUT, 102);
        assertThat(text)
                .contains("BẢNG KIỂM PHIẾU", "Nhóm kiểm 1/1 · Trang 1/1", "Không hợp lệ: Bầu quá số lượng")
                .contains("Nông Thị Bích Hường", "Được bầu", "Bị gạch")
                .contains("NGƯỜI KIỂM THỨ NHẤT", "NGƯỜI KIỂM THỨ HAI");
        assertThat(text.split("\\b100\\b", -1)).hasSize(1 + 2 + 3 * 2);
    }

    @Test
    void a_large_hall_counts_in_pairs_each_with_sheets_of_its_own() throws Exception {
        var text = written(8, MarkingStyle.AGREE_DISAGREE, 1000);
        assertThat(text).contains("Nhóm kiểm 1/4 · Trang 1/3", "Nhóm kiểm 4/4 · Trang 3/3");
    }

    @Test
    void a_list_without_names_has_nothing_to_count() {
        assertThatThrownBy(() -> written(0, MarkingStyle.STRIKE_OUT, 10)).isInstanceOf(Refusal.class);
        assertThat(folder).isEmptyDirectory();
    }

    private String written(int candidates, MarkingStyle style, int ballots) throws Exception {
        var file = folder.resolve("kiem-phieu.pdf");
        TallySheet.write(BallotPdfTest.sheet(candidates, style), REASONS, ballots, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        }
    }
}
