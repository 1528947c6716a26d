package org.thuky.paper.account;

import org.thuky.domain.Sentence;

/**
 * What a paper still lacks.
 *
 * @param sentence what the record does not tell yet
 * @param place where it can be told
 */
public record Gap(Sentence sentence, Place place) {

    /** The part of the record that has to be completed. */
    public enum Place {
        FACTS,
        BODIES,
        ROLL,
        ATTENDANCE,
        AGENDA,
        VOTES,
        ELECTIONS,
        RESOLUTION
    }

    public static Gap in(Place place, String key, Object... arguments) {
        return new Gap(Sentence.of(key, arguments), place);
    }
}
