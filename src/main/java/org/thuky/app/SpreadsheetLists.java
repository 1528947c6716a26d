package org.thuky.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thuky.domain.Sentence;
import org.thuky.store.spreadsheet.ColumnMapping;
import org.thuky.store.spreadsheet.ColumnMeaning;
import org.thuky.store.spreadsheet.MemberFile;
import org.thuky.store.spreadsheet.MemberSheet;
import org.thuky.store.spreadsheet.SpreadsheetReader;
import org.thuky.ui.common.Work;
import org.thuky.ui.member.MemberLists;

/** Gives the screen what the reader of spreadsheets finds. */
final class SpreadsheetLists implements MemberLists {

    private static final List<Sentence> MEANINGS =
            Arrays.stream(ColumnMeaning.values()).map(ColumnMeaning::label).toList();

    @Override
    public MemberList read(Path file, Work.Progress progress) {
        // nobody knows how many rows there will be; telling how far it is lets the reading be stopped
        return list(SpreadsheetReader.read(file, row -> progress.at(row, 0)));
    }

    @Override
    public MemberList paste(String text) {
        return list(SpreadsheetReader.paste(text));
    }

    private static MemberList list(MemberFile file) {
        var likeliest = file.likeliest();
        var sheets = file.sheets().stream()
                .map(sheet -> (Sheet) new OpenedSheet(sheet))
                .toList();
        return new MemberList(sheets, sheets.get(file.sheets().indexOf(likeliest)));
    }

    private record OpenedSheet(MemberSheet sheet) implements Sheet {

        @Override
        public String name() {
            return sheet.name();
        }

        @Override
        public List<Line> lines() {
            return sheet.rows().stream()
                    .map(row -> new Line(row.number(), row.cells()))
                    .toList();
        }

        @Override
        public List<String> headings() {
            return IntStream.range(0, sheet.columns()).mapToObj(this::heading).toList();
        }

        private String heading(int column) {
            return sheet.headingRows().stream()
                    .map(row -> row.cell(column))
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(" · "));
        }

        @Override
        public Columns recognised() {
            return new OpenedColumns(sheet, sheet.mapping());
        }
    }

    private record OpenedColumns(MemberSheet sheet, ColumnMapping mapping) implements Columns {

        @Override
        public List<Sentence> meanings() {
            return MEANINGS;
        }

        @Override
        public Sentence meaning(int column) {
            return mapping.meaning(column).label();
        }

        @Override
        public Columns with(int column, Sentence meaning) {
            return new OpenedColumns(sheet, mapping.with(column, ColumnMeaning.values()[MEANINGS.indexOf(meaning)]));
        }

        @Override
        public Reading read() {
            var reading = sheet.read(mapping);
            return new Reading(reading.drafts(), reading.notices());
        }
    }
}
