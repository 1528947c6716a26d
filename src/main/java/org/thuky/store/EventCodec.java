package org.thuky.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thuky.domain.agenda.AgendaEvent;
import org.thuky.domain.attendance.AttendanceEvent;
import org.thuky.domain.chronicle.ClockCorrected;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.AppointmentEvent;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.floor.FloorEvent;
import org.thuky.domain.meeting.MeetingEvent;
import org.thuky.domain.meeting.PinEvent;
import org.thuky.domain.member.MemberEvent;
import org.thuky.domain.news.NewsEvent;
import org.thuky.domain.petition.PetitionEvent;
import org.thuky.domain.resolution.ResolutionEvent;
import org.thuky.domain.vote.VoteEvent;

/**
 * Events as JSON. A kind names an event on the disk for ever, whatever its class is called one day; every version ever
 * released stays readable.
 */
public final class EventCodec {

    private static final Map<String, Class<? extends Event>> KINDS = Map.ofEntries(
            Map.entry("meeting-opened", MeetingEvent.MeetingOpened.class),
            Map.entry("facts-corrected", MeetingEvent.FactsCorrected.class),
            Map.entry("background-told", MeetingEvent.BackgroundTold.class),
            Map.entry("rule-confirmed", MeetingEvent.RuleConfirmed.class),
            Map.entry("body-chosen", MeetingEvent.BodyChosen.class),
            Map.entry("office-taken-over", MeetingEvent.OfficeTakenOver.class),
            Map.entry("clock-corrected", ClockCorrected.class),
            Map.entry("pin-set", PinEvent.PinSet.class),
            Map.entry("lock-pin-set", PinEvent.LockPinSet.class),
            Map.entry("lock-pin-removed", PinEvent.LockPinRemoved.class),
            Map.entry("pin-mistyped", PinEvent.PinMistyped.class),
            Map.entry("screen-unlocked", PinEvent.ScreenUnlocked.class),
            Map.entry("quorum-waived", MeetingEvent.QuorumWaived.class),
            Map.entry("first-meeting-recorded", MeetingEvent.FirstMeetingRecorded.class),
            Map.entry("personal-data-erased", MeetingEvent.PersonalDataErased.class),
            Map.entry("members-imported", MemberEvent.MembersImported.class),
            Map.entry("member-added", MemberEvent.MemberAdded.class),
            Map.entry("member-edited", MemberEvent.MemberEdited.class),
            Map.entry("member-removed", MemberEvent.MemberRemoved.class),
            Map.entry("members-moved", MemberEvent.MembersMoved.class),
            Map.entry("group-renamed", MemberEvent.GroupRenamed.class),
            Map.entry("kind-given", MemberEvent.KindGiven.class),
            Map.entry("alternate-called", MemberEvent.AlternateCalled.class),
            Map.entry("members-merged", MemberEvent.MembersMerged.class),
            Map.entry("member-checked-in", AttendanceEvent.MemberCheckedIn.class),
            Map.entry("group-checked-in", AttendanceEvent.GroupCheckedIn.class),
            Map.entry("member-left", AttendanceEvent.MemberLeft.class),
            Map.entry("member-excused", AttendanceEvent.MemberExcused.class),
            Map.entry("movement-told", AttendanceEvent.MovementTold.class),
            Map.entry("movement-corrected", AttendanceEvent.MovementCorrected.class),
            Map.entry("absentees-noted", AttendanceEvent.AbsenteesNoted.class),
            Map.entry("sitting-opened", AttendanceEvent.SittingOpened.class),
            Map.entry("agenda-drawn-up", AgendaEvent.AgendaDrawnUp.class),
            Map.entry("item-added", AgendaEvent.ItemAdded.class),
            Map.entry("item-edited", AgendaEvent.ItemEdited.class),
            Map.entry("item-moved", AgendaEvent.ItemMoved.class),
            Map.entry("item-removed", AgendaEvent.ItemRemoved.class),
            Map.entry("item-started", AgendaEvent.ItemStarted.class),
            Map.entry("item-finished", AgendaEvent.ItemFinished.class),
            Map.entry("item-noted", AgendaEvent.ItemNoted.class),
            Map.entry("hand-vote-taken", VoteEvent.HandVoteTaken.class),
            Map.entry("election-created", ElectionEvent.ElectionCreated.class),
            Map.entry("election-changed", ElectionEvent.ElectionChanged.class),
            Map.entry("round-opened", ElectionEvent.RoundOpened.class),
            Map.entry("withdrawal-decided", ElectionEvent.WithdrawalDecided.class),
            Map.entry("candidates-changed", ElectionEvent.CandidatesChanged.class),
            Map.entry("seats-and-list-adopted", ElectionEvent.SeatsAndListAdopted.class),
            Map.entry("ballots-printed", ElectionEvent.BallotsPrinted.class),
            Map.entry("box-shown-empty", ElectionEvent.BoxShownEmpty.class),
            Map.entry("ballots-issued", ElectionEvent.BallotsIssued.class),
            Map.entry("ballots-collected", ElectionEvent.BallotsCollected.class),
            Map.entry("count-begun", ElectionEvent.CountBegun.class),
            Map.entry("ballots-recorded", ElectionEvent.BallotsRecorded.class),
            Map.entry("ballot-corrected", ElectionEvent.BallotCorrected.class),
            Map.entry("rereading-begun", ElectionEvent.SecondEntryBegun.class),
            Map.entry("ballots-reread", ElectionEvent.BallotsEnteredAgain.class),
            Map.entry("sheet-settled", ElectionEvent.SheetSettled.class),
            Map.entry("paper-check-drawn", ElectionEvent.PaperCheckDrawn.class),
            Map.entry("paper-check-made", ElectionEvent.PaperCheckMade.class),
            Map.entry("appointment-announced", AppointmentEvent.AppointmentAnnounced.class),
            Map.entry("appointment-removed", AppointmentEvent.AppointmentRemoved.class),
            Map.entry("totals-recorded", ElectionEvent.TotalsRecorded.class),
            Map.entry("totals-entered-again", ElectionEvent.TotalsEnteredAgain.class),
            Map.entry("totals-settled", ElectionEvent.TotalsSettled.class),
            Map.entry("result-announced", ElectionEvent.ResultAnnounced.class),
            Map.entry("seat-vacated", ElectionEvent.SeatVacated.class),
            Map.entry("seats-awarded", ElectionEvent.SeatsAwarded.class),
            Map.entry("election-removed", ElectionEvent.ElectionRemoved.class),
            Map.entry("resolution-drafted", ResolutionEvent.ResolutionDrafted.class),
            Map.entry("petition-recorded", PetitionEvent.PetitionRecorded.class),
            Map.entry("petition-edited", PetitionEvent.PetitionEdited.class),
            Map.entry("petition-removed", PetitionEvent.PetitionRemoved.class),
            Map.entry("contribution-recorded", FloorEvent.ContributionRecorded.class),
            Map.entry("contribution-edited", FloorEvent.ContributionEdited.class),
            Map.entry("contribution-removed", FloorEvent.ContributionRemoved.class),
            Map.entry("document-tabled", FloorEvent.DocumentTabled.class),
            Map.entry("document-edited", FloorEvent.DocumentEdited.class),
            Map.entry("document-removed", FloorEvent.DocumentRemoved.class),
            Map.entry("news-written", NewsEvent.NewsWritten.class));

    private static final Map<Class<? extends Event>, String> NAMES =
            KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new RuleSetModule(JsonNodeFactory.instance.objectNode()))
            .addModule(new PersonModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public Set<String> kinds() {
        return KINDS.keySet();
    }

    public String kind(Event event) {
        return NAMES.get(event.getClass());
    }

    /** The form in which an event of this kind is written now. */
    static int version(String kind) {
        return Upgrades.of(kind).size() + 1;
    }

    public String encode(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("An event that cannot be written: " + event.getClass(), unwritable);
        }
    }

    /** @throws NewerFormat when a newer program wrote it */
    public Event decode(String kind, int version, String payload) {
        var type = KINDS.get(kind);
        if (type == null || version > version(kind)) {
            throw new NewerFormat(kind + " v" + version);
        }
        try {
            var event = (ObjectNode) json.readTree(payload);
            Upgrades.of(kind).stream().skip(version - 1L).forEach(upgrade -> upgrade.accept(event));
            return json.treeToValue(event, type);
        } catch (JsonProcessingException unreadable) {
            throw new NewerFormat(kind + " v" + version, unreadable);
        }
    }
}
