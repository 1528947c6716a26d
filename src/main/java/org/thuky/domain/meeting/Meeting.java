package org.thuky.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.agenda.Agenda;
import org.thuky.domain.agenda.AgendaEvent;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.attendance.Attendance;
import org.thuky.domain.attendance.AttendanceEvent;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.attendance.Sitting;
import org.thuky.domain.chronicle.ClockCorrected;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.AppointmentEvent;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Counting;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Elections;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Preparation;
import org.thuky.domain.election.Stage;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.Floor;
import org.thuky.domain.floor.FloorEvent;
import org.thuky.domain.member.MemberEvent;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;
import org.thuky.domain.news.News;
import org.thuky.domain.petition.Petitions;
import org.thuky.domain.resolution.Drafting;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.rule.AgendaStep;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteEvent;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.domain.vote.Votes;

/** Cuộc họp: everything known about one meeting, computed from its chronicle and never changed by anything else. */
public final class Meeting {

    static final Meeting NOT_OPENED =
            new Meeting(Optional.empty(), Optional.empty(), Background.UNTOLD, Conduct.NONE, Proceedings.NONE);

    private final Optional<Facts> facts;
    private final Optional<RuleSet> rules;
    private final Background background;
    private final Conduct conduct;
    private final Proceedings proceedings;

    private Meeting(
            Optional<Facts> facts,
            Optional<RuleSet> rules,
            Background background,
            Conduct conduct,
            Proceedings proceedings) {
        this.facts = facts;
        this.rules = rules;
        this.background = background;
        this.conduct = conduct;
        this.proceedings = proceedings;
    }

    /**
     * The meeting that these entries tell.
     *
     * @throws Refusal when an entry builds on something that is no longer there; it names the entry
     */
    public static Meeting of(List<Entry.Recorded> inForce) {
        return Replay.of(inForce).now();
    }

    static Meeting opened(Facts facts, RuleSet rules) {
        return new Meeting(Optional.of(facts), Optional.of(rules), Background.UNTOLD, Conduct.NONE, Proceedings.NONE);
    }

    /** @throws Refusal when the event concerns somebody or something that is no longer there */
    public Meeting apply(Event event, Instant at) {
        if (event instanceof MeetingEvent own) {
            return own.applyTo(this, at);
        }
        if (event instanceof ClockCorrected) {
            return this;
        }
        if (event instanceof PinEvent pin) {
            return conducted(pin::applyTo);
        }
        var proceeded = proceedings.with(event, at);
        return new Meeting(
                facts,
                rules,
                backgroundAfter(event, proceeded.roll()),
                conductAfter(event, proceeded.roll()),
                proceeded);
    }

    private Background backgroundAfter(Event event, Roll now) {
        return event instanceof MemberEvent ? background.naming(now::known) : background;
    }

    private Conduct conductAfter(Event event, Roll now) {
        if (event instanceof MemberEvent) {
            return conduct.naming(now::known);
        }
        if (event instanceof ElectionEvent.SecondEntryBegun begun) {
            return conduct.keeping(conduct.pins().shown(new PinOwner(begun.typist())));
        }
        return event instanceof ElectionEvent.BallotsIssued issued
                ? conduct.issuing(elections().get(issued.election()))
                : conduct;
    }

    /** @throws Refusal when it is already open, or a rule names no source */
    public MeetingEvent open(Facts newFacts, RuleSet newRules) {
        if (facts.isPresent()) {
            throw Refusal.of("meeting.refusal.open");
        }
        newRules.requireSources();
        return new MeetingEvent.MeetingOpened(newFacts, newRules);
    }

    /**
     * @param source the document in which it was looked up, or who of the upper union told it
     * @throws Refusal when the rule is unknown or looked up already, or the source is not told
     */
    public MeetingEvent confirm(String rule, String source, String clause) {
        if (rules().value(Rule.require(rule)).verified()) {
            throw Refusal.of("meeting.refusal.confirmed", Rule.require(rule).title());
        }
        if (source.isBlank()) {
            throw Refusal.of("meeting.refusal.source", Rule.require(rule).title());
        }
        return new MeetingEvent.RuleConfirmed(rule, source.strip(), clause.strip());
    }

    /** @throws Refusal when nobody is named, an invited body, somebody twice, or a candidate would count the votes for himself */
    public MeetingEvent choose(BodyKind body, List<Officer> officers) {
        if (officers.isEmpty()
                || officers.stream().anyMatch(officer -> officer.person().isNobody())) {
            throw Refusal.of("meeting.refusal.officer");
        }
        officers.forEach(officer -> roll().requirePerson(officer.person()));
        requireOnce(officers);
        var chosen = bodies().choosing(body, officers);
        chosen.requireApart(body, elections());
        return new MeetingEvent.BodyChosen(
                body,
                officers.stream().map(officer -> officer.naming(roll()::known)).toList());
    }

