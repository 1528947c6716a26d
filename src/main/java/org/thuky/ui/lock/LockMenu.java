package org.thuky.ui.lock;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.PinForm;

/** What the menu of the meeting says about the lock. */
public final class LockMenu {

    private static final Sentence TITLE = Sentence.of("shell.lock.pin.title");

    private final LockViewModel model;
    private final PinForm pins;
    private final Messages messages;

    public LockMenu(LockViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.pins = new PinForm(dialogs, messages);
        this.messages = messages;
    }

    public List<MenuItem> items() {
        var lock = new MenuItem(messages.text("shell.lock.now"));
        lock.setId("lockNow");
        // The key is heard over every window by the lock screen; here it is told.
        lock.setAccelerator(LockScreen.KEY);
        lock.setOnAction(chosen -> model.lock());
        return List.of(lock, whenAway(), new SeparatorMenuItem());
    }

    private Menu whenAway() {
        var minutes = new ToggleGroup();
        var items = new ArrayList<MenuItem>();
        for (int choice : LockViewModel.CHOICES) {
            var item = new RadioMenuItem(
                    choice == LockViewModel.NEVER
                            ? messages.text("shell.lock.never")
                            : messages.text("shell.lock.after", choice));
            item.setUserData(choice);
            item.setToggleGroup(minutes);
            item.setOnAction(chosen -> model.lockAfter(choice));
            items.add(item);
        }
        var set = new MenuItem();
        set.textProperty()
                .bind(Bindings.when(model.hasPinProperty())
                        .then(messages.text("shell.lock.pin.change"))
                        .otherwise(messages.text("shell.lock.pin.set")));
        set.setOnAction(chosen -> setPin());
        var remove = new MenuItem(messages.text("shell.lock.pin.remove"));
        remove.visibleProperty().bind(model.hasPinProperty());
        remove.setOnAction(chosen -> removePin());
        items.addAll(List.of(new SeparatorMenuItem(), set, remove));
        var away = new Menu(messages.text("shell.lock.away"));
        away.getItems().setAll(items);
        away.setOnShowing(showing -> minutes.getToggles().stream()
                .filter(item -> item.getUserData().equals(model.minutes()))
                .forEach(minutes::selectToggle));
        return away;
    }

    private void setPin() {
        pins.ask(
                        TITLE,
                        Sentence.of("shell.lock.pin.text"),
                        model.hasPinProperty().get())
                .ifPresent(answer -> model.setPin(answer.before(), answer.pin()));
    }

    private void removePin() {
        pins.askBefore(TITLE, Sentence.of("shell.lock.pin.remove.text"), Sentence.of("shell.lock.pin.remove.act"))
                .ifPresent(model::removePin);
    }
}
