package org.thuky.ui.chronicle;

import org.thuky.ui.common.ScreenController;

/** Nhật ký: every act in its order. */
public final class ChronicleController implements ScreenController {}
