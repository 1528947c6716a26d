package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which column of a list holds what. Recognised from the headings, corrected by the secretary.
 *
 * @param meanings by column, counted from 0; columns that are not in it are ignored
 */
public record ColumnMapping(Map<Integer, ColumnMeaning> meanings) {

    private static final Set<ColumnMeaning> NAMES = Set.of(
            ColumnMeaning.NAME, ColumnMeaning.GIVEN_NAME, ColumnMeaning.NAME_OF_MEN, ColumnMeaning.NAME_OF_WOMEN);

    public ColumnMapping {
        meanings = Collections.unmodifiableMap(new TreeMap<>(meanings));
    }

    public ColumnMeaning meaning(int column) {
        return meanings.getOrDefault(column, ColumnMeaning.IGNORED);
    }

    /** The column means that from now on; a meaning that only one column can have leaves the one that had it. */
    public ColumnMapping with(int column, ColumnMeaning meaning) {
        var changed = new TreeMap<>(meanings);
        if (!meaning.shared()) {
            changed.values().removeIf(meaning::equals);
        }
        changed.put(column, meaning);
        return new ColumnMapping(changed);
    }

    public boolean names() {
        return meanings.values().stream().anyMatch(NAMES::contains);
    }

    OptionalInt column(ColumnMeaning meaning) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue() == meaning)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The cells of a row by what they mean; several columns of one meaning in their order. */
    Map<ColumnMeaning, List<Integer>> columns() {
        var columns = new EnumMap<ColumnMeaning, List<Integer>>(ColumnMeaning.class);
        meanings.forEach((column, meaning) ->
                columns.computeIfAbsent(meaning, m -> new ArrayList<>()).add(column));
        return columns;
    }
}
