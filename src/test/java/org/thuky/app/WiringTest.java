package org.thuky.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.thuky.session.Session;
import org.thuky.store.FolderArchive;
import org.thuky.store.Memory;
import org.thuky.store.RuleSetFiles;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.ui.start.NewMeeting;

/** Meetings are opened, closed and opened again in one program. */
class WiringTest extends FxTest {

    @TempDir
    private Path home;

    private String homeBefore;
    private Wiring wiring;

    @BeforeEach
    void open_the_program() throws TimeoutException, IOException {
        homeBefore = System.setProperty("user.home", home.toString());
        // nothing can be remembered here: the folder of the preferences is a file
        Files.writeString(Files.createDirectory(home.resolve(".config")).resolve("thu-ky"), "");
        FxToolkit.registerStage(() -> {
            var stage = new Stage();
            wiring = new Wiring(stage, address -> {});
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
    void a_meeting_is_created_closed_and_opened_again_where_preferences_cannot_be_kept() throws TimeoutException {
        var folder = home.resolve("Đại hội");

        interact(() -> wiring.create(new NewMeeting(Congress.FACTS, Congress.rules(RuleSetFiles.DEFAULT), folder)));
        until(() -> exists("#overviewTab"));
        interact(wiring::closeMeeting);
        until(() -> exists("#samples"));
        interact(() -> wiring.open(folder));

        until(() -> exists("#overviewTab"));
    }

    @Test
    void a_meeting_that_cannot_be_shown_can_be_opened_a_second_time() throws TimeoutException {
        var folder = home.resolve("Đại hội");
        var archive = new FolderArchive(new Memory(home.resolve("memory")));
        var rules = Congress.rules(RuleSetFiles.DEFAULT);
        var session =
                Session.begin(archive, folder, Congress.FACTS, rules, Clock.systemUTC(), "thử nghiệm", Runnable::run);

        interact(() -> assertThatThrownBy(() -> wiring.show(session, () -> {
                    throw new IllegalStateException("no window");
                }))
                .isInstanceOf(IllegalStateException.class));
        untilActsAreDone();
        interact(() -> wiring.open(folder));

        until(() -> exists("#overviewTab"));
    }

    /** Closing is an act too, and acts keep their order. */
    private void untilActsAreDone() throws TimeoutException {
        var done = new AtomicBoolean();
        interact(() -> wiring.acts().on(progress -> true).onSuccess(done::set).start());
        until(done::get);
    }

    private boolean exists(String query) {
        return lookup(query).tryQuery().isPresent();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
