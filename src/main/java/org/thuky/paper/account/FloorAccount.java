package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.domain.floor.Point;
import org.thuky.domain.floor.PointKind;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.floor.TabledDocument;
import org.thuky.domain.floor.Treatment;
import org.thuky.domain.meeting.Background;
import org.thuky.domain.member.GuestOf;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberKind;
import org.thuky.text.Phrases;

/** Diễn đàn: what was said and done before the hall, told alike in minutes, news and script. */
public record FloorAccount(MeetingAccount congress) {

    /** Up to so many requests are counted: một là, hai là …; more are one sentence. */
    private static final int MOST_COUNTED = 5;

    /** Paragraphs of all that is of these kinds, in the order in which it was written down. */
    public List<String> of(ContributionKind... kinds) {
        return told(congress.meeting().floor().contributions().stream(), List.of(kinds)::contains);
    }

    /** Paragraphs of what belongs to a row of the agenda. */
    public List<String> under(AgendaItem item, Predicate<ContributionKind> kinds) {
        return told(congress.meeting().floor().under(item.id()).stream(), kinds);
    }

    /** Who is to do what under a row, for a sentence that asks them to: "đồng chí Ngọc Văn Phán … tặng hoa chúc mừng Đại hội". */
    public List<String> acts(AgendaItem item) {
        return congress.meeting().floor().under(item.id()).stream()
                .map(this::act)
                .map(Phrases::inSentence)
                .toList();
    }

    /** Paragraphs of what belongs to no row of the agenda. */
    public List<String> besideTheAgenda(Predicate<ContributionKind> kinds) {
        return told(
                congress.meeting().floor().contributions().stream()
                        .filter(contribution -> contribution.item().isEmpty()),
                kinds);
    }

    private List<String> told(Stream<Contribution> contributions, Predicate<ContributionKind> kinds) {
        return contributions
                .filter(contribution -> kinds.test(contribution.kind()))
                .flatMap(contribution -> told(contribution).stream())
                .toList();
    }

    /** Who does what, as below a picture: "Đồng chí Ngọc Văn Phán, … tặng hoa chúc mừng Đại hội". */
    public List<String> captions(ContributionKind... kinds) {
        var wanted = List.of(kinds);
        return congress.meeting().floor().contributions().stream()
                .filter(contribution -> wanted.contains(contribution.kind()))
                .map(this::act)
                .map(Phrases::clause)
                .distinct()
                .toList();
    }

    /** The documents of one treatment in one sentence; none when there are none. @param more that were told elsewhere */
    public List<String> documents(Treatment treatment, List<String> more) {
        var documents = Stream.concat(
                        more.stream(),
                        congress.meeting().floor().of(treatment).stream().map(FloorAccount::named))
                .distinct()
                .toList();
        return documents.isEmpty()
                ? List.of()
                : List.of(Phrases.text(
                        switch (treatment) {
                            case ADOPTED -> "paper.documents.adopted";
                            case DISCUSSED -> "paper.documents.discussed";
                            case DISSEMINATED -> "paper.documents.disseminated";
                        },
                        field("dai_hoi", congress.assembly().word()),
                        field("van_kien", String.join("; ", documents))));
    }

    /** "Nghị quyết … số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị": what the title does not tell itself is added. */
    public static String named(TabledDocument document) {
        var title = Phrases.clause(document.title());
        var parts = new ArrayList<String>(List.of(title));
        if (!document.number().isEmpty() && !title.contains(document.number())) {
            parts.add(Phrases.text("paper.documents.number", field("so", document.number())));
        }
        document.date()
                .ifPresent(date -> parts.add(Phrases.text(
                        "paper.documents.date", field("ngay", Phrases.formats().date(date)))));
        if (!document.issuer().isEmpty() && !title.contains(document.issuer())) {
            parts.add(Phrases.text("paper.documents.issuer", field("noi_ban_hanh", document.issuer())));
        }
        return String.join(" ", parts);
    }

