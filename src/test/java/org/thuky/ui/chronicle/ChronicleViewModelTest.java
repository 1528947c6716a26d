package org.thuky.ui.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

class ChronicleViewModelTest {

    private final HallClock clock = new HallClock();
    private final Session session = Congress.begun(clock);
    private final ToldFailures told = new ToldFailures();
    private final ChronicleViewModel model =
            new ChronicleViewModel(new Desk(session, told.work(), Runnable::run), new Messages(Messages.VIETNAMESE));

    @Test
    void every_act_is_told_in_words_the_newest_first() {
        clock.passes(Duration.ofMinutes(5));
        session.perform(new CheckIn(Congress.member(1)));

        assertThat(rows()).extracting(ChronicleRow::number).containsExactly(4L, 3L, 2L, 1L);
        assertThat(rows().get(0).words()).endsWith("có mặt");
        assertThat(rows().get(0).time()).isEqualTo("13:35 09/5/2023");
        assertThat(rows().get(3).words()).startsWith("Mở sổ đại hội");
    }

    @Test
    void a_revoked_act_stays_with_its_reason() {
        session.perform(new CheckIn(Congress.member(1)));

        model.revoke(4, "Nhầm người");

        assertThat(row(4).holds()).isFalse();
        assertThat(row(4).standing()).isEqualTo("đã hủy (dòng 5): Nhầm người");
        assertThat(model.revocable(row(4))).isFalse();
    }

    @Test
    void what_was_undone_and_done_again_holds() {
        session.perform(new CheckIn(Congress.member(1)));
        session.undo();
        assertThat(row(4).standing()).isEqualTo("đã hoàn tác (dòng 5)");

        session.redo();

        assertThat(row(4).holds()).isTrue();
        assertThat(row(5).holds()).isFalse();
    }

    @Test
    void the_opening_cannot_be_revoked_and_says_so() {
        assertThat(model.revocable(row(1))).isFalse();

        model.revoke(1, "thử");

        assertThat(told.refusals).hasSize(1);
    }

    @Test
    void the_filter_needs_no_accents_and_finds_numbers() {
        Congress.checkIn(session, 85);
        session.perform(new TakeHandVote(VoteSubject.PROGRAMME, Optional.empty(), "Thông qua chương trình", 0, 0));

        model.filterProperty().set("thong qua chuong");
        assertThat(rows()).hasSize(1);
        assertThat(model.countProperty().get()).isEqualTo("1/89 dòng");

        model.filterProperty().set("khong co gi nhu the");
        assertThat(rows()).isEmpty();

        model.filterProperty().set("");
        assertThat(model.countProperty().get()).isEqualTo("89 dòng");
    }

    @Test
    void the_integrity_code_follows_the_last_entry() {
        var before = model.integrityCodeProperty().get();

        session.perform(new CheckIn(Congress.member(1)));

        assertThat(model.integrityCodeProperty().get()).isNotEqualTo(before);
    }

    private List<ChronicleRow> rows() {
        return model.rowsProperty().get();
    }

    private ChronicleRow row(long number) {
        return rows().stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }
}
