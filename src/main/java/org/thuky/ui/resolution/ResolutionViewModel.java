package org.thuky.ui.resolution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.thuky.domain.Sentence;
import org.thuky.domain.floor.Request;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.Task;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.paper.account.FloorAccount;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.session.State;
import org.thuky.session.command.ResolutionCommand.DraftResolution;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.text.Messages;
import org.thuky.text.Phrases;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Notice;
import org.thuky.ui.common.Work;

/** The resolution as it is drafted, when it was saved, and by which vote it is adopted. */
public final class ResolutionViewModel {

    private final Desk desk;
    private final Work work;
    private final TargetBook book;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper termOver = new ReadOnlyBooleanWrapper();
    private final ResolutionDraft draft;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper adoption = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper adopted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper changedSince = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper requested = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Notice>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** What the chronicle says, or will when it is written; what differs from it was typed and is not saved. */
    private Resolution known;

    private Runnable whenTyped = () -> {};
    /** Drafts on their way into the chronicle. */
    private int underWay;

    /**
     * @param work reads another meeting
     * @param book where the targets come from that a review looks at
     */
    public ResolutionViewModel(Desk desk, Work work, TargetBook book, Messages messages) {
        this.desk = desk;
        this.work = work;
        this.book = book;
        this.messages = messages;
        this.known = desk.meeting().resolution();
        this.termOver.set(desk.meeting().facts().termOver());
        this.draft = new ResolutionDraft(termOver, messages, this::typed);
        draft.show(known);
        desk.watch(this::show, Meeting::drafting, Meeting::votes, Meeting::floor, Meeting::facts, Meeting::rules);
    }

    private void typed() {
        showSaved();
        showRequested();
        whenTyped.run();
    }

    /** What is on its way was typed after what comes back now. */
    private void show(State state) {
        termOver.set(state.meeting().facts().termOver());
        showRequested();
        if (underWay == 0) {
            boolean typing = !draft.content().equals(known);
            known = state.meeting().resolution();
            if (!typing) {
                draft.show(known);
            }
        }
        showSaved();
        showAdoption(state);
    }

    private void showSaved() {
        readable.set(draft.isReadable());
        if (!readable.get()) {
            saved.set(messages.text("resolution.unsaved.number"));
            return;
        }
        if (!draft.content().equals(known)) {
            saved.set(messages.text("resolution.unsaved"));
            return;
        }
        saved.set(desk.meeting()
                .drafting()
                .saved()
                .map(at -> messages.text("resolution.saved", at))
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
        changedSince.set(
                passed && meeting.drafting().changedSinceVote() ? messages.text("resolution.changed.since") : "");
    }

    /** Saves what was typed, if anything was. */
    void save() {
        var typed = draft.content();
        if (!typed.equals(known)) {
            known = typed;
            underWay++;
            desk.perform(new DraftResolution(typed)).onEnd(this::written).start();
        }
    }

    private void written() {
        underWay--;
        if (underWay == 0) {
            known = desk.meeting().resolution();
        }
        showSaved();
    }

    /** Takes over the targets of another meeting that are not here yet: all of them, or none when it cannot be read. */
    void takeTargets(Path folder) {
        work.on(progress -> book.read(folder))
                .saying(Sentence.of("resolution.import.reading", folder.getFileName()))
                .onSuccess(targets -> take(targets, folder))
                .start();
    }

    private void take(List<Target> targets, Path folder) {
        var all = new ArrayList<>(draft.targets().content());
        var here = all.stream().map(Target::text).toList();
        targets.stream().filter(target -> !here.contains(target.text())).forEach(all::add);
        int taken = all.size() - here.size();
        draft.targets().show(all);
        save();
        told.set(Optional.of(
                taken == 0
                        ? Notice.information(Sentence.of("resolution.import.nothing", targets.size()))
                        : Notice.done("resolution.import.done", taken, folder.getFileName())));
    }

    /** What those who spoke asked for becomes tasks, with whoever asked for it. */
    void takeRequests() {
        var floor = new FloorAccount(new MeetingAccount(desk.meeting()));
        var all = new ArrayList<>(draft.tasks().content());
        requests()
                .forEach(request -> all.add(new Task(
                        Phrases.sentenceCase(request.text()),
                        request.by().stream().map(floor::named).collect(Collectors.joining("; ")))));
        draft.tasks().show(all);
        save();
    }

    private List<Request> requests() {
        return desk.meeting()
                .floor()
                .requestsBeside(draft.tasks().content().stream().map(Task::text).toList());
    }

    private void showRequested() {
        requested.set(!requests().isEmpty());
    }

    /** Whether somebody asked for something that is no task yet. */
    ReadOnlyBooleanProperty requestedProperty() {
        return requested.getReadOnlyProperty();
    }

    /** Whether targets are reviewed here, with what was achieved. */
    boolean isReview() {
        return desk.meeting().facts().kind() == MeetingKind.MIDTERM_REVIEW;
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
                        Phrases.text(VoteSubject.RESOLUTION.title()),
                        against,
                        other))
                .start();
    }

    /** Runs at every letter. */
    void whenTyped(Runnable handler) {
        whenTyped = handler;
    }

    ResolutionDraft draft() {
        return draft;
    }

    /** What the last taking over did. */
    ReadOnlyObjectProperty<Optional<Notice>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** False while a number cannot be read; then there is nothing to be voted on. */
    ReadOnlyBooleanProperty readableProperty() {
        return readable.getReadOnlyProperty();
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
