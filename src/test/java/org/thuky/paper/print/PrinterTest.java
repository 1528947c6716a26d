package org.thuky.paper.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.paper.ballot.BallotPdf;
import org.thuky.paper.ballot.BallotPdfTest;

class PrinterTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private Printer printer;
    private Path file;

    @BeforeEach
    void write() {
        printer = new Printer(StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper));
        file = folder.resolve("phieu.pdf");
        BallotPdf.write(BallotPdfTest.sheet(3, MarkingStyle.STRIKE_OUT), 3, file);
    }

    @Test
    void every_page_is_printed_at_its_own_size() {
        printer.print(file);
        var printed = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(printed).startsWith("%!PS");
        assertThat(printed.split("showpage", -1)).hasSizeGreaterThan(3);
    }

    @Test
    void what_cannot_be_read_or_printed_is_told() throws Exception {
        Files.writeString(file, "no PDF");
        assertThatThrownBy(() -> printer.print(file)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PdfPages.open(folder.resolve("nowhere.pdf"))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_picture_shows_the_page_as_it_is() throws Exception {
        try (var pages = PdfPages.open(file)) {
            assertThat(pages.count()).isEqualTo(3);
            var picture = pages.picture(1).orElseThrow();
            assertThat((double) picture.width() / picture.height()).isBetween(297 / 210.0 - 0.01, 297 / 210.0 + 0.01);
            assertThat(picture.pixels()).contains(0xff000000, 0xffffffff);
        }
    }
}
