package org.thuky.ui.election;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.domain.member.Person;
import org.thuky.session.command.ElectionCommand.BeginSecondEntry;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** Người nhập lần hai: who sits down to enter the pile again, and shows by a PIN that it is somebody else. */
final class TypistViewModel extends StepViewModel {

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper before = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper hasPin = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final ObjectProperty<String> person = new SimpleObjectProperty<>();
    private final StringProperty pin = new SimpleStringProperty("");

    TypistViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        person.addListener((property, earlier, now) -> choose());
        pin.addListener((property, earlier, now) -> {
            if (!waiting.get()) {
                clearProblem();
            }
        });
        open.watch(this::show);
    }

    void begin() {
        var typed = pin.get();
        pin.set("");
        perform(new BeginSecondEntry(open.current().id(), person(), typed)).start();
    }

    /** Another second has passed: whoever mistyped reads how long to wait. */
    void tick() {
        var left =
                chosen().map(this::known).map(PinOwner::new).map(this::pinWait).orElse(Duration.ZERO);
        if (!left.isZero()) {
            say(Sentence.of("meeting.refusal.pin.wait", left));
        } else if (waiting.get()) {
            clearProblem();
        }
        waiting.set(!left.isZero());
    }

    private void show(OpenElection now) {
        if (now.election().stage() != Stage.COUNTING) {
            return;
        }
        var last = now.election().count().lastTypist();
        int entries = now.election().count() instanceof Count.Ballots ballots
                ? ballots.secondEntries().size() + 1
                : 1;
        title.set(messages.text("election.count.again.title", entries + 1));
        var roll = now.meeting().roll();
        boolean onPaper = now.election().count() instanceof Count.OnPaper;
        before.set(messages.text(
                onPaper ? "election.count.again.totals" : "election.count.again.before", roll.told(last), entries));
        text.set(messages.text(onPaper ? "election.count.again.totals.text" : "election.count.again.text"));
        offer(now.meeting().poll(now.id()).typists().stream()
                .filter(other -> !other.isSameAs(last))
                .map(roll::told)
                .toList());
        missing.set(people.isEmpty() ? messages.text("election.count.again.nobody") : "");
        choose();
    }

    /** Somebody with a PIN first: then only the PIN has to be typed. */
    private void offer(List<String> others) {
        boolean changed = !people.equals(others);
        if (changed) {
            people.setAll(others);
        }
        if (changed || !others.contains(person.get())) {
            person.set(others.stream()
                    .filter(this::knownPin)
                    .findFirst()
                    .or(() -> others.stream().findFirst())
                    .orElse(null));
        }
    }

    private void choose() {
        clearProblem();
        tick();
        hasPin.set(person.get() != null && knownPin(person.get()));
    }

    /** Who is chosen. */
    Person person() {
        return known(person.get());
    }

    private Person known(String told) {
        return open.current().meeting().roll().called(told);
    }

    private boolean knownPin(String name) {
        return open.nowProperty()
                .get()
                .flatMap(now -> now.meeting().pin(new PinOwner(known(name))))
                .isPresent();
    }

    /** "Nhập lần 2" and what follows it. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Who entered before and therefore does not now. */
    ReadOnlyStringProperty beforeProperty() {
        return before.getReadOnlyProperty();
    }

    /** What becomes of it. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Why nobody can begin; empty when somebody can. */
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    ObservableList<String> people() {
        return people;
    }

    ObjectProperty<String> personProperty() {
        return person;
    }

    Optional<String> chosen() {
        return Optional.ofNullable(person.get());
    }

    ReadOnlyBooleanProperty hasPinProperty() {
        return hasPin.getReadOnlyProperty();
    }

    StringProperty pinProperty() {
        return pin;
    }

    BooleanBinding ready() {
        return hasPin.and(waiting.not())
                .and(Bindings.createBooleanBinding(() -> !pin.get().isEmpty(), pin));
    }
}