    private static void requireOnce(List<Officer> officers) {
        for (int i = 0; i < officers.size(); i++) {
            var officer = officers.get(i).person();
            if (officers.subList(0, i).stream().anyMatch(other -> other.person().isSameAs(officer))) {
                throw Refusal.of("meeting.refusal.officer.twice", officer.name());
            }
        }
    }

    /** Bối cảnh, whole: told again, it replaces what was. */
    public MeetingEvent tell(Background told) {
        return new MeetingEvent.BackgroundTold(told.naming(roll()::known));
    }

    /**
     * Ghi một phát biểu hoặc nghi lễ.
     *
     * @param contribution its number is given here
     * @throws Refusal when it stands under a row that the agenda does not have
     */
    public FloorEvent contribute(Contribution contribution) {
        contribution.item().ifPresent(agenda()::item);
        return floor().record(contribution.naming(roll()::known));
    }

    /** @throws Refusal when it is no longer there, or stands under a row that the agenda does not have */
    public FloorEvent edit(Contribution edited) {
        edited.item().ifPresent(agenda()::item);
        return floor().edit(edited.naming(roll()::known));
    }

    /** @throws Refusal as {@link Agenda#remove}, and when something that was said stands under it */
    public AgendaEvent remove(ItemId row) {
        if (!floor().under(row).isEmpty()) {
            throw Refusal.of("agenda.refusal.removeSpoken", agenda().item(row).title());
        }
        return agenda().remove(row);
    }

    /** @throws Refusal as {@link Elections#appoint}, and when an invited body is named */
    public AppointmentEvent appoint(ElectionKind kind, String title, Decision decision, List<Candidate> people) {
        people.forEach(candidate -> roll().requirePerson(candidate.person()));
        return elections().appoint(kind, title, decision, people);
    }

    /** @throws Refusal as {@link Offices#takeOver} */
    public MeetingEvent takeOver(BodyKind body, Person from, Person to, String reason) {
        return offices().takeOver(body, from, to, reason, elections());
    }

    /** @throws Refusal when the person has been in the hall, holds an office, was replaced or stands for election */
    public MemberEvent remove(MemberId id) {
        var member = roll().require(id);
        var person = Person.of(member);
        if (attendance().everCame(id)) {
            throw Refusal.of("meeting.refusal.removePresent", person.name());
        }
        offices().of(id).stream().findFirst().ifPresent(body -> {
            throw Refusal.of("meeting.refusal.removeOfficer", person.name(), body.label());
        });
        if (member.kind().byCalling()) {
            throw Refusal.of("meeting.refusal.removeReplaced", person.name());
        }
        if (elections().names(person)) {
            throw Refusal.of("meeting.refusal.removeCandidate", person.name());
        }
        return roll().remove(id);
    }

    /** Who may come in and who sits in whose place. */
    public Door door() {
        return new Door(this);
    }

    /**
     * Gộp hai mục of the roll that are one person.
     *
     * @throws Refusal as {@link Roll#merge}; when one person would stand, sit or be elected twice, count the ballots for
     *     himself, or come although somebody sits in the place; or when it would change who may vote while ballots are out
     */
    public MemberEvent merge(MemberId kept, MemberId dropped) {
        return Merging.of(this, kept, dropped);
    }

    /** One election of this meeting, with its hall, roll and bodies. */
    public Poll poll(ElectionId election) {
        return new Poll(this, election);
    }

    /** What may be done with the ballots of an election, and what its announcement still waits for. */
    public Counting counting(ElectionId election) {
        return poll(election).counting();
    }

    /** The day on which it meets now. */
    public LocalDate day() {
        return attendance().sitting().map(Sitting::date).orElse(facts().date());
    }

    /**
     * The clock of the laptop had run ahead.
     *
     * @throws Refusal when nothing is later than it shows, or while ballots are counted and no time may be told
     */
    public ClockCorrected correctClock(Instant latest, Instant shown) {
        if (!latest.isAfter(shown)) {
            throw Refusal.of("meeting.refusal.clock.right", latest);
        }
        if (elections().standstill().isPresent()) {
            throw Refusal.of("meeting.refusal.clock.count");
        }
        return new ClockCorrected(latest, shown);
    }

