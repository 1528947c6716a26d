package org.thuky.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Shows the values of a combo box in words: {@code kind.setConverter(new WordsConverter<>(model::words))}. */
public final class WordsConverter<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public WordsConverter(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("Values are chosen, not typed");
    }
}
