package org.thuky.ui.resolution;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.thuky.domain.Sentence;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.Target;
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
    private final StringProperty directions = new SimpleStringProperty("");
    private final StringProperty tasks = new SimpleStringProperty("");
    private final StringProperty grounds = new SimpleStringProperty("");
    private final Lines<TermFigure, FigureLine> figures;
    private final Lines<Target, TargetLine> targets;

    /**
     * @param termOver whether nothing more can be added to what was achieved
     * @param changed runs whenever something was typed
     */
    ResolutionDraft(ObservableBooleanValue termOver, Messages messages, Runnable changed) {
        figures = new Lines<>(() -> new FigureLine(messages), changed);
        targets = new Lines<>(() -> new TargetLine(termOver, messages), changed);
        for (var part : List.of(assessment, limits, directions, tasks, grounds)) {
            part.addListener((property, before, now) -> changed.run());
        }
    }

    Resolution content() {
        return new Resolution(
                lines(grounds),
                InputParser.text(assessment.get()),
                figures.content(),
                lines(limits),
                InputParser.text(directions.get()),
                targets.content(),
                lines(tasks));
    }

    /** Leaves alone what says the same already: the cursor may stand in it. */
    void show(Resolution resolution) {
        show(assessment, resolution.assessment());
        show(limits, resolution.limits());
        show(directions, resolution.directions());
        show(tasks, resolution.tasks());
        show(grounds, resolution.grounds());
        figures.show(resolution.figures());
        targets.show(resolution.targets());
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
        return Stream.concat(
                        Stream.of(targets, figures)
                                .flatMap(lines -> lines.all().stream())
                                .filter(line -> line != one)
                                .map(line -> line.groupProperty().get()),
                        USUAL_GROUPS.stream().map(Phrases::text))
                .map(InputParser::text)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
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
    StringProperty tasksProperty() {
        return tasks;
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
}
