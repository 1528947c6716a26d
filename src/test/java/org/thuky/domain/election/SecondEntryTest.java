package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.Ruled;

/** The second entry: where two people read a sheet in two ways, the paper decides. */
class SecondEntryTest {

    private static final String SECOND = "Bế Ngọc Long";
    private static final String THIRD = "Mông Thị Huế";

    /** Six ballots; the second typist reads sheet 5 and 6 otherwise. */
    private static Hall differing() {
        return Hall.counting(2, 3, 6).typed("4*1", "2*2").typedAgain(SECOND, "4*1", "3", "x1");
    }

    @Test
    void a_corrected_sheet_splits_its_pile_and_moves_nobody_else() {
        var sheets = Sheets.of(List.of(new Pile(Ballot.striking(1), 4), new Pile(Ballot.striking(2), 2)));
        var anew =
                sheets.with(new TreeMap<>(Map.of(1, Ballot.striking(3), 4, Ballot.UNTOUCHED, 6, Ballot.striking(3))));
        assertThat(anew.piles())
                .containsExactly(
                        new Pile(Ballot.striking(3), 1),
                        new Pile(Ballot.striking(1), 2),
                        new Pile(Ballot.UNTOUCHED, 1),
                        new Pile(Ballot.striking(2), 1),
                        new Pile(Ballot.striking(3), 1));
        assertThat(anew.size()).isEqualTo(sheets.size());
        assertThat(sheets.with(new TreeMap<>())).isEqualTo(sheets);
        refused("election.refusal.sheet", () -> anew.get(7));
        refused("election.refusal.sheet", () -> anew.get(0));
    }

    @Test
    void differences_name_the_sheets_and_are_settled_one_by_one() {
        var hall = differing();
        assertThat(secondEntry(hall).differences()).containsExactly(5, 6);
        assertThat(secondEntry(hall).complete()).isFalse();
        hall.happen(hall.countedTwice().settle(5, Ballot.striking(3)));
        assertThat(secondEntry(hall).open()).containsExactly(6);
        hall.happen(hall.countedTwice().settle(6, Ballot.striking(2)));
        assertThat(secondEntry(hall).open()).isEmpty();
        assertThat(secondEntry(hall).differences()).containsExactly(5, 6);
        assertThat(secondEntry(hall).complete()).isTrue();
        assertThat(hall.election().tally().votes()).containsExactly(2, 5, 5);
    }

    @Test
    void until_a_difference_is_settled_the_first_entry_holds() {
        assertThat(differing().election().tally().votes()).containsExactly(2, 4, 6);
    }

    @Test
    void a_settled_sheet_is_judged_like_any_ballot() {
        var hall = differing();
        hall.happen(hall.countedTwice().settle(5, Ballot.UNTOUCHED));
        assertThat(hall.election().tally().invalid()).containsExactly(new ReasonCount(InvalidReason.OVER_VOTED, 1));
        refused("election.refusal.number", () -> hall.countedTwice().settle(6, Ballot.striking(4)));
        refused("election.refusal.reason", () -> hall.countedTwice().settle(6, Ballot.UNTOUCHED.invalid("UGLY")));
        refused("election.refusal.sheet", () -> hall.countedTwice().settle(7, Ballot.striking(1)));
    }

    @Test
    void a_sheet_on_which_two_people_agree_is_settled_only_when_the_paper_check_drew_it() {
        var hall = differing();
        refused("election.refusal.undisputed", () -> hall.countedTwice().settle(1, Ballot.striking(3)));
        hall.happen(hall.countedTwice().draw(1));
        hall.happen(hall.countedTwice().settle(1, Ballot.striking(3)));
        assertThat(secondEntry(hall).open()).containsExactly(5, 6);
        assertThat(hall.election().tally().votes()).containsExactly(3, 4, 5);
    }

    @Test
    void what_the_paper_check_found_is_read_from_the_paper_before_anything_is_announced() {
        var hall = Hall.counting(2, 3, 6).typed("6*1").typedAgain(SECOND, "6*1");
        hall.happen(hall.countedTwice().draw(7));
        hall.happen(hall.countedTwice().check(List.of(2, 4)));
        assertThat(bars(hall)).containsExactly("election.bar.paper.differs");
        refused("election.refusal.barred", () -> hall.countedTwice().announce("Sai sót nhỏ"));

        hall.happen(hall.countedTwice().settle(2, Ballot.striking(2)));
        assertThat(bars(hall)).containsExactly("election.bar.paper.differs");
        hall.happen(hall.countedTwice().settle(4, Ballot.striking(1)));
        assertThat(bars(hall)).isEmpty();
        hall.happen(hall.countedTwice().announce(""));
    }

