package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.thuky.domain.Share;
import org.thuky.domain.rule.MajorityBase;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.paper.recount.Recounted;

/** What holds for every box, whatever is in it. */
class OutcomePropertiesTest {

    /** @param ballots as they lie in the box, not yet judged */
    record BoxOfBallots(int seats, int alternates, int names, List<Ballot> ballots) {

        Election counted() {
            var hall = Hall.electing(seats, alternates, names, MarkingStyle.STRIKE_OUT)
                    .voted(ballots.size(), ballots.size(), ballots.size())
                    .begun(EntryMode.BALLOTS);
            for (var ballot : ballots) {
                hall.happen(hall.counting().record(ballot, 1));
            }
            return hall.election();
        }

        Slate slate() {
            return Hall.electing(seats, names).election().slate();
        }

        BoxOfBallots with(List<Ballot> others) {
            return new BoxOfBallots(seats, alternates, names, others);
        }
    }

    @Property
    void the_order_of_the_ballots_changes_nothing(@ForAll("boxes") BoxOfBallots box, @ForAll Random chance) {
        var mixed = new ArrayList<>(box.ballots());
        Collections.shuffle(mixed, chance);
        assertThat(Outcome.of(box.with(mixed).counted(), Hall.RULES)).isEqualTo(Outcome.of(box.counted(), Hall.RULES));
    }

    @Property
    void the_order_of_the_candidates_changes_nothing(@ForAll("boxes") BoxOfBallots box, @ForAll Random chance) {
        var places =
                new ArrayList<>(IntStream.rangeClosed(1, box.names()).boxed().toList());
        Collections.shuffle(places, chance);
        var moved = box.ballots().stream()
                .map(ballot -> new Ballot(
                        new TreeSet<>(ballot.struck().stream()
                                .map(number -> places.get(number - 1))
                                .toList()),
                        ballot.invalid()))
                .toList();
        var before = Outcome.of(box.counted(), Hall.RULES);
        var after = Outcome.of(box.with(moved).counted(), Hall.RULES);
        for (int number = 1; number <= box.names(); number++) {
            assertThat(after.resultOf(places.get(number - 1)).standing())
                    .isEqualTo(before.resultOf(number).standing());
        }
    }

    @Property
    void seats_are_elected_tied_or_vacant_and_nothing_else(@ForAll("boxes") BoxOfBallots box) {
        var outcome = Outcome.of(box.counted(), Hall.RULES);
        int open = outcome.ties().stream()
                .filter(tie -> tie.place() == Standing.ELECTED)
                .mapToInt(Outcome.Tie::places)
                .sum();
        assertThat(outcome.elected()).hasSizeLessThanOrEqualTo(box.seats());
        assertThat(outcome.alternates()).hasSizeLessThanOrEqualTo(box.alternates());
        assertThat(outcome.elected().size() + open + outcome.vacant()).isEqualTo(box.seats());
        assertThat(outcome.ties())
                .allSatisfy(tie -> assertThat(tie.places())
                        .isPositive()
                        .isLessThan(tie.candidates().size()));
    }

    @Property
    void whoever_gets_anything_has_more_than_half_of_the_box(@ForAll("boxes") BoxOfBallots box) {
        for (var result : Outcome.of(box.counted(), Hall.RULES).results()) {
            if (result.standing() != Standing.NOT_ELECTED) {
                assertThat(2 * result.votes()).isGreaterThan(box.ballots().size());
            }
        }
    }

    @Property
    void nobody_is_passed_by_somebody_with_fewer_votes(@ForAll("boxes") BoxOfBallots box) {
        var ranked = Outcome.of(box.counted(), Hall.RULES).byVotes();
        for (int i = 1; i < ranked.size(); i++) {
            var higher = ranked.get(i - 1);
            var lower = ranked.get(i);
            if (lower.standing() == Standing.ELECTED) {
                assertThat(higher.standing()).isEqualTo(Standing.ELECTED);
            }
            if (higher.votes() == lower.votes()) {
                assertThat(lower.standing()).isEqualTo(higher.standing());
            }
        }
    }

