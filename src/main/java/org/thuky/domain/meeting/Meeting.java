package org.thuky.domain.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.agenda.Agenda;
import org.thuky.domain.agenda.AgendaEvent;
import org.thuky.domain.attendance.Attendance;
import org.thuky.domain.attendance.AttendanceEvent;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.AppointmentEvent;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Counting;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Elections;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.member.MemberEvent;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.PersonName;
import org.thuky.domain.member.Roll;
import org.thuky.domain.member.VietnameseOrder;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.ResolutionEvent;
import org.thuky.domain.rule.AgendaStep;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.domain.vote.VoteEvent;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.domain.vote.Votes;

/** Cuộc họp: everything known about one meeting, computed from its chronicle and never changed by anything else. */
public final class Meeting {

    private static final Meeting NOT_OPENED = new Meeting(
            Optional.empty(),
            Optional.empty(),
            Bodies.NONE,
            Map.of(),
            Roll.EMPTY,
            Attendance.NONE,
            Agenda.EMPTY,
            Votes.EMPTY,
            Elections.EMPTY,
            Resolution.BLANK);

    private final Optional<Facts> facts;
    private final Optional<RuleSet> rules;
    private final Bodies bodies;
    private final Map<Electorate, QuorumWaiver> waivers;
    private final Roll roll;
    private final Attendance attendance;
    private final Agenda agenda;
    private final Votes votes;
    private final Elections elections;
    private final Resolution resolution;

    private Meeting(
            Optional<Facts> facts,
            Optional<RuleSet> rules,
            Bodies bodies,
            Map<Electorate, QuorumWaiver> waivers,
            Roll roll,
            Attendance attendance,
            Agenda agenda,
            Votes votes,
            Elections elections,
            Resolution resolution) {
        this.facts = facts;
        this.rules = rules;
        this.bodies = bodies;
        this.waivers = waivers;
        this.roll = roll;
        this.attendance = attendance;
        this.agenda = agenda;
        this.votes = votes;
        this.elections = elections;
        this.resolution = resolution;
    }

    /**
     * The meeting that these entries tell.
     *
     * @throws Refusal when an entry builds on something that is no longer there; it names the entry
     */
    public static Meeting of(List<Entry.Recorded> inForce) {
        var meeting = NOT_OPENED;
        for (var entry : inForce) {
            try {
                meeting = meeting.apply(entry.event(), entry.at());
            } catch (Refusal broken) {
                throw new Refusal(Sentence.of("chronicle.refusal.buildsOn", entry.number(), broken.sentence()), broken);
            }
        }
        return meeting;
    }

    static Meeting opened(Facts facts, RuleSet rules) {
        return new Meeting(
                Optional.of(facts),
                Optional.of(rules),
                Bodies.NONE,
                Map.of(),
                Roll.EMPTY,
                Attendance.NONE,
                Agenda.EMPTY,
                Votes.EMPTY,
                Elections.EMPTY,
                Resolution.BLANK);
    }

    /** @throws Refusal when the event concerns somebody or something that is no longer there */
    public Meeting apply(Event event, Instant at) {
        if (event instanceof MeetingEvent own) {
            return own.applyTo(this);
        }
        if (event instanceof MemberEvent member) {
            return with(member.applyTo(roll, at), attendance, agenda, votes, elections, resolution);
        }
        if (event instanceof AttendanceEvent door) {
            door.people().forEach(roll::require);
            return with(roll, door.applyTo(attendance, at), agenda, votes, elections, resolution);
        }
        if (event instanceof AgendaEvent row) {
            return with(roll, attendance, row.applyTo(agenda, at), votes, elections, resolution);
        }
        if (event instanceof VoteEvent vote) {
            return with(roll, attendance, agenda, vote.applyTo(votes, at), elections, resolution);
        }
        if (event instanceof ElectionEvent election) {
            return with(roll, attendance, agenda, votes, election.applyTo(elections, at), resolution);
        }
        if (event instanceof AppointmentEvent decided) {
            return with(roll, attendance, agenda, votes, decided.applyTo(elections, at), resolution);
        }
        if (event instanceof ResolutionEvent draft) {
            return with(roll, attendance, agenda, votes, elections, draft.applyTo(resolution, at));
        }
        throw new IllegalArgumentException("An event of no feature: " + event.getClass());
    }

