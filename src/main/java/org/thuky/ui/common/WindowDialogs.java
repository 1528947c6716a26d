package org.thuky.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.text.FailureReport;
import org.thuky.text.Messages;

/** Dialogs over the window in front. */
public final class WindowDialogs implements Dialogs {

    private static final double TEXT_WIDTH = 440;

    private final Messages messages;
    private final Supplier<Window> owner;
    /** Where the last file was; the next chooser opens there. */
    private Path folder = Path.of(System.getProperty("user.home"));

    public WindowDialogs(Messages messages, Supplier<Window> owner) {
        this.messages = messages;
        this.owner = owner;
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
                messages.text(title), body(Feather.ALERT_TRIANGLE, Styles.DANGER, messages.text(text)), yes, cancel());
        dialog.getDialogPane().lookupButton(yes).getStyleClass().add(Styles.DANGER);
        focusHarmless(dialog);
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public Optional<String> askReason(Sentence title, Sentence text, Sentence act) {
        var reason = new TextField();
        reason.setId("reasonField");
        var label = new Label(messages.text("common.reason.label"));
        label.getStyleClass().addAll(Styles.MUTED, "small-text");
        var content = new VBox(sentence(messages.text(text)), label, reason);
        content.getStyleClass().add(Styles.STACK);
        var given = Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty());
        return form(title, content, act, given) ? Optional.of(reason.getText().strip()) : Optional.empty();
    }

    @Override
    public boolean form(Sentence title, Node content, Sentence act, ObservableBooleanValue ready) {
        var yes = act(act);
        var dialog = dialog(messages.text(title), content, yes, cancel());
        var accept = (Button) dialog.getDialogPane().lookupButton(yes);
        accept.disableProperty().bind(Bindings.not(ready));
        // Enter accepts from a choice as it does from a field; by itself it would only choose once more
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof Toggle) {
                key.consume();
                accept.fire();
            } else if (key.getCode() == KeyCode.ESCAPE && isGuarded(key.getTarget())) {
                key.consume();
                dialog.close();
            }
        });
        // once it is really in view, or the button would take the cursor back
        dialog.setOnShown(shown -> Platform.runLater(firstField(content)::requestFocus));
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    /** A field that takes only some letters keeps Escape for itself. */
    private static boolean isGuarded(EventTarget target) {
        return target instanceof TextField field && field.getTextFormatter() != null;
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
        return dialog(title, content, buttons).showAndWait();
    }

    private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        var heading = new Label(title);
        heading.getStyleClass().add(Styles.HEADING);
        heading.setWrapText(true);
        VBox.setVgrow(content, Priority.ALWAYS);
        var all = new VBox(heading, content);
        all.getStyleClass().add(Styles.STACK);
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add(Styles.DIALOG);
        pane.setContent(all);
        pane.getButtonTypes().setAll(buttons);
        return dialog;
    }

    /** Enter presses the button that changes nothing. */
    private static void focusHarmless(Dialog<ButtonType> dialog) {
        var pane = dialog.getDialogPane();
        dialog.setOnShown(shown -> pane.getButtonTypes().stream()
                .filter(button -> button.getButtonData() == ButtonData.CANCEL_CLOSE)
                .forEach(button -> pane.lookupButton(button).requestFocus()));
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
        label.setPrefWidth(TEXT_WIDTH);
        label.getStyleClass().add(Styles.PROSE);
        return label;
    }

    private static Node firstField(Node content) {
        var field = content.lookup(".text-input");
        return field == null ? content : field;
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
