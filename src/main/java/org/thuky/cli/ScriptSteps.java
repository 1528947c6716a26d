package org.thuky.cli;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.domain.member.GuestOf;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Sex;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.command.AgendaCommand.AddItem;
import org.thuky.session.command.AgendaCommand.DrawUpAgenda;
import org.thuky.session.command.AgendaCommand.EditItem;
import org.thuky.session.command.AgendaCommand.FinishItem;
import org.thuky.session.command.AgendaCommand.MoveItem;
import org.thuky.session.command.AgendaCommand.NoteItem;
import org.thuky.session.command.AgendaCommand.RemoveItem;
import org.thuky.session.command.AgendaCommand.StartItem;
import org.thuky.session.command.Command;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.ConfirmRule;
import org.thuky.session.command.MeetingCommand.CorrectFacts;
import org.thuky.session.command.MeetingCommand.RemoveLockPin;
import org.thuky.session.command.MeetingCommand.SetLockPin;
import org.thuky.session.command.MeetingCommand.SetPin;
import org.thuky.session.command.MeetingCommand.WaiveQuorum;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.session.command.MemberCommand.EditMember;
import org.thuky.session.command.MemberCommand.GiveKind;
import org.thuky.session.command.MemberCommand.MergeMembers;
import org.thuky.session.command.MemberCommand.MoveToGroup;
import org.thuky.session.command.MemberCommand.RemoveMember;
import org.thuky.session.command.MemberCommand.RenameGroup;
import org.thuky.session.command.NewPin;
import org.thuky.session.command.VoteCommand.TakeHandVote;

/**
 * Every step that a script may take and the command it stands for. Those of the elections
 * stand in {@link ElectionSteps}, those at the door in {@link DoorSteps}, those of what is written down for the papers in {@link PaperSteps} and {@link FloorSteps}. {@code import}, {@code at}, {@code undo},
 * {@code redo}, {@code revoke} and {@code correct-clock} are no commands of the meeting and stand in {@link Play}.
 */
final class ScriptSteps {

    /** Makes the command of a step, for the meeting as it stands. */
    interface Reading {
        Command command(Arguments step, Meeting meeting);
    }

    /** @param fields what the step knows besides its single value */
    record ScriptStep(Class<? extends Command> command, List<String> fields, Reading reading) {}

    private static final List<String> ITEM = List.of("item", "step", "title", "leader", "minutes", "position");
    private static final List<String> PERSON = personFields();

