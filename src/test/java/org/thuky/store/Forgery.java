package org.thuky.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Alters a chronicle from outside, as nobody should. */
public final class Forgery {

    private Forgery() {}

    public static void alter(Path folder, long number) {
        run(new MeetingFolder(folder), "update chronicle set payload = payload || ' ' where number = " + number);
    }

    static void run(MeetingFolder folder, String sql) {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.database());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
