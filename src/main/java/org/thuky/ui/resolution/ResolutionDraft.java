package org.thuky.ui.resolution;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.thuky.domain.Sentence;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.Task;
import org.thuky.domain.resolution.TermFigure;
import org.thuky.text.Messages;
import org.thuky.text.Phrases;
import org.thuky.ui.common.InputParser;

/** The resolution as it stands on the screen. */
final class ResolutionDraft {

    private static final List<Sentence> USUAL_GROUPS = List.of(
            Sentence.of("resolution.group.information"),
            Sentence.of("resolution.group.rights"),
            Sentence.of("resolution.group.emulation"),
            Sentence.of("resolution.group.party"),
            Sentence.of("resolution.group.welfare"));

    private final StringProperty assessment = new SimpleStringProperty("");
    private final StringProperty limits = new SimpleStringProperty("");
    private final StringProperty lessons = new SimpleStringProperty("");
    private final StringProperty directions = new SimpleStringProperty("");
    private final StringProperty grounds = new SimpleStringProperty("");
    private final Lines<TermFigure, FigureLine> figures;
    private final Lines<Target, TargetLine> targets;
    private final Lines<Task, TaskLine> tasks;

    /**
     * @param termOver whether nothing more can be added to what was achieved
     * @param changed runs whenever something was typed
     */
    ResolutionDraft(ObservableBooleanValue termOver, Messages messages, Runnable changed) {
        figures = new Lines<>(() -> new FigureLine(messages), changed);
        targets = new Lines<>(() -> new TargetLine(termOver, messages), changed);
        tasks = new Lines<>(TaskLine::new, changed);
        for (var part : List.of(assessment, limits, lessons, directions, grounds)) {
            part.addListener((property, before, now) -> changed.run());
        }
    }

    Resolution content() {
        return new Resolution(
                lines(grounds),
                InputParser.text(assessment.get()),
                figures.content(),
                lines(limits),
                lines(lessons),
                InputParser.text(directions.get()),
                targets.content(),
                tasks.content());
    }

    /** Leaves alone what says the same already: the cursor may stand in it. */
    void show(Resolution resolution) {
        show(assessment, resolution.assessment());
        show(limits, resolution.limits());
        show(lessons, resolution.lessons());
        show(directions, resolution.directions());
        show(grounds, resolution.grounds());
        figures.show(resolution.figures());
        targets.show(resolution.targets());
        tasks.show(resolution.tasks());
    }

    private static void show(StringProperty part, String text) {
        if (!InputParser.text(part.get()).equals(text)) {
            part.set(text);
        }
    }

    private static void show(StringProperty part, List<String> sentences) {
        if (!lines(part).equals(sentences)) {
            part.set(String.join("\n", sentences));
        }
    }

    /** One sentence a line; empty lines say nothing. */
    private static List<String> lines(StringProperty text) {
        return text.get()
                .lines()
                .map(InputParser::text)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Lĩnh vực under which other lines are listed, then those under which unions usually report. */
    List<String> groupsBeside(DraftLine<?> one) {
        return Stream.of(
                        beside(one, targets, TargetLine::groupProperty),
                        beside(one, figures, FigureLine::groupProperty),
                        USUAL_GROUPS.stream().map(Phrases::text))
                .flatMap(groups -> groups)
                .distinct()
                .toList();
    }

    /** Whoever asked for other tasks. */
    List<String> sourcesBeside(TaskLine one) {
        return beside(one, tasks, TaskLine::sourceProperty).distinct().toList();
    }

    private static <L extends DraftLine<?>> Stream<String> beside(
            DraftLine<?> one, Lines<?, L> lines, Function<L, StringProperty> cell) {
        return lines.all().stream()
                .filter(line -> line != one)
                .map(line -> InputParser.text(cell.apply(line).get()))
                .filter(words -> !words.isEmpty());
    }

    /** Whether every number could be read. */
    boolean isReadable() {
        return figures.isReadable() && targets.isReadable();
    }

    StringProperty assessmentProperty() {
        return assessment;
    }

    /** One a line. */
    StringProperty limitsProperty() {
        return limits;
    }

    StringProperty directionsProperty() {
        return directions;
    }

    /** One a line. */
    StringProperty lessonsProperty() {
        return lessons;
    }

    /** One a line. */
    StringProperty groundsProperty() {
        return grounds;
    }

    Lines<TermFigure, FigureLine> figures() {
        return figures;
    }

    Lines<Target, TargetLine> targets() {
        return targets;
    }

    Lines<Task, TaskLine> tasks() {
        return tasks;
    }
}
