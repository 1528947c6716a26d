package org.thuky.paper.excel;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.thuky.paper.file.TemporaryFolder;
import org.thuky.text.CellText;

/**
 * Bảng tính: one sheet of a workbook, a row of headings and what stands below them.
 *
 * @param name of the sheet
 * @param rows texts and whole or decimal numbers, as many in each row as there are headings
 */
record ExcelTable(String name, List<String> headings, List<? extends List<?>> rows) {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 44;
    private static final int CHARACTER = 256;

    static {
        // the library's own folder lies open to, and shut by, every other user of the machine
        TempFile.setTempFileCreationStrategy(new TempFileCreationStrategy() {

            @Override
            public File createTempFile(String prefix, String suffix) throws IOException {
                return Files.createTempFile(TemporaryFolder.fresh(), prefix, suffix)
                        .toFile();
            }

            @Override
            public File createTempDirectory(String prefix) {
                return TemporaryFolder.fresh().toFile();
            }
        });
    }

    /** A workbook of these sheets, opened at the first one. */
    static void write(List<ExcelTable> tables, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook()) {
            var heading = heading(book);
            var quoted = book.createCellStyle();
            quoted.setQuotePrefixed(true);
            for (int i = 0; i < tables.size(); i++) {
                var table = tables.get(i);
                table.fill(book.createSheet(), heading, quoted);
                book.setSheetName(i, sheetName(i + 1, table.name, tables.size() == 1));
            }
            book.write(out);
        }
    }

    private static CellStyle heading(SXSSFWorkbook book) {
        var bold = book.createFont();
        bold.setBold(true);
        var style = book.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    /** Excel forbids some signs, more than 31 letters, and the same name twice. */
    private static String sheetName(int number, String name, boolean only) {
        var allowed = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\[\\]:*?/\\\\']", " ")
                .strip();
        var whole = only ? allowed : number + ". " + allowed;
        return whole.length() <= 31 ? whole : whole.substring(0, whole.lastIndexOf(' ', 31));
    }

    private void fill(Sheet sheet, CellStyle heading, CellStyle quoted) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.setColumnWidth(column, width(column) * CHARACTER);
        }
        var top = sheet.createRow(0);
        for (var text : headings) {
            var cell = top.createCell(Math.max(0, top.getLastCellNum()));
            cell.setCellValue(text);
            cell.setCellStyle(heading);
        }
        int next = 1;
        for (var values : rows) {
            fill(sheet.createRow(next++), values, quoted);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows.size()), 0, headings.size() - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    private static void fill(Row row, List<?> values, CellStyle quoted) {
        for (int column = 0; column < values.size(); column++) {
            var value = values.get(column);
            if (value instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (!value.toString().isEmpty()) {
                var text = Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
                var cell = row.createCell(column);
                cell.setCellValue(text);
                // stays text when somebody edits the cell
                if (CellText.isFormula(text)) {
                    cell.setCellStyle(quoted);
                }
            }
        }
    }

    private int width(int column) {
        int longest = rows.stream()
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                Math.max(NARROWEST, Math.max(longest, headings.get(column).length()) + 2));
    }
}
