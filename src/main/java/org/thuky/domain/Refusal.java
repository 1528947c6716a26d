package org.thuky.domain;

/** An act that cannot be done, with the sentence that tells the secretary why and what to do. Nothing has changed. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public Refusal(Sentence sentence) {
        this(sentence, null);
    }

    public Refusal(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    public static Refusal of(String key, Object... arguments) {
        return new Refusal(Sentence.of(key, arguments));
    }

    public Sentence sentence() {
        return sentence;
    }
}
