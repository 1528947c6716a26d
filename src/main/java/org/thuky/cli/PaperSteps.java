package org.thuky.cli;

import static java.util.Map.entry;
import static org.thuky.cli.ScriptSteps.somebody;
import static org.thuky.cli.ScriptSteps.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thuky.cli.ScriptSteps.ScriptStep;
import org.thuky.domain.Refusal;
import org.thuky.domain.meeting.FirstMeeting;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.petition.Petition;
import org.thuky.domain.petition.PetitionId;
import org.thuky.domain.resolution.Judgement;
import org.thuky.domain.resolution.Part;
import org.thuky.domain.resolution.Period;
import org.thuky.domain.resolution.Precision;
import org.thuky.domain.resolution.Quantity;
import org.thuky.domain.resolution.QuantityReader;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.Said;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.Task;
import org.thuky.domain.resolution.TermFigure;
import org.thuky.session.command.MeetingCommand.RecordFirstMeeting;
import org.thuky.session.command.PetitionCommand.EditPetition;
import org.thuky.session.command.PetitionCommand.RecordPetition;
import org.thuky.session.command.PetitionCommand.RemovePetition;
import org.thuky.session.command.ResolutionCommand.DraftResolution;

/** The steps of what the papers tell besides the day itself: what is decided, what is asked for, how the committee met. */
final class PaperSteps {

    private static final List<String> RESOLUTION =
            List.of("grounds", "assessment", "figures", "limits", "lessons", "directions", "targets", "tasks");
    private static final List<String> TARGET =
            List.of("group", "text", "aim", "unit", "bound", "period", "achieved", "parts", "judged", "remark");
    private static final List<String> FIGURE =
            List.of("group", "text", "number", "unit", "money", "over", "when", "parts");
    private static final List<String> TASK = List.of("text", "source");
    private static final List<String> PETITION = List.of("to", "from", "topic", "text", "support", "answer");

    private static final List<String> FIRST_MEETING =
            List.of("date", "opened", "closed", "place", "present", "convener", "chair", "secretary");

    static final Map<String, ScriptStep> STEPS = Map.ofEntries(
            entry(
                    "record-first-meeting",
                    step(
                            RecordFirstMeeting.class,
                            FIRST_MEETING,
                            (s, m) -> new RecordFirstMeeting(firstMeeting(s, m)))),
            entry(
                    "draft-resolution",
                    step(DraftResolution.class, RESOLUTION, (s, m) -> new DraftResolution(resolution(s)))),
            entry(
                    "record-petition",
                    step(
                            RecordPetition.class,
                            PETITION,
                            (s, m) -> new RecordPetition(
                                    s.choice("to", Addressee.class, Addressee.UPPER_UNION),
                                    s.text("from", ""),
                                    s.text("topic", ""),
                                    s.text("text"),
                                    s.number("support", 1),
                                    s.text("answer", "")))),
            entry(
                    "edit-petition",
                    step(
                            EditPetition.class,
                            List.of("petition", "to", "from", "topic", "text", "support", "answer"),
                            (s, m) -> new EditPetition(new Petition(
                                    new PetitionId(s.number("petition")),
                                    s.choice("to", Addressee.class, Addressee.UPPER_UNION),
                                    s.text("from", ""),
                                    s.text("topic", ""),
                                    s.text("text"),
                                    s.number("support", 1),
                                    s.text("answer", ""))))),
            entry(
                    "remove-petition",
                    step(
                            RemovePetition.class,
                            List.of("petition"),
                            (s, m) -> new RemovePetition(new PetitionId(s.number("petition"))))));

    private PaperSteps() {}

