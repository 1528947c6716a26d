package org.thuky.domain.meeting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Withdrawal;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Person;

/**
 * Xóa dữ liệu cá nhân after the retention period: whoever holds no place by the result becomes "Người 17", and what is
 * known of anybody goes. Votes, ballots, times, totals and outcomes stay what they were.
 *
 * <p>Every text of every event passes through here, whatever its kind, so that an event added later hides the names in it
 * without anybody thinking of it.
 */
public final class Erasure {

    /** The hall's figures need these of everybody. */
    private static final Set<MemberField> OF_ANYBODY =
            Set.of(MemberField.NAME, MemberField.SEX, MemberField.GROUP, MemberField.KIND, MemberField.GUEST_OF);

    /** The list of the elected, which the upper union has, tells these of whoever holds a place. */
    private static final Set<MemberField> OF_THE_ELECTED = Set.of(
            MemberField.NAME,
            MemberField.SEX,
            MemberField.BIRTH,
            MemberField.POSITION,
            MemberField.UNION_POSITION,
            MemberField.GROUP,
            MemberField.UNIT,
            MemberField.KIND,
            MemberField.GUEST_OF);

    /** The hash of no PIN. */
    private static final String NO_PIN = "00";

    private final Pseudonyms names;

    private Erasure(Pseudonyms names) {
        this.names = names;
    }

    /** The first day on which it may be done: the retention period of the meeting's own rules is over. */
    public static LocalDate from(Meeting meeting) {
        return meeting.facts()
                .date()
                .plusMonths(meeting.rules().retentionMonths().value());
    }

    /** @throws Refusal before {@link #from} */
    public static void requireDue(Meeting meeting, LocalDate today) {
        var from = from(meeting);
        if (today.isBefore(from)) {
            throw Refusal.of(
                    "meeting.refusal.erasure.early",
                    meeting.rules().retentionMonths().value(),
                    from);
        }
    }

    /**
     * The same chronicle without personal data: as many entries, of the same kinds at the same times.
     *
     * @throws Refusal when it would not tell the same results
     */
    public static List<Entry> of(Chronicle chronicle) {
        var before = Meeting.of(chronicle.inForce());
        var people = new ArrayList<Person>();
        chronicle
                .entries()
                .forEach(entry -> recorded(entry).ifPresent(event -> Parts.visit(event, part -> name(part, people))));
        var erasure = new Erasure(new Pseudonyms(people, holdersOfPlaces(before, people)));
        var erased = chronicle.entries().stream().map(erasure::erased).toList();
        requireSame(before, Meeting.of(Chronicle.of(erased).inForce()));
        return erased;
    }

    /** @throws Refusal when anything but names is different */
    static void requireSame(Meeting before, Meeting after) {
        if (!Figures.of(before).equals(Figures.of(after))) {
            throw Refusal.of("meeting.refusal.erasure.differs");
        }
    }

    /** With the entries of the roll that were theirs too before they were merged. */
    private static List<Person> holdersOfPlaces(Meeting meeting, List<Person> people) {
        var holders = new ArrayList<Person>();
        meeting.elections().seated(contest -> true, kind -> true).forEach(holder -> holders.add(holder.person()));
        meeting.elections().all().stream()
                .filter(election -> election.stage() == Stage.ANNOUNCED)
                .flatMap(election -> meeting.elections().alternates(election, meeting.rules()).stream())
                .forEach(place -> holders.add(meeting.elections().person(place).person()));
        people.stream()
                .filter(person -> holders.contains(meeting.roll().known(person)))
                .toList()
                .forEach(holders::add);
        return holders;
    }

    private static Optional<Event> recorded(Entry entry) {
        return entry instanceof Entry.Recorded recorded ? Optional.of(recorded.event()) : Optional.empty();
    }

    /** Whom a part of an event names. */
    private static void name(Object part, List<Person> people) {
        if (part instanceof Member member) {
            people.add(Person.of(member));
        } else if (part instanceof Person person && !person.isNobody()) {
            people.add(person);
        }
    }

    private Entry erased(Entry entry) {
        if (entry instanceof Entry.Revoked revoked) {
            return new Entry.Revoked(revoked.number(), revoked.at(), "", revoked.target(), names.in(revoked.reason()));
        }
        var recorded = (Entry.Recorded) entry;
        return new Entry.Recorded(recorded.number(), recorded.at(), "", (Event) erased((Object) recorded.event()));
    }

    private Object erased(Object value) {
        if (value instanceof String text) {
            return names.in(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::erased).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::erased);
        }
        if (value instanceof Record record) {
            return Parts.PUBLIC.contains(record.getClass()) ? record : erased(record);
        }
        return requireNoText(value);
    }

    private Record erased(Record record) {
        if (record instanceof Member member) {
            return erased(member);
        }
        if (record instanceof Candidate candidate) {
            return erased(candidate);
        }
        if (record instanceof Person person) {
            return new Person(person.member(), names.of(person));
        }
        if (record instanceof Withdrawal withdrawal) {
            return new Withdrawal((Person) erased(withdrawal.person()), withdrawal.granted(), "");
        }
        if (record instanceof Speaker speaker && !names.keeps(speaker.person())) {
            var person = (Person) erased(speaker.person());
            return new Speaker(person, person.isNobody() ? names.in(speaker.capacity()) : "");
        }
        if (record instanceof ElectionEvent.SeatVacated vacated) {
            return new ElectionEvent.SeatVacated(
                    vacated.election(), vacated.who(), vacated.cause(), "", vacated.successor());
        }
        if (record instanceof Absence absence) {
            return new Absence(absence.withLeave(), "");
        }
        if (record instanceof Pin pin) {
            return new Pin(pin.iterations(), NO_PIN, NO_PIN);
        }
        return rebuilt(record, this::erased);
    }

    private Member erased(Member member) {
        var person = Person.of(member);
        var texts = member.texts();
        texts.keySet().retainAll(names.keeps(person) ? OF_THE_ELECTED : OF_ANYBODY);
        texts.put(MemberField.NAME, names.of(person));
        texts.put(MemberField.GROUP, names.in(member.group()));
        if (member.birth().known()) {
            texts.computeIfPresent(
                    MemberField.BIRTH,
                    (field, date) -> Integer.toString(member.birth().year()));
        }
        return Member.of(member.id(), texts);
    }

    private Candidate erased(Candidate candidate) {
        return names.keeps(candidate.person())
                ? candidate
                : new Candidate(
                        candidate.number(), (Person) erased(candidate.person()), 0, "", "", candidate.nomination());
    }

    private static Record rebuilt(Record record, UnaryOperator<Object> change) {
        var components = record.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var parts = Arrays.stream(components)
                .map(component -> change.apply(Parts.of(record, component)))
                .toArray();
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof Refusal refusal ? refusal : new IllegalStateException(refused);
        } catch (ReflectiveOperationException everyRecordHasOne) {
            throw new IllegalStateException(everyRecordHasOne);
        }
    }

    /** What is neither a text nor made of texts; anything else somebody adds one day must be thought of here. */
    private static Object requireNoText(Object value) {
        boolean plain = value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum
                || value instanceof Instant
                || value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof Set<?> set && set.stream().noneMatch(Erasure::holdsText);
        if (!plain) {
            throw new IllegalStateException("It may hold a name: " + value.getClass());
        }
        return value;
    }

    private static boolean holdsText(Object element) {
        return element instanceof String
                || element instanceof Collection
                || element instanceof Record record
                        && Arrays.stream(record.getClass().getRecordComponents())
                                .anyMatch(component -> !component.getType().isPrimitive());
    }
}
