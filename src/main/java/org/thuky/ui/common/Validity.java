package org.thuky.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.thuky.domain.Sentence;

/**
 * What is not right yet of what is typed into a form, property by property. It belongs to the model of the form, so that a
 * test reaches it; {@link Form} shows each problem under its field.
 */
public final class Validity {

    private static final ObservableValue<Optional<Sentence>> NONE = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final Map<ObservableValue<?>, ObjectBinding<Optional<Sentence>>> problems = new LinkedHashMap<>();
    private Optional<ObjectBinding<Optional<Sentence>>> whole = Optional.empty();

    /** Always ready. */
    public static Validity none() {
        return new Validity();
    }

    /**
     * Looks at one field.
     *
     * @param find what is wrong with it now
     * @param also what else {@code find} reads
     */
    public Validity check(ObservableValue<?> field, Supplier<Optional<Sentence>> find, Observable... also) {
        problems.put(field, problem(find, Stream.concat(Stream.of(field), Stream.of(also))));
        return this;
    }

    /** Looks at what no single field is to blame for, once every field is fine by itself. */
    public Validity checkWhole(Supplier<Optional<Sentence>> find, Observable... fields) {
        var every = Stream.concat(problems.values().stream(), Stream.of(fields));
        whole = Optional.of(problem(() -> fieldProblem().isPresent() ? Optional.empty() : find.get(), every));
        return this;
    }

    /** The field must not be blank. */
    public Validity needed(StringProperty field) {
        return check(field, () -> when(field.get().isBlank(), "common.form.needed"));
    }

    /** The field must be a whole number within the bounds. */
    public Validity number(StringProperty field, int least, int most) {
        return check(
                field, () -> when(InputParser.number(field.get(), most) < least, "common.form.number", least, most));
    }

    /** The sentence while the condition holds. */
    public static Optional<Sentence> when(boolean wrong, String key, Object... arguments) {
        return wrong ? Optional.of(Sentence.of(key, arguments)) : Optional.empty();
    }

    /** What is wrong with this field; nothing when nobody looks at it. */
    public ObservableValue<Optional<Sentence>> problem(ObservableValue<?> field) {
        var problem = problems.get(field);
        return problem == null ? NONE : problem;
    }

    /** What is wrong with the form as a whole. */
    public ObservableValue<Optional<Sentence>> whole() {
        return whole.isPresent() ? whole.get() : NONE;
    }

    /** The first thing that is not right. */
    public ObjectBinding<Optional<Sentence>> first() {
        return problem(this::firstProblem, Stream.concat(problems.values().stream(), whole.stream()));
    }

    public BooleanBinding ready() {
        var first = first();
        return Bindings.createBooleanBinding(() -> first.get().isEmpty(), first);
    }

    private Optional<Sentence> firstProblem() {
        return fieldProblem().or(() -> whole().getValue());
    }

    private Optional<Sentence> fieldProblem() {
        return problems.values().stream().flatMap(found -> found.get().stream()).findFirst();
    }

    private static ObjectBinding<Optional<Sentence>> problem(
            Supplier<Optional<Sentence>> find, Stream<? extends Observable> on) {
        return Bindings.createObjectBinding(find::get, on.toArray(Observable[]::new));
    }
}
