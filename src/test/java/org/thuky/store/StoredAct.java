package org.thuky.store;

import java.time.Instant;
import org.thuky.domain.chronicle.Entry;

/** What stands on the disk of one entry, without its hash: for measuring what it costs to read it again. */
public record StoredAct(
        long number, Instant at, String operator, String kind, int version, String payload, long revokes) {

    public static StoredAct of(Entry entry, EventCodec codec) {
        if (entry instanceof Entry.Revoked revoked) {
            return new StoredAct(
                    entry.number(), entry.at(), entry.operator(), "", 0, revoked.reason(), revoked.target());
        }
        var event = ((Entry.Recorded) entry).event();
        var kind = codec.kind(event);
        return new StoredAct(
                entry.number(), entry.at(), entry.operator(), kind, EventCodec.version(kind), codec.encode(event), 0);
    }

    public Entry entry(EventCodec codec) {
        return revokes > 0
                ? new Entry.Revoked(number, at, operator, revokes, payload)
                : new Entry.Recorded(number, at, operator, codec.decode(kind, version, payload));
    }
}
