package org.thuky.domain.election;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.store.RuleSetFiles;

/** A hall that votes: carries one election from act to act through its events, as the chronicle would. */
final class Hall {

    /** Entered once: who enters again is another story. */
    static final RuleSet RULES = rules(RuleSetFiles.DEFAULT);

    private static final Instant NOW = Instant.EPOCH;
    private static final ElectionId ID = new ElectionId(1);

    private Elections elections = Elections.EMPTY;

    /** Every pile is entered by two people. */
    static final RuleSet ENTERED_TWICE = new RuleSetFiles(Path.of("none")).get(RuleSetFiles.DEFAULT);

    static RuleSet rules(String id) {
        return enteredOnce(new RuleSetFiles(Path.of("none")).get(id));
    }

    private static RuleSet enteredOnce(RuleSet rules) {
        return rules.with(Rule.SECOND_ENTRY, new Ruled<>(false, "Thông lệ", "", false));
    }

    /** The rule set as a union changes it in its own copy: other values for some entries. */
    static RuleSet rules(String id, Map<String, Object> values) {
        var yaml = new YAMLMapper();
        try {
            var changed = yaml.readTree(Path.of("assets/rules", id + ".yaml").toFile());
            ((ObjectNode) changed).put("id", "own");
            values.forEach((entry, value) -> changed.withObject("/" + entry).putPOJO("value", value));
            var folder = Files.createTempDirectory("rules");
            var file = folder.resolve("own.yaml");
            yaml.writeValue(file.toFile(), changed);
            var rules = enteredOnce(new RuleSetFiles(folder).get("own"));
            Files.delete(file);
            Files.delete(folder);
            return rules;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Hall electing(int seats, int names) {
        return electing(seats, 0, names, MarkingStyle.STRIKE_OUT);
    }

    static Hall electing(int seats, int alternates, int names, MarkingStyle style) {
        var hall = new Hall();
        hall.happen(Elections.EMPTY.create(contest(seats), seats, alternates, style));
        hall.happen(hall.preparing().list(people(names), Comparator.naturalOrder()));
        return hall;
    }

    static Contest contest(int size) {
        return Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", size);
    }

    /** With the list adopted, the box collected and the count begun. */
    static Hall counting(int seats, int names, int collected) {
        return electing(seats, names).voted(collected, collected, collected).begun(EntryMode.BALLOTS);
    }

    static List<Candidate> people(int names) {
        var people = new ArrayList<Candidate>();
        for (int number = 1; number <= names; number++) {
            people.add(new Candidate(
                    0,
                    new Person(Optional.of(new MemberId(number)), "Người " + (char) ('A' + number - 1)),
                    1980,
                    "Giáo viên",
                    "Tổ 1",
                    Nomination.PREPARED));
        }
        return people;
    }

    Hall voted(int present, int issued, int collected) {
        happen(preparing().adopt());
        happen(preparing().issue(present, issued, ""));
        happen(preparing().collect(collected, ""));
        return this;
    }

    Hall begun(EntryMode mode) {
        happen(preparing().beginCount(mode, true, Person.called("Lục Thị Hạnh")));
        return this;
    }

    /** Types lines as the counting screen takes them. */
    Hall typed(String... lines) {
        return typed(RULES, lines);
    }

    Hall typed(RuleSet rules, String... lines) {
        for (var line : lines) {
            var entry = BallotEntry.parse(line, election().slate(), rules);
            happen(new Counting(election(), rules, List.of()).record(entry.ballot(), entry.copies()));
        }
        return this;
    }

    Hall totals(int valid, int invalid, Integer... votes) {
        happen(counting().record(new Totals(valid, List.of(new ReasonCount("NO_STAMP", invalid)), List.of(votes))));
        return this;
    }

    /** Announces what was counted, under rules that want it counted once. */
    Hall sealed() {
        happen(counting().announce(""));
        return this;
    }

    void happen(ElectionEvent event) {
        elections = event.applyTo(elections, NOW);
    }

    Election election() {
        return elections.get(ID);
    }

    Preparation preparing() {
        return elections.preparing(ID);
    }

    Counting counting() {
        return new Counting(election(), RULES, List.of());
    }

    /** Under rules that want the pile entered twice. */
    Counting countedTwice() {
        return new Counting(election(), ENTERED_TWICE, List.of());
    }

    /** Somebody else types the pile again. */
    Hall typedAgain(String typist, String... lines) {
        happen(countedTwice().beginSecondEntry(Person.called(typist)));
        for (var line : lines) {
            var entry = BallotEntry.parse(line, election().slate(), RULES);
            happen(countedTwice().enterAgain(entry.ballot(), entry.copies()));
        }
        return this;
    }

    Elections elections() {
        return elections;
    }

    /** A further round is opened, held by totals of the board and announced. */
    Hall round(RuleSet rules, int after, RoundCause cause, int collected, Integer... votes) {
        happen(elections.openRound(new ElectionId(after), cause, rules));
        return held(rules, elections.all().get(elections.all().size() - 1).id().value(), collected, votes);
    }

    /** One of the elections is held by totals of the board and announced. */
    Hall held(RuleSet rules, int number, int collected, Integer... votes) {
        var id = new ElectionId(number);
        if (elections.get(id).stage() == Stage.PREPARING) {
            happen(elections.preparing(id).adopt());
        }
        happen(elections.preparing(id).issue(collected, collected, ""));
        happen(elections.preparing(id).collect(collected, ""));
        happen(elections.preparing(id).beginCount(EntryMode.TOTALS, true, Person.NOBODY));
        happen(counting(id, rules).record(new Totals(collected, List.of(), List.of(votes))));
        // the figures of a case are few and round: sums of a real box are another story
        happen(counting(id, rules).announce("Theo số của ban kiểm phiếu"));
        return this;
    }

    private Counting counting(ElectionId id, RuleSet rules) {
        return new Counting(elections.get(id), rules, List.of());
    }

    Succession succession(int number, RuleSet rules) {
        return new Succession(elections, elections.get(new ElectionId(number)), rules);
    }

    /** Whoever is called so gives up a place of an election. */
    void vacates(int number, String name, RuleSet rules) {
        var election = elections.get(new ElectionId(number));
        var who = Stream.concat(elections.holders(election).stream(), elections.alternates(election, rules).stream())
                .filter(place -> elections.person(place).name().equals(name))
                .findFirst()
                .orElseThrow();
        happen(succession(number, rules).vacate(who, VacancyCause.DECLINED, "Xin rút"));
    }

    List<String> holders(int number) {
        return names(elections.holders(elections.get(new ElectionId(number))));
    }

    List<String> alternates(int number, RuleSet rules) {
        return names(elections.alternates(elections.get(new ElectionId(number)), rules));
    }

    private List<String> names(List<OnBallot> places) {
        return places.stream().map(elections::person).map(Candidate::name).toList();
    }

    Outcome outcome() {
        return Outcome.of(election(), RULES);
    }
}
