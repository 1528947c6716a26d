package org.thuky.session;

import java.util.List;
import java.util.OptionalLong;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;

/** The chronicle of one meeting where it is kept, open for this program until it is closed. */
public interface ChronicleStore extends AutoCloseable {

    /** Everything that was there when it was opened, oldest first. */
    Chronicle chronicle();

    /** What had to be mended while it was opened, or is not as it should be; a sentence each, for the secretary. */
    List<Sentence> notices();

    /**
     * Writes one entry behind all others. The number of the entry says which one is expected to be the last.
     *
     * @return {@link Appended.Written}: the entry outlives a power cut; {@link Appended.Overtaken}: somebody else was
     *     first and nothing was written
     * @throws Refusal when it cannot be written; nothing has changed
     */
    Appended append(Entry entry);

    /** Mã toàn vẹn: twelve characters that change when any entry is altered; empty while nothing is written. */
    String integrityCode();

    /** The last entry of the chronicle as it was when {@code code} was its integrity code; empty when it never was. */
    OptionalLong entryOf(String code);

    /** Bản thứ hai: the same chronicle on another drive. */
    SecondCopy secondCopy();

    @Override
    void close();

    /** What became of an entry. */
    sealed interface Appended {

        /** @param integrityCode of the chronicle that ends with it */
        record Written(String integrityCode) implements Appended {}

        /** @param others what was written meanwhile, to be taken in before deciding again */
        record Overtaken(List<Entry> others, String integrityCode) implements Appended {
            public Overtaken {
                others = List.copyOf(others);
            }
        }
    }
}
