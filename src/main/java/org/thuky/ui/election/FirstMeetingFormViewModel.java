package org.thuky.ui.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.ElectionEvent.ResultAnnounced;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.FirstMeeting;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.State;
import org.thuky.session.command.MeetingCommand.RecordFirstMeeting;
import org.thuky.text.Formats;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/**
 * The form in which the first meeting of the new committee is written down. What is not written down yet is suggested as far
 * as the record tells it; everything may be left empty.
 */
final class FirstMeetingFormViewModel {

    private final Meeting meeting;
    private final StringProperty date;
    private final StringProperty opened;
    private final StringProperty closed;
    private final StringProperty place;
    private final StringProperty present;
    private final StringProperty convener;
    private final StringProperty chair;
    private final StringProperty secretary;
    private final Validity validity;
    private final StringBinding problem;

    FirstMeetingFormViewModel(Desk desk, Messages messages) {
        var state = desk.state();
        meeting = state.meeting();
        var told = meeting.firstMeeting();
        boolean fresh = told.told().isEmpty();
        date = text((fresh ? Optional.of(usualDate(state)) : told.date()).map(messages.formats()::date));
        opened = text(told.opened().map(messages.formats()::time));
        closed = text(told.closed().map(messages.formats()::time));
        place = new SimpleStringProperty(fresh ? meeting.facts().place() : told.place());
        int came = meeting.cameToFirstMeeting();
        present = new SimpleStringProperty(came == 0 ? "" : Integer.toString(came));
        convener = new SimpleStringProperty(meeting.roll().told(told.convener()));
        chair = new SimpleStringProperty(meeting.roll().told(told.chair()));
        secretary = new SimpleStringProperty(meeting.roll().told(told.secretary()));
        validity = new Validity()
                .check(opened, () -> unreadable(opened, InputParser::time, "election.first.problem.time"))
                .check(closed, () -> unreadable(closed, InputParser::time, "election.first.problem.time"))
                .check(date, () -> unreadable(date, InputParser::date, "election.first.problem.date"))
                .checkWhole(this::refusal, opened, closed, date, place, present, convener, chair, secretary);
        var first = validity.first();
        problem = Bindings.createStringBinding(
                () -> first.get().map(messages::text).orElse(""), first);
    }

    private static StringProperty text(Optional<String> known) {
        return new SimpleStringProperty(known.orElse(""));
    }

    /** The day on which the new committee last elected somebody, before that the day of the congress. */
    private static LocalDate usualDate(State state) {
        var meeting = state.meeting();
        return state.chronicle().inForce().stream()
                .filter(entry -> entry.event() instanceof ResultAnnounced result
                        && meeting.elections().get(result.election()).electorate() == Electorate.NEW_COMMITTEE)
                .map(Entry::at)
                .reduce((earlier, later) -> later)
                .map(moment -> moment.atZone(Formats.ZONE).toLocalDate())
                .orElse(meeting.facts().date());
    }

    private Optional<Sentence> refusal() {
        return Refusal.against(() -> meeting.recordFirstMeeting(draft()));
    }

    private static Optional<Sentence> unreadable(
            StringProperty typed, Function<String, Optional<?>> reading, String problem) {
        return Validity.when(
                !typed.get().isBlank() && reading.apply(typed.get()).isEmpty(), problem);
    }

    private FirstMeeting draft() {
        return new FirstMeeting(
                InputParser.date(date.get()),
                InputParser.time(opened.get()),
                InputParser.time(closed.get()),
                InputParser.text(place.get()),
                InputParser.count(present.get()),
                meeting.roll().called(convener.get()),
                meeting.roll().called(chair.get()),
                meeting.roll().called(secretary.get()));
    }

    /** Only while there is no {@link #problem()}. */
    RecordFirstMeeting command() {
        return new RecordFirstMeeting(draft());
    }

    /** Whoever can be chosen, nobody first; somebody who was written down and is no longer on the committee stays to be seen. */
    List<String> people() {
        var names = new ArrayList<>(List.of(""));
        Stream.concat(
                        meeting.elections().committee().stream()
                                .map(Candidate::person)
                                .map(meeting.roll()::told),
                        Stream.of(convener.get(), chair.get(), secretary.get()))
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    int committee() {
        return meeting.elections().committee().size();
    }

    /** The first thing that is not right; empty when nothing is wrong. */
    StringBinding problem() {
        return problem;
    }

    Validity validity() {
        return validity;
    }

    StringProperty dateProperty() {
        return date;
    }

    StringProperty openedProperty() {
        return opened;
    }

    StringProperty closedProperty() {
        return closed;
    }

    StringProperty placeProperty() {
        return place;
    }

    StringProperty presentProperty() {
        return present;
    }

    StringProperty convenerProperty() {
        return convener;
    }

    StringProperty chairProperty() {
        return chair;
    }

    StringProperty secretaryProperty() {
        return secretary;
    }
}
