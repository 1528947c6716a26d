package org.thuky.cli;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thuky.domain.Refusal;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.election.BallotEntry;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.ReasonCount;
import org.thuky.domain.election.Totals;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.Step;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.command.AgendaCommand.AddItem;
import org.thuky.session.command.AgendaCommand.DrawUpAgenda;
import org.thuky.session.command.AgendaCommand.EditItem;
import org.thuky.session.command.AgendaCommand.FinishItem;
import org.thuky.session.command.AgendaCommand.MoveItem;
import org.thuky.session.command.AgendaCommand.NoteItem;
import org.thuky.session.command.AgendaCommand.RemoveItem;
import org.thuky.session.command.AgendaCommand.StartItem;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.AttendanceCommand.CheckInGroup;
import org.thuky.session.command.AttendanceCommand.Excuse;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.Command;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.ChangeElection;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CorrectBallot;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.PrintBallots;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.session.command.ElectionCommand.RecordTotals;
import org.thuky.session.command.ElectionCommand.RemoveElection;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.CorrectFacts;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.session.command.MemberCommand.EditMember;
import org.thuky.session.command.MemberCommand.GiveKind;
import org.thuky.session.command.MemberCommand.MoveToGroup;
import org.thuky.session.command.MemberCommand.RemoveMember;
import org.thuky.session.command.MemberCommand.RenameGroup;
import org.thuky.session.command.ResolutionCommand.DraftResolution;
import org.thuky.session.command.VoteCommand.TakeHandVote;

/**
 * Every step that a script may take and the command it stands for. {@code import}, {@code at}, {@code undo},
 * {@code redo} and {@code revoke} are no commands of the meeting and stand in {@link Play}.
 */
final class ScriptSteps {

    /** Makes the command of a step, for the meeting as it stands. */
    interface Reading {
        Command command(Arguments step, Meeting meeting);
    }

    /** @param fields what the step knows besides its single value */
    record ScriptStep(Class<? extends Command> command, List<String> fields, Reading reading) {}

    private static final List<String> ITEM = List.of("item", "step", "title", "leader", "minutes", "position");
    private static final List<String> ELECTION = List.of("election", "kind", "title", "seats", "alternates", "style");
    private static final List<String> PERSON = personFields();

