package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.LoneCounter;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.Ruled;

/** What stands for the second entry where the counting board is one person. */
class LoneCounterTest {

    private static Counting alone(Hall hall, LoneCounter instead) {
        var rules = Hall.ENTERED_TWICE.with(Rule.LONE_COUNTER, new Ruled<>(instead, "Thông lệ", "", false));
        return new Counting(hall.election(), rules, true, List.of());
    }

    private static Hall entered() {
        return Hall.counting(1, 2, 10).typed("8*2", "2*1");
    }

    @Test
    void a_reason_will_do_where_the_rules_say_so() {
        var counting = alone(entered(), LoneCounter.ANNOUNCED_WITH_REASON);
        assertThat(counting.obstacles()).containsExactly(Sentence.of("election.obstacle.lone.reason"));
        assertThat(counting.announce("Công đoàn có 12 đoàn viên").elected()).containsExactly(1);
    }

    @Test
    void the_paper_check_stands_for_it_once_it_is_made_and_settled() {
        var hall = entered();
        assertThat(alone(hall, LoneCounter.PAPER_CHECK).obstacles())
                .containsExactly(Sentence.of("election.obstacle.lone.check"));
        hall.happen(alone(hall, LoneCounter.PAPER_CHECK).draw(7));
        assertThat(alone(hall, LoneCounter.PAPER_CHECK).clear()).isFalse();
        hall.happen(alone(hall, LoneCounter.PAPER_CHECK).check(List.of()));
        assertThat(alone(hall, LoneCounter.PAPER_CHECK).clear()).isTrue();
        assertThat(alone(hall, LoneCounter.PAPER_CHECK).announce("").reason()).isEmpty();
        assertThat(alone(hall, LoneCounter.ANNOUNCED_WITH_REASON).clear()).isFalse();
    }

    @Test
    void a_paper_check_that_differs_bars_the_announcement_of_a_board_of_one_too() {
        var hall = entered();
        hall.happen(alone(hall, LoneCounter.PAPER_CHECK).draw(7));
        int sheet = hall.election().paperCheck().orElseThrow().sheets().get(0);
        hall.happen(alone(hall, LoneCounter.PAPER_CHECK).check(List.of(sheet)));
        refused(
                "election.refusal.barred",
                () -> alone(hall, LoneCounter.PAPER_CHECK).announce("Lý do"));
    }

    @Test
    void of_totals_no_sheet_can_be_drawn() {
        var hall = Hall.electing(1, 2).voted(10, 10, 10).begun(EntryMode.TOTALS).totals(10, 0, 8, 2);
        assertThat(alone(hall, LoneCounter.PAPER_CHECK).obstacles())
                .containsExactly(Sentence.of("election.obstacle.lone.totals"));
    }

    @Test
    void another_delegate_makes_it_where_the_rules_say_so() {
        var hall = entered();
        assertThat(alone(hall, LoneCounter.ANOTHER_DELEGATE).obstacles())
                .containsExactly(Sentence.of("election.obstacle.lone.delegate"));
        hall.happen(alone(hall, LoneCounter.ANOTHER_DELEGATE).beginSecondEntry(Person.called("Bế Ngọc Long")));
        assertThat(alone(hall, LoneCounter.ANOTHER_DELEGATE).obstacles())
                .as("who has begun goes on")
                .containsExactly(Sentence.of("election.obstacle.half.entered", 10));
    }
}
