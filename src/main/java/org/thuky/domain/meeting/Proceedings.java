package org.thuky.domain.meeting;

import java.time.Instant;
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
import org.thuky.domain.member.MemberEvent;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Roll;
import org.thuky.domain.petition.PetitionEvent;
import org.thuky.domain.petition.Petitions;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.ResolutionEvent;
import org.thuky.domain.vote.VoteEvent;
import org.thuky.domain.vote.Votes;

/** Diễn biến: who is there and what is done, each kept by the feature it belongs to. */
record Proceedings(
        Roll roll,
        Attendance attendance,
        Agenda agenda,
        Votes votes,
        Elections elections,
        Resolution resolution,
        Petitions petitions) {

    static final Proceedings NONE = new Proceedings(
            Roll.EMPTY, Attendance.NONE, Agenda.EMPTY, Votes.EMPTY, Elections.EMPTY, Resolution.BLANK, Petitions.NONE);

    Proceedings with(Event event, Instant at) {
        if (event instanceof MemberEvent member) {
            return new Proceedings(
                    member.applyTo(roll, at), attendance, agenda, votes, elections, resolution, petitions);
        }
        if (event instanceof AttendanceEvent door) {
            door.people().forEach(roll::require);
            return new Proceedings(roll, door.applyTo(attendance, at), agenda, votes, elections, resolution, petitions);
        }
        if (event instanceof AgendaEvent row) {
            return new Proceedings(roll, attendance, row.applyTo(agenda, at), votes, elections, resolution, petitions);
        }
        if (event instanceof VoteEvent vote) {
            return new Proceedings(roll, attendance, agenda, vote.applyTo(votes, at), elections, resolution, petitions);
        }
        if (event instanceof ElectionEvent election) {
            return new Proceedings(
                    roll, attendance, agenda, votes, election.applyTo(elections, at), resolution, petitions);
        }
        if (event instanceof AppointmentEvent decided) {
            return new Proceedings(
                    roll, attendance, agenda, votes, decided.applyTo(elections, at), resolution, petitions);
        }
        if (event instanceof ResolutionEvent draft) {
            return new Proceedings(
                    roll, attendance, agenda, votes, elections, draft.applyTo(resolution, at), petitions);
        }
        if (event instanceof PetitionEvent petition) {
            return new Proceedings(
                    roll, attendance, agenda, votes, elections, resolution, petition.applyTo(petitions, at));
        }
        throw new IllegalArgumentException("An event of no feature: " + event.getClass());
    }

    /**
     * Who may vote, and how many of them are here. Somebody of the new committee who is not on the roll counts as present:
     * nobody checks him in.
     */
    Presence voters(Electorate electorate) {
        if (electorate == Electorate.MEETING) {
            return attendance.presence(roll);
        }
        var committee = elections.committee();
        long present = committee.stream()
                .filter(person -> person.memberId() == 0 || attendance.present(new MemberId(person.memberId())))
                .count();
        return new Presence(committee.size(), (int) present);
    }
}