    static final Map<String, ScriptStep> STEPS = Map.ofEntries(
            entry("correct-facts", step(CorrectFacts.class, Script.FACTS, (s, m) -> new CorrectFacts(Script.facts(s)))),
            entry(
                    "choose-body",
                    step(
                            ChooseBody.class,
                            List.of("body", "officers"),
                            (s, m) -> new ChooseBody(
                                    s.choice("body", BodyKind.class),
                                    s.each("officers").stream()
                                            .map(officer -> new Officer(officer.text("name"), officer.text("role", "")))
                                            .toList()))),
            entry("add-member", step(AddMember.class, PERSON, (s, m) -> new AddMember(texts(s)))),
            entry(
                    "edit-member",
                    step(EditMember.class, with(PERSON, "who"), (s, m) -> new EditMember(who(s, m), texts(s)))),
            entry("remove-member", step(RemoveMember.class, List.of("who"), (s, m) -> new RemoveMember(who(s, m)))),
            entry(
                    "move-to-group",
                    step(
                            MoveToGroup.class,
                            List.of("who", "group"),
                            (s, m) -> new MoveToGroup(Set.copyOf(everyone(s, "who", m)), s.text("group")))),
            entry(
                    "rename-group",
                    step(
                            RenameGroup.class,
                            List.of("from", "to"),
                            (s, m) -> new RenameGroup(s.text("from"), s.text("to")))),
            entry(
                    "give-kind",
                    step(
                            GiveKind.class,
                            List.of("who", "kind"),
                            (s, m) -> new GiveKind(
                                    Set.copyOf(everyone(s, "who", m)), s.choice("kind", MemberKind.class)))),
            entry("check-in", step(CheckIn.class, List.of("who"), (s, m) -> new CheckIn(who(s, m)))),
            entry(
                    "check-in-group",
                    step(
                            CheckInGroup.class,
                            List.of("group", "except"),
                            (s, m) -> new CheckInGroup(s.text("group"), everyone(s, "except", m)))),
            entry("leave", step(Leave.class, List.of("who"), (s, m) -> new Leave(who(s, m)))),
            entry(
                    "excuse",
                    step(
                            Excuse.class,
                            List.of("who", "with-leave", "reason"),
                            (s, m) -> new Excuse(
                                    who(s, m), new Absence(s.flag("with-leave", true), s.text("reason", ""))))),
            entry("draw-up-agenda", step(DrawUpAgenda.class, List.of(), (s, m) -> new DrawUpAgenda())),
            entry(
                    "add-item",
                    step(
                            AddItem.class,
                            ITEM,
                            (s, m) -> new AddItem(
                                    s.choice("step", Step.class, Step.OTHER),
                                    s.text("title"),
                                    s.text("leader", ""),
                                    s.number("minutes", 0),
                                    s.number("position", m.agenda().items().size() + 1) - 1))),
            entry("edit-item", step(EditItem.class, ITEM, (s, m) -> {
                var item = item(s, m);
                return new EditItem(
                        item.id(),
                        s.choice("step", Step.class, item.step()),
                        s.text("title", item.title()),
                        s.text("leader", item.leader()),
                        s.number("minutes", item.minutes()));
            })),
            entry(
                    "move-item",
                    step(
                            MoveItem.class,
                            List.of("item", "position"),
                            (s, m) -> new MoveItem(item(s, m).id(), s.number("position") - 1))),
            entry(
                    "remove-item",
                    step(
                            RemoveItem.class,
                            List.of("item"),
                            (s, m) -> new RemoveItem(item(s, m).id()))),
            entry(
                    "start-item",
                    step(
                            StartItem.class,
                            List.of("item"),
                            (s, m) -> new StartItem(item(s, m).id()))),
            entry(
                    "finish-item",
                    step(
                            FinishItem.class,
                            List.of("item"),
                            (s, m) -> new FinishItem(item(s, m).id()))),
            entry(
                    "note-item",
                    step(
                            NoteItem.class,
                            List.of("item", "notes"),
                            (s, m) -> new NoteItem(item(s, m).id(), s.text("notes")))),
            entry(
                    "hand-vote",
                    step(
                            TakeHandVote.class,
                            List.of("kind", "election", "subject", "against", "other"),
                            (s, m) -> new TakeHandVote(
                                    s.choice("kind", VoteSubject.class, VoteSubject.OTHER),
                                    s.node().has("election") ? Optional.of(election(s)) : Optional.empty(),
                                    s.text("subject"),
                                    s.number("against", 0),
                                    s.number("other", 0)))),
            entry(
                    "create-election",
                    step(
                            CreateElection.class,
                            ELECTION,
                            (s, m) -> new CreateElection(
                                    s.choice("kind", ElectionKind.class),
                                    s.text("title"),
                                    s.number("seats"),
                                    s.number("alternates", 0),
                                    s.choice(
                                            "style",
                                            MarkingStyle.class,
                                            m.rules().markingStyle().value())))),
            entry("change-election", step(ChangeElection.class, ELECTION, (s, m) -> {
                var election = m.elections().get(election(s));
                return new ChangeElection(
                        election.id(),
                        s.text("title", election.title()),
                        s.number("seats", election.slate().seats()),
                        s.number("alternates", election.slate().alternates()),
                        s.choice("style", MarkingStyle.class, election.slate().style()));
            })),
            entry(
                    "remove-election",
                    step(RemoveElection.class, List.of("election"), (s, m) -> new RemoveElection(election(s)))),
            entry(
                    "list-candidates",
                    step(
                            ListCandidates.class,
                            List.of("election", "candidates"),
                            (s, m) -> new ListCandidates(
                                    election(s),
                                    s.each("candidates").stream()
                                            .map(candidate -> candidate(candidate, m))
                                            .toList()))),
            entry("adopt-list", step(AdoptList.class, List.of("election"), (s, m) -> new AdoptList(election(s)))),
            entry(
                    "print-ballots",
                    step(
                            PrintBallots.class,
                            List.of("election", "copies"),
                            (s, m) -> new PrintBallots(
                                    election(s), s.number("copies", m.presence().present())))),
            entry(
                    "issue-ballots",
                    step(
                            IssueBallots.class,
                            List.of("election", "issued"),
                            (s, m) -> new IssueBallots(
                                    election(s), s.number("issued", m.presence().present())))),
            entry(
                    "collect-ballots",
                    step(
                            CollectBallots.class,
                            List.of("election", "collected"),
                            (s, m) -> new CollectBallots(election(s), s.number("collected")))),
            entry(
                    "begin-count",
                    step(
                            BeginCount.class,
                            List.of("election", "mode"),
                            (s, m) ->
                                    new BeginCount(election(s), s.choice("mode", EntryMode.class, EntryMode.BALLOTS)))),
            entry("ballot", step(RecordBallots.class, List.of("election", "marks"), (s, m) -> {
                var entered = marks(s, m);
                return new RecordBallots(election(s), entered.ballot(), entered.copies());
            })),
            entry(
                    "correct-ballot",
                    step(
                            CorrectBallot.class,
                            List.of("election", "sheet", "marks"),
                            (s, m) -> new CorrectBallot(
                                    election(s), s.number("sheet"), marks(s, m).ballot()))),
            entry(
                    "record-totals",
                    step(RecordTotals.class, List.of("election", "valid", "invalid", "votes"), ScriptSteps::totals)),
            entry(
                    "announce-result",
                    step(AnnounceResult.class, List.of("election"), (s, m) -> new AnnounceResult(election(s)))),
            entry(
                    "draft-resolution",
                    step(
                            DraftResolution.class,
                            List.of("assessment", "directions", "targets", "tasks"),
                            (s, m) -> new DraftResolution(new Resolution(
                                    s.text("assessment", ""),
                                    s.text("directions", ""),
                                    s.texts("targets"),
                                    s.texts("tasks"))))));