    @Property
    void one_more_vote_never_takes_a_seat_from_its_receiver(@ForAll("boxes") BoxOfBallots box) {
        var before = box.counted();
        for (int receiver : Outcome.of(before, Hall.RULES).elected()) {
            for (int i = 0; i < box.ballots().size(); i++) {
                var ballot = before.slate().judged(box.ballots().get(i), Hall.RULES);
                var struck = new TreeSet<>(ballot.struck());
                if (ballot.valid()
                        && struck.remove(receiver)
                        && before.slate()
                                .judged(new Ballot(struck, ""), Hall.RULES)
                                .valid()) {
                    var ballots = new ArrayList<>(box.ballots());
                    ballots.set(i, new Ballot(struck, ""));
                    assertThat(Outcome.of(box.with(ballots).counted(), Hall.RULES)
                                    .elected())
                            .contains(receiver);
                }
            }
        }
    }

    @Property
    void whoever_is_above_the_bar_with_no_more_people_level_or_ahead_than_seats_is_elected_and_nobody_else(
            @ForAll("boxes") BoxOfBallots box, @ForAll MajorityBase base) {
        var rules = measuredBy(base);
        var outcome = Outcome.of(box.counted(), rules);
        for (var result : outcome.results()) {
            long levelOrAhead = outcome.results().stream()
                    .filter(other -> other.votes() >= result.votes())
                    .count();
            long ahead = outcome.results().stream()
                    .filter(other -> other.votes() > result.votes())
                    .count();
            boolean above = result.share().exceeds(rules.majority().value());
            assertThat(result.share()).isEqualTo(new Share(result.votes(), outcome.base()));
            assertThat(above).isEqualTo(result.votes() >= outcome.needed());
            assertThat(result.standing() == Standing.ELECTED).isEqualTo(above && levelOrAhead <= box.seats());
            if (above && ahead < box.seats() && levelOrAhead > box.seats()) {
                assertThat(result.standing()).isEqualTo(Standing.TIED);
            }
        }
    }

    @Property
    void one_more_invalid_ballot_helps_nobody(@ForAll("boxes") BoxOfBallots box) {
        var more = new ArrayList<>(box.ballots());
        more.add(Ballot.UNTOUCHED.invalid("NO_STAMP"));
        var before = Outcome.of(box.counted(), Hall.RULES);
        var after = Outcome.of(box.with(more).counted(), Hall.RULES);
        for (int number = 1; number <= box.names(); number++) {
            assertThat(after.resultOf(number).standing())
                    .isIn(before.resultOf(number).standing(), Standing.NOT_ELECTED);
        }
    }

    @Property
    void fewer_wrong_ballots_than_the_margin_never_change_the_elected(
            @ForAll("piles") BoxOfBallots box, @ForAll MajorityBase base, @ForAll Random chance) {
        var rules = measuredBy(base);
        int margin = Margin.of(box.counted(), rules).ballots();
        var wrong = new ArrayList<>(box.ballots());
        Collections.shuffle(wrong, chance);
        int most = margin == 0 ? wrong.size() : margin - 1;
        for (int sheet = 0; sheet < most; sheet++) {
            wrong.set(sheet, leaving(chance.nextInt(box.names() + 1), box.names()));
        }
        assertThat(elected(box.with(wrong), rules)).isEqualTo(elected(box, rules));
    }

    @Property
    void as_many_wrong_ballots_as_the_margin_change_the_elected_if_they_are_well_chosen(
            @ForAll("piles") BoxOfBallots box, @ForAll MajorityBase base) {
        var rules = measuredBy(base);
        int margin = Margin.of(box.counted(), rules).ballots();
        if (margin == 0) {
            return;
        }
        var numbers = IntStream.rangeClosed(0, box.names()).boxed().toList();
        assertThat(numbers)
                .anySatisfy(falling -> assertThat(numbers)
                        .anySatisfy(rising -> assertThat(orders(falling, rising))
                                .anySatisfy(order -> {
                                    var wrong = new ArrayList<>(box.ballots());
                                    wrong.replaceAll(ballot -> box.slate().judged(ballot, rules));
                                    wrong.sort(order);
                                    Collections.fill(wrong.subList(0, margin), leaving(rising, box.names()));
                                    assertThat(elected(box.with(wrong), rules)).isNotEqualTo(elected(box, rules));
                                })));
    }

    /** Ballots from which the one has most to lose first, or from which the other has most to gain. */
    private static List<Comparator<Ballot>> orders(int falling, int rising) {
        Comparator<Ballot> loses = Comparator.comparing(
                ballot -> ballot.valid() && !ballot.struck().contains(falling), Comparator.reverseOrder());
        Comparator<Ballot> gains = Comparator.comparing(
                ballot -> ballot.valid() && ballot.struck().contains(rising), Comparator.reverseOrder());
        Comparator<Ballot> invalid = Comparator.comparing(Ballot::valid);
        return List.of(loses.thenComparing(gains), gains.thenComparing(invalid));
    }