    /** The agenda that the rules prescribe for this form of congress. */
    public Ruled<List<AgendaStep>> agendaTemplate() {
        return facts().form() == CongressForm.DELEGATE
                ? rules().delegateCongressAgenda()
                : rules().fullCongressAgenda();
    }

    /** @throws Refusal as {@link Agenda#drawUp}, and when something that was said stands under a row of the one there is */
    public AgendaEvent drawUpAgenda() {
        floor().contributions().stream()
                .flatMap(contribution -> contribution.item().stream())
                .findFirst()
                .ifPresent(row -> {
                    throw Refusal.of(
                            "agenda.refusal.drawUpSpoken", agenda().item(row).title());
                });
        return agenda().drawUp(agendaTemplate().value());
    }

    /**
     * Who is present now is the base of the vote.
     *
     * @throws Refusal below the quorum, unless it was waived; or when the list to be voted on is empty or out on ballots
     */
    public VoteEvent takeHandVote(
            VoteSubject kind, Optional<ElectionId> election, String subject, int against, int other) {
        var electorate =
                election.map(elections()::get).map(Election::electorate).orElse(Electorate.MEETING);
        quorum(electorate).require();
        if (kind == VoteSubject.SEATS_AND_LIST) {
            election.map(elections()::preparing).ifPresent(Preparation::adopt);
        }
        var voters = voters(electorate);
        return votes().take(kind, election, subject, voters.summoned(), voters.present(), against, other);
    }

    /**
     * @throws Refusal when the person does not sit on a counting board; or when another PIN would replace the person's while
     *     ballots are counted, and one person could sit down as two
     */
    public PinEvent setPin(Person meant, Pin pin) {
        var officer = Bodies.among(
                Stream.concat(
                                bodies().counters().stream(),
                                elections().all().stream()
                                        .filter(election -> election.stage() == Stage.COUNTING)
                                        .flatMap(election -> poll(election.id()).typists().stream()))
                        .toList(),
                meant);
        boolean replaces = pin(new PinOwner(officer)).isPresent();
        if (replaces && elections().standstill().isPresent()) {
            throw Refusal.of("meeting.refusal.pin.counting", officer.name());
        }
        return new PinEvent.PinSet(officer, pin, replaces);
    }

    /** @throws Refusal when nothing has to be waived, or no reason is given */
    public MeetingEvent waiveQuorum(Electorate electorate, String reason) {
        return new MeetingEvent.QuorumWaived(electorate, quorum(electorate).waive(reason));
    }

    /** @throws Refusal when there is no committee yet, or it contradicts what is known of its meeting */
    public MeetingEvent recordFirstMeeting(FirstMeeting told) {
        return new MeetingEvent.FirstMeetingRecorded(told.of(this));
    }

    Quorum quorum(Electorate electorate) {
        return new Quorum(rules().quorum().value(), voters(electorate), waiver(electorate));
    }

    /**
     * When an act is said to be done: now; but ballots, and what is done to them, all take the time at which their count
     * began, and nothing else that is done meanwhile tells the time either.
     *
     * @throws Refusal when it tells of a time that has not come, or that may not be told while ballots are counted
     */
    public Instant timeOf(Event event, Instant now) {
        var at = ownTimeOf(event, now);
        if (event instanceof AttendanceEvent door) {
            door.told().filter(at::isBefore).ifPresent(told -> {
                throw Refusal.of(
                        told.isAfter(now) ? "attendance.refusal.ahead" : "attendance.refusal.ahead.count", told, at);
            });
        }
        return at;
    }

    private Instant ownTimeOf(Event event, Instant now) {
        if (event instanceof ElectionEvent ballot && ballot.secret()) {
            return elections()
                    .find(ballot.election())
                    .flatMap(Election::counted)
                    .orElse(now);
        }
        boolean bounds = event instanceof ElectionEvent edge && edge.boundsCount();
        return bounds ? now : elections().standstill().orElse(now);
    }

    /** Whether undoing the event would break a seal: it belongs to an election whose result is announced. */
    public boolean seals(Event event) {
        return event instanceof ElectionEvent election
                && !election.behindSeal()
                && elections()
                        .find(election.election())
                        .filter(found -> found.stage() == Stage.ANNOUNCED)
                        .isPresent();
    }

    /** @throws IllegalStateException before the first entry, which tells them */
    public Facts facts() {
        return facts.orElseThrow(IllegalStateException::new);
    }

    /** The copy that was frozen when the meeting was opened; since then values were confirmed but never changed. */
    public RuleSet rules() {
        return rules.orElseThrow(IllegalStateException::new);
    }