    @Test
    void so_many_differences_that_the_rest_is_in_doubt_ask_for_a_recount() {
        var hall = Hall.counting(2, 3, 6).typed("6*1").typedAgain(SECOND, "6*1");
        hall.happen(hall.countedTwice().draw(7));
        var drawn = hall.election().paperCheck().orElseThrow().sheets();
        hall.happen(hall.countedTwice().check(drawn));
        drawn.forEach(sheet -> hall.happen(hall.countedTwice().settle(sheet, Ballot.striking(2))));
        assertThat(bars(hall)).isEmpty();
        assertThat(obstacles(hall)).containsExactly("election.obstacle.recount");

        hall.typedAgain(THIRD, "1*2", "1*2", "1*1", "3*2");
        assertThat(obstacles(hall)).isEmpty();
    }

    @Test
    void late_comers_explain_more_ballots_and_anything_else_is_explained_by_somebody() {
        var hall = Hall.electing(2, 3);
        hall.happen(hall.preparing().adopt());
        hall.happen(hall.preparing().issue(10, 10, ""));
        hall.happen(hall.preparing().issue(12, 12, ""));
        assertThat(hall.election().box().corrections()).isEmpty();
        refused("election.refusal.figure.reason", () -> hall.preparing().issue(12, 13, ""));
        hall.happen(hall.preparing().collect(12, ""));
        refused("election.refusal.figure.reason", () -> hall.preparing().issue(13, 13, " "));
        hall.happen(hall.preparing().issue(13, 13, "Một đại biểu đến sau khi mở thùng"));
        assertThat(hall.election().box().corrections())
                .extracting(Box.Correction::after)
                .containsExactly(13);
    }

    @Test
    void a_ballot_found_late_is_entered_by_both() {
        var hall = Hall.counting(2, 3, 6).typed("6*1").typedAgain(SECOND, "6*1");
        refused("election.refusal.beyond.box", () -> hall.countedTwice().record(Ballot.striking(2), 1));
        hall.happen(hall.preparing().collect(7, "Một phiếu kẹt trong khe thùng"));
        hall.happen(hall.countedTwice().record(Ballot.striking(2), 1));
        assertThat(obstacles(hall)).contains("election.obstacle.half.entered");
        hall.happen(hall.countedTwice().enterAgain(Ballot.striking(2), 1));
        assertThat(secondEntry(hall).complete()).isTrue();
        assertThat(hall.election().tally().votes()).containsExactly(1, 6, 7);
        assertThat(hall.election().box().corrections())
                .containsExactly(new Box.Correction(Box.Papers.COLLECTED, 6, 7, "Một phiếu kẹt trong khe thùng"));
    }

    @Test
    void so_few_ballots_read_that_others_could_be_elected_are_never_announced() {
        var hall = Hall.counting(1, 2, 20).typed("1*1");
        refused("election.refusal.barred", () -> hall.countedTwice().announce("vội"));
        hall.typed("14*1");
        assertThat(bars(hall)).as("15 to nothing, five left").isEmpty();
    }

    @Test
    void sheets_read_in_two_ways_are_looked_at_when_they_could_decide() {
        var close = Hall.counting(1, 2, 11).typed("6*2", "5*1").typedAgain(SECOND, "5*2", "6*1");
        assertThat(bars(close)).containsExactly("election.bar.disputed");
        var clear = Hall.counting(1, 2, 11).typed("10*2", "1*1").typedAgain(SECOND, "9*2", "2*1");
        assertThat(bars(clear)).isEmpty();
    }

    @Test
    void totals_are_typed_by_two_people_and_looked_up_where_they_differ() {
        var hall = Hall.electing(2, 3).voted(6, 6, 6).begun(EntryMode.TOTALS);
        refused("election.refusal.totals.first", () -> hall.countedTwice().beginSecondEntry(Person.called(SECOND)));
        hall.totals(6, 0, 6, 4, 2);
        assertThat(obstacles(hall)).containsExactly("election.obstacle.totals.once");
        hall.happen(hall.countedTwice().beginSecondEntry(Person.called(SECOND)));
        refused("election.refusal.entered.again", () -> hall.countedTwice().record(totals(6, 3, 3)));
        hall.happen(hall.countedTwice().enterAgain(totals(6, 2, 4)));
        assertThat(bars(hall)).containsExactly("election.bar.totals.differ");
        hall.happen(hall.countedTwice().settle(totals(6, 2, 4)));
        assertThat(hall.election().tally().votes()).containsExactly(6, 2, 4);
        hall.happen(hall.countedTwice().announce(""));
    }

