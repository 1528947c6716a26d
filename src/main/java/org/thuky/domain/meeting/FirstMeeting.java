package org.thuky.domain.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.member.Person;

/**
 * Hội nghị lần thứ nhất của Ban Chấp hành: when and where the committee that a congress elected met for the first time, and
 * who led it (Điều lệ khóa XIII, khoản 7 Điều 13). Nothing of it has to be known; what is not is left to a pen.
 *
 * @param date the day of the congress or a later one
 * @param place where it met; may be empty
 * @param present ủy viên có mặt; 0 while only those who were there when ballots were handed out are known
 * @param convener triệu tập viên, whom the presidium appoints from the new committee; nobody while not known
 * @param chair who was chosen to preside; nobody while not known
 * @param secretary who wrote the minutes; nobody while not known
 */
public record FirstMeeting(
        Optional<LocalDate> date,
        Optional<LocalTime> opened,
        Optional<LocalTime> closed,
        String place,
        int present,
        Person convener,
        Person chair,
        Person secretary) {

    static final FirstMeeting UNTOLD = new FirstMeeting(
            Optional.empty(), Optional.empty(), Optional.empty(), "", 0, Person.NOBODY, Person.NOBODY, Person.NOBODY);

    /** @throws Refusal when it ends before it begins */
    public FirstMeeting {
        if (opened.isPresent()
                && closed.filter(end -> !end.isAfter(opened.get())).isPresent()) {
            throw Refusal.of("meeting.refusal.first.hours", opened.get(), closed.get());
        }
        place = place.strip();
    }

    /** @throws Refusal when there is no committee yet, or it contradicts what the meeting knows of it */
    FirstMeeting of(Meeting meeting) {
        if (!new ElectionPlan(meeting).hasFirstMeeting()) {
            throw Refusal.of("meeting.refusal.first.committee");
        }
        var congress = meeting.facts().date();
        date.filter(day -> day.isBefore(congress)).ifPresent(day -> {
            throw Refusal.of("meeting.refusal.first.date", day, congress);
        });
        var committee = Committee.of(meeting);
        if (present < 0 || present > committee.size()) {
            throw Refusal.of("meeting.refusal.first.present", committee.size(), present);
        }
        meeting.elections().all().stream()
                .filter(election -> election.electorate() == Electorate.NEW_COMMITTEE)
                .filter(election -> present > 0 && present < election.box().present())
                .findFirst()
                .ifPresent(this::refuseFewer);
        return naming(person -> committee.people().stream()
                .map(Candidate::person)
                .filter(person::isSameAs)
                .findFirst()
                .orElseThrow(() -> Refusal.of("meeting.refusal.first.stranger", person.name())));
    }

    /** With other names for the same people. */
    FirstMeeting naming(UnaryOperator<Person> named) {
        UnaryOperator<Person> somebody = person -> person.isNobody() ? person : named.apply(person);
        return new FirstMeeting(
                date,
                opened,
                closed,
                place,
                present,
                somebody.apply(convener),
                somebody.apply(chair),
                somebody.apply(secretary));
    }

    private void refuseFewer(Election election) {
        throw Refusal.of(
                "meeting.refusal.first.ballots",
                election.title(),
                election.box().present(),
                present);
    }

    /** @param voters those of the committee whom the door knows to be here */
    Presence among(Presence voters) {
        // a corrected result may leave a smaller committee than the one that was counted
        return present == 0 ? voters : new Presence(voters.summoned(), Math.min(present, voters.summoned()));
    }

    /** What is written down of it, a few words each. */
    public List<Sentence> told() {
        var told = new ArrayList<Sentence>();
        date.ifPresent(day -> told.add(Sentence.of("meeting.first.told.date", day)));
        opened.ifPresent(begin -> told.add(Sentence.of("meeting.first.told.opened", begin)));
        closed.ifPresent(end -> told.add(Sentence.of("meeting.first.told.closed", end)));
        if (!place.isEmpty()) {
            told.add(Sentence.of("meeting.first.told.place", place));
        }
        if (present > 0) {
            told.add(Sentence.of("meeting.first.told.present", present));
        }
        if (!convener.isNobody()) {
            told.add(Sentence.of("meeting.first.told.convener", convener.name()));
        }
        if (!chair.isNobody()) {
            told.add(Sentence.of("meeting.first.told.chair", chair.name()));
        }
        if (!secretary.isNobody()) {
            told.add(Sentence.of("meeting.first.told.secretary", secretary.name()));
        }
        return told;
    }

    /** What its minutes cannot take from anywhere else and is not written down, a few words each. */
    public List<Sentence> untold() {
        var untold = new ArrayList<Sentence>();
        if (opened.isEmpty()) {
            untold.add(Sentence.of("meeting.first.untold.opened"));
        }
        if (closed.isEmpty()) {
            untold.add(Sentence.of("meeting.first.untold.closed"));
        }
        if (convener.isNobody()) {
            untold.add(Sentence.of("meeting.first.untold.convener"));
        }
        if (chair.isNobody()) {
            untold.add(Sentence.of("meeting.first.untold.chair"));
        }
        if (secretary.isNobody()) {
            untold.add(Sentence.of("meeting.first.untold.secretary"));
        }
        return untold;
    }
}
