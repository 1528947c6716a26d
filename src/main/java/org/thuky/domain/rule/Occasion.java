package org.thuky.domain.rule;

import java.time.LocalDate;

/**
 * Dịp: the meeting for which rules are looked up, before there is one.
 *
 * @param congress đại hội; otherwise a conference within the term
 */
public record Occasion(LocalDate date, boolean congress) {}
