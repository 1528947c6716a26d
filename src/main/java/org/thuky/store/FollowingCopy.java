package org.thuky.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thuky.domain.Refusal;
import org.thuky.session.SecondCopy;

/**
 * Keeps the journal of an open meeting once more in a folder elsewhere, on a thread of its own: a stick is slow, and it
 * may be pulled at any moment.
 */
final class FollowingCopy implements SecondCopy, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingCopy.class);
    private static final long LOOK_AGAIN_MILLIS = 1000;
    private static final long PATIENCE_MILLIS = 5000;

    private final MeetingFolder meeting;
    private final Consumer<Optional<Path>> remember;
    private final List<Consumer<Status>> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "second copy");
    private volatile Status status = new Status(State.NOT_CHOSEN, Optional.empty());
    private Optional<Path> chosen = Optional.empty();
    private boolean toBeMade;
    private boolean woken;
    private boolean closed;
    private Acknowledged acknowledged;
    /** The copy while its drive is there; used on the thread alone. */
    private Attached attached;

    /**
     * @param end how many bytes of the journal are acknowledged
     * @param remember hears where the copy is kept, for the next time the meeting is opened
     */
    FollowingCopy(MeetingFolder meeting, long end, Mark mark, Consumer<Optional<Path>> remember) {
        this.meeting = meeting;
        this.acknowledged = new Acknowledged(end, mark);
        this.remember = remember;
        thread.setDaemon(true);
        thread.start();
    }

    /** Goes on with a copy that was there before; one that is away is not begun anew somewhere else. */
    synchronized void follow(Path folder) {
        choose(Optional.of(folder), false);
    }

    @Override
    public void keepIn(Path drive) {
        var folder = drive.resolve(meeting.name());
        synchronized (this) {
            choose(Optional.of(folder), true);
        }
        remember.accept(Optional.of(folder));
    }

    @Override
    public void keepNoMore() {
        synchronized (this) {
            choose(Optional.empty(), false);
        }
        remember.accept(Optional.empty());
    }

    private void choose(Optional<Path> folder, boolean begin) {
        chosen = folder;
        toBeMade = begin;
        tell(folder.isEmpty() ? State.NOT_CHOSEN : State.CATCHING_UP, folder);
        wake();
    }

    /** The meeting's own journal is longer now, up to here; the copy is to follow. */
    synchronized void take(long end, Mark mark) {
        acknowledged = new Acknowledged(end, mark);
        if (status.state() == State.UP_TO_DATE) {
            tell(State.CATCHING_UP, chosen);
        }
        wake();
    }

    private synchronized void wake() {
        woken = true;
        notifyAll();
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public Runnable listen(Consumer<Status> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(State state, Optional<Path> folder) {
        var now = new Status(state, folder);
        if (!now.equals(status)) {
            status = now;
            listeners.forEach(listener -> listener.accept(now));
        }
    }

    private void run() {
        while (true) {
            Optional<Path> folder;
            Acknowledged now;
            boolean begin;
            boolean last;
            synchronized (this) {
                waitForWork();
                woken = false;
                last = closed;
                folder = chosen;
                begin = toBeMade;
                now = acknowledged;
            }
            follow(folder, begin, now);
            if (last) {
                detach();
                return;
            }
        }
    }

    /** A drive does not say that it is back: it is looked for. */
    private void waitForWork() {
        try {
            if (!woken && !closed) {
                wait(LOOK_AGAIN_MILLIS);
            }
        } catch (InterruptedException ended) {
            closed = true;
        }
    }

    private void follow(Optional<Path> folder, boolean begin, Acknowledged now) {
        if (attached != null && !folder.equals(Optional.of(attached.copy.path()))) {
            detach();
        }
        if (folder.isEmpty()) {
            return;
        }
        State reached;
        try {
            if (attached == null) {
                attached = attach(new MeetingFolder(folder.get()), begin, now);
                synchronized (this) {
                    toBeMade = false;
                }
            }
            if (attached == null) {
                reached = State.DIFFERENT;
            } else {
                attached.catchUp(meeting.journal(), now);
                reached = State.UP_TO_DATE;
            }
        } catch (IOException | Refusal away) {
            reached = State.MISSING;
        }
        if (reached != State.UP_TO_DATE) {
            detach();
        }
        synchronized (this) {
            if (folder.equals(chosen) && now == acknowledged) {
                tell(reached, folder);
            }
        }
    }

    /** @return null when what is there is not the beginning of this meeting */
    private Attached attach(MeetingFolder copy, boolean begin, Acknowledged now) throws IOException {
        if (begin) {
            Files.createDirectories(copy.path());
        } else if (!Files.isDirectory(copy.path())) {
            throw new IOException("not there");
        }
        var lock = FolderLock.take(copy);
        try {
            var ours = Journal.read(meeting.journal()).beginning(now.mark().number());
            var theirs = Journal.read(copy.journal());
            if (theirs.length() > ours.length() || theirs.parting(ours).isPresent()) {
                lock.withdraw();
                return null;
            }
            if (theirs.length() == 0 || theirs.claimed() > theirs.length()) {
                Disk.keepBeside(copy.journal());
                Journal.create(copy.journal(), ours.lines()).close();
                theirs = ours;
            }
            long theirEnd = Journal.lengthOf(copy.journal(), theirs.length());
            long ourEnd = Journal.lengthOf(meeting.journal(), theirs.length());
            return new Attached(copy, lock, theirEnd, ourEnd, new Mark(theirs.length(), theirs.lastHash()));
        } catch (IOException | RuntimeException failed) {
            lock.withdraw();
            throw failed;
        }
    }

    private void detach() {
        if (attached != null) {
            attached.close();
            attached = null;
        }
    }

    /** The last acts are copied before it ends, as long as that does not take long. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** How much of the journal may be copied: what the secretary was told is saved, and no byte more. */
    private record Acknowledged(long end, Mark mark) {}

    /** A copy whose drive is there. */
    private static final class Attached {

        private final MeetingFolder copy;
        private final FolderLock lock;
        private final FileChannel channel;
        private final Mark.Keeper mark;
        private final Object identity;
        private long theirEnd;
        private long ourEnd;

        Attached(MeetingFolder copy, FolderLock lock, long theirEnd, long ourEnd, Mark reached) throws IOException {
            this.copy = copy;
            this.lock = lock;
            this.theirEnd = theirEnd;
            this.ourEnd = ourEnd;
            this.identity = Journal.identity(copy.journal());
            this.channel = FileChannel.open(copy.journal(), StandardOpenOption.WRITE);
            this.mark = Mark.Keeper.open(copy.mark());
            mark.begin(reached);
        }

        /** Copies what was acknowledged since, and forces it to its disk. */
        void catchUp(Path journal, Acknowledged now) throws IOException {
            if (!identity.equals(Journal.identity(copy.journal()))) {
                throw new IOException("exchanged");
            }
            if (now.end() == ourEnd) {
                return;
            }
            try (var from = FileChannel.open(journal, StandardOpenOption.READ)) {
                channel.truncate(theirEnd);
                channel.position(theirEnd);
                for (long at = ourEnd; at < now.end(); ) {
                    long copied = from.transferTo(at, now.end() - at, channel);
                    if (copied <= 0) {
                        throw new IOException("shorter than acknowledged");
                    }
                    at += copied;
                }
            }
            channel.force(false);
            mark.moveTo(now.mark());
            theirEnd += now.end() - ourEnd;
            ourEnd = now.end();
            Files.setLastModifiedTime(copy.journal(), Files.getLastModifiedTime(journal));
            Files.setLastModifiedTime(copy.mark(), Files.getLastModifiedTime(journal));
        }

        void close() {
            try {
                mark.close();
                channel.close();
                lock.withdraw();
            } catch (IOException gone) {
                LOG.info("The second copy went away");
            }
        }
    }
}
