package org.thuky.ui.member;

import org.thuky.ui.common.ScreenController;

/** Danh sách: who is summoned, and the guests. */
public final class MemberController implements ScreenController {}
