package org.thuky.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Does to the files of a meeting what nobody should. */
public final class Forgery {

    private Forgery() {}

    /** Changes what an entry says, in every copy of the folder, and leaves the hashes as they were. */
    public static void alter(Path folder, long number) {
        var meeting = new MeetingFolder(folder);
        rewrite(
                meeting,
                line -> line.number() != number
                        ? line
                        : new JournalLine(
                                number,
                                line.at(),
                                line.operator(),
                                line.kind(),
                                line.version(),
                                line.payload() + " ",
                                line.revokes(),
                                line.hash()));
    }

    static void rewrite(MeetingFolder meeting, UnaryOperator<JournalLine> change) {
        write(
                meeting,
                Journal.read(meeting.journal()).lines().stream().map(change).toList());
    }

    static void write(MeetingFolder meeting, List<JournalLine> lines) {
        try {
            Journal.create(meeting.journal(), lines).close();
            Mirror.rebuild(meeting.mirror(), lines).close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same acts under a hash chain of its own, as whoever can compute hashes writes it. */
    static List<JournalLine> chained(List<JournalLine> lines) {
        var chained = new ArrayList<JournalLine>();
        var hash = JournalLine.BEGINNING;
        for (var line : lines) {
            var again = JournalLine.after(
                    hash,
                    chained.size() + 1L,
                    line.at(),
                    line.operator(),
                    line.kind(),
                    line.version(),
                    line.payload(),
                    line.revokes());
            chained.add(again);
            hash = again.hash();
        }
        return chained;
    }

    /** Puts a meeting into the form in which the program's first versions kept it. */
    static void toFirstTables(MeetingFolder meeting) {
        var lines = Journal.read(meeting.journal()).lines();
        try {
            for (var file : List.of(meeting.journal(), meeting.mirror(), meeting.mark())) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var schema = List.of(
                "create table schema_version (version integer not null primary key)",
                script(),
                "insert into schema_version values (1)");
        try (var connection = connect(meeting);
                var statement = connection.createStatement()) {
            for (var sql : schema) {
                statement.execute(sql);
            }
            try (var insert = connection.prepareStatement("insert into chronicle values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                var previous = JournalLine.BEGINNING;
                for (var line : lines) {
                    Object[] values = {
                        line.number(),
                        line.at().atOffset(java.time.ZoneOffset.UTC),
                        line.operator(),
                        line.kind(),
                        line.version(),
                        line.payload(),
                        line.revokes(),
                        previous,
                        line.hash()
                    };
                    for (int i = 0; i < values.length; i++) {
                        insert.setObject(i + 1, values[i]);
                    }
                    insert.execute();
                    previous = line.hash();
                }
            }
            statement.execute("shutdown compact");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void run(MeetingFolder meeting, String sql) {
        try (var connection = connect(meeting);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("shutdown compact");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static java.sql.Connection connect(MeetingFolder meeting) throws SQLException {
        var name = meeting.mirror().toString();
        return DriverManager.getConnection(
                "jdbc:h2:file:" + name.substring(0, name.length() - ".mv.db".length()) + ";WRITE_DELAY=0", "", "");
    }

    private static String script() {
        try (var in = Forgery.class.getResourceAsStream("/store/V001__chronicle.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
