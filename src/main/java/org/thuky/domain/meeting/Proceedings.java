package org.thuky.domain.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.thuky.domain.agenda.Agenda;
import org.thuky.domain.agenda.AgendaEvent;
import org.thuky.domain.attendance.Attendance;
import org.thuky.domain.attendance.AttendanceEvent;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.AppointmentEvent;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.Elections;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.floor.FloorEvent;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberEvent;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;
import org.thuky.domain.vote.VoteEvent;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.domain.vote.Votes;

/**
 * Diễn biến: who is there and what is done, each kept by the feature it belongs to.
 *
 * @param presence of those summoned, counted on with everybody who comes, leaves or is summoned
 */
record Proceedings(
        Roll roll,
        Attendance attendance,
        Presence presence,
        Agenda agenda,
        Votes votes,
        Elections elections,
        Writings writings) {

    private static final Presence NOBODY = new Presence(0, 0);

    static final Proceedings NONE = new Proceedings(
            Roll.EMPTY, Attendance.NONE, NOBODY, Agenda.EMPTY, Votes.EMPTY, Elections.EMPTY, Writings.NONE);

    Proceedings with(Event event, Instant at) {
        if (event instanceof MemberEvent member) {
            var called = member.applyTo(roll, at);
            return hall(called, cameBy(member), member.people()).naming(roll);
        }
        if (event instanceof AttendanceEvent door) {
            door.people().forEach(roll::require);
            var after = door.applyTo(attendance, at);
            return door instanceof AttendanceEvent.SittingOpened
                    ? new Proceedings(roll, after, after.presence(roll), agenda, votes, elections, writings)
                    : hall(roll, after, door.people());
        }
        if (event instanceof AgendaEvent row) {
            return new Proceedings(roll, attendance, presence, row.applyTo(agenda, at), votes, elections, writings);
        }
        if (event instanceof VoteEvent vote) {
            return voted(vote, at);
        }
        if (event instanceof ElectionEvent election) {
            return with(election.applyTo(elections, at));
        }
        if (event instanceof AppointmentEvent decided) {
            return with(decided.applyTo(elections, at));
        }
        if (event instanceof FloorEvent said) {
            said.row().ifPresent(agenda::item);
        }
        return writings.with(event, at)
                .map(this::with)
                .orElseThrow(() -> new IllegalArgumentException("An event of no feature: " + event.getClass()));
    }

    private Attendance cameBy(MemberEvent event) {
        return event instanceof MemberEvent.MembersMerged merged
                ? attendance.merging(merged.kept().id(), merged.dropped().id())
                : attendance;
    }

    /** Whoever stands on a list or has spoken is told as the roll tells of him now. @param before the roll that was */
    private Proceedings naming(Roll before) {
        var listed = elections.following(before, roll);
        var spoken = writings.naming(roll::known);
        return listed == elections && spoken == writings ? this : with(listed).with(spoken);
    }

    Proceedings told() {
        return with(elections.told());
    }

    private Proceedings with(Writings changed) {
        return new Proceedings(roll, attendance, presence, agenda, votes, elections, changed);
    }

    /** With other names for the same people, on lists and wherever they spoke. */
    Proceedings naming(UnaryOperator<Person> named) {
        return with(elections.naming(named)).with(writings.naming(named));
    }

    Proceedings with(Elections changed) {
        return new Proceedings(roll, attendance, presence, agenda, votes, changed, writings);
    }

    /** What the hall had before it when it voted is remembered where it belongs. */
    private Proceedings voted(VoteEvent event, Instant at) {
        var vote = event.vote();
        var listed = vote.kind() == VoteSubject.SEATS_AND_LIST
                ? vote.election().map(elections::votedOn).orElse(elections)
                : elections;
        var put = vote.kind() == VoteSubject.RESOLUTION
                ? writings.with(writings.drafting().put())
                : writings;
        return new Proceedings(roll, attendance, presence, agenda, event.applyTo(votes, at), listed, put);
    }

    /** @param people of whom alone it may have changed whether they are summoned or here */
    private Proceedings hall(Roll called, Attendance came, Collection<MemberId> people) {
        int summoned = presence.summoned();
        int present = presence.present();
        for (var person : Set.copyOf(people)) {
            var before = presence(roll, attendance, person);
            var after = presence(called, came, person);
            summoned += after.summoned() - before.summoned();
            present += after.present() - before.present();
        }
        var counted = new Presence(summoned, present);
        return new Proceedings(called, came, counted, agenda, votes, elections, writings);
    }

    private static Presence presence(Roll roll, Attendance attendance, MemberId person) {
        return roll.member(person)
                .filter(Member::summoned)
                .map(member -> new Presence(1, attendance.present(person) ? 1 : 0))
                .orElse(NOBODY);
    }

    /**
     * Who may vote, and how many of them are here. Somebody of the new committee who is not on the roll counts as present:
     * nobody checks him in.
     */
    Presence voters(Electorate electorate) {
        if (electorate == Electorate.MEETING) {
            return presence;
        }
        var committee = elections.committee();
        long present = committee.stream()
                .filter(person -> person.member().map(attendance::present).orElse(true))
                .count();
        return new Presence(committee.size(), (int) present);
    }
}