    private List<String> told(Contribution contribution) {
        var paragraphs = new ArrayList<String>();
        var first = new ArrayList<String>(List.of(Phrases.sentenceCase(act(contribution)) + "."));
        var points = contribution.points();
        for (int i = 0; i < points.size(); ) {
            var kind = points.get(i).kind();
            int end = i + 1;
            while (end < points.size() && points.get(end).kind() == kind && kind != PointKind.REMARK) {
                end++;
            }
            var same = points.subList(i, end).stream()
                    .map(Point::text)
                    .map(Phrases::clause)
                    .toList();
            var pronoun = pronoun(contribution.by());
            if (kind == PointKind.REQUEST && same.size() > 1 && same.size() <= MOST_COUNTED) {
                first.add(Phrases.text("paper.floor.requests", field("ai", pronoun)));
                paragraphs.add(String.join(" ", first));
                first.clear();
                counted(same).forEach(paragraphs::add);
            } else {
                first.add(points(kind, same, pronoun));
            }
            i = end;
        }
        if (!first.isEmpty()) {
            paragraphs.add(String.join(" ", first));
        }
        return paragraphs;
    }

    private static String points(PointKind kind, List<String> texts, String pronoun) {
        return switch (kind) {
            case REMARK -> said(texts.get(0), pronoun) + ".";
            case PRAISE ->
                praises(texts.get(0))
                        ? pronoun + " " + Phrases.inSentence(String.join("; ", texts)) + "."
                        : Phrases.text("paper.floor.praise", field("ai", pronoun), field("y", joined(texts)));
            case SHORTCOMING ->
                texts.size() == 1
                        ? Phrases.text("paper.floor.shortcoming", field("ai", pronoun), field("y", joined(texts)))
                        : Phrases.text("paper.floor.shortcomings", field("ai", pronoun), field("y", numbered(texts)));
            case REQUEST -> Phrases.text("paper.floor.request", field("ai", pronoun), field("y", joined(texts)));
        };
    }

    /** What begins small goes on from who said it: "cho rằng thời gian tới …". */
    private static String said(String text, String pronoun) {
        return Character.isLowerCase(text.codePointAt(0)) ? pronoun + " " + text : text;
    }

    private static String joined(List<String> texts) {
        return texts.stream().map(Phrases::inSentence).collect(Collectors.joining("; "));
    }

    private static boolean praises(String text) {
        var words = text.toLowerCase(Locale.ROOT);
        return Stream.of(Phrases.text("paper.floor.praise.verbs").split(", ")).anyMatch(words::startsWith);
    }

    private static String numbered(List<String> texts) {
        var numbered = new ArrayList<String>();
        texts.forEach(text -> numbered.add("(" + (numbered.size() + 1) + ") " + Phrases.inSentence(text)));
        return String.join("; ", numbered);
    }

    private static List<String> counted(List<String> texts) {
        var words = Phrases.text("paper.floor.counted").split(", ");
        var counted = new ArrayList<String>();
        texts.forEach(text -> counted.add(words[counted.size()] + ": " + Phrases.inSentence(text) + "."));
        return counted;
    }

    /** Who did what, without its stop. */
    private String act(Contribution contribution) {
        var who = Phrases.sentenceCase(who(contribution));
        var meeting = congress.assembly().word();
        var subject = Phrases.inSentence(Phrases.clause(contribution.subject()));
        var about = subject.isEmpty() ? "" : ": " + subject;
        return switch (contribution.kind()) {
            case OPENING -> Phrases.text("paper.floor.opening", field("ai", who), field("dai_hoi", meeting));
            case REPORT ->
                Phrases.text(
                        "paper.floor.report",
                        field("ai", who),
                        field("viec", or(subject, "paper.floor.report.unnamed")));
            case PAPER -> Phrases.text("paper.floor.paper", field("ai", who), field("ve_viec", about));
            case DISCUSSION -> Phrases.text("paper.floor.discussion", field("ai", who), field("ve_viec", about));
            case ADDRESS ->
                Phrases.text(
                        directs(contribution) ? "paper.floor.address" : "paper.floor.speech",
                        field("ai", who),
                        field("dai_hoi", meeting));
            case ANSWER -> Phrases.text("paper.floor.answer", field("ai", who), field("ve_viec", about));
            case EMULATION ->
                Phrases.text(
                        "paper.floor.emulation",
                        field("ai", who),
                        field("viec", or(subject, "paper.floor.emulation.unnamed")));
            case CONCLUSION ->
                Phrases.text(
                        congress.assembly().congress() ? "paper.floor.closing" : "paper.floor.conclusion",
                        field("ai", who),
                        field("dai_hoi", meeting));
            case FLOWERS_TO_MEETING -> Phrases.text("paper.floor.flowers", field("ai", who), field("dai_hoi", meeting));
            case FLOWERS_TO_COMMITTEE ->
                Phrases.text("paper.floor.flowers.committee", field("ai", who), field("nhiem_ky", congress.term()));
            case COMMENDATION ->
                Phrases.text(
                        "paper.floor.commendation",
                        field("ai", who),
                        field("viec", or(subject, "paper.floor.commendation.unnamed")));
            case PRESENTATION -> Phrases.text("paper.floor.presentation", field("ai", who), field("dai_hoi", meeting));
            case PHOTOGRAPH ->
                Phrases.text("paper.floor.photograph", field("ai", who), field("viec", subject))
                        .strip();
        };
    }

