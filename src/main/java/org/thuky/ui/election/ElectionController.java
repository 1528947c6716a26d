package org.thuky.ui.election;

import org.thuky.ui.common.ScreenController;

/** Bầu cử: votes by ballot. */
public final class ElectionController implements ScreenController {}
