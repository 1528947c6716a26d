package org.thuky.ui.agenda;

import org.thuky.ui.common.ScreenController;

/** Chương trình: the rows of the day with their times. */
public final class AgendaController implements ScreenController {}
