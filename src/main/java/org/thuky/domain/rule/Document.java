package org.thuky.domain.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * Văn bản căn cứ: a document that papers cite as their ground.
 *
 * @param title as papers print it
 * @param validity the only days on which a paper may cite it; empty: no other than the rule set's own
 */
public record Document(String title, Optional<ValidDates> validity, MeantFor meantFor) {

    /** How the title of a plan begins. */
    private static final String PLAN = "Kế hoạch";

    public Document {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(meantFor, "meantFor");
    }

    /** A document of which only the title is known; a plan is one of a cycle of congresses. */
    public static Document titled(String title) {
        return new Document(
                title, Optional.empty(), title.startsWith(PLAN) ? MeantFor.CONGRESSES : MeantFor.ANY_MEETING);
    }

    /** Whether a paper of that meeting may cite it. */
    public boolean bears(Occasion occasion) {
        return meantFor.includes(occasion)
                && validity.map(dates -> dates.hold(occasion.date())).orElse(true);
    }
}