    /** A ballot with one name left; with none for 0. */
    private static Ballot leaving(int number, int names) {
        var struck = new TreeSet<>(IntStream.rangeClosed(1, names).boxed().toList());
        struck.remove(number);
        return new Ballot(struck, "");
    }

    private static Set<Integer> elected(BoxOfBallots box, RuleSet rules) {
        return Set.copyOf(Outcome.of(box.counted(), rules).elected());
    }

    private static RuleSet measuredBy(MajorityBase base) {
        return Hall.RULES.with(Rule.MAJORITY_BASE, new Ruled<>(base, "Thông lệ", "", false));
    }

    @Property(tries = 200)
    void the_page_of_the_recount_comes_to_the_same(@ForAll("boxes") BoxOfBallots box, @ForAll MajorityBase base) {
        var rules = measuredBy(base);
        var counted = box.counted();
        var outcome = Outcome.of(counted, rules);
        var page = Recounted.of(counted.announced(outcome.elected(), "", Instant.EPOCH), rules);
        assertThat(page.tally().votes()).isEqualTo(counted.tally().votes());
        assertThat(page.result().standings())
                .isEqualTo(
                        outcome.results().stream().map(Outcome.Result::standing).toList());
        assertThat(page.result().elected()).isEqualTo(outcome.elected());
        assertThat(page.differences()).isEmpty();
    }

    @Property
    void the_sums_of_the_box_hold_whatever_was_typed(@ForAll("boxes") BoxOfBallots box) {
        var election = box.counted();
        var tally = election.tally();
        assertThat(BoxArithmetic.of(election).lines())
                .allSatisfy(line -> assertThat(line.state()).isEqualTo(BoxArithmetic.State.HOLDS));
        assertThat(tally.valid() + tally.invalidBallots())
                .isEqualTo(box.ballots().size());
        assertThat(tally.kept() + tally.struck()).isEqualTo(tally.valid() * box.names());
        assertThat(tally.kept()).isLessThanOrEqualTo(tally.valid() * box.seats());
    }

    @Property
    void a_sheet_read_again_counts_as_if_it_had_been_read_so_at_once(
            @ForAll("boxes") BoxOfBallots box, @ForAll Random chance) {
        int sheet = chance.nextInt(box.ballots().size()) + 1;
        var other = Ballot.striking(chance.nextInt(box.names()) + 1);
        var election = box.counted();
        var corrected = new Counting(election, Hall.RULES, List.of())
                .correct(sheet, other)
                .applyTo(new Elections(List.of(election), List.of()), Instant.EPOCH)
                .get(election.id());
        var ballots = new ArrayList<>(box.ballots());
        ballots.set(sheet - 1, other);
        assertThat(corrected.tally()).isEqualTo(box.with(ballots).counted().tally());
    }

    @Provide
    Arbitrary<BoxOfBallots> boxes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 7))
                .as((seats, alternates, names) -> new BoxOfBallots(seats, alternates, names, List.of()))
                .flatMap(box -> ballots(box).list().ofMinSize(1).ofMaxSize(12).map(box::with));
    }

    /** Larger boxes of few kinds of ballots, so that candidates are far apart. */
    @Provide
    Arbitrary<BoxOfBallots> piles() {
        return boxes().flatMap(box -> Arbitraries.integers()
                .between(1, 5)
                .map(copies -> box.with(Collections.nCopies(copies, box.ballots()).stream()
                        .flatMap(List::stream)
                        .toList())));
    }

    /** Now and then with a name too many, with nobody left, or without a stamp. */
    private static Arbitrary<Ballot> ballots(BoxOfBallots box) {
        var names = IntStream.rangeClosed(1, box.names()).boxed().toList();
        var kept = Arbitraries.of(names).set().ofMaxSize(Math.min(box.seats() + 1, box.names()));
        var reason = Arbitraries.frequency(Tuple.of(9, ""), Tuple.of(1, "NO_STAMP"));
        return Combinators.combine(kept, reason).as((left, invalid) -> {
            var struck = new TreeSet<>(names);
            struck.removeAll(left);
            return new Ballot(struck, invalid);
        });
    }
}
