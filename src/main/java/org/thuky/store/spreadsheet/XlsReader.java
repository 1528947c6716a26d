package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.thuky.disk.Progress;

/** Reads the sheets of an .xls workbook (Excel 97 to 2003). */
final class XlsReader {

    private final HSSFWorkbook workbook;
    private final Progress progress;

    XlsReader(HSSFWorkbook workbook, Progress progress) {
        this.workbook = workbook;
        this.progress = progress;
    }

    List<Grid> read() {
        var grids = new ArrayList<Grid>();
        var measure = new Measure();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            var sheet = workbook.getSheetAt(i);
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            var grid = new Grid.Builder(sheet.getSheetName(), hidden, measure, progress);
            for (var row : sheet) {
                for (var cell : row) {
                    var font = workbook.getFontAt(cell.getCellStyle().getFontIndex());
                    grid.cell(cell.getColumnIndex(), text(cell), font.getFontName(), font.getStrikeout());
                }
                grid.endRow(row.getRowNum() + 1, row.getZeroHeight());
            }
            for (var merge : sheet.getMergedRegions()) {
                if (merge.getFirstColumn() == merge.getLastColumn()) {
                    grid.merge(merge.getFirstColumn(), merge.getFirstRow() + 1, merge.getLastRow() + 1);
                }
            }
            grids.add(grid.build());
        }
        return grids;
    }

    /** Formulas are never computed: what the file holds as their last result is what people saw. */
    private String text(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "x" : "";
            case NUMERIC -> {
                var style = cell.getCellStyle();
                var format = style.getDataFormatString();
                yield NumberText.of(
                        cell.getNumericCellValue(),
                        style.getDataFormat(),
                        // some programs name a format that they do not write down
                        format == null ? "General" : format,
                        workbook.getInternalWorkbook().isUsing1904DateWindowing());
            }
            default -> "";
        };
    }
}