    private static String or(String subject, String unnamed) {
        return subject.isEmpty() ? Phrases.text(unnamed) : subject;
    }

    private String who(Contribution contribution) {
        if (!contribution.by().isEmpty()) {
            return together(contribution.by());
        }
        return contribution.kind() == ContributionKind.PRESENTATION
                ? Phrases.text("paper.floor.committee", field("nhiem_ky", congress.term()))
                : Phrases.text("paper.floor.everybody");
    }

    /** "đồng chí Tô Đức Hiện, Chủ tịch Công đoàn cơ sở nhiệm kỳ 2017 - 2023"; of a body, that somebody speaks for it. */
    public String named(Speaker speaker) {
        if (speaker.person().isNobody()) {
            return Phrases.text("paper.floor.body", field("co_quan", speaker.capacity()));
        }
        var roll = congress.meeting().roll();
        var member = speaker.person().member().flatMap(roll::member);
        if (member.filter(known -> known.kind() == MemberKind.GUEST_BODY).isPresent()) {
            return new Guests(congress).named(member.get());
        }
        return Phrases.joined(
                Phrases.text("before.comrade", field("ho_ten", roll.told(speaker.person()))),
                speaker.capacity().isEmpty()
                        ? Phrases.joined(
                                formerOffice(speaker),
                                member.map(Member::position).orElse(""),
                                member.map(Member::unit).orElse(""))
                        : speaker.capacity());
    }

    /** Whoever held an office of the outgoing term is told by it. */
    private String formerOffice(Speaker speaker) {
        Background background = congress.meeting().background();
        return background.officers().stream()
                .filter(officer -> officer.person().isSameAs(speaker.person()))
                .findFirst()
                .map(officer -> background.outgoing().known()
                        ? Phrases.text(
                                "paper.floor.former",
                                field("chuc_vu", officer.role()),
                                field("nhiem_ky", MeetingAccount.term(background.outgoing())))
                        : officer.role())
                .orElse("");
    }

    /** "đồng chí A và đồng chí B"; parted by semicolons where offices bring commas. */
    public String together(List<Speaker> speakers) {
        var names = speakers.stream().map(this::named).toList();
        return names.stream().anyMatch(name -> name.contains(",")) ? String.join("; ", names) : Phrases.listed(names);
    }

    private String pronoun(List<Speaker> by) {
        if (by.size() > 1) {
            return Phrases.text("paper.floor.they");
        }
        var person = by.get(0).person();
        boolean body = person.isNobody() || congress.meeting().roll().isBody(person);
        return Phrases.text(body ? "paper.floor.delegate" : "paper.floor.comrade");
    }

    /** Those above direct; anybody else speaks. */
    private boolean directs(Contribution contribution) {
        return contribution.by().stream()
                .flatMap(speaker -> speaker.person().member().stream())
                .flatMap(id -> congress.meeting().roll().member(id).stream())
                .anyMatch(guest -> guest.guest() && guest.guestOf() != GuestOf.ORGANISATION);
    }
}