    /** @throws Refusal when it is already open */
    public MeetingEvent open(Facts newFacts, RuleSet newRules) {
        if (facts.isPresent()) {
            throw Refusal.of("meeting.refusal.open");
        }
        return new MeetingEvent.MeetingOpened(newFacts, newRules);
    }

    /** @throws Refusal when nobody is named, or a candidate would count the votes for himself */
    public MeetingEvent choose(BodyKind body, List<Officer> officers) {
        if (officers.isEmpty()
                || officers.stream().anyMatch(officer -> officer.name().isBlank())) {
            throw Refusal.of("meeting.refusal.officer");
        }
        var chosen = bodies.choosing(body, officers);
        elections.all().stream()
                .filter(election -> chosen.boardFor(election.electorate()) == body)
                .forEach(election -> requireApart(officers, election.candidates()));
        return new MeetingEvent.BodyChosen(body, officers);
    }

    /** @throws Refusal when the person has been in the hall or stands for election */
    public MemberEvent remove(MemberId id) {
        var name = roll.require(id).name().full();
        if (!attendance.history(id).isEmpty()) {
            throw Refusal.of("meeting.refusal.removePresent", name);
        }
        if (isCandidate(name)) {
            throw Refusal.of("meeting.refusal.removeCandidate", name);
        }
        return roll.remove(id);
    }

    /** The agenda that the rules prescribe for this form of congress. */
    public Ruled<List<AgendaStep>> agendaTemplate() {
        return facts().form() == CongressForm.DELEGATE
                ? rules().delegateCongressAgenda()
                : rules().fullCongressAgenda();
    }

    public AgendaEvent drawUpAgenda() {
        return agenda.drawUp(agendaTemplate().value());
    }

    /**
     * Who is present now is the base of the vote.
     *
     * @throws Refusal below the quorum, unless it was waived
     */
    public VoteEvent takeHandVote(
            VoteSubject kind, Optional<ElectionId> election, String subject, int against, int other) {
        var electorate = election.map(elections::get).map(Election::electorate).orElse(Electorate.MEETING);
        requireQuorum(electorate);
        var voters = voters(electorate);
        return votes.take(kind, election, subject, voters.summoned(), voters.present(), against, other);
    }

    /** The list in the order of the ballot. @throws Refusal when one of them sits on the counting board */
    public ElectionEvent listCandidates(ElectionId id, List<Candidate> people) {
        var election = elections.get(id);
        var listed = election.list(people, Comparator.comparing(PersonName::new, VietnameseOrder.OF_NAMES));
        requireApart(countingBoard(election), people);
        return listed;
    }

    /**
     * Whoever is in the hall now is the electorate.
     *
     * @throws Refusal below the quorum, unless it was waived
     */
    public ElectionEvent issueBallots(ElectionId id, int issued) {
        var election = elections.get(id);
        requireQuorum(election.electorate());
        return election.issue(voters(election.electorate()).present(), issued);
    }

    public Counting counting(ElectionId election) {
        return new Counting(elections.get(election), rules());
    }

    /** @throws Refusal when the person does not sit on a counting board */
    public MeetingEvent setPin(String officer, Pin pin) {
        bodies.setting(officer, pin);
        return new MeetingEvent.PinSet(officer, pin);
    }

    /** @throws Refusal when nothing has to be waived, or no reason is given */
    public MeetingEvent waiveQuorum(Electorate electorate, String reason) {
        var voters = voters(electorate);
        if (quorate(electorate)) {
            throw Refusal.of("meeting.refusal.quorate", voters.present(), voters.summoned());
        }
        if (reason.isBlank()) {
            throw Refusal.of("meeting.refusal.quorum.reason");
        }
        return new MeetingEvent.QuorumWaived(
                electorate, new QuorumWaiver(voters.summoned(), voters.present(), reason.strip()));
    }

    private void requireQuorum(Electorate electorate) {
        var voters = voters(electorate);
        boolean waived = waiver(electorate)
                .filter(waiver -> voters.present() >= waiver.present())
                .isPresent();
        if (!quorate(electorate) && !waived) {
            var quorum = rules().quorum();
            throw Refusal.of(
                    "meeting.refusal.quorum",
                    voters.present(),
                    voters.summoned(),
                    quorum.value().toString(),
                    voters.shortOf(quorum.value()));
        }
    }

