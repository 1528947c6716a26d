package org.thuky.domain.attendance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Phiên họp: a preparatory sitting (phiên trù bị) or a further day, with a roll of its own. A congress that meets once
 * knows none.
 *
 * @param title as papers name it: Phiên trù bị, Ngày thứ hai
 * @param opened when its roll began to be taken
 */
public record Sitting(String title, LocalDate date, Instant opened) {}
