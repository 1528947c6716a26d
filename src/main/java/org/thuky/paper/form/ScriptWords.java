package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.paper.account.FloorAccount;
import org.thuky.paper.account.Guests;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.text.Phrases;

/** Lời dẫn: what is said at one item of the agenda, before its votes and after them. */
record ScriptWords(MeetingAccount congress, AgendaItem item) {

    /** Whoever is known to do something here is asked to by name. */
    List<String> opening() {
        var invitations = new FloorAccount(congress)
                .acts(item).stream()
                        .map(act -> Phrases.text("before.script.invited", field("viec", act)))
                        .toList();
        return item.step() == AgendaRole.GUEST_SPEECH && !invitations.isEmpty()
                ? invitations
                : Stream.concat(own().stream(), invitations.stream()).toList();
    }

    private List<String> own() {
        return switch (item.step()) {
            case REGISTRATION -> List.of(Phrases.text("before.script.settle"), attendance());
            case OPENING_CEREMONY -> flag();
            case CLOSING_CEREMONY ->
                List.of(Phrases.text("before.script.flag.rise", field("dai_hoi", word())), say("before.script.flag"));
            case INTRODUCTION -> introduction();
            case PRESIDING_BODIES -> bodies();
            case CREDENTIALS -> List.of(next(), attendance());
            case DISCUSSION -> discussion();
            case GUEST_SPEECH -> List.of(Phrases.text("before.script.guest", field("ho_ten", speaker())));
            case ELECTIONS -> List.of(Phrases.text("before.script.elections", field("dai_hoi", word())));
            case PROGRAMME,
                    OPENING_SPEECH,
                    TERM_REPORT,
                    COMMITTEE_REVIEW,
                    CHARTER_OPINIONS,
                    RESOLUTION,
                    CLOSING_SPEECH,
                    OTHER -> List.of(next());
        };
    }

    List<String> closing() {
        return switch (item.step()) {
            case PRESIDING_BODIES -> List.of(Phrases.text("before.script.handover", field("dai_hoi", word())));
            case GUEST_SPEECH ->
                List.of(Phrases.text(
                        "before.script.thanks.guest",
                        field("chu_tri", congress.assembly().presiding())));
            case CREDENTIALS, OPENING_SPEECH, TERM_REPORT, COMMITTEE_REVIEW -> List.of(say("before.script.thanks"));
            case CLOSING_CEREMONY ->
                List.of(Phrases.text(
                        "before.script.closed",
                        field("dai_hoi", congress.assembly().name())));
            case REGISTRATION,
                    OPENING_CEREMONY,
                    INTRODUCTION,
                    PROGRAMME,
                    DISCUSSION,
                    CHARTER_OPINIONS,
                    ELECTIONS,
                    RESOLUTION,
                    CLOSING_SPEECH,
                    OTHER -> List.of();
        };
    }

    private static String say(String key) {
        return Phrases.text(key);
    }

    private String word() {
        return congress.assembly().word();
    }

    private String leader() {
        var comrade = Phrases.text("before.letter.comrade");
        if (item.leader().startsWith(comrade)) {
            return Phrases.text(
                    "before.comrade",
                    field("ho_ten", item.leader().substring(comrade.length()).strip()));
        }
        return item.leader().isEmpty() ? Phrases.text("before.comrade", field("ho_ten", Phrases.GAP)) : item.leader();
    }

    /** "Khách mời" in the agenda says that somebody speaks, not who. */
    private String speaker() {
        return item.leader().equalsIgnoreCase(Phrases.text("member.kind.guest"))
                ? Phrases.text("before.comrade", field("ho_ten", Phrases.GAP))
                : leader();
    }

    /** Those who preside do not invite themselves, but one of them. */
    private String next() {
        var presiding = congress.assembly().presiding();
        boolean themselves = !item.leader().isEmpty()
                && presiding.toLowerCase(Locale.ROOT).startsWith(item.leader().toLowerCase(Locale.ROOT));
        return themselves
                ? Phrases.text(
                        "before.script.next.presiding",
                        field("noi_dung", item.title()),
                        field("chu_tri", presiding),
                        field("nguoi_trinh_bay", Phrases.GAP))
                : Phrases.text(
                        "before.script.next", field("noi_dung", item.title()), field("nguoi_thuc_hien", leader()));
    }

    private List<String> flag() {
        return List.of(
                Phrases.text("before.script.flag.rise", field("dai_hoi", word())),
                Phrases.text("before.script.flag"),
                Phrases.text("before.script.flag.seat"));
    }

    private List<String> introduction() {
        var facts = congress.facts();
        var words = new ArrayList<String>();
        words.add(Phrases.text("before.script.address", field("dai_hoi", word())));
        words.add(Phrases.text(
                "before.script.reason",
                field("can_cu", String.join("; ", congress.basis())),
                field("ngay", Phrases.formats().longDate(facts.date())),
                field("dia_diem", Phrases.orGap(facts.place())),
                field("ten_cdcs", facts.union()),
                field("dai_hoi", congress.ownName())));
        if (!facts.theme().isEmpty()) {
            words.add(Phrases.text("before.script.theme", field("dai_hoi", word()), field("chu_de", facts.theme())));
        }
        var guests = new Guests(congress).attending();
        if (!guests.isEmpty()) {
            words.add(Phrases.text("before.script.guests", field("dai_hoi", word())));
            guests.forEach(guest -> words.add(introduced(guest)));
        }
        words.add(attendance());
        return words;
    }

    private String introduced(Member guest) {
        return guest.kind() == MemberKind.GUEST_BODY
                ? "- " + Phrases.sentenceCase(new Guests(congress).named(guest)) + "."
                : Phrases.text(
                        "before.script.guests.one",
                        field("xung_ho", Letter.title(guest)),
                        field("ho_ten", Phrases.joined(guest.name().full(), guest.position(), guest.unit())));
    }

    private String attendance() {
        var share = congress.attendance();
        return share.part() == 0
                ? Phrases.text(
                        "before.script.attendance.open",
                        field("thanh_phan", congress.people()),
                        field("trieu_tap", share.whole()))
                : Phrases.text(
                        "before.script.attendance",
                        field("thanh_phan", congress.people()),
                        field("co_mat", share.toString()),
                        field("ty_le", share));
    }

    private List<String> bodies() {
        var words = new ArrayList<String>();
        var assembly = congress.assembly();
        words.add(proposed(assembly.presiding(), BodyKind.PRESIDIUM));
        words.add(proposed(assembly.secretariat(), BodyKind.SECRETARIAT));
        if (assembly.congress() && congress.delegates()) {
            words.add(proposed(Phrases.text("meeting.body.credentials"), BodyKind.CREDENTIALS));
        }
        return words;
    }

    private String proposed(String body, BodyKind kind) {
        return ScriptVotes.proposed(body, congress.meeting().body(kind));
    }

    private List<String> discussion() {
        var room = Phrases.text("before.script.discussion.room", field("trong", Phrases.GAP));
        return List.of(
                Phrases.text("before.script.discussion", field("thanh_phan", congress.people())), room, room, room);
    }
}
