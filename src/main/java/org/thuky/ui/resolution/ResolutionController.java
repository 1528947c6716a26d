package org.thuky.ui.resolution;

import org.thuky.ui.common.ScreenController;

/** Nghị quyết: what the congress resolves. */
public final class ResolutionController implements ScreenController {}
