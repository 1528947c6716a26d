package org.thuky.domain.petition;

/**
 * Kiến nghị: what members ask for, collected in their groups before the congress or said in the discussion.
 *
 * @param from the group or person it comes from; may be empty
 * @param topic nhóm vấn đề under which it is summed up; may be empty
 * @param text what is asked for
 * @param support how many groups or people asked for the same, at least 1
 * @param answer what was answered; may be empty
 */
public record Petition(
        PetitionId id, Addressee to, String from, String topic, String text, int support, String answer) {}
