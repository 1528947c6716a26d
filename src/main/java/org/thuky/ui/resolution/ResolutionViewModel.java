package org.thuky.ui.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.ResolutionEvent;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.vote.VoteEvent;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.State;
import org.thuky.session.command.ResolutionCommand.DraftResolution;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Typed;

/** The four parts of the resolution as they are drafted, when they were saved, and by which vote they are adopted. */
public final class ResolutionViewModel {

    /** The subject of the vote stands in the minutes, whatever the language of the screen. */
    private static final Messages OF_PAPERS = new Messages(Messages.VIETNAMESE);

    private final Desk desk;
    private final Messages messages;
    private final StringProperty assessment = new SimpleStringProperty("");
    private final StringProperty directions = new SimpleStringProperty("");
    private final StringProperty targets = new SimpleStringProperty("");
    private final StringProperty tasks = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper adoption = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper adopted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper changedSince = new ReadOnlyStringWrapper("");
    /** What the chronicle says; what differs from it was typed and is not saved. */
    private Resolution known = Resolution.BLANK;

    public ResolutionViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        for (StringProperty part : List.of(assessment, directions, targets, tasks)) {
            part.addListener((property, before, now) -> showSaved());
        }
        desk.stateProperty().addListener((property, before, now) -> show(now));
        known = desk.meeting().resolution();
        fill();
        show(desk.stateProperty().get());
    }

    private void show(State state) {
        boolean typing = !typed().equals(known);
        known = state.meeting().resolution();
        if (!typing) {
            fill();
        }
        showSaved();
        showAdoption(state);
    }

    /** Leaves alone what says the same already: the cursor may stand in it. */
    private void fill() {
        if (!typed().equals(known)) {
            assessment.set(known.assessment());
            directions.set(known.directions());
            targets.set(known.targets().stream().map(Target::text).collect(Collectors.joining("\n")));
            tasks.set(String.join("\n", known.tasks()));
        }
    }

    private Resolution typed() {
        return new Resolution(
                known.grounds(),
                Typed.text(assessment.get()),
                known.figures(),
                known.limits(),
                Typed.text(directions.get()),
                lines(targets).stream().map(this::target).toList(),
                lines(tasks));
    }

    /** A line that stands as it stood keeps its figures. */
    private Target target(String line) {
        return known.targets().stream()
                .filter(target -> target.text().equals(line))
                .findFirst()
                .orElseGet(() -> Target.of(line));
    }

    /** One sentence a line; empty lines say nothing. */
    private static List<String> lines(StringProperty text) {
        return text.get()
                .lines()
                .map(Typed::text)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void showSaved() {
        if (!typed().equals(known)) {
            saved.set(messages.text("resolution.unsaved"));
            return;
        }
        saved.set(desk.stateProperty().get().chronicle().inForce().stream()
                .filter(entry -> entry.event() instanceof ResolutionEvent)
                .reduce((earlier, later) -> later)
                .map(entry -> messages.text("resolution.saved", entry.at()))
                .orElse(""));
    }

    private void showAdoption(State state) {
        var meeting = state.meeting();
        var vote = meeting.votes().last(VoteSubject.RESOLUTION);
        boolean passed = vote.filter(taken -> taken.passed(meeting.rules())).isPresent();
        adopted.set(passed);
        adoption.set(vote.map(taken -> {
                    var share = taken.share(meeting.rules());
                    return passed
                            ? messages.text("resolution.adopted", share.toString(), share)
                            : messages.text("resolution.rejected", share.toString(), share);
                })
                .orElseGet(() -> messages.text("resolution.not.adopted")));
        changedSince.set(passed && draftedAfterVote(state) ? messages.text("resolution.changed.since") : "");
    }

    /** What the hall adopted is what it heard; a later change needs another vote. */
    private static boolean draftedAfterVote(State state) {
        long voted = 0;
        long drafted = 0;
        for (var entry : state.chronicle().inForce()) {
            if (entry.event() instanceof ResolutionEvent) {
                drafted = entry.number();
            } else if (entry.event() instanceof VoteEvent.HandVoteTaken taken
                    && taken.vote().kind() == VoteSubject.RESOLUTION) {
                voted = entry.number();
            }
        }
        return drafted > voted;
    }

    /** Saves what was typed, if anything was. */
    void save() {
        var draft = typed();
        if (!draft.equals(known)) {
            known = draft;
            desk.perform(new DraftResolution(draft)).start();
        }
    }

    /** How many can vote now. */
    int present() {
        return desk.meeting().presence().present();
    }

    /** Puts the draft, as it stands, to the vote. */
    void adopt(int against, int other) {
        save();
        desk.perform(new TakeHandVote(
                        VoteSubject.RESOLUTION,
                        Optional.empty(),
                        OF_PAPERS.text(VoteSubject.RESOLUTION.title()),
                        against,
                        other))
                .start();
    }

    StringProperty assessmentProperty() {
        return assessment;
    }

    StringProperty directionsProperty() {
        return directions;
    }

    /** One a line. */
    StringProperty targetsProperty() {
        return targets;
    }

    /** One a line. */
    StringProperty tasksProperty() {
        return tasks;
    }

    /** When the draft was saved, or that it is not yet. */
    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** By which vote it is adopted. */
    ReadOnlyStringProperty adoptionProperty() {
        return adoption.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty adoptedProperty() {
        return adopted.getReadOnlyProperty();
    }

    /** Warns that the draft was changed after it was adopted; empty while it was not. */
    ReadOnlyStringProperty changedSinceProperty() {
        return changedSince.getReadOnlyProperty();
    }
}
