package org.thuky.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.thuky.paper.PaperFolder;
import org.thuky.paper.SamplePapers;
import org.thuky.paper.Templates;

/**
 * How long the whole file of a congress of 500 takes to export, beside POI writing the same paragraphs and rows in the
 * same run. Not a test; start {@code main} with the test class path.
 */
public final class PapersBenchmark {

    private static final int RUNS = 7;

    private PapersBenchmark() {}

    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        var papers = SamplePapers.ofCongress(500);
        var place = Files.createTempDirectory("van-kien");
        var folder = new PaperFolder(new Templates(place.resolve("mau")), place.resolve("van-kien"));
        var texts = new ArrayList<List<List<String>>>();
        int rows = 0;
        for (var paper : papers) {
            var text = texts(folder.export(paper).file());
            texts.add(text);
            rows += text.size();
        }
        double floor = median(() -> texts.forEach(PapersBenchmark::write));
        double export = median(() -> papers.forEach(folder::export));
        System.out.printf("papers %d, paragraphs and rows %d%n", papers.size(), rows);
        System.out.printf("POI writes them          %7.0f ms%n", floor);
        System.out.printf("whole file exported      %7.0f ms%n", export);
        System.out.printf("export / floor           %7.2f%n", export / floor);
    }

    /** A paragraph is a list of one text, a table row has one for each cell. */
    private static List<List<String>> texts(Path file) throws IOException {
        var texts = new ArrayList<List<String>>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    texts.add(List.of(paragraph.getText()));
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> texts.add(row.getTableCells().stream()
                                    .map(cell -> cell.getText())
                                    .toList()));
                }
            }
        }
        return texts;
    }

    private static void write(List<List<String>> texts) {
        try (var document = new XWPFDocument()) {
            XWPFTable table = null;
            for (var text : texts) {
                if (text.size() == 1) {
                    document.createParagraph().createRun().setText(text.get(0));
                    table = null;
                } else {
                    var row = table == null
                            ? (table = document.createTable(1, text.size())).getRow(0)
                            : table.createRow();
                    for (int cell = 0; cell < text.size(); cell++) {
                        (cell < row.getTableCells().size() ? row.getCell(cell) : row.createCell())
                                .setText(text.get(cell));
                    }
                }
            }
            document.write(new ByteArrayOutputStream());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static double median(Work work) throws IOException {
        var times = new double[RUNS];
        for (int run = -2; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
