package org.thuky.ui.overview;

import org.thuky.ui.common.ScreenController;

/** Tổng quan: the facts of the meeting and what is still missing. */
public final class OverviewController implements ScreenController {}
