package org.thuky.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Bản thứ hai: the chronicle of the open meeting kept once more, on a stick or another drive. It follows every act by
 * itself; while its drive is away nothing waits for it, and when the drive comes back it catches up.
 */
public interface SecondCopy {

    /** A meeting that has none and can have none. */
    SecondCopy NONE = new SecondCopy() {
        @Override
        public Status status() {
            return new Status(State.NOT_CHOSEN, Optional.empty());
        }

        @Override
        public void keepIn(Path folder) {}

        @Override
        public void keepNoMore() {}

        @Override
        public Runnable listen(Consumer<Status> listener) {
            return () -> {};
        }
    };

    Status status();

    /** @param folder a drive or folder; the meeting gets a folder of its own in it */
    void keepIn(Path folder);

    /** What was copied stays where it is. */
    void keepNoMore();

    /** The listener hears every change, on any thread. Run what comes back to stop listening. */
    Runnable listen(Consumer<Status> listener);

    /** @param folder where the copy lies, or should */
    record Status(State state, Optional<Path> folder) {}

    /** How far the copy is. */
    enum State {
        NOT_CHOSEN,
        /** Every act that was acknowledged is in the copy. */
        UP_TO_DATE,
        CATCHING_UP,
        /** Its drive is away, full or write-protected. */
        MISSING,
        /** It went on without this meeting, or holds another one; it is not touched. */
        DIFFERENT
    }
}
