package org.thuky.ui.safety;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.thuky.session.SecondCopy;
import org.thuky.session.SecondCopy.State;
import org.thuky.session.SecondCopy.Status;
import org.thuky.text.Messages;

/** Bản thứ hai, as the status bar tells of it: always there, never in the way. */
public final class SecondCopyViewModel {

    private final SecondCopy copy;
    private final Supplier<List<Path>> drives;
    private final Clock clock;
    private final Executor background;
    private final Executor screen;
    private final Messages messages;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();
    private final Set<Path> seen;
    private Optional<Path> offered = Optional.empty();
    private Runnable deafen = () -> {};

    /**
     * @param drives the sticks and other drives that can be taken away, as they are at this moment
     * @param clock says since when a copy has been missing
     * @param background asks for the drives, which may be slow to answer
     * @param screen where what is heard is shown
     */
    public SecondCopyViewModel(
            SecondCopy copy,
            Supplier<List<Path>> drives,
            Clock clock,
            Executor background,
            Executor screen,
            Messages messages) {
        this.copy = copy;
        this.drives = drives;
        this.clock = clock;
        this.background = background;
        this.screen = screen;
        this.messages = messages;
        this.seen = new HashSet<>(drives.get());
        show(copy.status());
    }

    /** Hears of the copy until {@link #close()}. */
    public void open() {
        deafen.run();
        deafen = copy.listen(now -> screen.execute(() -> show(now)));
        show(copy.status());
    }

    public void close() {
        deafen.run();
        deafen = () -> {};
    }

    /** Looks for a drive that was just put in. */
    public void lookForDrives() {
        background.execute(this::look);
    }

    private void look() {
        var now = drives.get();
        var fresh = now.stream().filter(drive -> !seen.contains(drive)).findFirst();
        screen.execute(() -> {
            seen.retainAll(now);
            seen.addAll(now);
            offered = offered.filter(now::contains).or(() -> fresh);
            show(copy.status());
        });
    }

    private void show(Status now) {
        boolean newly = now.state() != state.get();
        state.set(now.state());
        chosen.set(now.state() != State.NOT_CHOSEN);
        place.set(now.folder().map(Path::toString).orElse(""));
        switch (now.state()) {
            case NOT_CHOSEN ->
                text.set(offered.map(drive -> messages.text("safety.second.offered", drive))
                        .orElseGet(() -> messages.text("safety.second.none")));
            case UP_TO_DATE -> text.set(messages.text("safety.second.upToDate"));
            case CATCHING_UP -> text.set(messages.text("safety.second.catchingUp"));
            case MISSING -> {
                if (newly) {
                    text.set(messages.text("safety.second.missing", LocalTime.now(clock)));
                }
            }
            case DIFFERENT -> text.set(messages.text("safety.second.different"));
        }
    }

    /** The drive that was just put in and could hold the copy. */
    public Optional<Path> offered() {
        return offered;
    }

    public void keepIn(Path folder) {
        copy.keepIn(folder);
    }

    public void keepNoMore() {
        offered = Optional.empty();
        copy.keepNoMore();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Where the copy lies, or should; "" while none is kept. */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
