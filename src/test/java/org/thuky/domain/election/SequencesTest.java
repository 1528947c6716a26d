package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.DeclinedSeat;
import org.thuky.domain.rule.LoneCounter;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.domain.rule.TieRule;

/**
 * Whatever is done in whatever order, what is refused is refused, and what is announced is right. The sequences are drawn
 * from a seed; {@code -Dsequences=100000} makes the long run.
 */
class SequencesTest {

    private static final int SEQUENCES = Integer.getInteger("sequences", 2_000);
    private static final int ACTS = 60;
    private static final Person HANH = Person.called("Lục Thị Hạnh");
    private static final Person LONG = Person.called("Bế Ngọc Long");

    @Test
    void no_sequence_of_acts_reaches_a_seal_that_the_rules_forbid() {
        int sealed = 0;
        int vacated = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            var play = new Play(seed);
            for (int act = 0; act < ACTS; act++) {
                play.act();
            }
            sealed += play.sealed;
            vacated += play.vacated;
        }
        assertThat(sealed).as("elections were sealed at all").isGreaterThan(SEQUENCES / 2);
        assertThat(vacated).as("and seats given up").isGreaterThan(SEQUENCES / 20);
    }

    /** One meeting of ten voters, with acts drawn by chance; most of them as they come in a hall, some of them not. */
    private static final class Play {

        private final int seed;
        private final Random chance;
        private final RuleSet rules;
        private final boolean alone;
        private Elections elections = Elections.EMPTY;
        private int sealed;
        private int vacated;

        Play(int seed) {
            this.seed = seed;
            chance = new Random(seed);
            rules = Hall.ENTERED_TWICE
                    .with(
                            Rule.TIE_REVOTE_MAJORITY,
                            ruled(any(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))))
                    .with(Rule.DECLINED_SEAT, ruled(any(DeclinedSeat.values())))
                    .with(Rule.TIE_RULE, ruled(any(TieRule.values())))
                    .with(Rule.LONE_COUNTER, ruled(any(LoneCounter.values())));
            alone = chance.nextInt(4) == 0;
            int seats = 1 + chance.nextInt(3);
            var contest = Contest.first(
                    any(ElectionKind.COMMITTEE, ElectionKind.DELEGATES), Electorate.MEETING, "Ban", seats);
            happen(() -> elections.create(contest, seats, chance.nextInt(3), MarkingStyle.STRIKE_OUT));
            happen(() -> elections
                    .preparing(new ElectionId(1))
                    .list(Hall.people(seats + chance.nextInt(3)), Comparator.naturalOrder()));
        }

        private static <T> Ruled<T> ruled(T value) {
            return new Ruled<>(value, "Thông lệ", "", false);
        }

        @SafeVarargs
        private <T> T any(T... some) {
            return some[chance.nextInt(some.length)];
        }

        private void act() {
            var election = elections.all().get(elections.all().size() - 1);
            if (chance.nextInt(8) == 0) {
                election = elections.all().get(chance.nextInt(elections.all().size()));
            }
            var id = election.id();
            var stage = chance.nextInt(10) == 0 ? any(Stage.values()) : election.stage();
            var before = elections;
            switch (stage) {
                case PREPARING -> happen(() -> elections.preparing(id).adopt());
                case LISTED -> happen(() -> elections.preparing(id).issue(10, 10, ""));
                case ISSUED -> {
                    if (elections.get(id).box().collected() == 0) {
                        happen(() -> elections.preparing(id).collect(9 + chance.nextInt(2), ""));
                    } else {
                        happen(() -> elections.preparing(id).beginCount(EntryMode.BALLOTS, true, HANH));
                    }
                }
                case COUNTING -> count(id);
                case ANNOUNCED -> afterwards(id);
                default -> throw new IllegalStateException();
            }
            if (elections != before) {
                holds();
            }
        }

        private Counting counting(ElectionId id) {
            return new Counting(elections.get(id), rules, alone, List.of());
        }

        private void count(ElectionId id) {
            var election = elections.get(id);
            var again = election.count() instanceof Count.Ballots ballots
                    ? ballots.secondEntry()
                    : Optional.<SecondEntry>empty();
            int wish = chance.nextInt(10);
            if (wish == 0) {
                announce(id);
            } else if (wish == 1) {
                happen(() -> counting(id).draw(chance.nextInt(100)));
            } else if (wish == 2) {
                var drawn = election.paperCheck().map(PaperCheck::sheets).orElse(List.of());
                happen(() -> counting(id)
                        .check(drawn.stream()
                                .filter(sheet -> chance.nextInt(6) == 0)
                                .toList()));
            } else if (wish == 3) {
                happen(() -> counting(id).settle(1 + chance.nextInt(10), ballot(election)));
            } else if (election.remaining() > 0) {
                happen(() -> counting(id).record(ballot(election), 1 + chance.nextInt(4)));
            } else if (again.isEmpty()) {
                if (alone || chance.nextInt(6) == 0) {
                    announce(id);
                } else {
                    happen(() -> counting(id).beginSecondEntry(any(HANH, LONG)));
                }
            } else if (again.get().remaining() > 0) {
                int sheet = again.get().again().size() + 1;
                var read = chance.nextInt(8) == 0
                        ? ballot(election)
                        : again.get().before().get(sheet);
                happen(() -> counting(id).enterAgain(read, 1));
            } else if (!again.get().open().isEmpty()) {
                int sheet = again.get().open().get(0);
                happen(() -> counting(id).settle(sheet, again.get().again().get(sheet)));
            } else {
                announce(id);
            }
        }

        private Ballot ballot(Election election) {
            if (chance.nextInt(12) == 0) {
                return Ballot.UNTOUCHED.invalid(
                        rules.invalidReasons().value().get(0).code());
            }
            var struck = IntStream.rangeClosed(1, election.candidates().size())
                    .filter(number -> chance.nextInt(3) == 0)
                    .boxed()
                    .toArray(Integer[]::new);
            return Ballot.striking(struck);
        }

        /** What may not be announced is held against the sheets themselves, not against the program. */
        private void announce(ElectionId id) {
            var election = elections.get(id);
            var reason = chance.nextInt(3) == 0 ? "Hội trường chờ kết quả" : "";
            happen(() -> counting(id).announce(reason));
            if (elections.get(id).stage() == Stage.ANNOUNCED && election.stage() == Stage.COUNTING) {
                sealed++;
                forbidden(election, reason);
                assertThat(elections.get(id).announced())
                        .as("seed %s: as counted by hand", seed)
                        .isEqualTo(byHand(election));
            }
        }

        private void forbidden(Election election, String reason) {
            var ballots = (Count.Ballots) election.count();
            assertThat(election.paperCheck().map(PaperCheck::unsettled).orElse(List.of()))
                    .as("seed %s: sheets that differ from the paper", seed)
                    .isEmpty();
            if (!reason.isEmpty()) {
                return;
            }
            assertThat(ballots.ballots())
                    .as("seed %s: every ballot", seed)
                    .isEqualTo(election.box().collected());
            assertThat(election.paperCheck().filter(PaperCheck::open))
                    .as("seed %s: drawn", seed)
                    .isEmpty();
            boolean byPaper = alone && rules.loneCounter().value() == LoneCounter.PAPER_CHECK;
            boolean twice = ballots.secondEntry().filter(SecondEntry::complete).isPresent();
            boolean checked = byPaper
                    && ballots.secondEntry().isEmpty()
                    && election.paperCheck().isPresent();
            assertThat(twice || checked)
                    .as("seed %s: by two people or the paper", seed)
                    .isTrue();
        }

        /** Votes added up name by name, then the highest above the bar as long as nobody is level behind them. */
        private List<Integer> byHand(Election election) {
            var sheets = ((Count.Ballots) election.count()).sheets().each();
            int names = election.candidates().size();
            var votes = new int[names + 1];
            for (var sheet : sheets) {
                boolean counts = sheet.valid() && names - sheet.struck().size() <= election.seats();
                for (int name = 1; counts && name <= names; name++) {
                    votes[name] += sheet.struck().contains(name) ? 0 : 1;
                }
            }
            boolean moreWillDo = election.contest().after().isPresent()
                    && election.contest().after().get().cause().amongTied()
                    && rules.tieRevoteMajority().value().equals(Optional.of(false));
            var above = new ArrayList<Integer>();
            for (int name = 1; name <= names; name++) {
                boolean passed = moreWillDo
                        ? votes[name] > 0
                        : 2 * votes[name] > election.box().collected();
                if (passed) {
                    above.add(name);
                }
            }
            above.sort(Comparator.comparing((Integer name) -> -votes[name]).thenComparing(name -> name));
            int seats = election.seats();
            if (above.size() > seats) {
                int cut = votes[above.get(seats)];
                return above.subList(0, seats).stream()
                        .filter(name -> votes[name] > cut)
                        .toList();
            }
            return above;
        }

        private void afterwards(ElectionId id) {
            var election = elections.get(id);
            var succession = new Succession(elections, election, rules);
            switch (chance.nextInt(4)) {
                case 0 -> {
                    var open = elections.nextRounds(id, rules);
                    if (!open.isEmpty()) {
                        var round = open.get(chance.nextInt(open.size()));
                        happen(() -> elections.openRound(id, round.cause(), rules));
                    }
                }
                case 1 -> {
                    int holders = elections.holders(election).size();
                    var who = new OnBallot(id, 1 + chance.nextInt(3));
                    if (happen(() -> succession.vacate(who, any(VacancyCause.values()), "Xin rút"))) {
                        vacated++;
                        assertThat(elections.holders(elections.get(id)).size())
                                .as("seed %s: nobody comes in for nobody", seed)
                                .isLessThanOrEqualTo(holders);
                    }
                }
                case 2 -> {
                    var named = IntStream.rangeClosed(1, election.candidates().size())
                            .filter(number -> chance.nextBoolean())
                            .boxed()
                            .toList();
                    happen(() -> succession.award(named, "Đại hội quyết định"));
                }
                default -> happen(() -> elections.openRound(id, any(RoundCause.values()), rules));
            }
        }

        /** @return whether it was not refused */
        private boolean happen(Supplier<ElectionEvent> act) {
            try {
                elections = act.get().applyTo(elections, Instant.EPOCH);
                return true;
            } catch (Refusal refused) {
                return false;
            }
        }

        /** Nobody has two places in a body, nobody is elected and an alternate, and no body has more people than seats. */
        private void holds() {
            var first = elections.get(new ElectionId(1));
            var holders = elections.rounds(first.id()).stream()
                    .filter(round -> round.kind() == first.kind())
                    .flatMap(round -> elections.holders(round).stream())
                    .map(elections::person)
                    .map(Candidate::name)
                    .toList();
            assertThat(holders).as("seed %s", seed).doesNotHaveDuplicates();
            assertThat(holders.size())
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(first.contest().size());
            var alternates = elections.alternates(first, rules).stream()
                    .map(elections::person)
                    .map(Candidate::name)
                    .toList();
            assertThat(alternates).as("seed %s", seed).doesNotHaveDuplicates().noneMatch(holders::contains);
            assertThat(alternates.size())
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(first.slate().alternates());
        }
    }
}