    private static final Map<String, ScriptStep> OF_THE_DAY = Map.ofEntries(
            entry("correct-facts", step(CorrectFacts.class, Script.FACTS, (s, m) -> new CorrectFacts(Script.facts(s)))),
            entry(
                    "confirm-rule",
                    step(
                            ConfirmRule.class,
                            List.of("rule", "source", "clause"),
                            (s, m) -> new ConfirmRule(s.text("rule"), s.text("source"), s.text("clause", "")))),
            entry(
                    "choose-body",
                    step(
                            ChooseBody.class,
                            List.of("body", "officers"),
                            (s, m) -> new ChooseBody(
                                    s.choice("body", BodyKind.class),
                                    s.each("officers").stream()
                                            .map(officer ->
                                                    new Officer(somebody(officer, "name", m), officer.text("role", "")))
                                            .toList()))),
            entry(
                    "set-pin",
                    step(
                            SetPin.class,
                            List.of("officer", "pin"),
                            (s, m) -> new SetPin(
                                    somebody(s, "officer", m),
                                    new NewPin.Notice(s.text("pin"), new PinOwner(somebody(s, "officer", m)))))),
            entry(
                    "set-lock-pin",
                    step(
                            SetLockPin.class,
                            List.of("pin", "before"),
                            (s, m) -> new SetLockPin(
                                    s.text("before", ""), new NewPin.Notice(s.text("pin"), PinOwner.LOCK)))),
            entry(
                    "remove-lock-pin",
                    step(RemoveLockPin.class, List.of("before"), (s, m) -> new RemoveLockPin(s.text("before")))),
            entry(
                    "waive-quorum",
                    step(
                            WaiveQuorum.class,
                            List.of("electorate", "reason"),
                            (s, m) -> new WaiveQuorum(
                                    s.choice("electorate", Electorate.class, Electorate.MEETING), s.text("reason")))),
            entry("add-member", step(AddMember.class, PERSON, (s, m) -> new AddMember(texts(s)))),
            entry(
                    "edit-member",
                    step(EditMember.class, with(PERSON, "who"), (s, m) -> new EditMember(who(s, m), texts(s)))),
            entry("remove-member", step(RemoveMember.class, List.of("who"), (s, m) -> new RemoveMember(who(s, m)))),
            entry(
                    "merge",
                    step(
                            MergeMembers.class,
                            List.of("who", "into"),
                            (s, m) -> new MergeMembers(entryOf(s, "into", m), entryOf(s, "who", m)))),
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
            entry("draw-up-agenda", step(DrawUpAgenda.class, List.of(), (s, m) -> new DrawUpAgenda())),
            entry(
                    "add-item",
                    step(
                            AddItem.class,
                            ITEM,
                            (s, m) -> new AddItem(
                                    s.choice("step", AgendaRole.class, AgendaRole.OTHER),
                                    s.text("title"),
                                    s.text("leader", ""),
                                    s.number("minutes", 0),
                                    s.number("position", m.agenda().items().size() + 1) - 1))),
            entry("edit-item", step(EditItem.class, ITEM, (s, m) -> {
                var item = item(s, m);
                return new EditItem(
                        item.id(),
                        s.choice("step", AgendaRole.class, item.step()),
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
                                    s.number("other", 0)))));

    static final Map<String, ScriptStep> STEPS =
            together(OF_THE_DAY, DoorSteps.STEPS, ElectionSteps.STEPS, PaperSteps.STEPS, FloorSteps.STEPS);

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

    @SafeVarargs
    private static Map<String, ScriptStep> together(Map<String, ScriptStep>... some) {
        var all = new HashMap<String, ScriptStep>();
        for (var steps : some) {
            all.putAll(steps);
        }
        return Map.copyOf(all);
    }

    static ScriptStep step(Class<? extends Command> command, List<String> fields, Reading reading) {
        return new ScriptStep(command, fields, reading);
    }

    static ElectionId election(Arguments step) {
        return new ElectionId(step.number("election"));
    }

    /** A row by its place in the agenda, or by which prescribed step it is. */
    static AgendaItem item(Arguments step, Meeting meeting) {
        var items = meeting.agenda().items();
        if (step.node().path("item").isInt()) {
            int place = step.number("item");
            if (place < 1 || place > items.size()) {
                throw Refusal.of("cli.script.item", step.where(), step.text("item"));
            }
            return items.get(place - 1);
        }
        var prescribed = step.choice("item", AgendaRole.class);
        return items.stream()
                .filter(item -> item.step() == prescribed)
                .findFirst()
                .orElseThrow(() -> Refusal.of("cli.script.item", step.where(), step.text("item")));
    }

    static MemberId who(Arguments step, Meeting meeting) {
        return person(step.node().isValueNode() ? step.text() : step.text("who"), step, meeting)
                .id();
    }

    /** An entry by card or name, or by its number, which alone tells two of the same name apart. */
    private static MemberId entryOf(Arguments step, String field, Meeting meeting) {
        var text = step.text(field).strip();
        return text.matches("#[1-9]\\d{0,8}")
                ? meeting.roll()
                        .require(new MemberId(Integer.parseInt(text.substring(1))))
                        .id()
                : person(text, step, meeting).id();
    }

    static List<MemberId> everyone(Arguments step, String field, Meeting meeting) {
        return step.texts(field).stream()
                .map(name -> person(name, step, meeting).id())
                .toList();
    }

    /** Somebody of the roll, by card or name, or whoever is called so; nobody when the field is missing or empty. */
    static Person somebody(Arguments step, String field, Meeting meeting) {
        return called(step.text(field, ""), meeting);
    }

    static Person called(String text, Meeting meeting) {
        return meeting.roll()
                .holderOf(text)
                .map(Person::of)
                .orElseGet(() -> meeting.roll().called(text));
    }

    /** Whoever carries the card, or the one person of that name. */
    static Member person(String text, Arguments step, Meeting meeting) {
        var holder = meeting.roll().holderOf(text);
        if (holder.isPresent()) {
            return holder.get();
        }
        var called = meeting.roll().called(text).member().flatMap(meeting.roll()::member);
        if (called.isPresent()) {
            return called.get();
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

    private static Map<MemberField, String> texts(Arguments step) {
        return List.of(MemberField.values()).stream()
                .filter(field -> step.node().has(Arguments.word(field)))
                .collect(Collectors.toMap(field -> field, field -> text(field, step)));
    }

    /** Sex and kind are written by the names of their constants. */
    private static String text(MemberField field, Arguments step) {
        var text = step.text(Arguments.word(field));
        var choices = Stream.<Enum<?>>of(
                        switch (field) {
                            case SEX -> Sex.values();
                            case KIND -> MemberKind.choices().toArray(MemberKind[]::new);
                            case GUEST_OF -> GuestOf.values();
                            default -> new Enum<?>[0];
                        })
                .map(Enum::name)
                .toList();
        if (!choices.isEmpty() && !text.isBlank() && !choices.contains(text.strip())) {
            throw Refusal.of("cli.script.choice", step.where(), text, choices);
        }
        return text;
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
