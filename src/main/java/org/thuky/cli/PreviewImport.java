package org.thuky.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.thuky.disk.Progress;
import org.thuky.domain.member.ImportPlan;
import org.thuky.domain.member.ImportRow;
import org.thuky.domain.member.ImportRow.State;
import org.thuky.domain.member.Roll;
import org.thuky.store.spreadsheet.MemberSheet;
import org.thuky.store.spreadsheet.SpreadsheetReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints as JSON what importing a list into an empty meeting would do. Nothing is written. */
@Command(name = "import", description = "cli.help.import")
final class PreviewImport implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE")
    private Path file;

    PreviewImport(Console console) {
        this.console = console;
    }

    /**
     * @param sheet the sheet that was taken
     * @param columns what each column is taken for, by its heading or its number
     * @param notices what the secretary would be told
     * @param leftOut rows that are passed over, and why
     */
    private record Preview(
            String sheet,
            Map<String, String> columns,
            int added,
            int changed,
            int same,
            int problems,
            List<String> notices,
            List<Left> leftOut,
            List<Row> rows) {}

    private record Left(int row, String text, String why) {}

    /** @param row its number in the list; problems stand beside the fields */
    private record Row(int row, String state, Map<String, String> fields, List<String> problems) {}

    @Override
    public Integer call() throws JsonProcessingException {
        var read = SpreadsheetReader.read(file, Progress.NONE);
        var sheet = read.likeliest();
        var reading = sheet.read();
        var plan = ImportPlan.of(Roll.EMPTY, reading.drafts());
        var preview = new Preview(
                sheet.name(),
                columns(sheet),
                plan.count(State.NEW),
                plan.count(State.CHANGED),
                plan.count(State.SAME),
                plan.count(State.PROBLEM),
                Stream.concat(read.notices(sheet).stream(), reading.notices().stream())
                        .map(console::text)
                        .toList(),
                reading.leftOut().stream()
                        .map(left -> new Left(left.row(), left.text(), console.text(left.why())))
                        .toList(),
                plan.rows().stream().map(this::row).toList());
        console.say(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(preview));
        return 0;
    }

    private static Map<String, String> columns(MemberSheet sheet) {
        var columns = new LinkedHashMap<String, String>();
        for (int column = 0; column < sheet.columns(); column++) {
            var heading = sheet.heading(column);
            columns.put(
                    (column + 1) + (heading.isEmpty() ? "" : " " + heading),
                    Arguments.word(sheet.mapping().meaning(column)));
        }
        return columns;
    }

    private Row row(ImportRow row) {
        var fields = new TreeMap<String, String>();
        row.draft().texts().forEach((field, text) -> fields.put(Arguments.word(field), text));
        return new Row(
                row.draft().row(),
                Arguments.word(row.state()),
                fields,
                row.problems().stream().map(console::text).toList());
    }
}
