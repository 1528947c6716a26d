package org.thuky.domain.election;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.RuleSet;

/**
 * Các cuộc bầu cử of a meeting, in the order in which they were set up, and what was announced by decision instead.
 */
public record Elections(List<Election> all, List<Appointment> appointments) {

    public static final Elections EMPTY = new Elections(List.of(), List.of());

    public Elections {
        all = List.copyOf(all);
        appointments = List.copyOf(appointments);
    }

    public Optional<Election> find(ElectionId id) {
        return all.stream().filter(election -> election.id().equals(id)).findFirst();
    }

    public Election get(ElectionId id) {
        return find(id).orElseThrow(() -> Refusal.of("election.refusal.unknown", id.value()));
    }

    /** Whether somebody stands for election, or was appointed. */
    public boolean names(Person person) {
        return Stream.concat(
                        all.stream().flatMap(election -> election.candidates().stream()),
                        appointments.stream().flatMap(appointment -> appointment.people().stream()))
                .anyMatch(candidate -> candidate.person().isSameAs(person));
    }

    public Preparation preparing(ElectionId id) {
        return new Preparation(get(id));
    }

    /** @param alternates how many of the next highest become alternates; 0 for none */
    public ElectionEvent.ElectionCreated create(Contest contest, int seats, int alternates, MarkingStyle style) {
        var slate = new Slate(seats, alternates, style, List.of());
        var created = Election.prepared(nextId(), contest, slate);
        return new ElectionEvent.ElectionCreated(created.id(), contest, seats, alternates, style);
    }

    /** What an announced result leaves open and nobody has voted on since. */
    public List<NextRound> nextRounds(ElectionId id, RuleSet rules) {
        return NextRound.after(this, get(id), rules).stream()
                .flatMap(round -> round.less(followers(id, round.cause())).stream())
                .toList();
    }

    /** The election that was held because of what this one left open. */
    public Optional<Election> follower(ElectionId id, RoundCause cause) {
        return followers(id, cause).stream().findFirst();
    }

    /** The newest of the rounds held for one cause. */
    public Optional<Election> latest(ElectionId id, RoundCause cause) {
        return followers(id, cause).stream().reduce((earlier, later) -> later);
    }

    /** Seats become vacant one by one, so that several may follow for this cause. */
    private List<Election> followers(ElectionId id, RoundCause cause) {
        var after = Optional.of(new Contest.After(id, cause));
        return all.stream()
                .filter(election -> election.contest().after().equals(after))
                .toList();
    }

    /** Whether a round votes on what the result before it leaves open. A first ballot follows nothing. */
    public boolean followsItsResult(Election round, RuleSet rules) {
        return round.contest()
                .after()
                .map(after -> NextRound.after(this, get(after.election()), rules).stream()
                        .anyMatch(open -> open.cause() == after.cause() && open.admits(round)))
                .orElse(true);
    }

    /** All rounds of the election to which this one belongs, from the first on. */
    public List<Election> rounds(ElectionId id) {
        var rounds = new ArrayList<>(List.of(first(get(id))));
        for (int i = 0; i < rounds.size(); i++) {
            for (var cause : RoundCause.values()) {
                rounds.addAll(followers(rounds.get(i).id(), cause));
            }
        }
        return rounds;
    }

    /** This election and those that follow one another for the same cause. */
    List<Election> rounds(ElectionId id, RoundCause cause) {
        var rounds = new ArrayList<>(List.of(get(id)));
        for (int i = 0; i < rounds.size(); i++) {
            rounds.addAll(followers(rounds.get(i).id(), cause));
        }
        return rounds;
    }

    /** The first ballot of the election to which a round belongs. */
    public Election first(Election round) {
        return round.contest()
                .after()
                .flatMap(after -> find(after.election()))
                .map(this::first)
                .orElse(round);
    }

    /** Who has the places of a round now: as announced, but for what was decided since. */
    public List<OnBallot> holders(Election round) {
        var holders = new ArrayList<OnBallot>();
        Stream.concat(round.announced().stream(), round.announcement().awarded().stream())
                .forEach(number -> holders.add(new OnBallot(round.id(), number)));
        for (var vacated : round.announcement().vacated()) {
            int place = holders.indexOf(vacated.who());
            if (place >= 0) {
                vacated.successor().ifPresentOrElse(next -> holders.set(place, next), () -> holders.remove(place));
            }
        }
        all.stream()
                .filter(other -> !other.id().equals(round.id()))
                .flatMap(other -> other.announcement().vacated().stream())
                .flatMap(vacated -> vacated.successor().stream())
                .forEach(holders::remove);
        return List.copyOf(holders);
    }

