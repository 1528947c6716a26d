package org.thuky.cli;

import static java.util.Map.entry;
import static org.thuky.cli.ScriptSteps.somebody;
import static org.thuky.cli.ScriptSteps.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thuky.cli.ScriptSteps.ScriptStep;
import org.thuky.domain.meeting.FirstMeeting;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.petition.Petition;
import org.thuky.domain.petition.PetitionId;
import org.thuky.domain.resolution.Bound;
import org.thuky.domain.resolution.Judgement;
import org.thuky.domain.resolution.Period;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.TermFigure;
import org.thuky.session.command.MeetingCommand.RecordFirstMeeting;
import org.thuky.session.command.PetitionCommand.EditPetition;
import org.thuky.session.command.PetitionCommand.RecordPetition;
import org.thuky.session.command.PetitionCommand.RemovePetition;
import org.thuky.session.command.ResolutionCommand.DraftResolution;

/** The steps of what the papers tell besides the day itself: what is decided, what is asked for, how the committee met. */
final class PaperSteps {

    private static final List<String> RESOLUTION =
            List.of("grounds", "assessment", "figures", "limits", "directions", "targets", "tasks");
    private static final List<String> TARGET =
            List.of("group", "text", "aim", "unit", "bound", "period", "achieved", "judged", "remark");
    private static final List<String> FIGURE = List.of("group", "text", "number", "unit", "money", "over");
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
                step.text("directions", ""),
                step.each("targets").stream().map(PaperSteps::target).toList(),
                step.texts("tasks"));
    }

    private static TermFigure figure(Arguments figure) {
        figure.onlyKnows(FIGURE);
        return new TermFigure(
                figure.text("group", ""),
                figure.text("text"),
                figure.decimal("number"),
                figure.text("unit", ""),
                figure.decimal("money"),
                figure.flag("over", false));
    }

    /** A plain sentence, whose figure is read out of its words, or every field by itself. */
    private static Target target(Arguments target) {
        if (target.isText()) {
            return Target.of(target.text());
        }
        target.onlyKnows(TARGET);
        var read = Target.of(target.text("text"));
        return new Target(
                target.text("group", ""),
                read.text(),
                target.decimal("aim").or(read::aim),
                target.text("unit", read.unit()),
                target.choice("bound", Bound.class, read.bound()),
                target.choice("period", Period.class, read.period()),
                target.decimal("achieved"),
                target.has("judged") ? Optional.of(target.choice("judged", Judgement.class)) : Optional.empty(),
                target.text("remark", ""));
    }
}
