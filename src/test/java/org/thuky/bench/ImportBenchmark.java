package org.thuky.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thuky.disk.Progress;
import org.thuky.domain.member.ImportPlan;
import org.thuky.domain.member.ImportRow.State;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberSearch;
import org.thuky.domain.member.Roll;
import org.thuky.store.spreadsheet.SpreadsheetReader;

/**
 * How long an import of 20.000 people takes, beside POI merely loading the same cells in the same run. Not a test; start
 * {@code main} with the test class path.
 */
public final class ImportBenchmark {

    private static final int PEOPLE = 20_000;
    private static final int RUNS = 7;
    private static final String[] FAMILIES = "Nguyễn Nông Hoàng Lục Bế Đàm Ma Triệu Lý Hà Trần Lê".split(" ");
    private static final String[] MIDDLES = "Văn Thị Đức Thu Ngọc Minh Hồng Thanh Quốc Bích".split(" ");
    private static final String[] GIVEN = "An Anh Bình Dũng Đức Hà Hải Hường Hương Khánh Lan Mai Thủy Yến".split(" ");

    private ImportBenchmark() {}

    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        var file = Files.createTempFile("danh-sach", ".xlsx");
        try {
            write(file);
            double floor = median(() -> load(file));
            double read = median(() ->
                    SpreadsheetReader.read(file, Progress.NONE).likeliest().read());
            var drafts = SpreadsheetReader.read(file, Progress.NONE)
                    .likeliest()
                    .read()
                    .drafts();
            double plan = median(() -> ImportPlan.of(Roll.EMPTY, drafts));
            var roll = Roll.EMPTY.acceptImport(drafts).applyTo(Roll.EMPTY, Instant.EPOCH);
            double again = median(() -> ImportPlan.of(roll, drafts));
            var namesakes = drafts.stream().map(ImportBenchmark::namesake).toList();
            double alike = median(() -> ImportPlan.of(Roll.EMPTY, namesakes));
            double alikeAgain = median(() -> ImportPlan.of(roll, namesakes));
            double order = median(roll::inOrder);
            var search = MemberSearch.over(roll.inOrder());
            double find = median(() -> search.find("ng t hu"));
            System.out.printf(
                    "people read %d, same when read again %d%n",
                    drafts.size(), ImportPlan.of(roll, drafts).count(State.SAME));
            System.out.printf("POI loads the cells      %7.0f ms%n", floor);
            System.out.printf("read and recognise       %7.0f ms%n", read);
            System.out.printf("plan, all new            %7.0f ms%n", plan);
            System.out.printf("plan, all known          %7.0f ms%n", again);
            System.out.printf("plan, all of one name    %7.0f ms%n", alike);
            System.out.printf("the same onto the roll   %7.0f ms%n", alikeAgain);
            System.out.printf("read / floor             %7.2f%n", read / floor);
            System.out.printf("import / floor           %7.2f%n", (read + plan) / floor);
            System.out.printf("Vietnamese order         %7.1f ms%n", order);
            System.out.printf("search                   %7.1f ms%n", find);
        } finally {
            Files.delete(file);
        }
    }

    /** Nothing but the name is told, and everybody is called the same. */
    private static MemberDraft namesake(MemberDraft draft) {
        return new MemberDraft(draft.row(), Map.of(MemberField.NAME, "Nguyễn Thị Hà"), List.of());
    }

    private static void write(Path file) throws IOException {
        try (var book = new SXSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Danh sách");
            row(sheet.createRow(0), "DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN");
            row(sheet.createRow(2), "STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Chức vụ", "Tổ", "Mã thẻ");
            for (int i = 0; i < PEOPLE; i++) {
                var name = FAMILIES[i % FAMILIES.length] + " " + MIDDLES[i / 7 % MIDDLES.length] + " "
                        + GIVEN[i / 3 % GIVEN.length];
                var birth = (1 + i % 28) + "/" + (1 + i % 12) + "/" + (1960 + i % 40);
                row(
                        sheet.createRow(3 + i),
                        Integer.toString(i + 1),
                        name,
                        birth,
                        i % 2 == 0 ? "Nam" : "Nữ",
                        "Tày",
                        "Chuyên viên",
                        "Tổ " + (1 + i / 500),
                        // half of the people have no card and must be recognised by name and birth
                        i % 2 == 0 ? "DV" + i : "");
            }
            book.write(out);
        }
    }

    private static void row(Row row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private static void load(Path file) throws IOException {
        long letters = 0;
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            for (var row : book.getSheetAt(0)) {
                for (var cell : row) {
                    letters += cell.getStringCellValue().length();
                }
            }
        }
        if (letters == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private static double median(Work work) throws IOException {
        var times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            times[run] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[RUNS / 2] / 1e6;
    }
}
