package org.thuky.domain.election;

import java.text.Normalizer;

/**
 * Người ứng cử, đề cử: a name on the ballot.
 *
 * @param number the place on the ballot, from 1
 * @param memberId who it is in the roll; 0 when typed by hand
 * @param birthYear 0 when not known
 * @param position chức vụ
 * @param unit đơn vị công tác
 */
public record Candidate(
        int number, int memberId, String name, int birthYear, String position, String unit, Nomination nomination) {

    public Candidate {
        name = tidy(name);
        position = tidy(position);
        unit = tidy(unit);
    }

    /** The same person at this place of the ballot. */
    Candidate at(int number) {
        return new Candidate(number, memberId, name, birthYear, position, unit, nomination);
    }

    /** Whether both are one person: the same entry of the roll, or the same name where one is not on it. */
    public boolean isSamePersonAs(Candidate other) {
        return memberId != 0 && other.memberId != 0 ? memberId == other.memberId : name.equals(other.name);
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
