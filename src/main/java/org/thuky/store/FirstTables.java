package org.thuky.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.ValueNull;
import org.h2.value.ValueTimestampTimeZone;
import org.h2.value.VersionedValue;
import org.thuky.domain.Refusal;

/**
 * The tables in which the first versions of the program kept a chronicle, read row by row below H2's SQL: a view, a
 * trigger or an alias that somebody put into such a file is seen and refused, and never runs.
 */
final class FirstTables {

    /** Where H2 keeps what a database consists of: number, head, kind of object, statement. */
    private static final String OBJECTS = "table.0";

    private static final int KIND_TABLE = 0;

    /** Settings, the one user, the two tables, their keys: all that those versions ever created. */
    private static final List<Pattern> KNOWN = List.of(
            Pattern.compile("SET (CREATE_BUILD|WRITE_DELAY) \\d+"),
            Pattern.compile("CREATE USER IF NOT EXISTS \"\" SALT '' HASH '' ADMIN"),
            Pattern.compile(
                    "CREATE CACHED TABLE \"PUBLIC\"\\.\"SCHEMA_VERSION\"\\(\\s+\"VERSION\" INTEGER NOT NULL\\s+\\)"),
            Pattern.compile("CREATE CACHED TABLE \"PUBLIC\"\\.\"CHRONICLE\"\\(\\s+\"NUMBER\" BIGINT NOT NULL,"
                    + "\\s+\"RECORDED_AT\" TIMESTAMP\\(3\\) WITH TIME ZONE NOT NULL,"
                    + "\\s+\"OPERATOR\" CHARACTER VARYING\\(200\\) NOT NULL,"
                    + "\\s+\"KIND\" CHARACTER VARYING\\(60\\) NOT NULL,"
                    + "\\s+\"VERSION\" INTEGER NOT NULL,"
                    + "\\s+\"PAYLOAD\" CHARACTER VARYING\\(100000000\\) NOT NULL,"
                    + "\\s+\"REVOKES\" BIGINT,"
                    + "\\s+\"PREVIOUS_HASH\" CHARACTER\\(64\\) NOT NULL,"
                    + "\\s+\"HASH\" CHARACTER\\(64\\) NOT NULL\\s+\\)"),
            Pattern.compile("CREATE PRIMARY KEY \"PUBLIC\"\\.\"PRIMARY_KEY_\\w+\" ON"
                    + " \"PUBLIC\"\\.\"(SCHEMA_VERSION|CHRONICLE)\"\\(\"(VERSION|NUMBER)\"\\)"),
            Pattern.compile("ALTER TABLE \"PUBLIC\"\\.\"(SCHEMA_VERSION|CHRONICLE)\" ADD CONSTRAINT"
                    + " \"PUBLIC\"\\.\"CONSTRAINT_\\w+\" PRIMARY KEY\\(\"(VERSION|NUMBER)\"\\)"
                    + " INDEX \"PUBLIC\"\\.\"PRIMARY_KEY_\\w+\""));

    private static final int KNOWN_SCHEMA = 1;

    private FirstTables() {}

    static boolean are(MVStore store) {
        return store.hasMap(OBJECTS);
    }

    /**
     * @throws Refusal when there is anything in the file beside those tables
     * @throws NewerFormat when a later version has changed the tables
     */
    static Reading read(MVStore store, Path file) throws IOException {
        var tables = new LinkedHashMap<String, Integer>();
        for (var object : rows(store, OBJECTS, 4)) {
            var statement = object.getValue(3).getString();
            if (KNOWN.stream().noneMatch(known -> known.matcher(statement).matches())) {
                throw Refusal.of("store.refusal.foreign", file);
            }
            if (object.getValue(2).getInt() == KIND_TABLE) {
                tables.put(
                        statement.contains("\"CHRONICLE\"") ? "chronicle" : "version",
                        object.getValue(0).getInt());
            }
        }
        if (!tables.keySet().containsAll(List.of("chronicle", "version"))) {
            return Reading.UNREADABLE;
        }
        for (var row : rows(store, "table." + tables.get("version"), 1)) {
            if (row.getValue(0).getInt() > KNOWN_SCHEMA) {
                throw new NewerFormat("schema " + row.getValue(0).getInt());
            }
        }
        return chain(rows(store, "table." + tables.get("chronicle"), 9), wasCutShort(store, file));
    }

    private static Reading chain(List<SearchRow> rows, boolean cutShort) {
        var lines = new ArrayList<JournalLine>();
        var hash = JournalLine.BEGINNING;
        for (var row : rows) {
            var line = line(row);
            if (line.number() != lines.size() + 1L
                    || !row.getValue(7).getString().equals(hash)
                    || !line.follows(hash)) {
                return new Reading(lines, Math.max(line.number(), rows.size()), Optional.of(lines.size() + 1L), false);
            }
            lines.add(line);
            hash = line.hash();
        }
        return cutShort ? new Reading(lines, lines.size() + 1L, Optional.empty(), false) : Reading.whole(lines);
    }

    private static JournalLine line(SearchRow row) {
        return new JournalLine(
                row.getValue(0).getLong(),
                instant((ValueTimestampTimeZone) row.getValue(1)),
                row.getValue(2).getString(),
                row.getValue(3).getString(),
                row.getValue(4).getInt(),
                row.getValue(5).getString(),
                row.getValue(6) == ValueNull.INSTANCE ? null : row.getValue(6).getLong(),
                row.getValue(8).getString());
    }

    private static Instant instant(ValueTimestampTimeZone value) {
        return org.h2.util.JSR310Utils.valueToInstant(value, null);
    }

    /**
     * H2 takes an older state for the newest when the newest is gone. The head of a file that was closed properly names
     * the state with which it was closed.
     */
    private static boolean wasCutShort(MVStore store, Path file) throws IOException {
        var head = head(file);
        long newest = store.getFileStore().lastChunkVersion();
        return head.isEmpty()
                || Long.parseLong(head.get().getOrDefault("version", "0"), 16) > newest
                || file.toFile().length() % 4096 != 0;
    }

    private static Optional<Map<String, String>> head(Path file) throws IOException {
        var first = new byte[512];
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            in.readFully(first);
        }
        var text = new String(first, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("H:2,") || text.indexOf('\n') < 0) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        for (var pair : text.substring(0, text.indexOf('\n')).split(",")) {
            int colon = pair.indexOf(':');
            if (colon > 0) {
                values.put(pair.substring(0, colon), pair.substring(colon + 1));
            }
        }
        return Optional.of(values);
    }

    private static List<SearchRow> rows(MVStore store, String map, int columns) {
        var rows = new ArrayList<SearchRow>();
        var stored = store.openMap(
                map,
                new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(new VersionedValueType<>(row(columns))));
        for (var cursor = stored.cursor(null); cursor.hasNext(); ) {
            cursor.next();
            // one that was not committed yet was never acknowledged either, and does no harm
            var row = cursor.getValue().getCurrentValue();
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static RowDataType row(int columns) {
        return RowFactory.getDefaultRowFactory()
                .createRowFactory(
                        null,
                        CompareMode.getInstance(null, 0),
                        null,
                        (int[]) null,
                        null,
                        (TypeInfo[]) null,
                        columns,
                        false)
                .getRowDataType();
    }
}