    /** Who is meant by a place on a ballot. */
    public Candidate person(OnBallot place) {
        var ballot = get(place.ballot());
        ballot.slate().requireListed(place.number());
        return ballot.candidate(place.number());
    }

    /** Whoever has a place already in the body that a ballot is for. */
    List<Candidate> seatedBeside(Election ballot) {
        var first = first(ballot).id();
        var seated = new ArrayList<Candidate>();
        rounds(first).stream()
                .filter(round -> round.kind() == ballot.kind())
                .flatMap(round -> holders(round).stream())
                .forEach(place -> seat(person(place), seated));
        if (ballot.kind().fillsCommittee()) {
            committee().forEach(person -> seat(person, seated));
        }
        return seated;
    }

    /** Whether somebody gave up a place in the body that a ballot is for. */
    boolean gaveUp(Candidate person, Election ballot) {
        return rounds(first(ballot).id()).stream()
                .flatMap(round -> round.announcement().vacated().stream())
                .anyMatch(vacated -> person(vacated.who()).isSamePersonAs(person));
    }

    /** Dự khuyết beside a ballot, in the order in which they are called; none behind other rounds than the first. */
    public List<OnBallot> alternates(Election ballot, RuleSet rules) {
        return ballot.stage() == Stage.ANNOUNCED && ballot.slate().alternates() > 0
                ? new RunnersUp(this, ballot, rules).alternates()
                : List.of();
    }

    /** @throws Refusal when the result leaves no such thing open, or another round was opened for it already */
    public ElectionEvent.RoundOpened openRound(ElectionId id, RoundCause cause, RuleSet rules) {
        var round = nextRounds(id, rules).stream()
                .filter(open -> open.cause() == cause)
                .findFirst()
                .orElseThrow(() -> Refusal.of("election.refusal.nothing.open", get(id).title()));
        var candidates = new ArrayList<Candidate>();
        round.candidates().forEach(candidate -> candidates.add(candidate.at(candidates.size() + 1)));
        return new ElectionEvent.RoundOpened(
                nextId(), id, cause, round.seats(), get(id).slate().style(), candidates);
    }

    public AppointmentEvent.AppointmentAnnounced appoint(
            ElectionKind kind, String title, Decision decision, List<Candidate> people) {
        if (kind.fillsCommittee()) {
            requireNotVotedOn(people);
        }
        people.stream()
                .filter(person -> kind.fillsCommittee() && committee().stream().anyMatch(person::isSamePersonAs))
                .findFirst()
                .ifPresent(person -> {
                    throw Refusal.of("election.refusal.already.seated", person.name(), title);
                });
        int number = appointments.stream().mapToInt(Appointment::number).max().orElse(0) + 1;
        return new AppointmentEvent.AppointmentAnnounced(new Appointment(number, kind, title, decision, people));
    }

    /** Whoever stands on ballots that are out may win the seat twice. */
    private void requireNotVotedOn(List<Candidate> people) {
        all.stream()
                .filter(election -> election.kind().fillsCommittee())
                .filter(election -> election.stage() == Stage.ISSUED || election.stage() == Stage.COUNTING)
                .forEach(election -> people.stream()
                        .filter(election::lists)
                        .findFirst()
                        .ifPresent(person -> {
                            throw Refusal.of("election.refusal.being.voted.on", person.name(), election.title());
                        }));
    }

    public AppointmentEvent.AppointmentRemoved removeAppointment(int number) {
        withoutAppointment(number);
        return new AppointmentEvent.AppointmentRemoved(number);
    }

    /**
     * Who holds a place: announced as elected, in whatever round, or by decision. Nobody is named twice.
     *
     * @param wanted the elections that count
     */
    public List<Candidate> seated(Predicate<Contest> wanted, Predicate<ElectionKind> appointed) {
        var seated = new ArrayList<Candidate>();
        appointments.stream()
                .filter(appointment -> appointed.test(appointment.kind()))
                .flatMap(appointment -> appointment.people().stream())
                .forEach(person -> seat(person, seated));
        all.stream()
                .filter(election -> wanted.test(election.contest()))
                .flatMap(election -> holders(election).stream())
                .forEach(place -> seat(person(place), seated));
        return List.copyOf(seated);
    }

    /**
     * Ban Chấp hành as announced: elected, appointed, and whoever the congress has elected chair directly (Hướng dẫn
     * 28/HD-TLĐ năm 2021, mục III).
     */
    public List<Candidate> committee() {
        return seated(
                contest -> contest.kind().fillsCommittee()
                        || contest.kind() == ElectionKind.CHAIR && contest.electorate() == Electorate.MEETING,
                ElectionKind::fillsCommittee);
    }