    @Test
    void totals_on_which_two_people_agree_are_not_looked_up() {
        var hall = Hall.electing(2, 3).voted(6, 6, 6).begun(EntryMode.TOTALS).totals(6, 0, 6, 4, 2);
        hall.happen(hall.countedTwice().beginSecondEntry(Person.called(SECOND)));
        hall.happen(hall.countedTwice().enterAgain(totals(6, 4, 2)));
        refused("election.refusal.totals.agree", () -> hall.countedTwice().settle(totals(6, 3, 3)));
        hall.happen(hall.countedTwice().announce(""));
    }

    private static Totals totals(Integer... votes) {
        return new Totals(6, List.of(), List.of(votes));
    }

    private static List<String> bars(Hall hall) {
        return hall.countedTwice().bars().stream().map(Sentence::key).toList();
    }

    @Test
    void on_an_invalid_ballot_only_the_reason_counts() {
        assertThat(Ballot.striking(1).invalid("NO_STAMP").agreesWith(Ballot.UNTOUCHED.invalid("NO_STAMP")))
                .isTrue();
        assertThat(Ballot.UNTOUCHED.invalid("NO_STAMP").agreesWith(Ballot.UNTOUCHED.invalid("MARKED")))
                .isFalse();
        assertThat(Ballot.striking(1).agreesWith(Ballot.striking(1).invalid("MARKED")))
                .isFalse();
        assertThat(Ballot.striking(1).agreesWith(Ballot.striking(2))).isFalse();
    }

    @Test
    void nothing_is_settled_before_the_whole_pile_was_entered_again() {
        var hall = Hall.counting(1, 2, 3).typed("3*1").typedAgain(SECOND, "1*2");
        refused("election.refusal.second.entry", () -> hall.countedTwice().settle(1, Ballot.striking(2)));
        assertThat(secondEntry(hall).remaining()).isEqualTo(2);
        refused("election.refusal.beyond.first", () -> hall.countedTwice().enterAgain(Ballot.striking(1), 3));
    }

    @Test
    void the_second_entry_needs_the_whole_first_and_somebody_else() {
        var half = Hall.counting(1, 2, 3).typed("2*1");
        refused("election.refusal.first.entry", () -> half.countedTwice().beginSecondEntry(Person.called(SECOND)));
        half.typed("1");
        refused(
                "election.refusal.same.typist",
                () -> half.countedTwice().beginSecondEntry(Person.called("Lục Thị Hạnh")));
        refused("election.refusal.no.second.entry", () -> half.countedTwice().enterAgain(Ballot.striking(1), 1));
        refused("election.refusal.no.second.entry", () -> half.countedTwice().settle(1, Ballot.striking(1)));
    }

    @Test
    void once_entered_again_the_first_entry_stays_what_it_was() {
        var hall = differing();
        refused("election.refusal.entered.again", () -> hall.countedTwice().correct(1, Ballot.striking(2)));
        refused("election.refusal.beyond.box", () -> hall.countedTwice().record(Ballot.striking(1), 1));
    }

    @Test
    void a_recount_is_another_rereading_of_what_was_settled_by_somebody_else_again() {
        var hall = differing();
        refused("election.refusal.rereading", () -> hall.countedTwice().beginSecondEntry(Person.called(THIRD)));
        hall.happen(hall.countedTwice().settle(5, Ballot.striking(3)));
        hall.happen(hall.countedTwice().settle(6, Ballot.striking(2)));
        refused("election.refusal.same.typist", () -> hall.countedTwice().beginSecondEntry(Person.called(SECOND)));
        hall.typedAgain(THIRD, "4*1", "3", "3");
        assertThat(ballots(hall).secondEntries()).hasSize(2);
        assertThat(secondEntry(hall).differences()).containsExactly(6);
        hall.happen(hall.countedTwice().settle(6, Ballot.striking(3)));
        assertThat(hall.election().tally().votes()).containsExactly(2, 6, 4);
    }

    @Test
    void what_is_entered_once_or_not_settled_stands_in_the_way_of_the_announcement() {
        var hall = Hall.counting(2, 3, 6).typed("4*1", "2*2");
        assertThat(obstacles(hall)).containsExactly("election.obstacle.entered.once");
        hall.typedAgain(SECOND, "4*1");
        assertThat(obstacles(hall)).containsExactly("election.obstacle.half.entered");
        hall.happen(hall.countedTwice().enterAgain(Ballot.striking(3), 1));
        assertThat(obstacles(hall)).containsExactly("election.obstacle.half.entered", "election.obstacle.differences");
        hall.happen(hall.countedTwice().enterAgain(Ballot.striking(2), 1));
        assertThat(obstacles(hall)).containsExactly("election.obstacle.differences");
        hall.happen(hall.countedTwice().settle(5, Ballot.striking(2)));
        assertThat(obstacles(hall)).isEmpty();
    }

