package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Appointment;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Succession;
import org.thuky.domain.meeting.ElectionPlan;
import org.thuky.domain.meeting.FirstMeeting;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.meeting.NextStep;
import org.thuky.text.Messages;

/** The rows of the list: what the meeting elects, what the new committee elects and how it met, what was announced by decision. */
final class ElectionRows {

    private final Meeting meeting;
    private final Messages messages;
    private final List<ElectionRow> rows = new ArrayList<>();

    private ElectionRows(Meeting meeting, Messages messages) {
        this.meeting = meeting;
        this.messages = messages;
    }

    static List<ElectionRow> of(Meeting meeting, Messages messages) {
        var rows = new ElectionRows(meeting, messages);
        rows.elections(
                Electorate.MEETING,
                meeting.facts().kind() == MeetingKind.CONGRESS
                        ? messages.text("election.list.group.congress")
                        : messages.text("election.list.group.conference"));
        rows.firstMeeting(messages.text("election.list.group.first.meeting"));
        rows.appointments();
        return rows.rows;
    }

    private void firstMeeting(String group) {
        boolean held = new ElectionPlan(meeting).hasFirstMeeting();
        if (held) {
            rows.add(row(group, meeting.firstMeeting()));
        }
        elections(Electorate.NEW_COMMITTEE, held ? "" : group);
    }

    private void elections(Electorate voters, String group) {
        var heading = group;
        for (var election : inOrder(voters)) {
            rows.add(row(heading, election));
            heading = "";
        }
    }

    /** Later rounds stand under the election they belong to, whenever they were opened. */
    private List<Election> inOrder(Electorate voters) {
        return meeting.elections().all().stream()
                .filter(election -> election.electorate() == voters)
                .filter(election -> election.contest().after().isEmpty())
                .flatMap(first -> meeting.elections().rounds(first.id()).stream())
                .toList();
    }

    private void appointments() {
        var heading = messages.text("election.list.group.decisions");
        for (var appointment : meeting.elections().appointments()) {
            rows.add(row(heading, appointment));
            heading = "";
        }
    }

    private ElectionRow row(String heading, Election election) {
        return new ElectionRow(
                heading,
                Optional.of(election.id()),
                0,
                election.title(),
                election.contest()
                        .after()
                        .map(after -> messages.text(
                                "election.list.round",
                                election.round(),
                                after.cause().title()))
                        .orElse(""),
                Optional.of(election.stage()),
                messages.text(election.stage().title()),
                election.stage() == Stage.ANNOUNCED,
                messages.text(result(election)),
                toDo(election).map(messages::text).orElse(""),
                election.stage().compareTo(Stage.ISSUED) < 0);
    }

    /** It may be written down at any time, but nobody is asked for it before the committee has voted. */
    private ElectionRow row(String heading, FirstMeeting first) {
        boolean complete = first.untold().isEmpty();
        int committee = meeting.elections().committee().size();
        boolean due = meeting.elections().present(Electorate.NEW_COMMITTEE) > 0;
        return new ElectionRow(
                heading,
                Optional.empty(),
                0,
                messages.text("election.first.title"),
                messages.formats().format(first.told()),
                Optional.empty(),
                messages.text(complete ? "election.first.recorded" : "election.first.lacking"),
                complete,
                due ? messages.text("election.first.came", meeting.cameToFirstMeeting(), committee) : "",
                complete || !due ? "" : messages.text("election.first.do", first.untold()),
                false);
    }

    private ElectionRow row(String heading, Appointment appointment) {
        var decision = appointment.decision();
        return new ElectionRow(
                heading,
                Optional.empty(),
                appointment.number(),
                appointment.title(),
                messages.text(
                        "election.list.decision",
                        decision.number(),
                        messages.formats().date(decision.date()),
                        decision.issuer()),
                Optional.empty(),
                messages.text("election.list.decided"),
                true,
                messages.text(
                        "election.list.appointed",
                        appointment.people().size(),
                        appointment.people().stream().map(Candidate::name).toList()),
                "",
                true);
    }

    private Sentence result(Election election) {
        return switch (election.stage()) {
            case PREPARING, LISTED ->
                Sentence.of(
                        "election.list.planned",
                        election.seats(),
                        election.candidates().size());
            case ISSUED ->
                Sentence.of(
                        "election.list.issued",
                        election.box().issued(),
                        election.box().collected());
            case COUNTING -> CountProgress.summary(new OpenElection(meeting, election));
            case ANNOUNCED -> announced(election);
        };
    }

    private Sentence announced(Election election) {
        int elected = meeting.elections().holders(election).size();
        var outcome = Outcome.of(election, meeting.rules());
        if (!outcome.ties().isEmpty() && election.announcement().awarded().isEmpty()) {
            return Sentence.of("election.list.tied", elected, election.seats());
        }
        int empty = Succession.empty(election)
                + Math.max(
                        0, outcome.vacant() - election.announcement().awarded().size());
        return empty > 0
                ? Sentence.of("election.list.vacant", elected, election.seats(), empty)
                : Sentence.of("election.list.elected", elected, election.seats());
    }

    private Optional<Sentence> toDo(Election election) {
        return switch (election.stage()) {
            case PREPARING ->
                Optional.of(
                        election.candidates().isEmpty()
                                ? Sentence.of("election.list.do.list")
                                : Sentence.of("election.list.do.adopt"));
            case LISTED ->
                Optional.of(
                        election.box().printed() == 0
                                ? Sentence.of("election.list.do.print")
                                : Sentence.of("election.list.do.issue"));
            case ISSUED ->
                Optional.of(
                        election.box().collected() == 0
                                ? Sentence.of("election.list.do.collect")
                                : Sentence.of("election.list.do.count"));
            case COUNTING ->
                Optional.of(
                        meeting.counting(election.id()).clear()
                                ? Sentence.of("election.list.do.announce")
                                : Sentence.of("election.list.do.count"));
            case ANNOUNCED -> again(election);
        };
    }

    private Optional<Sentence> again(Election election) {
        return NextStep.of(meeting, election.id()).stream()
                .filter(step -> step.kind().toDo())
                .findFirst()
                .map(step -> step.kind() == NextStep.Kind.OPEN
                        ? step.cause().orElseThrow().title()
                        : step.kind() == NextStep.Kind.ASK
                                ? Sentence.of("election.list.do.ask")
                                : Sentence.of("election.award.title"));
    }
}
