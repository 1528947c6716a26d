package org.thuky.paper.form;

import java.util.Optional;
import java.util.function.Function;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.Sex;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/**
 * Lý lịch trích ngang of one person: a row of the lists of candidates and of the elected (HD 38/HD-TLĐ, Mẫu số 2).
 *
 * @param member what the roll tells of the person; empty when somebody else was nominated
 */
record Profile(Candidate person, Optional<Member> member) {

    static Profile of(MeetingAccount congress, Candidate person) {
        return new Profile(person, person.member().flatMap(congress.meeting().roll()::member));
    }

    Fields fields(int number) {
        boolean woman = member.filter(found -> found.sex() == Sex.FEMALE).isPresent();
        return new Fields()
                .text("tt", Integer.toString(number))
                .text("ho_ten", member.map(found -> found.name().full()).orElse(person.name()))
                .text("nam", woman ? "" : birth())
                .text("nu", woman ? birth() : "")
                .text("dan_toc", told(Member::ethnicity))
                .text("que_quan", told(Member::hometown))
                .text("vao_dang", told(Profile::party))
                .text("chuyen_mon", told(Member::education))
                .text("ly_luan", told(Member::politicalTheory))
                .text("chuc_vu", Phrases.joined(person.position(), person.unit()));
    }

    private String birth() {
        return member.map(found -> Phrases.day(found.birth().text()))
                .filter(day -> !day.isEmpty())
                .orElse(person.birthYear() == 0 ? "" : Integer.toString(person.birthYear()));
    }

    private String told(Function<Member, String> part) {
        return member.map(part).orElse("");
    }

    private static String party(Member member) {
        return member.party() && member.partySince().isEmpty()
                ? Phrases.text("member.field.party")
                : Phrases.day(member.partySince());
    }
}
