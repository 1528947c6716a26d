package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberKind;
import org.thuky.text.Phrases;

/** Khách mời: who was invited and who came, in the order in which they are told, each as a sentence names them. */
public record Guests(MeetingAccount congress) {

    /** Those of the upper union first, then in the order in which they came onto the roll. */
    public List<Member> invited() {
        return congress.meeting().roll().members().stream()
                .filter(Member::guest)
                .sorted(Comparator.comparing(Member::guestOf))
                .toList();
    }

    /** Who came; before the roll is taken, those who are invited and have not said that they will not come. */
    public List<Member> attending() {
        boolean taken = congress.rollTaken();
        return invited().stream()
                .filter(guest -> taken
                        ? congress.came(guest)
                        : congress.meeting().attendance().absence(guest.id()).isEmpty())
                .toList();
    }

    /** "đồng chí Cao Hồng Kỳ, Bí thư Đảng đoàn"; of a body, whom it sends: "lãnh đạo Ban Dân vận Tỉnh ủy". */
    public String named(Member guest) {
        return guest.kind() == MemberKind.GUEST_BODY
                ? sent(guest) + " " + guest.name().full()
                : Phrases.joined(
                        Phrases.text("before.comrade", field("ho_ten", congress.told(guest))),
                        guest.position(),
                        guest.unit());
    }

    /** All that came in one sentence; bodies that send alike are told together. */
    public String together() {
        var told = new ArrayList<String>();
        var guests = attending();
        for (int i = 0; i < guests.size(); ) {
            int end = i + 1;
            while (end < guests.size() && sendAlike(guests.get(i), guests.get(end))) {
                end++;
            }
            told.add(end - i == 1 ? named(guests.get(i)) : bodies(guests.subList(i, end)));
            i = end;
        }
        return String.join("; ", told);
    }

    private static boolean sendAlike(Member one, Member other) {
        return one.kind() == MemberKind.GUEST_BODY
                && other.kind() == MemberKind.GUEST_BODY
                && sent(one).equals(sent(other));
    }

    private static String bodies(List<Member> bodies) {
        return Phrases.text(
                "paper.guests.bodies",
                field("ai", sent(bodies.get(0))),
                field("co_quan", bodies.stream().map(body -> body.name().full()).collect(Collectors.joining(", "))));
    }

    private static String sent(Member body) {
        return body.position().isEmpty()
                ? Phrases.text("paper.guests.representative")
                : Phrases.inSentence(body.position());
    }
}