    private static FirstMeeting firstMeeting(Arguments step, Meeting meeting) {
        return new FirstMeeting(
                step.has("date") ? Optional.of(step.date("date")) : Optional.empty(),
                step.has("opened") ? Optional.of(step.time("opened")) : Optional.empty(),
                step.has("closed") ? Optional.of(step.time("closed")) : Optional.empty(),
                step.text("place", ""),
                step.number("present", 0),
                somebody(step, "convener", meeting),
                somebody(step, "chair", meeting),
                somebody(step, "secretary", meeting));
    }

    private static Resolution resolution(Arguments step) {
        return new Resolution(
                step.texts("grounds"),
                step.text("assessment", ""),
                step.each("figures").stream().map(PaperSteps::figure).toList(),
                step.texts("limits"),
                step.texts("lessons"),
                step.text("directions", ""),
                step.each("targets").stream().map(PaperSteps::target).toList(),
                step.each("tasks").stream().map(PaperSteps::task).toList());
    }

    private static TermFigure figure(Arguments figure) {
        figure.onlyKnows(FIGURE);
        var number = said(figure, "number");
        var money = said(figure, "money");
        money.ifPresent(sum -> unit(figure, sum, Said.MONEY));
        var around = figure.flag("over", false) ? Precision.OVER : Precision.EXACT;
        return new TermFigure(
                figure.text("group", ""),
                figure.text("text"),
                number.map(Said::quantity).map(count -> money.isEmpty() ? count.orSaid(around) : count),
                number.map(count -> unit(figure, count, figure.text("unit", "")))
                        .orElseGet(() -> figure.text("unit", "")),
                money.map(Said::quantity).map(sum -> sum.orSaid(around)),
                figure.text("when", ""),
                parts(figure));
    }

    /** A number, or the figure as people say it. */
    private static Optional<Said> said(Arguments step, String field) {
        if (!step.isWords(field)) {
            return step.decimal(field).map(number -> new Said(Quantity.exact(number), ""));
        }
        return Optional.of(QuantityReader.VIETNAMESE
                .read(step.text(field))
                .orElseThrow(() -> Refusal.of("cli.script.quantity", step.where(), step.text(field))));
    }

    private static String unit(Arguments step, Said said, String told) {
        return said.unitBeside(told).orElseThrow(() -> Refusal.of("cli.script.unit", step.where(), said.unit(), told));
    }

    private static List<Part> parts(Arguments step) {
        return step.texts("parts").stream()
                .flatMap(part ->
                        Part.read(part).orElseThrow(() -> Refusal.of("cli.script.part", step.where(), part)).stream())
                .toList();
    }

    private static Task task(Arguments task) {
        if (task.isText()) {
            return Task.own(task.text());
        }
        task.onlyKnows(TASK);
        return new Task(task.text("text"), task.text("source", ""));
    }

    /** A plain sentence, whose figure is read out of its words, or every field by itself. */
    private static Target target(Arguments target) {
        if (target.isText()) {
            return Target.of(target.text());
        }
        target.onlyKnows(TARGET);
        var read = Target.of(target.text("text"));
        var aim = said(target, "aim").or(() -> read.aim().map(figure -> new Said(figure, read.unit())));
        var achieved = said(target, "achieved");
        var told = aim.map(figure -> unit(target, figure, target.text("unit", "")))
                .orElseGet(() -> target.text("unit", ""));
        return new Target(
                target.text("group", ""),
                read.text(),
                aim.map(Said::quantity).map(figure -> bounded(figure, target)),
                achieved.map(figure -> unit(target, figure, told)).orElse(told),
                target.choice("period", Period.class, read.period()),
                achieved.map(Said::quantity),
                parts(target),
                target.has("judged") ? Optional.of(target.choice("judged", Judgement.class)) : Optional.empty(),
                target.text("remark", ""));
    }

    /** As older scripts say it: none is not to be passed anyway. */
    private static Quantity bounded(Quantity aim, Arguments target) {
        var around = target.choice("bound", Precision.class, Precision.EXACT);
        return around == Precision.AT_MOST && aim.wantsLess() ? aim : aim.orSaid(around);
    }
}
