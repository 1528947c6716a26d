package org.thuky.ui.start;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.rule.RuleSet;
import org.thuky.ui.common.Typed;
import org.thuky.ui.start.NewMeeting.Kind;

/** The form for a new meeting: what is typed, and what of it is not right yet. */
public final class NewMeetingViewModel {

    private static final Pattern TERM = Pattern.compile("(\\d{4})\\s*[-–—]\\s*(\\d{4})");

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.FULL_CONGRESS);
    private final StringProperty union = new SimpleStringProperty("");
    private final StringProperty upperUnion = new SimpleStringProperty("");
    private final StringProperty ordinal = new SimpleStringProperty("");
    private final StringProperty term = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty start = new SimpleStringProperty("07:30");
    private final StringProperty town = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty theme = new SimpleStringProperty("");
    private final ObjectProperty<RuleSet> ruleSet = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> parent = new SimpleObjectProperty<>();
    private final ObjectBinding<Optional<Sentence>> problem =
            Bindings.createObjectBinding(this::findProblem, union, ordinal, term, date, start, ruleSet);

    /** @param meetings the folder in which meetings are kept by default */
    public NewMeetingViewModel(Path meetings) {
        parent.set(meetings);
    }

    private Optional<Sentence> findProblem() {
        if (union.get().isBlank()) {
            return Optional.of(Sentence.of("start.form.problem.union"));
        }
        if (!ordinal.get().isBlank() && ordinalNumber() == 0) {
            return Optional.of(Sentence.of("start.form.problem.ordinal"));
        }
        if (termYears().isEmpty()) {
            return Optional.of(Sentence.of("start.form.problem.term"));
        }
        if (Typed.date(date.get()).isEmpty()) {
            return Optional.of(Sentence.of("start.form.problem.date"));
        }
        if (Typed.time(start.get()).isEmpty()) {
            return Optional.of(Sentence.of("start.form.problem.start"));
        }
        if (ruleSet.get() == null) {
            return Optional.of(Sentence.of("start.form.problem.ruleset"));
        }
        return Optional.empty();
    }

    /** Only when there is no {@link #problem()}. */
    public NewMeeting meeting() {
        LocalDate day = Typed.date(date.get()).orElseThrow();
        var years = termYears().orElseThrow();
        var facts = new Facts(
                kind.get().meeting(),
                kind.get().form(),
                tidy(union),
                tidy(upperUnion),
                ordinalNumber(),
                years.from(),
                years.to(),
                day,
                Typed.time(start.get()).orElseThrow(),
                tidy(town),
                tidy(place),
                tidy(theme));
        return new NewMeeting(facts, ruleSet.get(), parent.get().resolve(folderName(day)));
    }

    /** What is pasted from some programs comes with its accents apart. */
    private static String tidy(StringProperty typed) {
        return Normalizer.normalize(typed.get().strip(), Normalizer.Form.NFC);
    }

    private Optional<Years> termYears() {
        var match = TERM.matcher(term.get().strip());
        return match.matches()
                ? Optional.of(new Years(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                        .filter(Years::plausible)
                : Optional.empty();
    }

    /** Begins with the day, so that folders sort; keeps only what every file system takes. */
    private String folderName(LocalDate day) {
        return (day + " " + tidy(union))
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("[. ]+$", "");
    }

    /** "VI" and "6" are the sixth; 0 when it is neither. */
    private int ordinalNumber() {
        return Ordinal.parse(ordinal.get());
    }

    /** The first thing that keeps the meeting from being created. */
    public ObservableValue<Optional<Sentence>> problem() {
        return problem;
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public StringProperty unionProperty() {
        return union;
    }

    public StringProperty upperUnionProperty() {
        return upperUnion;
    }

    public StringProperty ordinalProperty() {
        return ordinal;
    }

    public StringProperty termProperty() {
        return term;
    }

    public StringProperty dateProperty() {
        return date;
    }

    public StringProperty startProperty() {
        return start;
    }

    public StringProperty townProperty() {
        return town;
    }

    public StringProperty placeProperty() {
        return place;
    }

    public StringProperty themeProperty() {
        return theme;
    }

    public ObjectProperty<RuleSet> ruleSetProperty() {
        return ruleSet;
    }

    public ObjectProperty<Path> parentProperty() {
        return parent;
    }

    private record Years(int from, int to) {
        boolean plausible() {
            return from >= 1929 && from <= to && to <= from + 20;
        }
    }
}
