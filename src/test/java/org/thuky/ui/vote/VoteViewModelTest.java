package org.thuky.ui.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.testkit.Congress;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

class VoteViewModelTest {

    private final Session session = Congress.begun();
    private final ToldFailures told = new ToldFailures();
    private final VoteViewModel model =
            new VoteViewModel(new Desk(session, told.work(), Runnable::run), new Messages(Messages.VIETNAMESE));

    @BeforeEach
    void a_hundred_and_two_come() {
        Congress.checkIn(session, 102);
    }

    @Test
    void one_act_records_that_everybody_agrees() {
        model.unanimous();

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.figures()).isEqualTo("102/102 = 100%");
            assertThat(row.passed()).isTrue();
            assertThat(row.sentence())
                    .isEqualTo("Đại hội biểu quyết bầu Đoàn Chủ tịch, Đoàn Thư ký: đồng ý 102/102 = 100%;"
                            + " không đồng ý: 0; ý kiến khác: 0.");
        });
    }

    @Test
    void the_subjects_of_the_day_are_offered_in_their_order() {
        assertThat(model.kindProperty().get()).isEqualTo(VoteSubject.PRESIDING_BODIES);
        model.unanimous();
        assertThat(model.kindProperty().get()).isEqualTo(VoteSubject.PROGRAMME);
        assertThat(model.subjectProperty().get()).isEqualTo("Thông qua chương trình, quy chế làm việc");
        model.unanimous();
        assertThat(model.kindProperty().get())
                .as("a full congress votes on no credentials")
                .isEqualTo(VoteSubject.COUNTING_BOARD);
    }

    @Test
    void the_sentence_is_foreseen_while_the_exceptions_are_typed() {
        model.kindProperty().set(VoteSubject.RESOLUTION);
        model.againstProperty().set("3");
        model.otherProperty().set("2");

        assertThat(model.inFavourProperty().get()).isEqualTo("97");
        assertThat(model.sentenceProperty().get())
                .isEqualTo("Đại hội biểu quyết thông qua nghị quyết: đồng ý 97/102 = 95,1%;"
                        + " không đồng ý: 3; ý kiến khác: 2.");
    }

    @Test
    void more_hands_than_people_cannot_be_recorded() {
        model.againstProperty().set("100");
        model.otherProperty().set("3");
        assertThat(model.possibleProperty().get()).isFalse();

        model.take();

        assertThat(told.refusals).hasSize(1);
        assertThat(rows()).isEmpty();
    }

    @Test
    void half_is_not_enough() {
        model.againstProperty().set("51");

        model.take();

        assertThat(rows().get(0).passed()).isFalse();
    }

    @Test
    void the_base_is_who_is_present_at_that_moment_and_stays() {
        model.unanimous();
        session.perform(new CheckIn(Congress.member(103)));
        model.unanimous();

        assertThat(model.baseProperty().get()).isEqualTo("103");
        assertThat(rows()).extracting(VoteRow::figures).containsExactly("103/103 = 100%", "102/102 = 100%");
    }

    @Test
    void without_a_quorum_it_warns_and_records_nothing() {
        assertThat(model.quorum().missingProperty().get()).isEmpty();
        var small = Congress.begun();
        Congress.checkIn(small, 20);
        var early = voting(small);
        assertThat(early.quorum().missingProperty().get()).contains("20/127").contains("65");

        early.unanimous();

        assertThat(early.rowsProperty().get()).isEmpty();
    }

    @Test
    void below_the_quorum_a_reason_lets_it_vote_and_stays_in_view() {
        var small = Congress.begun();
        Congress.checkIn(small, 20);
        var early = voting(small);

        early.quorum().waive("Bão, đường bị chia cắt");
        early.unanimous();

        assertThat(early.rowsProperty().get()).extracting(VoteRow::figures).containsExactly("20/20 = 100%");
        assertThat(early.quorum().missingProperty().get()).isEmpty();
        assertThat(early.quorum().waivedProperty().get()).contains("20/127", "Bão, đường bị chia cắt");
    }

    @Test
    void once_enough_have_come_the_reason_is_out_of_view() {
        var small = Congress.begun();
        Congress.checkIn(small, 20);
        var early = voting(small);
        early.quorum().waive("Bão");

        IntStream.rangeClosed(21, 102).forEach(i -> small.perform(new CheckIn(Congress.member(i))));

        assertThat(early.quorum().waivedProperty().get()).isEmpty();
        assertThat(early.quorum().missingProperty().get()).isEmpty();
    }

    @Test
    void when_one_more_leaves_the_reason_no_longer_holds() {
        var small = Congress.begun();
        Congress.checkIn(small, 20);
        var early = voting(small);
        early.quorum().waive("Bão");

        small.perform(new Leave(Congress.member(1)));

        assertThat(early.quorum().missingProperty().get()).contains("19/127");
        early.unanimous();
        assertThat(early.rowsProperty().get()).isEmpty();
    }

    private VoteViewModel voting(Session open) {
        return new VoteViewModel(new Desk(open, told.work(), Runnable::run), new Messages(Messages.VIETNAMESE));
    }

    private List<VoteRow> rows() {
        return model.rowsProperty().get();
    }
}
