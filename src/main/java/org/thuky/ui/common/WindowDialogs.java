package org.thuky.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.text.FailureReport;
import org.thuky.text.Messages;

/** Dialogs over the window in front. */
public final class WindowDialogs implements Dialogs {

    private static final KeyCombination TAKE = Shortcuts.ctrl(KeyCode.ENTER);

    private final Messages messages;
    private final Supplier<Window> owner;
    private final Function<Window, Dimension2D> room;
    /** Where the last file was; the next chooser opens there. */
    private Path folder = Path.of(System.getProperty("user.home"));

    public WindowDialogs(Messages messages, Supplier<Window> owner) {
        this(messages, owner, WindowDialogs::roomOf);
    }

    /** @param room how large a dialog over a window may be at most */
    WindowDialogs(Messages messages, Supplier<Window> owner, Function<Window, Dimension2D> room) {
        this.messages = messages;
        this.owner = owner;
        this.room = room;
    }

    @Override
    public void tell(Sentence title, Sentence text) {
        ask(messages.text(title), body(Feather.INFO, Styles.ACCENT, messages.text(text)), close("common.dialog.close"));
    }

    @Override
    public void refused(Refusal refusal) {
        ask(
                messages.text("common.refusal.title"),
                body(Feather.ALERT_CIRCLE, Styles.WARNING, messages.text(refusal.sentence())),
                close("common.dialog.understood"));
    }

    @Override
    public void failed(Throwable failure) {
        var report = FailureReport.of(failure);
        System.getLogger(WindowDialogs.class.getName())
                .log(System.Logger.Level.ERROR, "Unexpected failure\n" + report.details());
        var copy = new ButtonType(messages.text("common.failure.copy"), ButtonData.LEFT);
        var dialog = dialog(
                messages.text("common.failure.title"),
                body(Feather.ALERT_OCTAGON, Styles.DANGER, messages.text("common.failure.text", report.code())),
                Form.Width.NARROW,
                copy,
                close("common.dialog.close"));
        focusHarmless(dialog);
        var details = new TextArea(report.details());
        details.setEditable(false);
        details.getStyleClass().add(Styles.CODE);
        dialog.getDialogPane().setExpandableContent(details);
        dialog.getDialogPane().lookupButton(copy).addEventFilter(ActionEvent.ACTION, click -> {
            Clip.text(report.details());
            click.consume();
        });
        dialog.showAndWait();
    }

    @Override
    public boolean confirm(Sentence title, Sentence text, Sentence act) {
        var yes = act(act);
        return ask(messages.text(title), body(Feather.HELP_CIRCLE, Styles.ACCENT, messages.text(text)), yes, cancel())
                .filter(yes::equals)
                .isPresent();
    }

    @Override
    public boolean confirmLoss(Sentence title, Sentence text, Sentence act) {
        var yes = new ButtonType(messages.text(act), ButtonData.OTHER);
        var dialog = dialog(
                messages.text(title),
                body(Feather.ALERT_TRIANGLE, Styles.DANGER, messages.text(text)),
                Form.Width.NARROW,
                yes,
                cancel());
        dialog.getDialogPane().lookupButton(yes).getStyleClass().add(Styles.DANGER);
        focusHarmless(dialog);
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public Optional<String> askReason(Sentence title, Sentence text, Sentence act) {
        var reason = new SimpleStringProperty("");
        var form = new Form(Form.Width.NARROW, new Validity().needed(reason), messages);
        form.say(messages.text(text), Styles.PROSE).add(form.text("common.reason.label", "reasonField", reason));
        return form(title, form, act) ? Optional.of(reason.get().strip()) : Optional.empty();
    }

    @Override
    public boolean form(Sentence title, Form form, Sentence act) {
        var yes = act(act);
        var dialog = dialog(messages.text(title), form, form.width(), yes, cancel());
        var accept = (Button) dialog.getDialogPane().lookupButton(yes);
        accept.addEventFilter(ActionEvent.ACTION, pressed -> {
            if (!form.isReady()) {
                pressed.consume();
                form.tried();
            }
        });
        // Enter accepts from a choice or a list as it does from a field; by itself it would only choose once more.
        // Where it begins another line, Ctrl+Enter accepts
        form.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (TAKE.match(key) || key.getCode() == KeyCode.ENTER && choosesByItself(key.getTarget())) {
                key.consume();
                accept.fire();
            }
        });
        // once it is really in view, or the button would take the cursor back
        dialog.setOnShown(shown -> {
            centre(dialog);
            Platform.runLater(form.first().orElse(accept)::requestFocus);
        });
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    private static boolean choosesByItself(EventTarget target) {
        return target instanceof Toggle || target instanceof CheckBox || target instanceof ListView<?>;
    }

