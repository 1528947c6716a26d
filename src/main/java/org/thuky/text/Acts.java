package org.thuky.text;

import java.util.List;
import java.util.Set;
import org.thuky.domain.Sentence;
import org.thuky.domain.agenda.Agenda;
import org.thuky.domain.agenda.AgendaEvent;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.attendance.AttendanceEvent;
import org.thuky.domain.chronicle.ClockCorrected;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingEvent;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.meeting.PinEvent;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberEvent;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.vote.VoteEvent;

/**
 * Every act in words, as the chronicle screen, the undo hint and the command line tell it. Names are looked up in the
 * meeting as it is now; whoever is no longer there is told by number.
 */
public final class Acts {

    private static final ActWords WORDS = words();

    private static ActWords words() {
        var words = new ActWords();
        words.on(
                MeetingEvent.MeetingOpened.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.meetingOpened",
                        e.facts().union(),
                        e.rules().title()));
        words.on(MeetingEvent.FactsCorrected.class, (e, m) -> Sentence.of("chronicle.act.factsCorrected"));
        words.on(MeetingEvent.BackgroundTold.class, (e, m) -> Sentence.of("chronicle.act.backgroundTold"));
        words.on(
                MeetingEvent.RuleConfirmed.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.ruleConfirmed", Rule.require(e.rule()).title(), e.source(), e.clause()));
        words.on(
                PinEvent.PinSet.class,
                (e, m) -> Sentence.of(
                        e.changed() ? "chronicle.act.pinChanged" : "chronicle.act.pinSet",
                        e.officer().name()));
        words.on(
                PinEvent.LockPinSet.class,
                (e, m) -> Sentence.of(e.changed() ? "chronicle.act.lockPinChanged" : "chronicle.act.lockPinSet"));
        words.on(
                PinEvent.LockPinRemoved.class,
                (e, m) ->
                        Sentence.of(e.forgotten() ? "chronicle.act.lockPinForgotten" : "chronicle.act.lockPinRemoved"));
        words.on(
                PinEvent.PinMistyped.class,
                (e, m) -> e.owner().opensScreen()
                        ? Sentence.of("chronicle.act.lockPinMistyped")
                        : Sentence.of(
                                "chronicle.act.pinMistyped", e.owner().officer().name()));
        words.on(PinEvent.ScreenUnlocked.class, (e, m) -> Sentence.of("chronicle.act.screenUnlocked"));
        words.on(
                MeetingEvent.QuorumWaived.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.quorumWaived",
                        e.waiver().present(),
                        e.waiver().summoned(),
                        e.waiver().reason()));
        words.on(
                MeetingEvent.FirstMeetingRecorded.class,
                (e, m) -> e.meeting().told().isEmpty()
                        ? Sentence.of("chronicle.act.firstMeetingCleared")
                        : Sentence.of(
                                "chronicle.act.firstMeetingRecorded",
                                e.meeting().told()));
        words.on(
                MeetingEvent.BodyChosen.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.bodyChosen",
                        body(e.body()),
                        e.officers().stream()
                                .map(Officer::person)
                                .map(m.roll()::told)
                                .toList()));
        words.on(
                MeetingEvent.OfficeTakenOver.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.officeTakenOver",
                        e.successor().name(),
                        e.before().name(),
                        body(e.body()),
                        e.reason()));
        words.on(ClockCorrected.class, (e, m) -> Sentence.of("chronicle.act.clockCorrected", e.was(), e.is()));
        words.on(
                MeetingEvent.PersonalDataErased.class,
                (e, m) -> Sentence.of("chronicle.act.personalDataErased", e.on(), e.entries(), e.code()));

        words.on(
                MemberEvent.MembersImported.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.membersImported",
                        e.added().size(),
                        e.changed().size()));
        words.on(
                MemberEvent.MemberAdded.class,
                (e, m) -> Sentence.of("chronicle.act.memberAdded", e.member().name()));
        words.on(
                MemberEvent.MemberEdited.class,
                (e, m) -> Sentence.of("chronicle.act.memberEdited", e.member().name()));
        words.on(
                MemberEvent.MemberRemoved.class,
                (e, m) -> Sentence.of("chronicle.act.memberRemoved", name(m, e.member())));
        words.on(
                MemberEvent.MembersMoved.class,
                (e, m) -> Sentence.of("chronicle.act.membersMoved", names(m, List.copyOf(e.members())), e.group()));
        words.on(MemberEvent.GroupRenamed.class, (e, m) -> Sentence.of("chronicle.act.groupRenamed", e.from(), e.to()));
        words.on(
                MemberEvent.KindGiven.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.kindGiven",
                        names(m, List.copyOf(e.members())),
                        e.kind().label()));

        words.on(
                MemberEvent.AlternateCalled.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.alternateCalled", name(m, e.alternate()), name(m, e.absent()), e.reason()));

        words.on(
                MemberEvent.MembersMerged.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.membersMerged",
                        e.dropped().name(),
                        e.dropped().id().value(),
                        e.kept().name(),
                        e.kept().id().value()));

        words.on(
                AttendanceEvent.MovementTold.class,
                (e, m) -> Sentence.of(
                        e.movement().arrival() ? "chronicle.act.arrivalTold" : "chronicle.act.departureTold",
                        name(m, e.member()),
                        e.movement().at()));
        words.on(
                AttendanceEvent.MovementCorrected.class,
                (e, m) -> Sentence.of("chronicle.act.movementCorrected", name(m, e.member()), e.before(), e.right()));
        words.on(
                AttendanceEvent.AbsenteesNoted.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.absenteesNoted", e.absentees().size(), names(m, e.people())));
        words.on(
                AttendanceEvent.SittingOpened.class,
                (e, m) -> Sentence.of("chronicle.act.sittingOpened", e.title(), e.date()));
        words.on(
                AttendanceEvent.MemberCheckedIn.class,
                (e, m) -> Sentence.of("chronicle.act.memberCheckedIn", name(m, e.member())));
        words.on(
                AttendanceEvent.GroupCheckedIn.class,
                (e, m) ->
                        Sentence.of("chronicle.act.groupCheckedIn", e.members().size(), e.group()));
        words.on(
                AttendanceEvent.MemberLeft.class,
                (e, m) -> Sentence.of("chronicle.act.memberLeft", name(m, e.member())));
        words.on(
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

        words.on(
                AgendaEvent.AgendaDrawnUp.class,
                (e, m) -> Sentence.of("chronicle.act.agendaDrawnUp", e.items().size()));
        words.on(
                AgendaEvent.ItemAdded.class,
                (e, m) -> Sentence.of("chronicle.act.itemAdded", e.item().title()));
        words.on(AgendaEvent.ItemEdited.class, (e, m) -> Sentence.of("chronicle.act.itemEdited", e.title()));
        words.on(
                AgendaEvent.ItemMoved.class,
                (e, m) -> Sentence.of("chronicle.act.itemMoved", title(m.agenda(), e.item()), e.position() + 1));
        words.on(
                AgendaEvent.ItemRemoved.class,
                (e, m) -> Sentence.of("chronicle.act.itemRemoved", title(m.agenda(), e.item())));
        words.on(
                AgendaEvent.ItemStarted.class,
                (e, m) -> Sentence.of("chronicle.act.itemStarted", title(m.agenda(), e.item())));
        words.on(
                AgendaEvent.ItemFinished.class,
                (e, m) -> Sentence.of("chronicle.act.itemFinished", title(m.agenda(), e.item())));
        words.on(
                AgendaEvent.ItemNoted.class,
                (e, m) -> Sentence.of("chronicle.act.itemNoted", title(m.agenda(), e.item())));

        words.on(
                VoteEvent.HandVoteTaken.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.handVoteTaken",
                        e.vote().subject(),
                        e.vote().inFavour(),
                        e.vote().base(),
                        e.vote().against(),
                        e.vote().other()));

        WritingActs.tell(words);
        ElectionActs.tell(words);
        return words;
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
        return WORDS.of(event, now);
    }

    /** The kinds of event that there are words for. */
    static Set<Class<? extends Event>> told() {
        return WORDS.told();
    }

    public static Sentence body(BodyKind body) {
        return body.label();
    }

    private static List<Object> names(Meeting meeting, List<MemberId> members) {
        return members.stream().map(member -> name(meeting, member)).toList();
    }

    private static Object name(Meeting meeting, MemberId member) {
        return meeting.roll()
                .bearer(member)
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
}
