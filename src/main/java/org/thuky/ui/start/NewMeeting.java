package org.thuky.ui.start;

import java.nio.file.Path;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.rule.RuleSet;

/**
 * A meeting to be created.
 *
 * @param folder where it is kept; does not exist yet
 */
public record NewMeeting(Facts facts, RuleSet rules, Path folder) {}
