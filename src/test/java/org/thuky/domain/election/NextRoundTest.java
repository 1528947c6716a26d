package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.MarkingStyle;

/** Lần bầu tiếp theo: what a result leaves open, and the ballot that follows. */
class NextRoundTest {

    private static final ElectionId FIRST = new ElectionId(1);
    private static final ElectionId SECOND = new ElectionId(2);

    @Test
    void the_tied_vote_again_with_no_new_list() {
        var hall = Hall.counting(2, 3, 20).typed("4*1", "8*2", "8*3");
        assertThat(hall.elections().nextRounds(FIRST, Hall.RULES)).isEmpty();
        hall.happen(hall.counting().announce(""));
        hall.happen(hall.elections().openRound(FIRST, RoundCause.TIE, Hall.RULES));

        var again = hall.elections().get(SECOND);
        assertThat(again.stage()).isEqualTo(Stage.LISTED);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.seats()).isEqualTo(1);
        assertThat(again.kind()).isEqualTo(ElectionKind.COMMITTEE);
        assertThat(again.candidates()).extracting(Candidate::name).containsExactly("Người B", "Người C");
        assertThat(again.candidates()).extracting(Candidate::number).containsExactly(1, 2);
        assertThat(hall.elections().follower(FIRST, RoundCause.TIE)).contains(again);
        assertThat(hall.elections().nextRounds(FIRST, Hall.RULES)).isEmpty();
        refused("election.refusal.nothing.open", hall, RoundCause.TIE);
    }

    @Test
    void empty_seats_are_for_a_list_that_the_hall_adopts() {
        var hall = Hall.counting(3, 4, 20).typed("11*3 4", "2 3 4", "8*1 2");
        hall.happen(hall.counting().announce(""));
        refused("election.refusal.nothing.open", hall, RoundCause.TIE);
        hall.happen(hall.elections().openRound(FIRST, RoundCause.VACANT, Hall.RULES));

        var again = hall.elections().get(SECOND);
        assertThat(again.stage()).isEqualTo(Stage.PREPARING);
        assertThat(again.seats()).isEqualTo(1);
        assertThat(again.candidates()).extracting(Candidate::name).containsExactly("Người C", "Người D");
    }

    @Test
    void whoever_wins_the_vote_on_an_alternates_place_is_an_alternate() {
        var hall = Hall.electing(3, 1, 5, MarkingStyle.STRIKE_OUT)
                .voted(100, 100, 100)
                .begun(EntryMode.TOTALS)
                .totals(100, 0, 66, 66, 66, 51, 51);
        hall.happen(hall.counting().announce(""));
        hall.happen(hall.elections().openRound(FIRST, RoundCause.ALTERNATES_TIE, Hall.RULES));
        assertThat(hall.elections().get(SECOND).kind()).isEqualTo(ElectionKind.ALTERNATES);
    }

    @Test
    void a_round_does_not_outlive_the_announcement_it_follows() {
        var hall = Hall.counting(2, 3, 20).typed("4*1", "8*2", "8*3");
        var unsealed = hall.elections();
        hall.happen(hall.counting().announce(""));
        var round = hall.elections().openRound(FIRST, RoundCause.TIE, Hall.RULES);
        var refusal = catchThrowableOfType(Refusal.class, () -> round.applyTo(unsealed, Instant.EPOCH));
        assertThat(refusal.sentence().key()).isEqualTo("election.refusal.nothing.open");
    }

    @Test
    void the_seated_are_named_once_whatever_round_elected_them() {
        var hall = Hall.counting(2, 3, 20).typed("4*1", "8*2", "8*3");
        hall.happen(hall.counting().announce(""));
        hall.happen(hall.elections().openRound(FIRST, RoundCause.TIE, Hall.RULES));
        assertThat(hall.elections().committee())
                .extracting(Candidate::name)
                .containsExactlyElementsOf(List.of("Người A"));
    }

    private static void refused(String key, Hall hall, RoundCause cause) {
        var refusal = catchThrowableOfType(Refusal.class, () -> hall.elections().openRound(FIRST, cause, Hall.RULES));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.sentence().key()).isEqualTo(key);
    }
}
