package org.thuky.ui.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Sentence;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.attendance.Absentee;
import org.thuky.domain.attendance.AbsenteeList;
import org.thuky.domain.attendance.Attendance;
import org.thuky.domain.attendance.DoorLine;
import org.thuky.domain.attendance.Movement;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.attendance.Sitting;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.MemberSearch;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.AttendanceCommand.CheckInGroup;
import org.thuky.session.command.AttendanceCommand.Excuse;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.AttendanceCommand.NoteAbsentees;
import org.thuky.session.command.AttendanceCommand.TellTime;
import org.thuky.session.command.Command;
import org.thuky.session.command.MeetingCommand.TakeOver;
import org.thuky.session.command.MemberCommand.CallAlternate;
import org.thuky.text.Formats;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Notice;

/** The door: whoever is typed or scanned is found at once, comes in, leaves, or is excused. */
public final class AttendanceViewModel {

    private static final int SUGGESTIONS = 6;

    private final Desk desk;
    private final Clock clock;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.EVERYBODY);
    private final ObservableList<Member> found = FXCollections.observableArrayList();
    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Hall> hall = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Notice>> told = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyStringWrapper sitting = new ReadOnlyStringWrapper("");

    private Roll roll = Roll.EMPTY;
    private List<Member> inOrder = List.of();
    private MemberSearch search = MemberSearch.over(inOrder);

    /** @param clock tells the time of the hall */
    public AttendanceViewModel(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        query.addListener((property, before, now) -> find());
        filter.addListener((property, before, now) -> find());
        desk.watch(now -> show(now.meeting()), Meeting::roll, Meeting::attendance, Meeting::rules);
    }

    private void show(Meeting meeting) {
        if (meeting.roll() != roll) {
            roll = meeting.roll();
            inOrder = roll.inOrder();
            search = MemberSearch.over(inOrder);
        }
        var quorum = meeting.rules().quorum();
        var presence = meeting.presence();
        hall.set(new Hall(
                presence,
                presence.summoned() > 0 && presence.quorate(quorum.value()),
                QuorumWords.words(presence, quorum),
                roll.size() > 0));
        sitting.set(meeting.attendance().sitting().map(Sitting::title).orElse(""));
        groups.setAll(count(meeting));
        find();
    }

    private List<Group> count(Meeting meeting) {
        var counted = new LinkedHashMap<String, Presence>();
        roll.groups().forEach(group -> counted.put(group, new Presence(0, 0)));
        for (var member : roll.summoned()) {
            int present = meeting.attendance().present(member.id()) ? 1 : 0;
            counted.merge(
                    member.group(),
                    new Presence(1, present),
                    (one, other) -> new Presence(one.summoned() + other.summoned(), one.present() + other.present()));
        }
        return counted.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void find() {
        var attendance = attendance();
        var candidates = query.get().isBlank() ? inOrder : hits(query.get(), attendance);
        found.setAll(
                filter.get() == Filter.EVERYBODY
                        ? candidates
                        : candidates.stream()
                                .filter(member -> filter.get().shows(AttendanceStatus.of(attendance, member)))
                                .toList());
    }

    /** Who is already here stands first, so that nobody takes a namesake for somebody still to come. */
    private List<Member> hits(String typed, Attendance attendance) {
        var inHall = search.find(DoorLine.read(typed).who()).stream()
                .collect(Collectors.partitioningBy(member -> attendance.present(member.id())));
        return Stream.concat(inHall.get(true).stream(), inHall.get(false).stream())
                .toList();
    }

    /** The one person of the list whom Enter means without being asked. */
    Optional<Member> meant() {
        return search.meant(DoorLine.read(query.get()).who());
    }

    /**
     * Enter in the search box: the chosen person comes in, or else the only one who can be meant, and the box is free for
     * the next. Where several can be, nobody comes in and the list asks. A time that was typed with the name is when the
     * person came, or left.
     */
    public void enter(Optional<Member> chosen) {
        var person = chosen.or(this::meant);
        if (person.isPresent()) {
            var time = DoorLine.read(query.get()).told();
            query.set("");
            time.ifPresentOrElse(at -> tell(person.get(), at), () -> checkIn(person.get()));
        } else if (!query.get().isBlank()) {
            var typed = DoorLine.read(query.get()).who().strip();
            int several = search.find(typed).size();
            told.set(Optional.of(Notice.attention(
                    several == 0
                            ? Sentence.of("attendance.search.nobody", typed)
                            : Sentence.of("attendance.search.several", several, typed))));
        }
    }

    void checkIn(Member member) {
        perform(
                new CheckIn(member.id()),
                (after, presence) -> Notice.done(
                        "attendance.told.checkedIn",
                        member.name(),
                        presence.share().toString()));
    }

    private void tell(Member member, DoorLine.Told time) {
        var at = Formats.moment(LocalDate.ofInstant(clock.instant(), Formats.ZONE), time.time());
        var before = attendance().history(member.id());
        perform(
                new TellTime(member.id(), time.arrival(), at),
                (after, presence) -> toldTime(member, time.arrival(), at, before, after, presence));
    }

    private static Notice toldTime(
            Member member, boolean arrival, Instant at, List<Movement> before, Meeting after, Presence presence) {
        var now = after.attendance().history(member.id());
        return now.size() > before.size()
                ? Notice.done(
                        arrival ? "attendance.told.came" : "attendance.told.went",
                        member.name(),
                        at,
                        presence.share().toString())
                : Notice.done("attendance.told.corrected", member.name(), wrong(before, now), at);
    }

    /** The time that is no longer told. */
    private static Instant wrong(List<Movement> before, List<Movement> now) {
        return before.stream()
                .filter(movement -> !now.contains(movement))
                .findFirst()
                .map(Movement::at)
                .orElseThrow();
    }

    /** Whoever holds an office leaves a place that somebody has to take. */
    void leave(Member member) {
        var offices = offices(member).stream().map(BodyKind::label).toList();
        perform(
                new Leave(member.id()),
                (after, presence) -> offices.isEmpty()
                        ? Notice.done(
                                "attendance.told.left",
                                member.name(),
                                presence.share().toString())
                        : Notice.attention(Sentence.of(
                                "attendance.told.officerLeft",
                                member.name(),
                                presence.share().toString(),
                                offices)));
    }

    /** The bodies in which a person sits. */
    List<BodyKind> offices(Member member) {
        return desk.meeting().offices().of(member.id());
    }

    void takeOver(BodyKind body, Member from, String to, String reason) {
        perform(
                new TakeOver(body, Person.of(from), desk.meeting().roll().called(to), reason),
                (after, presence) -> Notice.done("attendance.told.takenOver", to, from.name(), body.label()));
    }

    /** People in the hall whose name begins like that. */
    List<String> here(String typed) {
        return search.find(typed).stream()
                .filter(member -> attendance().present(member.id()))
                .map(member -> member.name().full())
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Whether an alternate may take the place of this person. */
    boolean replaceable(Member member) {
        return member.summoned()
                && attendance().history(member.id()).isEmpty()
                && roll.members().stream().anyMatch(each -> each.kind() == MemberKind.ALTERNATE);
    }

    /** Who may take the place of an absent delegate now, the next in turn first. */
    List<Member> alternates(Member absent) {
        return desk.meeting().door().alternates().callable(absent);
    }

    void callAlternate(Member alternate, Member absent, String reason) {
        perform(
                new CallAlternate(alternate.id(), absent.id(), reason),
                (after, presence) -> Notice.done(
                        "attendance.told.alternate",
                        alternate.name(),
                        absent.name(),
                        presence.share().toString()));
    }

    /** What is typed from a group leader's paper. */
    AbsenteeList absentees(String typed, boolean leave) {
        return AbsenteeList.read(typed, search, leave);
    }

    /** What speaks against noting somebody as absent. */
    Optional<Sentence> problem(Absentee absentee) {
        return attendance().present(absentee.member())
                ? Optional.of(Sentence.of(
                        "attendance.absentees.present",
                        roll.require(absentee.member()).name()))
                : Optional.empty();
    }

    void noteAbsent(List<Absentee> absentees) {
        perform(
                new NoteAbsentees(absentees),
                (after, presence) -> Notice.done("attendance.told.absentees", absentees.size()));
    }

    /** Where a person stands with the door, in words. */
    Sentence door(Member member) {
        return roll.replacement(member.id())
                .map(replacement -> Sentence.of(
                        "attendance.door.replaced",
                        roll.require(replacement.alternate()).name()))
                .orElseGet(() -> AttendanceStatus.words(attendance(), member));
    }

    void excuse(Member member, Absence absence) {
        perform(
                new Excuse(member.id(), absence),
                (after, presence) -> Notice.done("attendance.told.excused", member.name()));
    }

    /** @param absent those of the group who did not come */
    void checkInGroup(String group, Set<MemberId> absent) {
        int before = notYetPresent(group).size();
        perform(
                new CheckInGroup(group, List.copyOf(absent)),
                (after, presence) -> Notice.done(
                        "attendance.told.group",
                        before - absent.size(),
                        group,
                        presence.share().toString()));
    }

    /** Nothing is asked and nothing pops up: what comes of it is told in the line under the box. */
    private void perform(Command command, BiFunction<Meeting, Presence, Notice> words) {
        desk.perform(command)
                .onSuccess(state -> told.set(
                        Optional.of(words.apply(state.meeting(), state.meeting().presence()))))
                .onRefusal(refusal -> told.set(Optional.of(Notice.information(refusal.sentence()))))
                .start();
    }

    List<Member> notYetPresent(String group) {
        var attendance = attendance();
        return roll.inGroup(group).stream()
                .filter(member -> member.kind() != MemberKind.REPLACED && !attendance.present(member.id()))
                .toList();
    }

    Attendance attendance() {
        return desk.meeting().attendance();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** Whom the query and the filter let through, who is here first; of no query, all in the order of lists. */
    public ObservableList<Member> found() {
        return found;
    }

    public ObservableList<Group> groups() {
        return groups;
    }

    /** Which sitting takes its roll; empty when the congress meets once. */
    public ReadOnlyStringProperty sittingProperty() {
        return sitting.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Hall> hallProperty() {
        return hall.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /**
     * The hall in figures.
     *
     * @param standing whether and why the congress may go ahead
     */
    public record Hall(Presence presence, boolean quorate, List<Sentence> standing, boolean anybody) {}

    /** How many of a group are there; the name is empty for those in none. */
    public record Group(String name, Presence presence) {}

    /** Whom the list shows. */
    public enum Filter {
        EVERYBODY,
        PRESENT,
        /** Not in the hall, for whatever reason. */
        ABSENT,
        EXCUSED;

        boolean shows(AttendanceStatus door) {
            return switch (this) {
                case EVERYBODY -> true;
                case PRESENT -> door == AttendanceStatus.PRESENT;
                case ABSENT -> door != AttendanceStatus.PRESENT;
                case EXCUSED -> door == AttendanceStatus.EXCUSED || door == AttendanceStatus.ABSENT_WITHOUT_LEAVE;
            };
        }
    }
}
