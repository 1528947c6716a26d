package org.thuky.ui.vote;

import org.thuky.ui.common.ScreenController;

/** Biểu quyết: votes by show of hands. */
public final class VoteController implements ScreenController {}
