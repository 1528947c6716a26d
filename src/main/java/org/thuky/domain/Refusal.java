package org.thuky.domain;

import java.util.Optional;

/** An act that cannot be done, with the sentence that tells the secretary why and what to do. Nothing has changed. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 300;

    private final transient Sentence sentence;

    public Refusal(Sentence sentence) {
        this(sentence, null);
    }

    public Refusal(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = shortened(sentence);
    }

    /** What somebody wrote is quoted as far as it is known by: a whole page of it is no sentence. */
    private static Sentence shortened(Sentence sentence) {
        return new Sentence(
                sentence.key(),
                sentence.arguments().stream().map(Refusal::shortened).toList());
    }

    private static Object shortened(Object argument) {
        if (argument instanceof Sentence inner) {
            return shortened(inner);
        }
        return argument instanceof String text && text.length() > LONGEST_QUOTE
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…"
                : argument;
    }

    public static Refusal of(String key, Object... arguments) {
        return new Refusal(Sentence.of(key, arguments));
    }

    /** What speaks against an act; nothing when it can be done. The domain only answers, so nothing is done by asking. */
    public static Optional<Sentence> against(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.sentence());
        }
    }

    public Sentence sentence() {
        return sentence;
    }
}
