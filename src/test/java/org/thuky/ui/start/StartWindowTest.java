package org.thuky.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.testkit.FxTest;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.Preferences;
import org.thuky.ui.common.WindowDialogs;

class StartWindowTest extends FxTest implements StartActions {

    @TempDir
    private Path home;

    private final List<Sample> samples = new ArrayList<>();

    @BeforeEach
    void open_the_first_window() throws TimeoutException {
        var dialogs = new WindowDialogs(messages, () -> null);
        var preferences = new Preferences(home.resolve("preferences"));
        var fxml = new Fxml(messages)
                .with(StartController.class, () -> new StartController(this, preferences, dialogs, messages, home));
        show(() -> fxml.load(StartController.class).view());
    }

    @Test
    void each_sample_says_what_it_shows() {
        var items = find("#samples", MenuButton.class).getItems();
        assertThat(items)
                .extracting(MenuItem::getText)
                .hasSameSizeAs(Sample.values())
                .allMatch(text -> text.contains(": "));
    }

    @Test
    void every_sample_that_comes_with_the_application_is_offered() throws IOException {
        try (var folders = Files.list(Path.of("assets", "samples"))) {
            assertThat(Sample.values())
                    .extracting(Sample::folder)
                    .containsExactlyInAnyOrderElementsOf(
                            folders.map(folder -> folder.getFileName().toString())
                                    .toList());
        }
    }

    @Test
    void a_sample_is_chosen_by_the_keyboard() {
        interact(() -> find("#samples", MenuButton.class).requestFocus());
        type(KeyCode.SPACE).type(KeyCode.DOWN, 4).type(KeyCode.ENTER);

        assertThat(samples).containsExactly(Sample.DELEGATES);
    }

    @Test
    void about_says_which_program_this_is_and_what_it_runs_on() {
        clickOn("#about");

        assertThat(find(".thuky-dialog .prose", Label.class).getText())
                .contains("Java " + System.getProperty("java.version"));
        type(KeyCode.ENTER);
        assertThat(lookup(".thuky-dialog").tryQuery()).isEmpty();
    }

    @Override
    public void fillInNewMeeting() {}

    @Override
    public void backToStart() {}

    @Override
    public void showRules() {}

    @Override
    public void chooseRules(NewMeetingViewModel form) {}

    @Override
    public void create(NewMeeting meeting) {}

    @Override
    public void open(Path folder) {}

    @Override
    public void restore(Path file) {}

    @Override
    public void openSample(Sample sample) {
        samples.add(sample);
    }

    @Override
    public void switchLanguage(Locale language) {}
}