    @Test
    void a_box_that_does_not_add_up_is_no_matter_of_typists() {
        var short1 = Hall.electing(2, 3).voted(6, 6, 7).begun(EntryMode.TOTALS).totals(6, 0, 6, 3, 3);
        assertThat(obstacles(short1)).contains("election.box.issued.broken", "election.box.collected.open");
    }

    @Test
    void with_an_obstacle_a_result_needs_a_reason_which_is_kept() {
        var hall = Hall.counting(1, 2, 11).typed("10*2", "1*1").typedAgain(SECOND, "9*2", "2*1");
        refused("election.refusal.obstacles", () -> hall.countedTwice().announce("  "));
        hall.happen(hall.countedTwice().announce(" Máy in hỏng, đối chiếu bằng tay "));
        assertThat(hall.election().announcement().elected()).containsExactly(1);
        assertThat(hall.election().announcement().reason()).isEqualTo("Máy in hỏng, đối chiếu bằng tay");
    }

    @Test
    void without_an_obstacle_no_reason_is_kept() {
        var hall = Hall.counting(2, 3, 6).typed("6*1").typedAgain(SECOND, "6*1");
        hall.happen(hall.countedTwice().announce("cho chắc"));
        assertThat(hall.election().announcement().reason()).isEmpty();
    }

    @Test
    void where_nothing_was_counted_no_reason_helps() {
        refused(
                "election.refusal.obstacles",
                () -> Hall.counting(2, 3, 6).countedTwice().announce("không kịp giờ"));
        refused(
                "election.refusal.obstacles",
                () -> Hall.electing(2, 3)
                        .voted(6, 6, 6)
                        .begun(EntryMode.TOTALS)
                        .countedTwice()
                        .announce("không kịp giờ"));
    }

    @Test
    void the_same_number_always_draws_the_same_sheets_and_another_number_others() {
        for (int number = 0; number < 200; number++) {
            var drawn = PaperCheck.draw(number, 102, 5);
            assertThat(drawn)
                    .isEqualTo(PaperCheck.draw(number, 102, 5))
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(drawn).hasSize(5).allMatch(sheet -> sheet >= 1 && sheet <= 102);
            assertThat(drawn).isNotEqualTo(PaperCheck.draw(number + 1, 102, 5));
        }
    }

    /** The figures come from another implementation of SplitMix64. */
    @Test
    void anybody_can_repeat_the_draw() {
        assertThat(PaperCheck.draw(38, 102, 5)).containsExactly(1, 33, 60, 67, 96);
        assertThat(PaperCheck.draw(0, 102, 5)).containsExactly(13, 32, 44, 71, 98);
        assertThat(PaperCheck.draw(38, 20, 5)).containsExactly(7, 8, 11, 13, 14);
    }

    @Test
    void every_sheet_can_be_drawn_and_all_of_a_small_pile_are() {
        var drawn = new ArrayList<Integer>();
        for (int number = 0; number < 400; number++) {
            drawn.addAll(PaperCheck.draw(number, 30, 5));
        }
        assertThat(Set.copyOf(drawn)).hasSize(30);
        assertThat(PaperCheck.draw(7, 3, 5)).containsExactly(1, 2, 3);
        assertThat(PaperCheck.draw(7, 9, 0)).isEmpty();
    }

    @Test
    void sheets_are_drawn_once_from_the_whole_pile_and_only_they_can_differ() {
        var hall = Hall.counting(2, 3, 20).typed("19*1");
        refused("election.refusal.first.entry", () -> hall.countedTwice().draw(38));
        refused("election.refusal.not.drawn", () -> hall.countedTwice().check(List.of()));
        hall.typed("2");
        refused("election.refusal.draw", () -> hall.countedTwice().draw(-1));
        assertThat(hall.countedTwice().draw(0).sheets()).hasSize(5);
        hall.happen(hall.countedTwice().draw(38));
        var drawn = hall.election().paperCheck().orElseThrow();
        assertThat(drawn).isEqualTo(PaperCheck.drawn(38, PaperCheck.draw(38, 20, 5)));
        refused("election.refusal.drawn", () -> hall.countedTwice().draw(39));
        int stranger = IntStream.rangeClosed(1, 20)
                .filter(sheet -> !drawn.sheets().contains(sheet))
                .findFirst()
                .orElseThrow();
        refused("election.refusal.other.sheets", () -> hall.countedTwice().check(List.of(stranger)));
        hall.happen(hall.countedTwice().check(drawn.sheets().subList(0, 1)));
        assertThat(hall.election().paperCheck().orElseThrow().differing())
                .contains(drawn.sheets().subList(0, 1));
    }

