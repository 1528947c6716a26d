package org.thuky.domain;

import java.util.List;

/**
 * A sentence for the hall, not yet in a language: the key of a message and what fills its places. Reasons, warnings and
 * refusals are sentences, so that screen, report and minutes say the same.
 *
 * @param key a key of the message bundles
 * @param arguments what stands at {0}, {1}, …; text, numbers, {@link Share}s, dates or further sentences
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
