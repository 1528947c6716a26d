package org.thuky.paper.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.text.Formats;

/** Nhân sự: who has which post after the meeting, and what the upper union is asked to recognise. */
public record Personnel(MeetingAccount congress) {

    /** Ban Chấp hành and the offices that its members hold. */
    public static final Set<ElectionKind> COMMITTEE = EnumSet.of(
            ElectionKind.COMMITTEE,
            ElectionKind.BY_ELECTION,
            ElectionKind.STANDING_COMMITTEE,
            ElectionKind.CHAIR,
            ElectionKind.VICE_CHAIRS);

    public static final Set<ElectionKind> INSPECTION =
            EnumSet.of(ElectionKind.INSPECTION_COMMITTEE, ElectionKind.INSPECTION_HEAD);

    public static final Set<ElectionKind> DELEGATION = EnumSet.of(ElectionKind.DELEGATES, ElectionKind.ALTERNATES);

    public static final Set<ElectionKind> OTHERS = EnumSet.of(ElectionKind.OTHER);

    /**
     * Chức danh.
     *
     * @param result the votes; empty for whoever took the post by decision
     * @param decision empty for the elected
     * @param inPlaceOf who gave the post up after the announcement; empty when nobody did
     */
    public record Post(
            ElectionKind kind,
            String title,
            Optional<Outcome.Result> result,
            Optional<Decision> decision,
            Optional<String> inPlaceOf) {}

    /** @param posts in the order in which they were taken, never empty */
    public record Holder(Candidate person, List<Post> posts) {}

    private record Taken(Candidate person, Post post) {}

    /** Whether there is anybody to be recognised: whoever was appointed by the upper union need not be. */
    public boolean toBeRecognised() {
        var elections = congress.meeting().elections();
        boolean toElect =
                congress.assembly().congress() && elections.appointments().isEmpty();
        return toElect || !elections.all().isEmpty();
    }

    /** Whether anybody gets a post, by whatever way. */
    public boolean changes() {
        return toBeRecognised()
                || !congress.meeting().elections().appointments().isEmpty();
    }

    /** Whoever has a post of these kinds; of several posts the first tells the place in the list. */
    public List<Holder> holders(Set<ElectionKind> kinds) {
        var holders = new ArrayList<Holder>();
        taken().filter(taken -> kinds.contains(taken.post().kind())).forEach(taken -> give(taken, holders));
        return holders;
    }

    /** Everybody elected in this meeting or its first meeting of the committee. */
    public List<Won> won() {
        return Stream.of(Electorate.values())
                .flatMap(electorate -> Won.of(congress, electorate).stream())
                .toList();
    }

    /** The same in the order in which the results were announced. */
    public List<Won> inOrder() {
        return won().stream().sorted(Comparator.comparing(Won::announced)).toList();
    }

    /** Whoever signs for the committee: the chair it has now, or who presides over its conference; "" for a pen. */
    public String chair() {
        return holders(EnumSet.of(ElectionKind.CHAIR)).stream()
                .findFirst()
                .map(holder -> holder.person().name())
                .orElse(congress.facts().kind() == MeetingKind.CONGRESS ? "" : congress.firstOf(BodyKind.PRESIDIUM));
    }

    /** The day of the committee's first meeting: as written down, or on which it last elected somebody. */
    public Optional<LocalDate> firstMeeting() {
        return congress.meeting().firstMeeting().date().or(this::lastElected);
    }

    private Optional<LocalDate> lastElected() {
        return congress.meeting().elections().all().stream()
                .filter(election -> election.electorate() == Electorate.NEW_COMMITTEE)
                .filter(election -> election.stage() == Stage.ANNOUNCED)
                .flatMap(election -> election.announcement().at().stream())
                .map(moment -> moment.atZone(Formats.ZONE).toLocalDate())
                .max(LocalDate::compareTo);
    }

    /** The day from which the time for asking for recognition runs. */
    public LocalDate settled() {
        return firstMeeting().orElse(congress.facts().date());
    }

    /** By when recognition is to be asked for; empty when the rules set no time. */
    public Optional<LocalDate> deadline() {
        return congress.meeting().rules().recognitionDeadline(settled());
    }

    public List<Gap> missing() {
        var missing = new ArrayList<Gap>();
        var elections = congress.meeting().elections();
        elections.all().stream()
                .filter(election -> election.stage() != Stage.ANNOUNCED)
                .map(Election::title)
                .forEach(title -> missing.add(Gap.in(Gap.Place.ELECTIONS, "paper.missing.result", title)));
        if (elections.all().isEmpty() && elections.appointments().isEmpty()) {
            missing.add(Gap.in(Gap.Place.ELECTIONS, "after.missing.nobody"));
        }
        return missing;
    }

    private Stream<Taken> taken() {
        var elections = congress.meeting().elections();
        var appointed = elections.appointments().stream()
                .flatMap(appointment -> appointment.people().stream()
                        .map(person -> new Taken(
                                person,
                                new Post(
                                        appointment.kind(),
                                        appointment.title(),
                                        Optional.empty(),
                                        Optional.of(appointment.decision()),
                                        Optional.empty()))));
        return Stream.concat(appointed, won().stream().flatMap(this::taken));
    }

    private Stream<Taken> taken(Won won) {
        var first = won.rounds().first();
        var elected = won.elected().stream()
                .map(result -> new Taken(
                        result.candidate(),
                        new Post(
                                first.kind(),
                                first.title(),
                                Optional.of(result),
                                Optional.empty(),
                                won.before(result.candidate()))));
        var alternates = won.alternates().stream()
                .map(person -> new Taken(
                        person,
                        new Post(
                                ElectionKind.ALTERNATES,
                                first.title(),
                                votes(person, first),
                                Optional.empty(),
                                Optional.empty())));
        return Stream.concat(elected, alternates);
    }

    private Optional<Outcome.Result> votes(Candidate person, Election ballot) {
        return Outcome.of(ballot, congress.meeting().rules()).results().stream()
                .filter(result -> result.candidate().isSamePersonAs(person))
                .findFirst();
    }

    private static void give(Taken taken, List<Holder> holders) {
        for (int i = 0; i < holders.size(); i++) {
            var holder = holders.get(i);
            if (holder.person().isSamePersonAs(taken.person())) {
                var posts = new ArrayList<>(holder.posts());
                posts.add(taken.post());
                holders.set(i, new Holder(holder.person(), posts));
                return;
            }
        }
        holders.add(new Holder(taken.person(), List.of(taken.post())));
    }
}
