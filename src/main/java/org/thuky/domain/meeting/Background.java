package org.thuky.domain.meeting;

import java.util.List;
import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Person;

/**
 * Bối cảnh: what came before the meeting, and what is above it.
 *
 * @param outgoing nhiệm kỳ qua, on which the meeting looks back
 * @param officers who held the offices of that term: "Chủ tịch Công đoàn cơ sở", "Phó Chủ tịch"
 * @param above đại hội cấp trên
 * @param guidance whose leadership the union was under: "Chi bộ cơ quan", "Ban Thường vụ Công đoàn Viên chức tỉnh"
 * @param committeeOrdinal khóa of the committee that confers, beside the ordinal of its conference; 0 when papers do not say
 * @param purpose mục đích of the meeting in the union's own words: "tổng kết hoạt động công đoàn năm 2021"; may be empty
 * @param period how the union calls the time it reviews: "nửa nhiệm kỳ", without its years; may be empty
 */
public record Background(
        Term outgoing,
        List<Officer> officers,
        UpperCongress above,
        List<String> guidance,
        int committeeOrdinal,
        String purpose,
        String period) {

    public static final Background UNTOLD =
            new Background(Term.UNKNOWN, List.of(), UpperCongress.UNKNOWN, List.of(), 0, "", "");

    /** @throws Refusal when the ordinal cannot be, or an officer has no name */
    public Background {
        officers = List.copyOf(officers);
        guidance = guidance.stream()
                .map(String::strip)
                .filter(body -> !body.isEmpty())
                .toList();
        purpose = purpose.strip();
        period = period.strip();
        if (committeeOrdinal < 0 || committeeOrdinal > 99) {
            throw Refusal.of("meeting.refusal.ordinal", committeeOrdinal);
        }
        if (officers.stream().anyMatch(officer -> officer.person().isNobody())) {
            throw Refusal.of("meeting.refusal.officer");
        }
    }

    /** With other names for the same people. */
    Background naming(UnaryOperator<Person> named) {
        return new Background(
                outgoing,
                officers.stream().map(officer -> officer.naming(named)).toList(),
                above,
                guidance,
                committeeOrdinal,
                purpose,
                period);
    }
}
