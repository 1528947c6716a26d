package org.thuky.ui.common;

import org.thuky.domain.Sentence;

/** What a screen says in its own line after an act; it stays until the next. */
public record Told(Tone tone, Sentence sentence) {

    /** How it is meant. */
    public enum Tone {
        /** It is done. */
        DONE,
        /** Nothing had to be done. */
        INFORMATION,
        /** Something else has to be done first. */
        ATTENTION
    }

    public static Told done(String key, Object... arguments) {
        return new Told(Tone.DONE, Sentence.of(key, arguments));
    }

    public static Told information(Sentence sentence) {
        return new Told(Tone.INFORMATION, sentence);
    }

    public static Told attention(Sentence sentence) {
        return new Told(Tone.ATTENTION, sentence);
    }
}
