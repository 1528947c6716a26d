package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;

/**
 * A sheet as rows of text; blank rows are left out.
 *
 * @param merges for each column, the first and last row number of every cell merged downwards
 * @param legacy whether old TCVN3 or VNI text was turned into Unicode
 */
record Grid(
        String name,
        boolean hidden,
        List<GridRow> rows,
        Map<Integer, NavigableMap<Integer, Integer>> merges,
        boolean legacy) {

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
        for (var other : rows) {
            if (other.number() >= merge.getKey()) {
                return other.number() == merge.getKey() ? other.cell(column) : "";
            }
        }
        return "";
    }

    /** Collects rows while a file is being read. */
    static final class Builder {

        /** More than any union has members; a sheet that goes on is not a list of people. */
        private static final int MOST_ROWS = 50_000;

        private static final int MOST_COLUMNS = 200;
        private static final int LONGEST_TEXT = 2_000;

        private final String name;
        private final boolean hidden;
        private final Progress progress;
        private final List<GridRow> rows = new ArrayList<>();
        private final List<List<String>> fonts = new ArrayList<>();
        private final Map<Integer, NavigableMap<Integer, Integer>> merges = new HashMap<>();
        private List<String> rowFonts = new ArrayList<>();
        private List<String> cells = new ArrayList<>();

        Builder(String name, boolean hidden, Progress progress) {
            this.name = name;
            this.hidden = hidden;
            this.progress = progress;
        }

        void cell(int column, String text, String font) {
            if (column >= MOST_COLUMNS || text.isBlank()) {
                return;
            }
            while (cells.size() <= column) {
                cells.add("");
                rowFonts.add("");
            }
            cells.set(column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            rowFonts.set(column, font);
        }

        void endRow(int number, boolean rowHidden) {
            progress.reached(number);
            if (!cells.isEmpty()) {
                if (rows.size() == MOST_ROWS) {
                    throw Refusal.of("member.refusal.file-rows", MOST_ROWS);
                }
                rows.add(new GridRow(number, rowHidden, cells));
                fonts.add(rowFonts);
                cells = new ArrayList<>();
                rowFonts = new ArrayList<>();
            }
        }

        void merge(int column, int firstRow, int lastRow) {
            if (lastRow > firstRow) {
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
                            .getOrDefault(LegacyText.ofFont(font), UnaryOperator.identity())
                            .apply(text);
                    legacy |= !converted.equals(text);
                    unicode.add(Texts.tidy(LegacyText.capitals(font) ? converted.toUpperCase(Locale.ROOT) : converted));
                }
                var tidy = new GridRow(row.number(), row.hidden(), unicode);
                if (tidy.filled() > 0) {
                    tidied.add(tidy);
                }
            }
            return new Grid(name, hidden, tidied, merges, legacy);
        }

        /** The texts apart by the encoding that their font speaks for. */
        private Map<Optional<LegacyText>, List<String>> texts() {
            var texts = new HashMap<Optional<LegacyText>, List<String>>();
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < rows.get(i).cells().size(); column++) {
                    texts.computeIfAbsent(LegacyText.ofFont(fonts.get(i).get(column)), encoding -> new ArrayList<>())
                            .add(rows.get(i).cell(column));
                }
            }
            return texts;
        }
    }
}
