package org.thuky.domain.attendance;

import org.thuky.domain.member.MemberId;

/** Người vắng: somebody on the paper of a group leader who does not come, and why. */
public record Absentee(MemberId member, Absence absence) {}
