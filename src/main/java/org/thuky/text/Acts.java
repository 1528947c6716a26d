package org.thuky.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.thuky.domain.Sentence;
import org.thuky.domain.agenda.Agenda;
import org.thuky.domain.agenda.AgendaEvent;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.attendance.AttendanceEvent;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.AppointmentEvent;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingEvent;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberEvent;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.petition.PetitionEvent;
import org.thuky.domain.resolution.ResolutionEvent;
import org.thuky.domain.vote.VoteEvent;

/**
 * Every act in words, as the chronicle screen, the undo hint and the command line tell it. Names are looked up in the
 * meeting as it is now; whoever is no longer there is told by number.
 */
public final class Acts {

    private static final Map<Class<? extends Event>, BiFunction<Event, Meeting, Sentence>> WORDS = new HashMap<>();

    static {
        on(
                MeetingEvent.MeetingOpened.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.meetingOpened",
                        e.facts().union(),
                        e.rules().title()));
        on(MeetingEvent.FactsCorrected.class, (e, m) -> Sentence.of("chronicle.act.factsCorrected"));
        on(MeetingEvent.PinSet.class, (e, m) -> Sentence.of("chronicle.act.pinSet", e.officer()));
        on(
                MeetingEvent.QuorumWaived.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.quorumWaived",
                        e.waiver().present(),
                        e.waiver().summoned(),
                        e.waiver().reason()));
        on(
                MeetingEvent.FirstMeetingRecorded.class,
                (e, m) -> e.meeting().told().isEmpty()
                        ? Sentence.of("chronicle.act.firstMeetingCleared")
                        : Sentence.of(
                                "chronicle.act.firstMeetingRecorded",
                                e.meeting().told()));
        on(
                MeetingEvent.BodyChosen.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.bodyChosen",
                        body(e.body()),
                        e.officers().stream().map(Officer::name).toList()));

        on(
                MemberEvent.MembersImported.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.membersImported",
                        e.added().size(),
                        e.changed().size()));
        on(
                MemberEvent.MemberAdded.class,
                (e, m) -> Sentence.of("chronicle.act.memberAdded", e.member().name()));
        on(
                MemberEvent.MemberEdited.class,
                (e, m) -> Sentence.of("chronicle.act.memberEdited", e.member().name()));
        on(MemberEvent.MemberRemoved.class, (e, m) -> Sentence.of("chronicle.act.memberRemoved", name(m, e.member())));
        on(
                MemberEvent.MembersMoved.class,
                (e, m) -> Sentence.of("chronicle.act.membersMoved", names(m, List.copyOf(e.members())), e.group()));
        on(MemberEvent.GroupRenamed.class, (e, m) -> Sentence.of("chronicle.act.groupRenamed", e.from(), e.to()));
        on(
                MemberEvent.KindGiven.class,
                (e, m) -> Sentence.of("chronicle.act.kindGiven", names(m, List.copyOf(e.members())), kind(e.kind())));

        on(
                AttendanceEvent.MemberCheckedIn.class,
                (e, m) -> Sentence.of("chronicle.act.memberCheckedIn", name(m, e.member())));
        on(
                AttendanceEvent.GroupCheckedIn.class,
                (e, m) ->
                        Sentence.of("chronicle.act.groupCheckedIn", e.members().size(), e.group()));
        on(AttendanceEvent.MemberLeft.class, (e, m) -> Sentence.of("chronicle.act.memberLeft", name(m, e.member())));
        on(
                AttendanceEvent.MemberExcused.class,
                (e, m) -> e.absence().withLeave()
                        ? Sentence.of(
                                "chronicle.act.memberExcused",
                                name(m, e.member()),
                                e.absence().reason())
                        : Sentence.of(
                                "chronicle.act.memberAbsent",
                                name(m, e.member()),
                                e.absence().reason()));

        on(
                AgendaEvent.AgendaDrawnUp.class,
                (e, m) -> Sentence.of("chronicle.act.agendaDrawnUp", e.items().size()));
        on(
                AgendaEvent.ItemAdded.class,
                (e, m) -> Sentence.of("chronicle.act.itemAdded", e.item().title()));
        on(AgendaEvent.ItemEdited.class, (e, m) -> Sentence.of("chronicle.act.itemEdited", e.title()));
        on(
                AgendaEvent.ItemMoved.class,
                (e, m) -> Sentence.of("chronicle.act.itemMoved", title(m.agenda(), e.item()), e.position() + 1));
        on(
                AgendaEvent.ItemRemoved.class,
                (e, m) -> Sentence.of("chronicle.act.itemRemoved", title(m.agenda(), e.item())));
        on(
                AgendaEvent.ItemStarted.class,
                (e, m) -> Sentence.of("chronicle.act.itemStarted", title(m.agenda(), e.item())));
        on(
                AgendaEvent.ItemFinished.class,
                (e, m) -> Sentence.of("chronicle.act.itemFinished", title(m.agenda(), e.item())));
        on(AgendaEvent.ItemNoted.class, (e, m) -> Sentence.of("chronicle.act.itemNoted", title(m.agenda(), e.item())));

        on(
                VoteEvent.HandVoteTaken.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.handVoteTaken",
                        e.vote().subject(),
                        e.vote().inFavour(),
                        e.vote().base(),
                        e.vote().against(),
                        e.vote().other()));

        on(
                ElectionEvent.ElectionCreated.class,
                (e, m) ->
                        Sentence.of("chronicle.act.electionCreated", e.contest().title(), e.seats()));
        on(
                ElectionEvent.ElectionChanged.class,
                (e, m) -> Sentence.of("chronicle.act.electionChanged", e.title(), e.seats()));
        on(
                ElectionEvent.CandidatesChanged.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.candidatesChanged",
                        title(m, e.election()),
                        e.candidates().stream().map(Candidate::name).toList()));
        on(
                ElectionEvent.RoundOpened.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.roundOpened",
                        title(m, e.after()),
                        e.cause().title(),
                        e.seats(),
                        e.candidates().stream().map(Candidate::name).toList()));
        on(
                ElectionEvent.WithdrawalDecided.class,
                (e, m) -> e.withdrawal().granted()
                        ? Sentence.of(
                                "chronicle.act.withdrawalGranted",
                                e.withdrawal().name(),
                                title(m, e.election()))
                        : Sentence.of(
                                "chronicle.act.withdrawalRefused",
                                e.withdrawal().name(),
                                title(m, e.election())));
        on(
                ElectionEvent.SeatsAndListAdopted.class,
                (e, m) -> Sentence.of("chronicle.act.seatsAndListAdopted", title(m, e.election())));
        on(
                ElectionEvent.BallotsPrinted.class,
                (e, m) -> Sentence.of("chronicle.act.ballotsPrinted", title(m, e.election()), e.copies()));
        on(
                ElectionEvent.BoxShownEmpty.class,
                (e, m) -> Sentence.of("chronicle.act.boxShownEmpty", title(m, e.election())));
        on(
                ElectionEvent.BallotsIssued.class,
                (e, m) -> Sentence.of("chronicle.act.ballotsIssued", title(m, e.election()), e.issued(), e.present()));
        on(
                ElectionEvent.BallotsCollected.class,
                (e, m) -> Sentence.of("chronicle.act.ballotsCollected", title(m, e.election()), e.collected()));
        on(
                ElectionEvent.CountBegun.class,
                (e, m) -> e.mode() == EntryMode.BALLOTS
                        ? Sentence.of("chronicle.act.countBegun", title(m, e.election()))
                        : Sentence.of("chronicle.act.countOnPaper", title(m, e.election())));
        on(
                ElectionEvent.BallotsRecorded.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.ballotsRecorded",
                        title(m, e.election()),
                        e.copies(),
                        marks(m, e.election(), e.ballot())));
        on(
                ElectionEvent.BallotCorrected.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.ballotCorrected",
                        title(m, e.election()),
                        e.sheet(),
                        marks(m, e.election(), e.before()),
                        marks(m, e.election(), e.after())));
        on(
                ElectionEvent.RereadingBegun.class,
                (e, m) -> Sentence.of("chronicle.act.rereadingBegun", title(m, e.election()), e.typist()));
        on(
                ElectionEvent.BallotsReread.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.ballotsReread",
                        title(m, e.election()),
                        e.copies(),
                        marks(m, e.election(), e.ballot())));
        on(
                ElectionEvent.SheetSettled.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.sheetSettled",
                        title(m, e.election()),
                        e.sheet(),
                        marks(m, e.election(), e.ballot())));
        on(
                ElectionEvent.PaperCheckDrawn.class,
                (e, m) -> Sentence.of("chronicle.act.paperCheckDrawn", title(m, e.election()), e.number(), e.sheets()));
        on(
                ElectionEvent.PaperCheckMade.class,
                (e, m) -> e.differing().isEmpty()
                        ? Sentence.of("chronicle.act.paperCheckAgrees", title(m, e.election()))
                        : Sentence.of("chronicle.act.paperCheckDiffers", title(m, e.election()), e.differing()));
        on(
                ElectionEvent.TotalsRecorded.class,
                (e, m) -> Sentence.of("chronicle.act.totalsRecorded", title(m, e.election())));
        on(
                ElectionEvent.ResultAnnounced.class,
                (e, m) -> e.reason().isEmpty()
                        ? Sentence.of("chronicle.act.resultAnnounced", title(m, e.election()), elected(m, e))
                        : Sentence.of(
                                "chronicle.act.resultAnnouncedFor", title(m, e.election()), elected(m, e), e.reason()));
        on(
                ElectionEvent.ElectionRemoved.class,
                (e, m) -> Sentence.of("chronicle.act.electionRemoved", title(m, e.election())));
        on(
                AppointmentEvent.AppointmentAnnounced.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.appointmentAnnounced",
                        e.appointment().title(),
                        e.appointment().decision().number(),
                        e.appointment().people().stream().map(Candidate::name).toList()));
        on(
                AppointmentEvent.AppointmentRemoved.class,
                (e, m) -> Sentence.of("chronicle.act.appointmentRemoved", e.number()));

        on(ResolutionEvent.ResolutionDrafted.class, (e, m) -> Sentence.of("chronicle.act.resolutionDrafted"));
        on(
                PetitionEvent.PetitionRecorded.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.petitionRecorded",
                        e.petition().id().value(),
                        e.petition().text()));
        on(
                PetitionEvent.PetitionEdited.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.petitionEdited",
                        e.petition().id().value(),
                        e.petition().text()));
        on(
                PetitionEvent.PetitionRemoved.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.petitionRemoved", e.petition().value()));
    }

    private Acts() {}

    /** @param now the meeting as it is now */
    public static Sentence describe(Entry entry, Meeting now) {
        if (entry instanceof Entry.Revoked revoked) {
            return revoked.reason().isEmpty()
                    ? Sentence.of("chronicle.act.revoked", revoked.target())
                    : Sentence.of("chronicle.act.revokedFor", revoked.target(), revoked.reason());
        }
        return describe(((Entry.Recorded) entry).event(), now);
    }

    public static Sentence describe(Event event, Meeting now) {
        return WORDS.get(event.getClass()).apply(event, now);
    }

    /** The kinds of event that there are words for. */
    static Set<Class<? extends Event>> told() {
        return WORDS.keySet();
    }

    public static Sentence body(BodyKind body) {
        return Sentence.of(
                switch (body) {
                    case PRESIDIUM -> "meeting.body.presidium";
                    case SECRETARIAT -> "meeting.body.secretariat";
                    case CREDENTIALS -> "meeting.body.credentials";
                    case COUNTING_BOARD -> "meeting.body.countingBoard";
                    case FIRST_MEETING_BOARD -> "meeting.body.firstMeetingBoard";
                });
    }

    public static Sentence kind(MemberKind kind) {
        return Sentence.of(
                switch (kind) {
                    case MEMBER -> "member.kind.member";
                    case EX_OFFICIO -> "member.kind.ex-officio";
                    case ELECTED -> "member.kind.elected";
                    case APPOINTED -> "member.kind.appointed";
                    case GUEST -> "member.kind.guest";
                });
    }

    /** Before the seal the chronicle shows no marks: whoever enters the pile again must not see the first entry. */
    private static Sentence marks(Meeting meeting, ElectionId id, Ballot ballot) {
        boolean sealed = meeting.elections()
                .find(id)
                .filter(election -> election.stage() == Stage.ANNOUNCED)
                .isPresent();
        if (!sealed) {
            return Sentence.of("chronicle.act.marks.hidden");
        }
        if (!ballot.valid()) {
            return Sentence.of("chronicle.act.marks.invalid");
        }
        return ballot.struck().isEmpty()
                ? Sentence.of("chronicle.act.marks.untouched")
                : Sentence.of("chronicle.act.marks.struck", List.copyOf(ballot.struck()));
    }

    private static List<Object> names(Meeting meeting, List<MemberId> members) {
        return members.stream().map(member -> name(meeting, member)).toList();
    }

    private static Object name(Meeting meeting, MemberId member) {
        return meeting.roll()
                .member(member)
                .map(Member::name)
                .<Object>map(name -> name)
                .orElse(Sentence.of("chronicle.act.someone", member.value()));
    }

    private static Object title(Agenda agenda, ItemId item) {
        return agenda.items().stream()
                .filter(row -> row.id().equals(item))
                .map(AgendaItem::title)
                .<Object>map(title -> title)
                .findFirst()
                .orElse(Sentence.of("chronicle.act.something", item.value()));
    }

    private static Object title(Meeting meeting, ElectionId election) {
        return meeting.elections()
                .find(election)
                .map(Election::title)
                .<Object>map(title -> title)
                .orElse(Sentence.of("chronicle.act.something", election.value()));
    }

    private static Object elected(Meeting meeting, ElectionEvent.ResultAnnounced result) {
        var names = meeting.elections().find(result.election()).stream()
                .flatMap(election -> election.candidates().stream())
                .filter(candidate -> result.elected().contains(candidate.number()))
                .map(Candidate::name)
                .toList();
        return names.isEmpty() ? Sentence.of("chronicle.act.nobody") : names;
    }

    private static <E extends Event> void on(Class<E> kind, BiFunction<E, Meeting, Sentence> words) {
        WORDS.put(kind, (event, meeting) -> words.apply(kind.cast(event), meeting));
    }
}
