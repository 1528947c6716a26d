package org.thuky.ui.overview;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.thuky.domain.meeting.Advice;
import org.thuky.domain.meeting.Background;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingAdvice;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Roll;
import org.thuky.domain.rule.Ruled;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.CorrectFacts;
import org.thuky.session.command.MeetingCommand.TellBackground;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.FactsDraft;
import org.thuky.ui.common.MeetingTitle;

/** The facts of the meeting, its bodies, what is done and what is missing, and where it departs from the rules. */
public final class OverviewViewModel {

    private final Desk desk;
    private final Messages messages;
    private final ReadOnlyStringWrapper kind = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper theme = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper when = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper upperUnion = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper ruleSet = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Check>> checks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Advice>> warnings = new ReadOnlyObjectWrapper<>(List.of());

    public OverviewViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        desk.watch(now -> show(now.meeting()));
    }

    private void show(Meeting meeting) {
        var facts = meeting.facts();
        var term = messages.text(
                "common.meeting.term", Integer.toString(facts.termFrom()), Integer.toString(facts.termTo()));
        kind.set(messages.text(FactsDraft.Kind.of(facts).title()) + " · " + term);
        title.set(MeetingTitle.of(facts, messages));
        theme.set(facts.theme());
        when.set(messages.formats().time(facts.start()) + " · "
                + messages.formats().date(facts.date()));
        place.set(facts.place());
        upperUnion.set(facts.upperUnion());
        ruleSet.set(messages.text("overview.rules", meeting.rules().title()));
        checks.set(Readiness.of(meeting));
        long done = checks.get().stream()
                .filter(check -> check.standing() == Check.Standing.DONE)
                .count();
        progress.set(messages.text("overview.progress", done, checks.get().size()));
        warnings.set(MeetingAdvice.on(meeting));
    }

    String words(Check check) {
        return messages.text(check.words());
    }

    /** The advice with its source: "… Theo mục E Kế hoạch số 22/KH-TLĐ". */
    String words(Advice advice) {
        return advice.rule()
                .map(rule -> messages.text("overview.warning", advice.words(), rule.citation()))
                .orElseGet(() -> messages.text(advice.words()));
    }

    String verification(Ruled<?> rule) {
        return rule.verified() ? messages.text("overview.rule.verified") : messages.text("overview.rule.unverified");
    }

    FactsDraft facts() {
        return FactsDraft.of(desk.meeting().facts(), messages);
    }

    void correct(Facts facts) {
        if (!facts.equals(desk.meeting().facts())) {
            desk.perform(new CorrectFacts(facts)).start();
        }
    }

    BackgroundFormViewModel background() {
        return new BackgroundFormViewModel(desk.meeting().background(), roll(), messages);
    }

    void tell(Background background) {
        if (!background.equals(desk.meeting().background())) {
            desk.perform(new TellBackground(background)).start();
        }
    }

    Roll roll() {
        return desk.meeting().roll();
    }

    List<Officer> officers(BodyKind body) {
        return desk.meeting().body(body);
    }

    /** Those who would sit in a body and are not in the hall. */
    List<Officer> away(List<Officer> officers) {
        return desk.meeting().offices().away(officers);
    }

    void choose(BodyKind body, List<Officer> officers) {
        if (!officers.equals(officers(body))) {
            desk.perform(new ChooseBody(body, officers)).start();
        }
    }

    ReadOnlyStringProperty kindProperty() {
        return kind.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty themeProperty() {
        return theme.getReadOnlyProperty();
    }

    ReadOnlyStringProperty whenProperty() {
        return when.getReadOnlyProperty();
    }

    ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyStringProperty upperUnionProperty() {
        return upperUnion.getReadOnlyProperty();
    }

    ReadOnlyStringProperty ruleSetProperty() {
        return ruleSet.getReadOnlyProperty();
    }

    /** How many lines of the readiness list are done. */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Check>> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Advice>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }
}
