package org.thuky.ui.common;

import org.thuky.domain.Sentence;

/** What a screen says in its own line after an act; it stays until the next. */
public record Notice(Tone tone, Sentence sentence) {

    /** How it is meant. */
    public enum Tone {
        /** It is done. */
        DONE,
        /** Nothing had to be done. */
        INFORMATION,
        /** Something else has to be done first. */
        ATTENTION
    }

    public static Notice done(String key, Object... arguments) {
        return new Notice(Tone.DONE, Sentence.of(key, arguments));
    }

    public static Notice information(Sentence sentence) {
        return new Notice(Tone.INFORMATION, sentence);
    }

    public static Notice attention(Sentence sentence) {
        return new Notice(Tone.ATTENTION, sentence);
    }
}
