package org.thuky.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.thuky.domain.news.Caption;
import org.thuky.paper.Enclosures;
import org.thuky.paper.Templates;
import org.thuky.paper.form.Papers;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.NoticeLine;
import org.thuky.ui.common.Preview;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.WindowDialogs;
import org.thuky.ui.common.Work;

class PaperScreenTest extends FxTest {

    @TempDir
    Path meeting;

    private final Session session = Congress.begun();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final ToldFailures failures = new ToldFailures();
    private final Navigation navigation = new Navigation(ScreenId.PAPERS);
    private final List<Path> opened = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void open_the_screen() throws TimeoutException {
        Congress.checkIn(session, 102);
        folder = meeting.resolve("van-kien");
        var work = new Work(background, Platform::runLater, failures);
        var model = new PaperViewModel(
                new Desk(session, failures.work(), Platform::runLater),
                work,
                failures,
                new Templates(meeting.resolve("Mau van kien")),
                folder,
                opened::add,
                messages);
        var fxml = new Fxml(messages)
                .with(
                        PaperController.class,
                        () -> new PaperController(
                                model,
                                new NewsViewModel(new Desk(session, failures.work(), Platform::runLater)),
                                new Preview(work, messages, opened::add),
                                navigation,
                                new WindowDialogs(messages, () -> null),
                                messages));
        show(() -> {
            var screen = fxml.load(PaperController.class);
            Platform.runLater(screen.controller()::shown);
            return screen.view();
        });
    }

    @AfterEach
    void stop_working() {
        background.shutdown();
    }

    @Test
    void the_whole_file_is_exported_by_its_keys() throws Exception {
        press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);

        awaitTold("Đã xuất " + files() + " tệp");
        assertThat(text("05-Danh-sach-diem-danh.docx")).contains("có mặt: 102 đồng chí; vắng mặt: 25 đồng chí");
        assertThat(text("16-Bien-ban-dai-hoi.docx"))
                .contains("102/127 đồng chí, đạt 80,3%", session.state().integrityCode());
        assertThat(failures.failures).isEmpty();
    }

    @Test
    void enter_shows_the_pages_of_the_chosen_paper() throws Exception {
        choose("06");
        type(KeyCode.ENTER);

        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup("#ground").tryQuery().isPresent());
        type(KeyCode.ESCAPE);
        assertThat(folder.resolve("06-Chuong-trinh.docx")).exists();
        assertThat(failures.failures).isEmpty();
    }

    @Test
    void the_preview_names_what_stands_in_the_changed_template_but_not_on_its_pages() throws Exception {
        var templates = new Templates(meeting.resolve("Mau van kien"));
        var template = templates.layOut().resolve("chuong-trinh.docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(template)));
                var out = Files.newOutputStream(template)) {
            var note = word.createFootnote();
            note.createParagraph().createRun().setText("Theo kế hoạch của cấp trên");
            word.createParagraph().addFootnoteReference(note);
            word.write(out);
        }
        choose("06");
        type(KeyCode.ENTER);

        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> lookup("#incomplete").tryQuery().isPresent());
        assertThat(lookup("#incomplete").<InfoBar>query().getText()).contains("chú thích cuối trang", "in từ Word");
        type(KeyCode.ESCAPE);
    }

    @Test
    void the_news_is_written_beside_its_paper_only() throws Exception {
        choose("05");
        assertThat(find("#write", Button.class).isVisible()).isFalse();
        choose("23");
        type(KeyCode.F2);
        clickOn("#newsAuthor").write("Thu Anh");
        clickOn("#captionWhat").write("Toan canh").press(KeyCode.CONTROL).type(KeyCode.ENTER);
        release(KeyCode.CONTROL);

        assertThat(session.state().meeting().news().author()).isEqualTo("Thu Anh");
        assertThat(session.state().meeting().news().captions()).containsExactly(new Caption("", "Toan canh"));
    }

    @Test
    void one_paper_is_exported_and_opened_from_its_side() throws Exception {
        choose("05");
        clickOn("#export");
        awaitTold("Đã xuất “Danh sách điểm danh”.");
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !find("#open", Button.class).isDisabled());

        clickOn("#open");

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !opened.isEmpty());
        assertThat(opened).containsExactly(folder.resolve("05-Danh-sach-diem-danh.docx"));
    }

    @Test
    void what_a_paper_lacks_leads_to_where_it_can_be_told() {
        choose("17");

        clickOn(find("#lacks .hyperlink", Hyperlink.class));

        assertThat(navigation.currentProperty().get()).isEqualTo(ScreenId.RESOLUTION);
    }

    @Test
    void a_long_name_takes_a_second_line() {
        interact(() -> find("#papers", ListView.class).getScene().getWindow().setWidth(700));

        assertThat(lookup(".paper-title").queryAllAs(Label.class))
                .anyMatch(title -> title.getHeight() > 2 * title.getFont().getSize())
                .noneMatch(title -> title.lookup(".text") instanceof Text words
                        && words.getText().endsWith("..."));
    }

    /** Goes down to the paper of that number, as a key press at a time would. */
    private void choose(String number) {
        @SuppressWarnings("unchecked")
        ListView<PaperLine> papers = find("#papers", ListView.class);
        interact(papers::requestFocus);
        while (!papers.getSelectionModel().getSelectedItem().fileName().startsWith(number)) {
            type(KeyCode.DOWN);
        }
    }

    private int files() {
        var state = session.state();
        return Papers.of(state.meeting(), state.chronicle(), state.integrityCode())
                        .size()
                + Enclosures.of(state.meeting(), state.imprint(), false).size();
    }

    private void awaitTold(String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> lookup("#told").<NoticeLine>query().getText().startsWith(words));
    }

    private String text(String file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(folder.resolve(file)));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
