package org.thuky.ui.paper;

import org.thuky.ui.common.ScreenController;

/** Văn kiện: every paper of the meeting. */
public final class PaperController implements ScreenController {}
