package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.testkit.ToldFailures;

class PreviewViewModelTest {

    @TempDir
    Path folder;

    private final ToldFailures failures = new ToldFailures();
    private final List<Path> opened = new ArrayList<>();
    private int taken;
    private Path file;
    private PreviewViewModel preview;

    @BeforeEach
    void look_at_three_pages() throws Exception {
        file = folder.resolve("phieu.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(PDRectangle.A5));
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(file.toFile());
        }
        preview = new PreviewViewModel(failures.work(), file, opened::add, () -> taken++);
    }

    @Test
    void pages_are_turned_one_by_one_and_not_beyond_the_last() {
        preview.start(List::of);
        assertThat(preview.countProperty().get()).isEqualTo(3);
        int whole = preview.pictureProperty().get().height();
        preview.go(2);
        assertThat(preview.pictureProperty().get().height()).isLessThan(whole);
        preview.go(99);
        assertThat(preview.pageProperty().get()).isEqualTo(3);
        preview.go(0);
        assertThat(preview.pageProperty().get()).isEqualTo(1);
        preview.close();
        assertThat(failures.failures).isEmpty();
    }

    @Test
    void without_a_printer_the_file_goes_to_another_program_and_counts_once() {
        preview.start(List::of);
        assertThat(said()).isEqualTo("common.preview.no_printer");
        assertThat(preview.stepProperty().get()).isEqualTo(PreviewViewModel.Step.OPEN);
        preview.print();
        assertThat(taken).isZero();

        preview.open();
        preview.open();
        assertThat(opened).containsExactly(file, file);
        assertThat(taken).isEqualTo(1);
        assertThat(preview.stepProperty().get()).isEqualTo(PreviewViewModel.Step.CLOSE);
    }

    @Test
    void what_is_no_pdf_is_told_in_one_sentence() throws Exception {
        Files.writeString(file, "no PDF");
        preview.start(List::of);
        preview.go(2);
        preview.close();
        assertThat(failures.refusals).isEmpty();
        assertThat(failures.failures).isEmpty();
        assertThat(preview.pictureProperty().get()).isNull();
    }

    private String said() {
        return preview.toldProperty().get().orElseThrow().sentence().key();
    }
}
