package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.thuky.disk.Progress;
import org.thuky.domain.Sentence;

/**
 * A sheet as rows of text; blank rows are left out.
 *
 * @param merges for each column, the first and last row number of every cell merged downwards
 * @param notices what was noticed while reading it
 */
record Grid(
        String name,
        boolean hidden,
        List<GridRow> rows,
        Map<Integer, NavigableMap<Integer, Integer>> merges,
        List<Sentence> notices) {

    /** Rows and numbers of rows, in the order of the sheet. */
    private static final Comparator<Object> NUMBERS =
            Comparator.comparingInt(each -> each instanceof GridRow row ? row.number() : (Integer) each);

    int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The text of a cell, or of the cell merged down over it. */
    String mergedText(GridRow row, int column) {
        var own = row.cell(column);
        var merge =
                own.isEmpty() && merges.containsKey(column) ? merges.get(column).floorEntry(row.number()) : null;
        if (merge == null || merge.getValue() < row.number()) {
            return own;
        }
        int first = Collections.binarySearch(rows, merge.getKey(), NUMBERS);
        return first < 0 ? "" : rows.get(first).cell(column);
    }

    /** Collects rows while a file is being read. */
    static final class Builder {

        static final int MOST_COLUMNS = 200;
        private static final int LONGEST_TEXT = 2_000;

        private final String name;
        private final boolean hidden;
        private final Measure measure;
        private final Progress progress;
        private final List<GridRow> rows = new ArrayList<>();
        private final List<List<String>> fonts = new ArrayList<>();
        private final Map<Integer, NavigableMap<Integer, Integer>> merges = new HashMap<>();
        private final Map<String, Optional<LegacyText>> encodings = new HashMap<>();
        private final List<Sentence> notices = new ArrayList<>();
        private List<String> rowFonts = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private Set<Integer> struck = new HashSet<>();

        /** @param measure of the whole file */
        Builder(String name, boolean hidden, Measure measure, Progress progress) {
            this.measure = measure;
            this.name = name;
            this.hidden = hidden;
            this.progress = progress;
        }

        void cell(int column, String text, String font) {
            cell(column, text, font, false);
        }

        /** @param crossed whether the text is struck through */
        void cell(int column, String text, String font, boolean crossed) {
            if (column >= MOST_COLUMNS || text.isBlank()) {
                return;
            }
            while (cells.size() <= column) {
                cells.add("");
                rowFonts.add("");
                measure.cell();
            }
            var kept = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
            measure.text(kept);
            cells.set(column, kept);
            rowFonts.set(column, font);
            if (crossed) {
                struck.add(column);
            }
        }

        void endRow(int number, boolean rowHidden) {
            progress.at(number, 0);
            if (!cells.isEmpty()) {
                measure.row(rows.size());
                rows.add(new GridRow(number, rowHidden, cells, struck));
                fonts.add(rowFonts);
                cells = new ArrayList<>();
                rowFonts = new ArrayList<>();
                struck = new HashSet<>();
            }
        }

        void notice(Sentence notice) {
            notices.add(notice);
        }

        void merge(int column, int firstRow, int lastRow) {
            if (lastRow > firstRow) {
                measure.merge();
                merges.computeIfAbsent(column, c -> new TreeMap<>()).put(firstRow, lastRow);
            }
        }

        Grid build() {
            var conversions = new HashMap<Optional<LegacyText>, UnaryOperator<String>>();
            texts().forEach((encoding, texts) -> encoding.or(() -> LegacyText.detect(texts))
                    .ifPresent(known -> conversions.put(encoding, known.conversionOf(texts))));
            var tidied = new ArrayList<GridRow>();
            boolean legacy = false;
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                var unicode = new ArrayList<String>();
                for (int column = 0; column < row.cells().size(); column++) {
                    var text = row.cell(column);
                    var font = fonts.get(i).get(column);
                    var converted = conversions
                            .getOrDefault(encodings.computeIfAbsent(font, LegacyText::ofFont), UnaryOperator.identity())
                            .apply(text);
                    legacy |= !converted.equals(text);
                    unicode.add(Texts.tidy(LegacyText.capitals(font) ? converted.toUpperCase(Locale.ROOT) : converted));
                }
                var tidy = new GridRow(row.number(), row.hidden(), unicode, row.struck());
                if (tidy.filled() > 0) {
                    tidied.add(tidy);
                }
            }
            if (legacy) {
                notices.add(Sentence.of("member.notice.legacy"));
            }
            return new Grid(name, hidden, tidied, merges, notices);
        }

        /** The texts apart by the encoding that their font speaks for. */
        private Map<Optional<LegacyText>, List<String>> texts() {
            var texts = new HashMap<Optional<LegacyText>, List<String>>();
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < rows.get(i).cells().size(); column++) {
                    texts.computeIfAbsent(
                                    encodings.computeIfAbsent(fonts.get(i).get(column), LegacyText::ofFont),
                                    encoding -> new ArrayList<>())
                            .add(rows.get(i).cell(column));
                }
            }
            return texts;
        }
    }
}
