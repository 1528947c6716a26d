package org.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.thuky.disk.Progress;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.meeting.Meeting;
import org.thuky.store.FolderArchive;
import org.thuky.store.MeetingFolder;
import org.thuky.store.Memory;
import org.thuky.store.spreadsheet.SpreadsheetReader;
import org.thuky.testkit.FxTest;
import org.thuky.ui.common.NoticeLine;

/** The meeting of Cao Bằng run by hand in the real window, by keyboard wherever the secretary would use it. */
class WholeCongressTest extends FxTest {

    @TempDir
    private Path home;

    private final List<String> opened = new CopyOnWriteArrayList<>();
    private String homeBefore;
    private Wiring wiring;

    @BeforeEach
    void open_the_program() throws TimeoutException {
        homeBefore = System.setProperty("user.home", home.toString());
        FxToolkit.registerStage(() -> {
            var stage = new Stage();
            wiring = new Wiring(stage, opened::add);
            wiring.start();
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close_the_program() throws InterruptedException {
        wiring.stop();
        System.setProperty("user.home", homeBefore);
    }

    @Test
    void from_the_member_list_to_the_printed_papers() throws Exception {
        createMeeting();
        pasteMembers();
        checkIn();
        elect();
        exportPapers();

        var folder = closeMeeting();
        try (var store = new FolderArchive(new Memory(folder.path().resolve("memory"))).read(folder.path())) {
            var meeting = Meeting.of(store.chronicle().inForce());
            var election = meeting.elections().all().get(0);
            assertThat(meeting.presence().share()).hasToString("102/127");
            assertThat(election.tally().valid()).isEqualTo(101);
            assertThat(election.tally().votes()).containsExactly(41, 72, 89);
            assertThat(Outcome.of(election, meeting.rules()).elected()).hasSize(2);
            assertThat(paper(folder, "16-Bien-ban-dai-hoi.docx"))
                    .contains("102/127", "Hoàng Thu Anh", store.integrityCode());
        }
        assertThat(paper(folder, "05-Danh-sach-diem-danh.docx")).contains("có mặt: 102 đồng chí");
    }

    private void createMeeting() throws TimeoutException {
        clickOn("#create");
        until(() -> exists("#union"));
        fill("#union", "Công đoàn cơ sở Văn phòng UBND tỉnh Cao Bằng");
        fill("#term", "2023-2028");
        fill("#date", "9/5/2023");
        type(KeyCode.ENTER);
        until(() -> exists("#attendanceTab"));
    }

    /** A list as it is copied out of Excel. */
    private void pasteMembers() throws TimeoutException {
        var rows =
                SpreadsheetReader.read(Path.of("assets/samples/cao-bang/danh-sach.xlsx"), Progress.NONE)
                        .likeliest()
                        .rows()
                        .stream()
                        .map(row -> String.join("\t", row.cells()))
                        .collect(Collectors.joining("\n"));
        interact(() -> {
            var content = new ClipboardContent();
            content.putString(rows);
            Clipboard.getSystemClipboard().setContent(content);
        });
        control(KeyCode.DIGIT3);
        until(() -> exists("#open"));
        control(KeyCode.V);
        until(() -> text("#accept").contains("127"));
        control(KeyCode.ENTER);
        until(() -> text("#counts").contains("127"));
    }

    /** Three groups come whole, eleven people by their cards, and one card is read twice. */
    private void checkIn() throws TimeoutException {
        control(KeyCode.DIGIT4);
        until(() -> exists("#query"));
        for (var figure : List.of("34/127", "65/127", "91/127")) {
            clickOn(nextGroup()).type(KeyCode.ENTER);
            until(() -> text("#figure").equals(figure));
        }
        clickOn("#query");
        for (int number = 92; number <= 102; number++) {
            write("CB%03d".formatted(number)).type(KeyCode.ENTER);
        }
        until(() -> text("#figure").equals("102/127"));
        write("CB001").type(KeyCode.ENTER);
        until(() -> text("#told").contains("có mặt từ"));
        assertThat(text("#figure")).isEqualTo("102/127");
    }

    /** The button of the first group that is not yet whole. */
    private Node nextGroup() {
        return lookup("Cả tổ").queryAll().stream()
                .filter(node -> node instanceof Button && node.isVisible() && !node.isDisabled())
                .findFirst()
                .orElseThrow();
    }

    private void elect() throws TimeoutException {
        control(KeyCode.DIGIT6);
        until(() -> exists(".empty-state .button"));
        clickOn(".empty-state .button");
        fill("#seatsField", "2");
        type(KeyCode.ENTER);
        until(() -> exists("#person"));
        for (var name : List.of("hoang thu anh", "CB003", "CB005")) {
            enter("#person", name);
        }
        control(KeyCode.ENTER);
        until(() -> find("#next", Button.class).isVisible()
                && !find("#next", Button.class).isDisabled());
        type(KeyCode.ENTER);
        for (var name : List.of("CB017", "CB011", "CB023")) {
            enter("#person", name);
        }
        setPin();
        type(KeyCode.ENTER);
        until(() -> exists("#print"));
        type(KeyCode.ENTER);
        until(() -> exists("#open"));
        // Enter would print on a machine that has a printer
        clickOn("#open");
        until(() -> opened.size() == 1);
        type(KeyCode.ENTER);
        until(() -> !exists("#open"));
        until(() -> find("#next", Button.class).isVisible());
        type(KeyCode.ENTER);
        until(() -> exists("#issued"));
        type(KeyCode.ENTER);
        until(() -> !find("#collected", TextField.class).isDisabled());
        write("102").type(KeyCode.ENTER);
        until(() -> !find("#next", Button.class).isDisabled());
        type(KeyCode.ENTER);
        count();
        type(KeyCode.ENTER);
        until(() -> exists("#announce"));
        control(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        type(KeyCode.ENTER);
        until(() -> exists("#paper"));
    }

    /** The head of the board sets a PIN: the secretary is going to type first. */
    private void setPin() throws TimeoutException {
        clickOn("#pin0");
        until(() -> exists("#pinField"));
        clickOn("#pinField").write("246813");
        clickOn("#pinAgainField").write("246813").type(KeyCode.ENTER);
        until(() -> exists("#pin0.success"));
        interact(() -> find("#next", Button.class).requestFocus());
    }

    /** The second entry finds ballot 90, which was entered wrongly, and the paper settles it. */
    private void count() throws TimeoutException {
        until(() -> exists("#mixed"));
        type(KeyCode.SPACE).type(KeyCode.ENTER);
        until(() -> exists("#entry"));
        lines("60*1", "30*2", "11*3", "x1");
        until(() -> exists("#pin"));
        write("246813").type(KeyCode.ENTER);
        until(() -> text("#nextSheet").equals("1"));
        lines("60*1", "29*2", "12*3", "x1");
        until(() -> exists("#settled") && text("#sheetNumber").equals("90"));
        lines("3");
        until(() -> text("#summary").contains("1 phiếu lệch"));
    }

    private void lines(String... lines) {
        for (var line : lines) {
            write(line).type(KeyCode.ENTER);
        }
    }

    private void exportPapers() throws TimeoutException {
        control(KeyCode.DIGIT8);
        until(() -> exists("#exportAll"));
        control(KeyCode.E);
        until(() -> text("#told").contains("Đã xuất"));
    }

    private MeetingFolder closeMeeting() throws IOException, TimeoutException {
        interact(() -> wiring.closeMeeting());
        until(() -> exists("#samples"));
        try (var folders = Files.list(home.resolve("Thu Ky"))) {
            return new MeetingFolder(folders.findFirst().orElseThrow());
        }
    }

    private void enter(String query, String text) throws TimeoutException {
        until(() -> find(query, TextField.class).isFocused());
        write(text).type(KeyCode.ENTER);
        until(() -> find(query, TextField.class).getText().isEmpty());
    }

    private void fill(String query, String text) {
        clickOn(query);
        control(KeyCode.A);
        write(text);
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean exists(String query) {
        return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private String text(String query) {
        return lookup(query)
                .<Node>tryQuery()
                .map(node -> node instanceof NoticeLine told ? told.getText() : ((Labeled) node).getText())
                .orElse("");
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String paper(MeetingFolder folder, String name) throws IOException {
        try (var document =
                        new XWPFDocument(Files.newInputStream(folder.papers().resolve(name)));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
