package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.util.List;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/**
 * Đại hội hay hội nghị: the gathering that a paper speaks of, in the words that fit it. A first meeting of the new
 * committee is recorded with the congress that elected it, and has papers of its own.
 *
 * @param congress whether it is a congress, with a presidium and a secretariat
 * @param word "Đại hội" or "Hội nghị", for a sentence
 * @param name "Đại hội Công đoàn cơ sở …"
 * @param term "lần thứ VI, nhiệm kỳ 2023 - 2028"
 * @param voters what those are called who vote in it
 * @param summoned how many of them there are
 * @param chair who signs for those who preside; "" when a pen has to tell
 */
public record Assembly(
        boolean congress, String word, String name, String term, String voters, int summoned, String chair) {

    public static Assembly of(MeetingAccount congress, Electorate electorate) {
        var facts = congress.facts();
        if (electorate == Electorate.NEW_COMMITTEE) {
            return new Assembly(
                    false,
                    Phrases.text("paper.word.conference"),
                    Phrases.text("paper.name.first_meeting", field("ten_cdcs", facts.union())),
                    facts.ordinal() == 0
                            ? Phrases.text("paper.name.term", field("nhiem_ky", congress.term()))
                            : Phrases.text(
                                    "paper.name.committee_term",
                                    field("khoa", Phrases.formats().roman(facts.ordinal())),
                                    field("nhiem_ky", congress.term())),
                    Phrases.text("paper.people.committee"),
                    congress.meeting().voters(electorate).summoned(),
                    congress.meeting().firstMeeting().chair().name());
        }
        boolean isCongress = facts.kind() == MeetingKind.CONGRESS;
        return new Assembly(
                isCongress,
                Phrases.text(isCongress ? "paper.word.congress" : "paper.word.conference"),
                congress.name(),
                congress.ordinalAndTerm(),
                congress.people(),
                congress.attendance().whole(),
                congress.firstOf(BodyKind.PRESIDIUM));
    }

    /** The two lines at the head of its papers and ballots, in capitals. */
    public List<String> headLines() {
        return List.of(Phrases.capitals(name), Phrases.capitals(term));
    }

    /** Đoàn Chủ tịch, or who chairs a conference. */
    public String presiding() {
        return Phrases.text(congress ? "meeting.body.presidium" : "paper.conference.chair");
    }

    public String secretariat() {
        return Phrases.text(congress ? "meeting.body.secretariat" : "paper.conference.secretary");
    }

    /** Chưa ghi Đoàn Chủ tịch, or who chairs. */
    public Gap missingChair() {
        return Gap.in(Gap.Place.BODIES, congress ? "paper.missing.presidium" : "paper.missing.chair");
    }

    public Gap missingSecretary() {
        return Gap.in(Gap.Place.BODIES, congress ? "paper.missing.secretariat" : "paper.missing.secretary");
    }

    /** What templates call it; a paper about a first meeting fills the fields of the congress anew. */
    public Fields fill(Fields fields) {
        return fields.text("dai_hoi", word)
                .text("ten_dai_hoi", name + " " + term)
                .text("ten_dai_hoi_ngan", Phrases.unbroken(name))
                .text("lan_thu_nhiem_ky", term)
                .text("ten_dai_hoi_hoa", Letterhead.name(name))
                .text("lan_thu_nhiem_ky_hoa", Phrases.capitals(term))
                .text("thanh_phan", voters)
                .text("thanh_phan_hoa", Phrases.sentenceCase(voters))
                .show("la_dai_hoi", congress)
                .show("la_hoi_nghi", !congress)
                .text("chu_tri", presiding())
                .text("chu_tri_ky", Phrases.text(congress ? "paper.sign.presidium" : "paper.sign.chair"))
                .text(
                        "thu_ky_ky",
                        Phrases.text(congress ? "paper.sign.secretariat" : "paper.sign.conference_secretary"));
    }
}
