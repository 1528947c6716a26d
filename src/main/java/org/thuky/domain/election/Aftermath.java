package org.thuky.domain.election;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Việc sau công bố: what was decided about the places of an election behind its seal. The count stays what it was. */
public sealed interface Aftermath {

    Instant at();

    /**
     * Somebody elected, or an alternate, gives the place up or cannot have it.
     *
     * @param successor who has it now; empty when it stays empty or is voted on again
     */
    record Vacated(OnBallot who, VacancyCause cause, String reason, Optional<OnBallot> successor, Instant at)
            implements Aftermath {}

    /**
     * What equal votes, or too few of them, left open was decided by the hall.
     *
     * @param numbers of those who have the places now
     */
    record Awarded(List<Integer> numbers, String reason, Instant at) implements Aftermath {

        public Awarded {
            numbers = List.copyOf(numbers);
        }
    }
}
