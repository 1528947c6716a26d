package org.thuky.ui.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Person;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.SetPin;
import org.thuky.session.command.NewPin;
import org.thuky.testkit.Congress;
import org.thuky.testkit.ElectionScreen;
import org.thuky.testkit.FxTest;
import org.thuky.ui.common.WindowDialogs;

class SecondEntryScreenTest extends FxTest {

    private final Hall hall = new Hall(10, Congress.rules("k12"))
            .listing(2, "Lê Thị An", "Nông Văn Bình", "Bế Thị Chi")
            .counting(10, EntryMode.BALLOTS);

    @BeforeEach
    void open_the_screen() throws TimeoutException {
        hall.session.perform(new ChooseBody(
                BodyKind.COUNTING_BOARD,
                List.of(
                        new Officer(Person.called("Lục Thị Hạnh"), "Thư ký"),
                        new Officer(Person.called("Đàm Văn Giang"), "Trưởng ban"))));
        hall.session.perform(new SetPin(Person.called("Đàm Văn Giang"), new NewPin.Chosen("246813")));
        var dialogs = new WindowDialogs(messages, this::targetWindow);
        show(() -> ElectionScreen.of(hall.session, Runnable::run, dialogs, messages, Path.of(".")));
    }

    @Test
    void a_wrong_sheet_is_found_by_the_second_entry() {
        clickOn("#openButton");
        clickOn("#countStep");
        lines("4*1", "3*2", "3*3");

        write("1111").type(KeyCode.ENTER);
        assertThat(find("#problem", Label.class).getText()).contains("không đúng");
        write("246813").type(KeyCode.ENTER);
        assertThat(lookup("#blind").query().isVisible()).isTrue();
        lines("4*1", "2*2", "4*3");

        assertThat(find("#sheetNumber", Label.class).getText()).isEqualTo("7");
        assertThat(find("#entry", TextField.class).isFocused()).isTrue();
        lines("3");

        assertThat(find("#summary", Label.class).getText())
                .isEqualTo("10 phiếu nhập 2 lần, 1 phiếu lệch đã xem lại trên giấy.");
        assertThat(((Count.Ballots) hall.election().count()).sheets().get(7)).isEqualTo(Ballot.striking(3));
    }

    private void lines(String... lines) {
        for (var line : lines) {
            write(line).type(KeyCode.ENTER);
        }
    }
}