    @Test
    void a_check_that_was_drawn_and_not_recorded_stands_in_the_way() {
        var hall = Hall.counting(2, 3, 20).typed("20*1").typedAgain(SECOND, "20*1");
        hall.happen(hall.countedTwice().draw(38));
        assertThat(obstacles(hall)).containsExactly("election.obstacle.paper.check");
        refused("election.refusal.obstacles", () -> hall.countedTwice().announce(""));
        assertThat(hall.countedTwice().announce("mất điện").reason()).isEqualTo("mất điện");

        hall.happen(hall.countedTwice().check(List.of()));
        assertThat(obstacles(hall)).isEmpty();
    }

    @Test
    void how_many_sheets_are_drawn_is_a_rule() {
        var hall = Hall.counting(2, 3, 20).typed("20*1");
        var rules = Hall.RULES.with(Rule.PAPER_CHECK_SHEETS, new Ruled<>(8, "Thông lệ", "", false));
        assertThat(new Counting(hall.election(), rules, List.of()).draw(1).sheets())
                .hasSize(8);
    }

    @Test
    void totals_of_a_paper_count_have_no_sheets_to_draw() {
        var hall = Hall.electing(2, 3).voted(6, 6, 6).begun(EntryMode.TOTALS).totals(6, 0, 6, 3, 3);
        refused("election.refusal.on.paper", () -> hall.countedTwice().draw(1));
    }

    /** What is in the box, and what each of two people types for each sheet of it. */
    record InputParser(List<Ballot> truth, List<Ballot> first, List<Ballot> second) {}

    /**
     * Whatever two people mistype, settling every difference with the paper gives the true tally – unless both make the
     * same mistake on the same sheet, which no second entry can find.
     */
    @Property(tries = 400)
    void settling_every_difference_gives_the_tally_of_the_true_box(@ForAll("typed") InputParser typed) {
        var truth = entered(typed.truth());
        var hall = entered(typed.first());
        hall.happen(hall.countedTwice().beginSecondEntry(Person.called(SECOND)));
        typed.second().forEach(ballot -> hall.happen(hall.countedTwice().enterAgain(ballot, 1)));
        for (int sheet : secondEntry(hall).open()) {
            hall.happen(hall.countedTwice().settle(sheet, typed.truth().get(sheet - 1)));
        }
        assertThat(secondEntry(hall).complete()).isTrue();
        assertThat(obstacles(hall)).isEmpty();
        assertThat(hall.election().tally()).isEqualTo(truth.election().tally());
    }

    @Provide
    Arbitrary<InputParser> typed() {
        var ballot = Arbitraries.integers()
                .between(1, 3)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(struck -> Ballot.striking(struck.toArray(Integer[]::new)));
        var any = Arbitraries.oneOf(ballot, Arbitraries.of("NO_STAMP", "MARKED").map(Ballot.UNTOUCHED::invalid));
        var sheet = Combinators.combine(any, any, any)
                .as((truth, first, second) -> List.of(truth, first, second))
                .filter(read ->
                        !read.get(1).agreesWith(read.get(2)) || read.get(1).agreesWith(read.get(0)));
        return sheet.list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(sheets -> new InputParser(column(sheets, 0), column(sheets, 1), column(sheets, 2)));
    }

    private static List<Ballot> column(List<List<Ballot>> sheets, int column) {
        return sheets.stream().map(sheet -> sheet.get(column)).toList();
    }

    private static Hall entered(List<Ballot> ballots) {
        var hall = Hall.counting(2, 3, ballots.size());
        ballots.forEach(ballot -> hall.happen(hall.countedTwice().record(ballot, 1)));
        return hall;
    }

    private static Count.Ballots ballots(Hall hall) {
        return (Count.Ballots) hall.election().count();
    }

    private static SecondEntry secondEntry(Hall hall) {
        return ballots(hall).secondEntry().orElseThrow();
    }

    private static List<String> obstacles(Hall hall) {
        return hall.countedTwice().obstacles().stream()
                .map(sentence -> sentence.key())
                .toList();
    }
}
