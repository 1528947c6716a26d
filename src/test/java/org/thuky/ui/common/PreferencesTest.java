package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.text.Messages;
import org.thuky.ui.common.Preferences.RecentMeeting;
import org.thuky.ui.common.Preferences.WindowPlace;

class PreferencesTest {

    @TempDir
    Path folder;

    @Test
    void speaks_vietnamese_until_told_otherwise() {
        assertThat(preferences().language()).isEqualTo(Messages.VIETNAMESE);

        preferences().setLanguage(Messages.ENGLISH);

        assertThat(preferences().language()).isEqualTo(Messages.ENGLISH);
    }

    @Test
    void the_window_comes_back_where_it_was() {
        assertThat(preferences().windowPlace()).isEmpty();
        var place = new WindowPlace(-8, 0, 1100, 700, false);

        preferences().setWindowPlace(place);

        assertThat(preferences().windowPlace()).contains(place);
    }

    @Test
    void the_meeting_opened_last_stands_first_and_only_once() {
        var preferences = preferences();
        preferences.remember(meeting("Cao Bằng"));
        preferences.remember(meeting("Hà Giang"));
        preferences.remember(meeting("Cao Bằng"));

        assertThat(preferences().recentMeetings())
                .extracting(RecentMeeting::title)
                .containsExactly("Cao Bằng", "Hà Giang");
    }

    @Test
    void the_list_of_recent_meetings_does_not_grow_for_ever() {
        var preferences = preferences();
        for (int i = 0; i < 40; i++) {
            preferences.remember(meeting("Đại hội " + i));
        }

        assertThat(preferences().recentMeetings()).hasSize(12);
        assertThat(preferences().recentMeetings().get(0).title()).isEqualTo("Đại hội 39");
    }

    @Test
    void a_forgotten_meeting_leaves_the_list_but_not_the_disk() throws IOException {
        var preferences = preferences();
        var kept = Files.createDirectories(folder.resolve("Cao Bằng"));
        preferences.remember(meeting("Cao Bằng"));

        preferences.forget(kept);

        assertThat(preferences().recentMeetings()).isEmpty();
        assertThat(kept).exists();
    }

    @Test
    void a_damaged_file_is_begun_anew() throws IOException {
        Files.writeString(file(), "language=\\u00zz");

        assertThat(preferences().language()).isEqualTo(Messages.VIETNAMESE);
        preferences().setLanguage(Messages.ENGLISH);
        assertThat(preferences().language()).isEqualTo(Messages.ENGLISH);
    }

    @Test
    void where_the_disk_does_not_take_them_they_last_until_the_program_ends() throws IOException {
        Files.writeString(folder.resolve("thu-ky"), "not a folder");
        var preferences = new Preferences(folder.resolve("thu-ky").resolve("preferences.properties"));

        preferences.setLanguage(Messages.ENGLISH);
        preferences.remember(meeting("Cao Bằng"));

        assertThat(preferences.language()).isEqualTo(Messages.ENGLISH);
        assertThat(preferences.recentMeetings()).hasSize(1);
        assertThat(folder.resolve("thu-ky")).hasContent("not a folder");
    }

    @Test
    void a_half_written_file_does_not_stay_nor_replace_the_old_one() throws IOException {
        preferences().setLanguage(Messages.ENGLISH);
        Files.delete(file());
        Files.createDirectories(file().resolve("in the way"));

        preferences().remember(meeting("Cao Bằng"));

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void a_folder_that_has_no_name_on_this_machine_is_passed_over() throws IOException {
        preferences().remember(meeting("Cao Bằng"));
        Files.writeString(file(), Files.readString(file()).replace("Cao", "Cao\\u0000"));

        assertThat(preferences().recentMeetings()).isEmpty();
    }

    private RecentMeeting meeting(String title) {
        return new RecentMeeting(folder.resolve(title), title, "09/5/2023", ScreenId.ELECTIONS);
    }

    private Preferences preferences() {
        return new Preferences(file());
    }

    private Path file() {
        return folder.resolve("preferences.properties");
    }
}
