package org.thuky.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.session.ChronicleStore;

/**
 * The chronicle in an H2 file, through one connection. H2 alone may lose what it acknowledged; {@code WRITE_DELAY=0}
 * with a {@code CHECKPOINT SYNC} after every commit does not, see the decision record on durability.
 */
public final class H2ChronicleStore implements ChronicleStore {

    private static final Logger LOG = LoggerFactory.getLogger(H2ChronicleStore.class);
    private static final String REVOKED = "revoked";

    private final Handle handle;
    private final boolean writable;
    private final EventCodec codec = new EventCodec();
    private Chronicle chronicle;
    private String lastHash = Line.BEGINNING;

    private H2ChronicleStore(Handle handle, boolean writable) {
        this.handle = handle;
        this.writable = writable;
    }

    /**
     * Begins an empty chronicle.
     *
     * @throws Refusal when the folder already holds a meeting or cannot be written to
     */
    public static H2ChronicleStore create(MeetingFolder folder) {
        if (folder.holdsMeeting()) {
            throw Refusal.of("store.refusal.exists", folder.path());
        }
        try {
            Files.createDirectories(folder.path());
            if (!Files.isWritable(folder.path())) {
                throw Refusal.of("store.refusal.notWritable", folder.path());
            }
            return connect(folder.database(), "", true);
        } catch (IOException cause) {
            throw new Refusal(Sentence.of("store.refusal.notWritable", folder.path()), cause);
        }
    }

    /**
     * Opens what was written before.
     *
     * @throws Refusal when there is no meeting, or it is open elsewhere, damaged, altered, or from a newer version; the
     *     file is left as it was
     */
    public static H2ChronicleStore open(MeetingFolder folder) {
        if (!folder.holdsMeeting()) {
            throw Refusal.of("store.refusal.none", folder.path());
        }
        return connect(folder.database(), ";IFEXISTS=TRUE", true);
    }

    /** As {@link #open}, but for reading alone: the file cannot change. */
    public static H2ChronicleStore read(MeetingFolder folder) {
        if (!folder.holdsMeeting()) {
            throw Refusal.of("store.refusal.none", folder.path());
        }
        return connect(folder.database(), ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", false);
    }

    /** One at a time, so that of two that come together the first is let in. */
    private static synchronized H2ChronicleStore connect(Path database, String options, boolean writable) {
        Handle handle = null;
        try {
            // a trace would put the clock beside the statement that wrote a ballot
            var url = "jdbc:h2:file:" + database + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0" + options;
            Connection connection = DriverManager.getConnection(url, "", "");
            handle = Jdbi.create(connection).open();
            refuseSecondSession(handle, database);
            Migrations.run(handle, writable);
            var store = new H2ChronicleStore(handle, writable);
            store.load();
            return store;
        } catch (SQLException | RuntimeException cause) {
            if (handle != null) {
                handle.close();
            }
            throw refusal(database, cause);
        }
    }

    /** H2 keeps other programs out by itself, but lets a second window of this one in. */
    private static void refuseSecondSession(Handle handle, Path database) {
        int sessions = handle.createQuery("select count(*) from information_schema.sessions")
                .mapTo(Integer.class)
                .one();
        if (sessions > 1) {
            throw Refusal.of("store.refusal.locked", database.getParent());
        }
    }

    private static Refusal refusal(Path database, Exception cause) {
        var folder = database.getParent();
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof NewerFormat) {
            return new Refusal(Sentence.of("store.refusal.newer", folder), cause);
        }
        if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new Refusal(Sentence.of("store.refusal.locked", folder), cause);
        }
        return new Refusal(Sentence.of("store.refusal.damaged", folder), cause);
    }

    private void load() {
        var entries = new ArrayList<Entry>();
        for (var line : lines(handle)) {
            if (line.number() != entries.size() + 1 || !line.follows(lastHash)) {
                throw Refusal.of("store.refusal.altered", line.number());
            }
            entries.add(entry(line));
            lastHash = line.hash();
        }
        chronicle = new Chronicle(entries);
    }

    static List<Line> lines(Handle handle) {
        return handle.createQuery("select * from chronicle order by number")
                .map((row, context) -> new Line(
                        row.getLong("number"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("operator"),
                        row.getString("kind"),
                        row.getInt("version"),
                        row.getString("payload"),
                        row.getObject("revokes", Long.class),
                        row.getString("previous_hash"),
                        row.getString("hash")))
                .list();
    }

    private Entry entry(Line line) {
        return line.revokes() != null
                ? new Entry.Revoked(line.number(), line.at(), line.operator(), line.revokes(), line.payload())
                : new Entry.Recorded(
                        line.number(),
                        line.at(),
                        line.operator(),
                        codec.decode(line.kind(), line.version(), line.payload()));
    }

    private Line line(Entry entry) {
        if (entry instanceof Entry.Revoked revoked) {
            return Line.after(
                    lastHash,
                    revoked.number(),
                    revoked.at(),
                    revoked.operator(),
                    REVOKED,
                    1,
                    revoked.reason(),
                    revoked.target());
        }
        var event = ((Entry.Recorded) entry).event();
        var kind = codec.kind(event);
        return Line.after(
                lastHash,
                entry.number(),
                entry.at(),
                entry.operator(),
                kind,
                EventCodec.version(kind),
                codec.encode(event),
                null);
    }

    @Override
    public Chronicle chronicle() {
        return chronicle;
    }

    @Override
    public void append(Entry entry) {
        var line = line(entry);
        try {
            handle.createUpdate("insert into chronicle values"
                            + " (:number, :at, :operator, :kind, :version, :payload, :revokes, :previousHash, :hash)")
                    .bind("number", line.number())
                    .bind("at", line.at().atOffset(ZoneOffset.UTC))
                    .bind("operator", line.operator())
                    .bind("kind", line.kind())
                    .bind("version", line.version())
                    .bind("payload", line.payload())
                    .bind("revokes", line.revokes())
                    .bind("previousHash", line.previousHash())
                    .bind("hash", line.hash())
                    .execute();
            handle.execute("checkpoint sync");
        } catch (RuntimeException cause) {
            throw new Refusal(Sentence.of("store.refusal.notSaved"), cause);
        }
        lastHash = line.hash();
        chronicle = chronicle.with(entry);
    }

    @Override
    public String integrityCode() {
        return chronicle.entries().isEmpty() ? "" : Line.integrityCode(lastHash);
    }

    @Override
    public void close() {
        if (!handle.isClosed()) {
            // Not through Jdbi: the statement does not outlive what it does.
            try (var statement = handle.getConnection().createStatement()) {
                statement.execute(writable ? "shutdown compact" : "shutdown immediately");
            } catch (SQLException nothingLost) {
                LOG.warn("The chronicle was not compacted", nothingLost);
            }
        }
    }
}
