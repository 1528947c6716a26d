package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.rule.MajorityBase;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.RuleSet;
import org.thuky.text.Messages;

class MarginTest {

    private static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);

    /**
     * Every box of so many ballots, and for each every other way in which its ballots could have been recorded: the
     * fewest that differ where the elected differ is the margin.
     */
    @Tag("exhaustive")
    @ParameterizedTest
    @CsvSource({"1, 5, 0/1 1/2 2/3 1/1", "2, 4, 0/1 1/2 2/3 1/1", "3, 4, 1/2", "4, 3, 1/2"})
    void no_recording_of_fewer_ballots_changes_the_elected_and_some_recording_of_so_many_does(
            int names, int ballots, String bars) {
        for (var base : MajorityBase.values()) {
            for (var bar : bars.split(" ")) {
                var rules = Hall.rules(Hall.RULES.id(), Map.of("majorityBase", base, "majority", bar));
                for (var style : MarkingStyle.values()) {
                    for (int seats = 1; seats <= names + 1; seats++) {
                        for (var box : boxes(ballots)) {
                            tryEveryRecording(box, slate(seats, names, style), rules);
                        }
                    }
                }
            }
        }
    }

    /** Every ballot returned, one in the hall not taken and one not returned, most not taken or returned. */
    private static List<Box> boxes(int most) {
        return IntStream.rangeClosed(1, most)
                .boxed()
                .flatMap(in -> Stream.of(
                        new Box(in, 0, false, in, in, in, List.of()),
                        new Box(in, 0, false, in + 2, in + 1, in, List.of()),
                        new Box(in, 0, false, 2 * in + 2, 2 * in, in, List.of())))
                .toList();
    }

    private static void tryEveryRecording(Box box, Slate slate, RuleSet rules) {
        var markings = markings(slate, rules);
        var recordings = new ArrayList<int[]>();
        distribute(box.collected(), new int[markings.size()], 0, recordings);
        var elected = new int[recordings.size()];
        var margins = new int[recordings.size()];
        for (int i = 0; i < recordings.size(); i++) {
            var copies = recordings.get(i);
            var tally = tally(markings, copies, slate.candidates().size());
            for (int number : Outcome.of(Hall.contest(slate.seats()), slate, box, tally, rules)
                    .elected()) {
                elected[i] |= 1 << number;
            }
            margins[i] = Margin.of(Hall.contest(slate.seats()), slate, box, tally, rules)
                    .ballots();
        }
        for (int one = 0; one < recordings.size(); one++) {
            int fewest = 0;
            for (int other = 0; other < recordings.size(); other++) {
                if (elected[one] != elected[other]) {
                    int apart = apart(recordings.get(one), recordings.get(other));
                    fewest = fewest == 0 ? apart : Math.min(fewest, apart);
                }
            }
            if (margins[one] != fewest) {
                fail(
                        "margin %d, but %d ballots are enough: %d seats, %s, %s of %s, %s × %s",
                        margins[one],
                        fewest,
                        slate.seats(),
                        box,
                        rules.majority().value(),
                        rules.majorityBase().value(),
                        markings,
                        Arrays.toString(recordings.get(one)));
            }
        }
    }

    /** Every valid marking, and one invalid ballot: why it is invalid makes no difference. */
    private static List<Ballot> markings(Slate slate, RuleSet rules) {
        var markings = new ArrayList<Ballot>();
        int names = slate.candidates().size();
        for (int strokes = 0; strokes < 1 << names; strokes++) {
            var struck = new TreeSet<Integer>();
            for (int number = 1; number <= names; number++) {
                if ((strokes >> (number - 1) & 1) == 1) {
                    struck.add(number);
                }
            }
            var ballot = slate.judged(new Ballot(struck, ""), rules);
            if (ballot.valid()) {
                markings.add(ballot);
            }
        }
        markings.add(Ballot.UNTOUCHED.invalid("NO_STAMP"));
        return markings;
    }

    /** Every way to spread so many ballots over the markings from this one on. */
    private static void distribute(int ballots, int[] copies, int marking, List<int[]> all) {
        if (marking == copies.length - 1) {
            copies[marking] = ballots;
            all.add(copies.clone());
            return;
        }
        for (int here = 0; here <= ballots; here++) {
            copies[marking] = here;
            distribute(ballots - here, copies, marking + 1, all);
        }
    }

    private static Tally tally(List<Ballot> markings, int[] copies, int names) {
        var piles = new ArrayList<Pile>();
        for (int i = 0; i < copies.length; i++) {
            if (copies[i] > 0) {
                piles.add(new Pile(markings.get(i), copies[i]));
            }
        }
        return Tally.of(piles, names);
    }

    /** How many ballots of one recording are not in the other. */
    private static int apart(int[] one, int[] other) {
        int apart = 0;
        for (int marking = 0; marking < one.length; marking++) {
            apart += Math.max(0, one[marking] - other[marking]);
        }
        return apart;
    }

    @Test
    void two_candidates_around_the_last_seat_are_an_even_or_odd_number_of_votes_apart() {
        assertThat(said(2, 20, "10*2", "7*1", "3*3"))
                .isEqualTo("Phải có ít nhất 2 phiếu ghi sai thì danh sách trúng cử mới thay đổi"
                        + " (Người A và Người B chênh nhau 3 phiếu).");
        assertThat(said(2, 20, "11*2", "7*1", "2*3")).contains("ít nhất 2 phiếu", "chênh nhau 4 phiếu");
        assertThat(said(2, 20, "12*2", "7*1", "1*3")).contains("ít nhất 3 phiếu", "chênh nhau 5 phiếu");
    }

    @Test
    void the_last_elected_may_be_closer_to_the_bar_than_to_the_next() {
        assertThat(said(1, 20, "12*2 3", "4*1 3", "4*1 2"))
                .isEqualTo("Phải có ít nhất 2 phiếu ghi sai thì danh sách trúng cử mới thay đổi"
                        + " (Người A được 12 phiếu, trúng cử từ 11 phiếu trở lên).");
    }

    @Test
    void somebody_may_be_close_to_a_vacant_seat() {
        assertThat(said(2, 20, "8*3", "5*2 3", "7*1 2"))
                .isEqualTo("Phải có ít nhất 3 phiếu ghi sai thì danh sách trúng cử mới thay đổi"
                        + " (Người A được 13 phiếu, trúng cử từ 11 phiếu trở lên).");
        assertThat(said(2, 20, "9*3", "6*2 3", "5*1 2"))
                .isEqualTo("Phải có ít nhất 2 phiếu ghi sai thì danh sách trúng cử mới thay đổi"
                        + " (Người B được 9 phiếu, trúng cử từ 11 phiếu trở lên).");
    }

    @Test
    void one_ballot_breaks_a_tie() {
        assertThat(said(2, 20, "8*1", "7*2", "5*3"))
                .contains("chênh nhau 1 phiếu")
                .startsWith("Chỉ cần 1 phiếu ghi sai là danh sách trúng cử thay đổi");
        assertThat(said(2, 20, "4*1", "8*2", "8*3"))
                .isEqualTo("Chỉ cần 1 phiếu ghi sai là danh sách trúng cử thay đổi (2 người cùng được 12 phiếu).");
    }

    @Test
    void a_tie_for_the_alternate_leaves_the_elected_alone() {
        var hall = Hall.electing(3, 1, 5, MarkingStyle.STRIKE_OUT)
                .voted(100, 100, 100)
                .begun(EntryMode.TOTALS)
                .totals(100, 0, 66, 66, 66, 51, 51);
        assertThat(hall.outcome().ties()).hasSize(1);
        assertThat(Margin.of(hall.election(), Hall.RULES).ballots()).isEqualTo(8);
    }

    @Test
    void nobody_reaches_half_of_a_hall_that_mostly_kept_its_ballots() {
        var rules = Hall.rules(Hall.RULES.id(), Map.of("majorityBase", MajorityBase.PRESENT));
        var hall =
                Hall.electing(1, 2).voted(102, 102, 51).begun(EntryMode.BALLOTS).typed("51*2");
        var margin = Margin.of(hall.election(), rules);
        assertThat(margin.ballots()).isZero();
        assertThat(MESSAGES.text(margin.sentence()))
                .isEqualTo("Dù ghi sai bao nhiêu phiếu thì danh sách trúng cử cũng không thay đổi.");
        assertThat(margin.advice()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11, true", "12, true", "13, false"})
    void a_recount_is_proposed_when_two_wrong_ballots_are_enough(int votes, boolean proposed) {
        var hall = Hall.counting(1, 1, 20).typed(votes + "*", 20 - votes + "*1");
        var margin = Margin.of(hall.election(), Hall.RULES);
        assertThat(margin.ballots()).isEqualTo(votes - 10);
        assertThat(margin.advice().map(MESSAGES::text))
                .isEqualTo(
                        proposed
                                ? Optional.of("Kết quả sát nút: nên kiểm lại các phiếu trước khi công bố.")
                                : Optional.empty());
    }

    @Test
    void totals_counted_on_paper_have_the_same_margin_as_ballots() {
        var byBallot = Hall.counting(2, 3, 20).typed("10*2", "7*1", "x1", "2*3");
        var onPaper = Hall.electing(2, 3)
                .voted(20, 20, 20)
                .begun(EntryMode.TOTALS)
                .totals(19, 1, byBallot.election().tally().votes().toArray(Integer[]::new));
        assertThat(Margin.of(onPaper.election(), Hall.RULES)).isEqualTo(Margin.of(byBallot.election(), Hall.RULES));
    }

    @Test
    void a_thousand_different_ballots_of_sixty_names_are_not_too_many() {
        var chance = new Random(1);
        var piles = IntStream.range(0, 1000)
                .mapToObj(ballot -> new TreeSet<>(chance.ints(40, 1, 61).boxed().toList()))
                .map(struck -> new Pile(new Ballot(struck, ""), 1))
                .toList();
        var slate = slate(60, 60, MarkingStyle.STRIKE_OUT);
        var box = new Box(1000, 0, false, 1000, 1000, 1000, List.of());

        assertThat(Margin.of(Hall.contest(slate.seats()), slate, box, Tally.of(piles, 60), Hall.RULES)
                        .ballots())
                .isBetween(1, 1000);
    }

    private static String said(int seats, int collected, String... typed) {
        var election = Hall.counting(seats, 3, collected).typed(typed).election();
        return MESSAGES.text(Margin.of(election, Hall.RULES).sentence());
    }

    private static Slate slate(int seats, int names, MarkingStyle style) {
        return new Slate(seats, 0, style, Slate.ordered(Hall.people(names), Comparator.naturalOrder()));
    }
}
