package org.thuky.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.session.Session;
import org.thuky.session.command.AgendaCommand;
import org.thuky.store.RuleSetFiles;
import org.thuky.testkit.MemoryArchive;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.ScreenId;

class OverviewViewModelTest {

    private final Session session = Session.begin(
            new MemoryArchive(),
            Path.of("meeting"),
            new Facts(
                    MeetingKind.CONGRESS,
                    CongressForm.FULL,
                    "Công đoàn cơ sở Văn phòng UBND tỉnh Cao Bằng",
                    "",
                    6,
                    2023,
                    2028,
                    LocalDate.of(2023, 5, 9),
                    LocalTime.of(7, 30),
                    "Cao Bằng",
                    "Hội trường tầng 2",
                    ""),
            new RuleSetFiles(Path.of("none")).get("k12"),
            Clock.systemUTC(),
            "test",
            Runnable::run);
    private final Desk desk = new Desk(session, new ToldFailures().work(), Runnable::run);
    private final OverviewViewModel model = new OverviewViewModel(desk, new Messages(Messages.VIETNAMESE));

    @Test
    void the_meeting_is_called_as_people_call_it() {
        assertThat(model.titleProperty().get())
                .isEqualTo("Đại hội Công đoàn cơ sở Văn phòng UBND tỉnh Cao Bằng lần thứ VI");
        assertThat(model.subtitleProperty().get()).isEqualTo("Nhiệm kỳ 2023 – 2028 · 09/5/2023 · Hội trường tầng 2");
    }

    @Test
    void what_is_done_is_ticked_as_soon_as_it_is_done() {
        assertThat(agenda().done()).isFalse();

        desk.perform(new AgendaCommand.DrawUpAgenda()).start();

        assertThat(agenda().done()).isTrue();
        assertThat(agenda().words())
                .isEqualTo("Chương trình có " + model.rowsProperty().get() + " nội dung");
    }

    private OverviewViewModel.Preparation agenda() {
        return model.preparations().stream()
                .filter(line -> line.screen() == ScreenId.AGENDA)
                .findFirst()
                .orElseThrow();
    }
}
