package org.thuky.ui.common;

/** The screens, in the order of the day. What each looks like stands in the shell's list of screens. */
public enum ScreenId {
    OVERVIEW,
    AGENDA,
    MEMBERS,
    ATTENDANCE,
    VOTES,
    ELECTIONS,
    RESOLUTION,
    PAPERS,
    CHRONICLE,
    RULES
}
