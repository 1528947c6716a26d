package org.thuky.trial;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.Archive;
import org.thuky.session.ChronicleStore;
import org.thuky.testkit.MemoryArchive;

/** Remembers what was written, also after the session is closed. */
final class KeptArchive {

    private Chronicle chronicle = Chronicle.EMPTY;

    /** As somebody who opens it later would find it. */
    Meeting meeting() {
        return Meeting.of(chronicle.inForce());
    }

    Archive archive() {
        var memory = new MemoryArchive();
        return heard(Archive.class, memory, entry -> {});
    }

    /** All that it does, it goes on doing; entries are heard on the way. */
    private <T> T heard(Class<T> type, T what, Consumer<Entry> appended) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, act, words) -> {
            try {
                var answer = act.invoke(what, words);
                if (words != null && words[0] instanceof Entry entry) {
                    appended.accept(entry);
                }
                return answer instanceof ChronicleStore store
                        ? heard(ChronicleStore.class, store, entry -> chronicle = chronicle.with(entry))
                        : answer;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }
}
