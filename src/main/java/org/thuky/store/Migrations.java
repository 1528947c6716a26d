package org.thuky.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Brings the tables of a meeting to the form that this version knows, script by script. */
final class Migrations {

    private static final List<String> SCRIPTS = List.of("V001__chronicle.sql");

    private Migrations() {}

    /** @throws NewerFormat when a newer version has already changed the tables; nothing is touched */
    static void run(Handle handle, boolean writable) {
        if (writable) {
            handle.execute("create table if not exists schema_version (version integer not null primary key)");
        }
        int version = handle.createQuery("select coalesce(max(version), 0) from schema_version")
                .mapTo(Integer.class)
                .one();
        if (version > SCRIPTS.size()) {
            throw new NewerFormat("schema " + version);
        }
        for (int next = version + 1; writable && next <= SCRIPTS.size(); next++) {
            handle.createScript(script(SCRIPTS.get(next - 1))).execute();
            handle.execute("insert into schema_version values (?)", next);
        }
    }

    private static String script(String name) {
        try (var in = Migrations.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
