package org.thuky.domain.meeting;

/**
 * Thành viên của một cơ quan đại hội.
 *
 * @param role chức vụ in the body: Trưởng ban, Thư ký, Ủy viên; may be empty
 */
public record Officer(String name, String role) {}