    private static void requireApart(List<Officer> board, List<Candidate> people) {
        people.stream()
                .map(Candidate::name)
                .filter(name ->
                        board.stream().anyMatch(officer -> officer.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.of("meeting.refusal.candidateCounts", name);
                });
    }

    /** Whether undoing the event would break a seal: it belongs to an election whose result is announced. */
    public boolean seals(Event event) {
        return event instanceof ElectionEvent election
                && elections
                        .find(election.election())
                        .filter(found -> found.stage() == Stage.ANNOUNCED)
                        .isPresent();
    }

    /** @throws IllegalStateException before the first entry, which tells them */
    public Facts facts() {
        return facts.orElseThrow(IllegalStateException::new);
    }

    /** The copy that was frozen when the meeting was opened. */
    public RuleSet rules() {
        return rules.orElseThrow(IllegalStateException::new);
    }

    /** Empty while the body has not been chosen. */
    public List<Officer> body(BodyKind body) {
        return bodies.of(body);
    }

    /** Who counts the ballots of an election. */
    public List<Officer> countingBoard(Election election) {
        return bodies.of(bodies.boardFor(election.electorate()));
    }

    /** Empty while the person has none. */
    public Optional<Pin> pin(String officer) {
        return bodies.pin(officer);
    }

    public Roll roll() {
        return roll;
    }

    public Attendance attendance() {
        return attendance;
    }

    /** The great figure, now. */
    public Presence presence() {
        return attendance.presence(roll);
    }

    /**
     * Who may vote, and how many of them are here. Somebody of the new committee who is not on the roll counts as present:
     * nobody checks him in.
     */
    public Presence voters(Electorate electorate) {
        if (electorate == Electorate.MEETING) {
            return presence();
        }
        var committee = elections.committee();
        long present = committee.stream()
                .filter(person -> person.memberId() == 0 || attendance.present(new MemberId(person.memberId())))
                .count();
        return new Presence(committee.size(), (int) present);
    }

    public boolean quorate() {
        return quorate(Electorate.MEETING);
    }

    public boolean quorate(Electorate electorate) {
        return voters(electorate).quorate(rules().quorum().value());
    }

    /** Why votes were taken below the quorum; empty when nobody had to decide that. */
    public Optional<QuorumWaiver> waiver(Electorate electorate) {
        return Optional.ofNullable(waivers.get(electorate));
    }

    public Agenda agenda() {
        return agenda;
    }

    public Votes votes() {
        return votes;
    }

    public Elections elections() {
        return elections;
    }

    public Resolution resolution() {
        return resolution;
    }

    private boolean isCandidate(String name) {
        return elections.all().stream()
                .flatMap(election -> election.candidates().stream())
                .anyMatch(candidate -> candidate.name().equals(name));
    }

    Meeting withFacts(Facts corrected) {
        return new Meeting(
                Optional.of(corrected), rules, bodies, waivers, roll, attendance, agenda, votes, elections, resolution);
    }

    Meeting withBody(BodyKind body, List<Officer> officers) {
        return with(bodies.choosing(body, officers), waivers);
    }

    Meeting withPin(String officer, Pin pin) {
        return with(bodies.setting(officer, pin), waivers);
    }

    Meeting withWaiver(Electorate electorate, QuorumWaiver waiver) {
        var more = new EnumMap<Electorate, QuorumWaiver>(Electorate.class);
        more.putAll(waivers);
        more.put(electorate, waiver);
        return with(bodies, more);
    }

    private Meeting with(Bodies newBodies, Map<Electorate, QuorumWaiver> newWaivers) {
        return new Meeting(facts, rules, newBodies, newWaivers, roll, attendance, agenda, votes, elections, resolution);
    }

    private Meeting with(
            Roll newRoll,
            Attendance newAttendance,
            Agenda newAgenda,
            Votes newVotes,
            Elections newElections,
            Resolution newResolution) {
        return new Meeting(
                facts,
                rules,
                bodies,
                waivers,
                newRoll,
                newAttendance,
                newAgenda,
                newVotes,
                newElections,
                newResolution);
    }
}
