package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thuky.domain.Share;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Withdrawal;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Thuật lại việc chuẩn bị bầu: what is elected, from which list, and what was decided before the ballot. */
public record SlateAccount(MeetingAccount congress, Election election, Assembly assembly) {

    /** "Bầu bổ sung Ban Chấp hành …": a title that already says that it elects. */
    private static final String TO_ELECT = Phrases.text("paper.to_elect") + " ";

    /** Capital at the head of a title only; a body or an office keeps its capital. */
    private static final List<String> COMMON_NOUNS =
            List.of(Phrases.text("paper.people.delegates"), Phrases.text("paper.people.officers"));

    public void fill(Fields fields) {
        fields.text("cuoc_bau", election.title())
                .text("viec_bau", toElect(election))
                .text("viec_bau_hoa", Phrases.sentenceCase(toElect(election)))
                .text("duoc_bau", won())
                .show("bau_lai", election.round() > 1)
                .text("lan_bau", Integer.toString(election.round()))
                .text(
                        "lan",
                        election.round() > 1
                                ? " " + Phrases.text("paper.ballot.round", field("lan", election.round()))
                                : "")
                .text("so_can_bau", Phrases.count(election.seats()))
                .text("so_ung_vien", Phrases.count(election.candidates().size()))
                // the tied are on the list because of their votes; nobody named them or adopted their number
                .show("so_luong_thong_qua", !election.contest().amongTied())
                .text("trong_do", nominations())
                .each(
                        "vi_sao_bau_tiep",
                        election.contest().after().stream().map(this::roundOf).toList(),
                        Fields::line)
                .each("truoc_khi_bau", before(), Fields::line)
                .each("kiem_tra_thung", boxShownEmpty(), Fields::line);
    }

    /** "bầu Ban Chấp hành …", "bầu bổ sung Ban Chấp hành …". */
    public static String toElect(Election election) {
        return TO_ELECT + place(election);
    }

    /** What is elected, without saying that it is: "Ban Chấp hành …", "bổ sung Ban Chấp hành …". */
    String place() {
        return place(election);
    }

    public static String place(Election election) {
        var title = election.title();
        var small = title.toLowerCase(Locale.ROOT);
        if (small.startsWith(TO_ELECT)) {
            return title.substring(TO_ELECT.length());
        }
        return COMMON_NOUNS.stream().anyMatch(small::startsWith) ? Phrases.inSentence(title) : title;
    }

    private String won() {
        return follows(RoundCause.ALTERNATES_TIE)
                ? Phrases.text("paper.counting.as_alternate", field("duoc_bau", place()))
                : place();
    }

    boolean follows(RoundCause cause) {
        return election.contest().follows(cause);
    }

    private String nominations() {
        return " "
                + Phrases.text(
                        "paper.counting.nominations",
                        field("gioi_thieu", named(Nomination.PREPARED)),
                        field("de_cu", named(Nomination.NOMINATED)),
                        field("ung_cu", named(Nomination.SELF_NOMINATED)));
    }

    private String named(Nomination nomination) {
        return Phrases.count((int) election.candidates().stream()
                .filter(candidate -> candidate.nomination() == nomination)
                .count());
    }

    /** What has to be known before the figures: for how many places of all, who withdrew, below which quorum. */
    private List<String> before() {
        var sentences = new ArrayList<String>();
        if (election.round() == 1 && election.contest().size() > election.seats()) {
            sentences.add(Phrases.text(
                    "paper.counting.size",
                    field("so_an_dinh", Phrases.count(election.contest().size())),
                    field("so_can_bau", Phrases.count(election.seats()))));
        }
        election.withdrawals().forEach(withdrawal -> sentences.add(decision(withdrawal)));
        congress.meeting()
                .waiver(election.id())
                .filter(waiver -> !congress.meeting()
                        .rules()
                        .quorate(new Share(election.box().present(), waiver.summoned())))
                .ifPresent(waiver -> sentences.add(Phrases.text(
                        "paper.counting.below_quorum",
                        field("co_mat", election.box().present()),
                        field("trieu_tap", waiver.summoned()),
                        field(
                                "ty_le_can",
                                congress.meeting().rules().quorum().value().toString()),
                        field("ly_do", Phrases.clause(waiver.reason())))));
        return sentences;
    }

    private List<String> boxShownEmpty() {
        return election.box().shownEmpty()
                ? List.of(Phrases.text("paper.counting.box_empty", field("dai_hoi", assembly.word())))
                : List.of();
    }

    private String roundOf(Contest.After after) {
        return Phrases.text(
                switch (after.cause()) {
                    case TIE -> "paper.counting.round.tie";
                    case VACANT -> "paper.counting.round.vacant";
                    case ALTERNATES_TIE -> "paper.counting.round.alternates";
                    case VACATED -> "paper.counting.round.vacated";
                },
                field("lan", election.round()),
                field("so_ung_vien", Phrases.count(election.candidates().size())),
                field("so_can_bau", Phrases.count(election.seats())),
                field("lan_truoc", election.round() - 1));
    }

    private String decision(Withdrawal withdrawal) {
        var words = Phrases.text(
                withdrawal.granted() ? "paper.counting.withdrawn" : "paper.counting.not_withdrawn",
                field("chu_tri", assembly.presiding()),
                field("ho_ten", withdrawal.name()));
        return withdrawal.reason().isEmpty()
                ? words + "."
                : words
                        + Phrases.text(
                                "paper.counting.withdrawal.reason",
                                field("ly_do", Phrases.clause(withdrawal.reason())));
    }
}