    private ScriptSteps() {}

    /** @throws Refusal when the step has another name, other fields, or means nobody who is there */
    static Command command(String name, Arguments step, Meeting meeting) {
        var known = STEPS.get(name);
        if (known == null) {
            throw Refusal.of("cli.script.unknownStep", step.where());
        }
        step.onlyKnows(known.fields());
        return known.reading().command(step, meeting);
    }

    private static ScriptStep step(Class<? extends Command> command, List<String> fields, Reading reading) {
        return new ScriptStep(command, fields, reading);
    }

    private static ElectionId election(Arguments step) {
        return new ElectionId(step.number("election"));
    }

    private static BallotEntry marks(Arguments step, Meeting meeting) {
        var election = meeting.elections().get(election(step));
        return BallotEntry.parse(step.text("marks"), election.slate(), meeting.rules());
    }

    /** A row by its place in the agenda, or by which prescribed step it is. */
    private static AgendaItem item(Arguments step, Meeting meeting) {
        var items = meeting.agenda().items();
        if (step.node().path("item").isInt()) {
            int place = step.number("item");
            if (place < 1 || place > items.size()) {
                throw Refusal.of("cli.script.item", step.where(), step.text("item"));
            }
            return items.get(place - 1);
        }
        var prescribed = step.choice("item", Step.class);
        return items.stream()
                .filter(item -> item.step() == prescribed)
                .findFirst()
                .orElseThrow(() -> Refusal.of("cli.script.item", step.where(), step.text("item")));
    }

    private static MemberId who(Arguments step, Meeting meeting) {
        return person(step.node().isValueNode() ? step.text() : step.text("who"), step, meeting)
                .id();
    }

    private static List<MemberId> everyone(Arguments step, String field, Meeting meeting) {
        return step.texts(field).stream()
                .map(name -> person(name, step, meeting).id())
                .toList();
    }

    /** Whoever carries the card, or the one person of that name. */
    private static Member person(String text, Arguments step, Meeting meeting) {
        var holder = meeting.roll().holderOf(text);
        if (holder.isPresent()) {
            return holder.get();
        }
        var named = meeting.roll().members().stream()
                .filter(member -> member.name().full().equalsIgnoreCase(text))
                .toList();
        if (named.size() != 1) {
            throw Refusal.of(
                    named.isEmpty() ? "cli.script.nobody" : "cli.script.namesakes", step.where(), text, named.size());
        }
        return named.get(0);
    }

    /** Somebody of the roll, by name or card, or whoever is described. */
    private static Candidate candidate(Arguments candidate, Meeting meeting) {
        if (candidate.node().isValueNode()) {
            var member = person(candidate.text(), candidate, meeting);
            return new Candidate(
                    0,
                    member.id().value(),
                    member.name().full(),
                    member.birth().year(),
                    member.position(),
                    member.unit());
        }
        return new Candidate(
                0,
                0,
                candidate.text("name"),
                candidate.number("birth-year", 0),
                candidate.text("position", ""),
                candidate.text("unit", ""));
    }

    private static RecordTotals totals(Arguments step, Meeting meeting) {
        var election = meeting.elections().get(election(step));
        var invalid = new ArrayList<ReasonCount>();
        step.node()
                .path("invalid")
                .properties()
                .forEach(reason -> invalid.add(
                        new ReasonCount(reason.getKey(), reason.getValue().asInt())));
        return new RecordTotals(election.id(), new Totals(step.number("valid"), invalid, votes(step, election)));
    }

    private static List<Integer> votes(Arguments step, Election election) {
        var byName = new LinkedHashMap<String, JsonNode>();
        step.node().path("votes").properties().forEach(votes -> byName.put(votes.getKey(), votes.getValue()));
        var strangers = new HashSet<>(byName.keySet());
        var votes = new ArrayList<Integer>();
        for (var candidate : election.slate().candidates()) {
            strangers.remove(candidate.name());
            if (!byName.containsKey(candidate.name())) {
                throw Refusal.of("cli.script.votes", step.where(), candidate.name());
            }
            votes.add(byName.get(candidate.name()).asInt());
        }
        if (!strangers.isEmpty()) {
            throw Refusal.of(
                    "cli.script.notListed", step.where(), strangers.iterator().next());
        }
        return votes;
    }

    private static Map<MemberField, String> texts(Arguments step) {
        return List.of(MemberField.values()).stream()
                .filter(field -> step.node().has(Arguments.word(field)))
                .collect(Collectors.toMap(field -> field, field -> step.text(Arguments.word(field))));
    }

    private static List<String> personFields() {
        return List.of(MemberField.values()).stream().map(Arguments::word).toList();
    }

    private static List<String> with(List<String> fields, String more) {
        var all = new ArrayList<>(fields);
        all.add(more);
        return all;
    }
}
