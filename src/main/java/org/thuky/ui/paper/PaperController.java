package org.thuky.ui.paper;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.MemberField;
import org.thuky.paper.Exported;
import org.thuky.paper.account.Gap;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.NoticeLine;
import org.thuky.ui.common.Preview;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;

/** Văn kiện: every paper of the meeting, what it lacks, and how it gets onto paper and into Word. */
public final class PaperController implements ScreenController {

    private final PaperViewModel model;
    private final NewsViewModel news;
    private final Preview pages;
    private final Navigation navigation;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private Label summary;

    @FXML
    private Button templates;

    @FXML
    private Button folder;

    @FXML
    private Button exportAll;

    @FXML
    private CheckBox privately;

    @FXML
    private NoticeLine told;

    @FXML
    private ListView<PaperLine> papers;

    @FXML
    private Label title;

    @FXML
    private Label file;

    @FXML
    private Label standing;

    @FXML
    private VBox lacks;

    @FXML
    private Label written;

    @FXML
    private Button write;

    @FXML
    private Button preview;

    @FXML
    private SplitMenuButton export;

    @FXML
    private Button open;

    /** @param pages shows a paper before it is printed */
    public PaperController(
            PaperViewModel model,
            NewsViewModel news,
            Preview pages,
            Navigation navigation,
            Dialogs dialogs,
            Messages messages) {
        this.model = model;
        this.news = news;
        this.pages = pages;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        told.follow(model.toldProperty(), messages);
        privately.setText(messages.text("paper.export.private", MemberField.sensitiveLabels()));
        privately.selectedProperty().bindBidirectional(model.privatelyProperty());
        templates.setTooltip(new Tooltip(messages.text("paper.templates.text")));
        Shortcuts.name(preview, preview.getText(), new KeyCodeCombination(KeyCode.ENTER));
        Shortcuts.press(write, new KeyCodeCombination(KeyCode.F2));
        Shortcuts.press(exportAll, Shortcuts.ctrl(KeyCode.E));
        Shortcuts.press(folder, Shortcuts.ctrl(KeyCode.O));
        papers.setCellFactory(list -> new PaperCell(messages));
        papers.setItems(model.lines());
        papers.addEventHandler(KeyEvent.KEY_PRESSED, this::previewOnEnter);
        papers.addEventHandler(MouseEvent.MOUSE_CLICKED, this::previewOnDoubleClick);
        papers.getSelectionModel().selectedItemProperty().addListener((property, before, line) -> show(line));
        model.handEditsProperty().addListener((property, before, edits) -> showHandEdits(edits));
        model.lines().addListener((ListChangeListener<PaperLine>) change -> keepChoice());
        keepChoice();
    }

    @Override
    public void shown() {
        papers.requestFocus();
        model.look();
    }

    private void showHandEdits(List<Exported> edits) {
        if (!edits.isEmpty()
                && dialogs.form(
                        Sentence.of("paper.edits.title"),
                        HandEditsForm.of(edits, messages),
                        Sentence.of("paper.edits.folder"))) {
            model.openFolder();
        }
    }

    /** The same paper stays chosen while the record behind it changes. */
    private void keepChoice() {
        var name = file.getText();
        var chosen = model.lines().stream()
                .filter(line -> line.fileName().equals(name))
                .findFirst();
        papers.getSelectionModel().select(chosen.orElseGet(() -> model.lines().get(0)));
    }

    private void show(PaperLine line) {
        if (line == null) {
            return;
        }
        title.setText(line.title());
        file.setText(line.fileName());
        written.setText(line.written());
        PaperCell.show(standing, line, messages);
        lacks.getChildren().setAll(line.lacks().stream().map(this::link).toList());
        open.setDisable(!line.there());
        write.setDisable(!model.isNews(line));
        Shown.now(write, model.isNews(line));
    }

    private Hyperlink link(PaperLine.Lack lack) {
        var link = new Hyperlink(lack.words(), Icons.of(Feather.ARROW_RIGHT_CIRCLE));
        link.setWrapText(true);
        link.getStyleClass().add("paper-lack");
        link.setOnAction(click -> navigation.open(screen(lack.place())));
        return link;
    }

    private static ScreenId screen(Gap.Place place) {
        return switch (place) {
            case FACTS, BODIES -> ScreenId.OVERVIEW;
            case ROLL -> ScreenId.MEMBERS;
            case ATTENDANCE -> ScreenId.ATTENDANCE;
            case AGENDA -> ScreenId.AGENDA;
            case VOTES -> ScreenId.VOTES;
            case ELECTIONS -> ScreenId.ELECTIONS;
            case RESOLUTION -> ScreenId.RESOLUTION;
        };
    }

    private Optional<PaperLine> chosen() {
        return Optional.ofNullable(papers.getSelectionModel().getSelectedItem());
    }

    private void previewOnEnter(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            preview();
            key.consume();
        }
    }

    private void previewOnDoubleClick(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            preview();
        }
    }

    @FXML
    private void preview() {
        chosen().ifPresent(line ->
                model.preview(line, (name, pdf, lacking) -> pages.show(papers, name, pdf, lacking, () -> {})));
    }

    @FXML
    private void writeNews() {
        var form = news.form();
        if (dialogs.form(Sentence.of("news.form.title"), NewsForm.of(form, messages), Sentence.of("news.form.act"))) {
            news.write(form.news());
        }
    }

    @FXML
    private void export() {
        chosen().ifPresent(model::export);
    }

    @FXML
    private void open() {
        chosen().ifPresent(model::open);
    }

    @FXML
    private void saveAs() {
        chosen().ifPresent(line -> dialogs.saveFile(
                        Sentence.of("paper.save.title", line.title()),
                        new Dialogs.FileKind(Sentence.of("paper.save.kind"), "docx"),
                        line.fileName())
                .ifPresent(place -> model.saveAs(line, place)));
    }

    @FXML
    private void exportAll() {
        model.exportAll();
    }

    @FXML
    private void openFolder() {
        model.openFolder();
    }

    @FXML
    private void openTemplates() {
        model.openTemplates();
    }
}
