package org.thuky.domain.election;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;

/**
 * Người ứng cử, đề cử: a name on the ballot.
 *
 * @param number the place on the ballot, from 1; 0 before there is one
 * @param birthYear 0 when not known
 * @param position chức vụ
 * @param unit đơn vị công tác
 */
public record Candidate(int number, Person person, int birthYear, String position, String unit, Nomination nomination) {

    public Candidate {
        position = tidy(position);
        unit = tidy(unit);
    }

    /** Somebody of the roll. */
    public static Candidate of(Member member, Nomination nomination) {
        return new Candidate(0, Person.of(member), member.birth().year(), member.position(), member.unit(), nomination);
    }

    /** Somebody from outside the roll, of whom only the name is known. */
    public static Candidate called(String name) {
        return new Candidate(0, Person.called(name), 0, "", "", Nomination.PREPARED);
    }

    public Optional<MemberId> member() {
        return person.member();
    }

    public String name() {
        return person.name();
    }

    /** The same person at this place of the ballot. */
    public Candidate at(int number) {
        return new Candidate(number, person, birthYear, position, unit, nomination);
    }

    /** Whether both are one. Of people of one name from outside the roll another year of birth tells two. */
    public boolean isSamePersonAs(Candidate other) {
        boolean known = member().isPresent() && other.member().isPresent();
        boolean born = birthYear != 0 && other.birthYear != 0 && birthYear != other.birthYear;
        return person.isSameAs(other.person) && (known || !born);
    }

    /** With another name for the same person. */
    public Candidate naming(UnaryOperator<Person> named) {
        return new Candidate(number, named.apply(person), birthYear, position, unit, nomination);
    }

    /** As the roll tells of the person now; what a list told otherwise than the roll before stays. */
    Candidate following(Roll before, Roll now) {
        var then = member().flatMap(before::bearer);
        var today = member().flatMap(now::bearer);
        if (then.isEmpty() || today.isEmpty() || then.equals(today)) {
            return this;
        }
        var copied = of(then.get(), nomination);
        var fresh = of(today.get(), nomination);
        return new Candidate(
                number,
                fresh.person,
                birthYear == copied.birthYear ? fresh.birthYear : birthYear,
                position.equals(copied.position) ? fresh.position : position,
                unit.equals(copied.unit) ? fresh.unit : unit,
                nomination);
    }

    /** Whether a ballot says the same of both. */
    boolean reads(Candidate other) {
        return name().equals(other.name()) && birthYear == other.birthYear && position.equals(other.position);
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
