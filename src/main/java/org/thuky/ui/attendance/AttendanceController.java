package org.thuky.ui.attendance;

import org.thuky.ui.common.ScreenController;

/** Điểm danh: who has come. */
public final class AttendanceController implements ScreenController {}