    /** Empty while the body has not been chosen. */
    public List<Officer> body(BodyKind body) {
        return bodies().of(body);
    }

    /** Who holds an office, and whether they are here. */
    public Offices offices() {
        return new Offices(bodies(), roll(), attendance());
    }

    /** Who took over an office from whom, oldest first. */
    public List<TakenOver> takenOver() {
        return conduct.takenOver();
    }

    /** Who counts the ballots of an election. */
    public List<Officer> countingBoard(Election election) {
        return bodies().of(bodies().boardFor(election.electorate()));
    }

    /** Empty while there is none. */
    public Optional<Pin> pin(PinOwner owner) {
        return pins().of(owner);
    }

    public Pins pins() {
        return conduct.pins();
    }

    public Roll roll() {
        return proceedings.roll();
    }

    public Attendance attendance() {
        return proceedings.attendance();
    }

    /** The great figure, now. */
    public Presence presence() {
        return voters(Electorate.MEETING);
    }

    /** Who may vote, and how many of them are here. */
    public Presence voters(Electorate electorate) {
        var voters = proceedings.voters(electorate);
        return electorate == Electorate.NEW_COMMITTEE ? firstMeeting().among(voters) : voters;
    }

    public boolean quorate() {
        return quorate(Electorate.MEETING);
    }

    public boolean quorate(Electorate electorate) {
        return quorum(electorate).reached();
    }

    /** Why votes were taken below the quorum; empty when nobody had to decide that. */
    public Optional<QuorumWaiver> waiver(Electorate electorate) {
        return conduct.waived(electorate).map(Waived::waiver);
    }

    /** What had been decided about the quorum when the ballots of an election were handed out. */
    public Optional<QuorumWaiver> waiver(ElectionId election) {
        return Optional.ofNullable(conduct.issued().get(election));
    }

    /** Each time it was decided to go on below the quorum, oldest first. */
    public List<Waived> waived() {
        return conduct.waived();
    }

    /** What is written down of the first meeting of the new committee. */
    public FirstMeeting firstMeeting() {
        return conduct.firstMeeting();
    }

    /** Of the new committee: as written down, or as many as were there when ballots were handed out; 0 while neither is known. */
    public int cameToFirstMeeting() {
        return Math.max(firstMeeting().present(), elections().present(Electorate.NEW_COMMITTEE));
    }

    public Agenda agenda() {
        return proceedings.agenda();
    }

    public Votes votes() {
        return proceedings.votes();
    }

    public Elections elections() {
        return proceedings.elections();
    }

    public Drafting drafting() {
        return proceedings.writings().drafting();
    }

    public Resolution resolution() {
        return drafting().text();
    }

    /**
     * The last vote on the resolution, when it carried it. It stands when wording is put right afterwards, as congresses
     * ask their secretariat to do; {@link Drafting#changedSinceVote} says whether somebody did.
     */
    public Optional<HandVote> adoption() {
        return votes().last(VoteSubject.RESOLUTION).filter(vote -> vote.passed(rules()));
    }

    public Petitions petitions() {
        return proceedings.writings().petitions();
    }

    /** What was said and done before the hall. */
    public Floor floor() {
        return proceedings.writings().floor();
    }

    public News news() {
        return proceedings.writings().news();
    }

    /** What came before the meeting and is above it. */
    public Background background() {
        return background;
    }

    Bodies bodies() {
        return conduct.bodies();
    }

    /** What papers tell of it: not how far a count has come, see {@link Elections#told}. */
    public Meeting told() {
        return elections().beingEntered() ? new Meeting(facts, rules, background, conduct, proceedings.told()) : this;
    }

    /**
     * With names in it that no namesakes share, as screens and papers show them (see {@link Roll#told}); the very same when
     * nobody on the roll has a namesake.
     */
    public Meeting toldApart() {
        return roll().hasNamesakes()
                ? new Meeting(
                        facts,
                        rules,
                        background.naming(roll()::toldApart),
                        conduct.naming(roll()::toldApart),
                        proceedings.naming(roll()::toldApart))
                : this;
    }

    Meeting withFacts(Facts corrected) {
        return new Meeting(Optional.of(corrected), rules, background, conduct, proceedings);
    }

    Meeting withRules(RuleSet confirmed) {
        return new Meeting(facts, Optional.of(confirmed), background, conduct, proceedings);
    }

    Meeting withBackground(Background told) {
        return new Meeting(facts, rules, told, conduct, proceedings);
    }

    Meeting conducted(UnaryOperator<Conduct> change) {
        return new Meeting(facts, rules, background, change.apply(conduct), proceedings);
    }
}