    /** Who was there at the most when ballots were handed out; 0 before any were. */
    public int present(Electorate electorate) {
        return all.stream()
                .filter(election -> election.electorate() == electorate)
                .mapToInt(election -> election.box().present())
                .max()
                .orElse(0);
    }

    /**
     * The time of whatever is done while ballots are counted: when the last count began or ended. Between two ballots the
     * true one would tell when they were typed. Empty while nothing is counted.
     */
    public Optional<Instant> standstill() {
        return all.stream().anyMatch(election -> election.stage() == Stage.COUNTING)
                ? all.stream()
                        .flatMap(election -> Stream.of(
                                election.counted(), election.announcement().at()))
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Whether ballots of any of them are being entered. */
    public boolean beingEntered() {
        return all.stream().anyMatch(Election::beingEntered);
    }

    /**
     * As others may be told of them: ballots that are being entered are not read yet. What a paper said of half a box
     * would tell, by the time of its file, when those ballots were typed.
     */
    public Elections told() {
        return new Elections(all.stream().map(Election::told).toList(), appointments);
    }

    private static void seat(Candidate person, List<Candidate> seated) {
        if (seated.stream().noneMatch(person::isSamePersonAs)) {
            seated.add(person);
        }
    }

    private ElectionId nextId() {
        return new ElectionId(
                all.stream().mapToInt(election -> election.id().value()).max().orElse(0) + 1);
    }

    /** With the people as the roll tells of them now; the very same when it tells of none of them otherwise. */
    public Elections following(Roll before, Roll now) {
        var elections =
                all.stream().map(election -> election.following(before, now)).toList();
        var decided = appointments.stream()
                .map(appointment -> appointment.following(before, now))
                .toList();
        return elections.equals(all) && decided.equals(appointments) ? this : new Elections(elections, decided);
    }

    /** With other names for the same people. */
    public Elections naming(UnaryOperator<Person> named) {
        return new Elections(
                all.stream().map(election -> election.naming(named)).toList(),
                appointments.stream()
                        .map(appointment -> appointment.naming(named))
                        .toList());
    }

    Elections with(Election created) {
        if (find(created.id()).isPresent()) {
            throw Refusal.of("election.refusal.exists", created.id().value());
        }
        var more = new ArrayList<>(all);
        more.add(created);
        return new Elections(more, appointments);
    }

    /** The tied need no new list; a list for empty seats is the congress's to adopt. */
    Elections following(ElectionEvent.RoundOpened round) {
        var before = get(round.after());
        if (before.stage() != Stage.ANNOUNCED) {
            throw Refusal.of("election.refusal.nothing.open", before.title());
        }
        var slate = new Slate(round.seats(), 0, round.style(), round.candidates());
        var opened = Election.prepared(round.election(), before.contest().next(before.id(), round.cause()), slate);
        return with(round.cause().amongTied() ? opened.adopted() : opened);
    }

    /** @throws Refusal when one of them no longer stands on a ballot, or has given the place up already */
    Elections vacated(ElectionId id, Aftermath.Vacated vacated) {
        vacated.successor().ifPresent(this::person);
        var person = person(vacated.who());
        boolean twice = get(id).announcement().vacated().stream()
                .anyMatch(earlier -> earlier.who().equals(vacated.who()));
        if (twice) {
            throw Refusal.of("election.refusal.vacated", person.name(), get(id).title());
        }
        return change(id, election -> election.followedBy(vacated));
    }

    Elections with(Appointment announced) {
        var more = new ArrayList<>(appointments);
        more.add(announced);
        return new Elections(all, more);
    }

    Elections without(ElectionId id) {
        preparing(id).remove();
        return new Elections(
                all.stream().filter(election -> !election.id().equals(id)).toList(), appointments);
    }

    Elections withoutAppointment(int number) {
        var others = appointments.stream()
                .filter(appointment -> appointment.number() != number)
                .toList();
        if (others.size() == appointments.size()) {
            throw Refusal.of("election.refusal.unknown.appointment", number);
        }
        return new Elections(all, others);
    }

    /** The hall has voted on seats and list of one of them. */
    public Elections votedOn(ElectionId id) {
        return find(id).isPresent() ? change(id, Election::votedOn) : this;
    }

    Elections change(ElectionId id, UnaryOperator<Election> change) {
        var changed = change.apply(get(id));
        return new Elections(
                all.stream()
                        .map(election -> election.id().equals(id) ? changed : election)
                        .toList(),
                appointments);
    }
}