    @Override
    public Optional<Path> openFile(Sentence title, FileKind kind) {
        return remembered(chooser(title, kind).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> saveFile(Sentence title, FileKind kind, String suggestion) {
        var chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestion);
        return remembered(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> chooseFolder(Sentence title, Path first) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(title));
        if (Files.isDirectory(first)) {
            chooser.setInitialDirectory(first.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(Sentence title, FileKind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        var endings = Arrays.stream(kind.endings()).map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text(kind.name()), endings));
        return chooser;
    }

    private Optional<Path> remembered(File chosen) {
        if (chosen != null) {
            folder = chosen.toPath().toAbsolutePath().getParent();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private Optional<ButtonType> ask(String title, Node content, ButtonType... buttons) {
        return dialog(title, content, Form.Width.NARROW, buttons).showAndWait();
    }

    private Dialog<ButtonType> dialog(String title, Node content, Form.Width width, ButtonType... buttons) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        var pane = new Pane();
        dialog.setDialogPane(pane);
        pane.getStyleClass().add(Styles.DIALOG);
        pane.setContent(new DialogFrame(title, content, width.pixels, room.apply(owner.get())));
        pane.getButtonTypes().setAll(buttons);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !keepsEscape(key.getTarget())) {
                key.consume();
                dialog.close();
            }
        });
        // a problem that is told later must not push the buttons out of the window
        content.layoutBoundsProperty().addListener((property, before, now) -> {
            if (now.getHeight() > before.getHeight()) {
                Platform.runLater(() -> grow(dialog));
            }
        });
        dialog.setOnShown(shown -> centre(dialog));
        return dialog;
    }

    private void grow(Dialog<?> dialog) {
        var window = dialog.getDialogPane().getScene().getWindow();
        if (isShowing(window)) {
            window.sizeToScene();
            centre(dialog);
        }
    }

    /** Escape first closes a list that is open, or empties a search. */
    private static boolean keepsEscape(EventTarget target) {
        return target instanceof ComboBoxBase<?> box && box.isShowing()
                || target instanceof SearchField search && !search.getText().isEmpty();
    }

    /** Over its owner, but wholly on the screen. A dialog knows its size only once it is laid out. */
    private void centre(Dialog<?> dialog) {
        var front = owner.get();
        if (!isShowing(front)) {
            return;
        }
        var screen = screen(front).getVisualBounds();
        double x = front.getX() + (front.getWidth() - dialog.getWidth()) / 2;
        double y = front.getY() + (front.getHeight() - dialog.getHeight()) / 2;
        dialog.setX(Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - dialog.getWidth())));
        dialog.setY(Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - dialog.getHeight())));
    }

    /** What goes wrong while the application starts is told before there is a window. */
    private static boolean isShowing(Window window) {
        return window != null && window.isShowing();
    }

    private static Screen screen(Window window) {
        return !isShowing(window)
                ? Screen.getPrimary()
                : Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight())
                        .stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary);
    }

    private static Dimension2D roomOf(Window window) {
        var bounds = screen(window).getVisualBounds();
        return new Dimension2D(bounds.getWidth(), bounds.getHeight());
    }

    /** Enter presses the button that changes nothing. */
    private void focusHarmless(Dialog<ButtonType> dialog) {
        var pane = dialog.getDialogPane();
        dialog.setOnShown(shown -> {
            centre(dialog);
            // once it is really in view, or the first button would take the cursor back
            pane.getButtonTypes().stream()
                    .filter(button -> button.getButtonData() == ButtonData.CANCEL_CLOSE)
                    .forEach(button -> Platform.runLater(pane.lookupButton(button)::requestFocus));
        });
    }

    /** The buttons stand in one order on every system: beside "no" the act, dangerous or not. Each is as wide as its words. */
    private static final class Pane extends DialogPane {
        @Override
        protected Node createButtonBar() {
            var bar = (ButtonBar) super.createButtonBar();
            bar.setButtonOrder("LE+UOC");
            return bar;
        }

        @Override
        protected Node createButton(ButtonType type) {
            var button = super.createButton(type);
            ButtonBar.setButtonUniformSize(button, false);
            return button;
        }
    }

    private Node body(Feather icon, String tone, String text) {
        var mark = Icons.of(icon, Styles.ICON_LARGE);
        mark.getStyleClass().add(tone);
        var row = new HBox(mark, sentence(text));
        row.getStyleClass().add(Styles.ROW_TOP);
        return row;
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.getStyleClass().add(Styles.PROSE);
        return label;
    }

    private ButtonType act(Sentence act) {
        return new ButtonType(messages.text(act), ButtonData.OK_DONE);
    }

    private ButtonType cancel() {
        return close("common.dialog.cancel");
    }

    private ButtonType close(String key) {
        return new ButtonType(messages.text(key), ButtonData.CANCEL_CLOSE);
    }
}
