package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.paper.account.FloorAccount;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;
import org.thuky.text.Phrases;

/** Chú thích ảnh: as the writer of the news captioned the pictures; until then, of what a union takes pictures. */
public record NewsCaptions(MeetingAccount congress, Personnel personnel) {

    List<String> told() {
        var written = congress.meeting().news().captions();
        return written.isEmpty()
                ? proposed()
                : written.stream()
                        .map(caption -> caption.who().isEmpty() ? caption.what() : caption.who() + " " + caption.what())
                        .toList();
    }

    /** In sentences: what happened, in its order. */
    public List<String> proposed() {
        var captions = new ArrayList<String>();
        var floor = new FloorAccount(congress);
        var word = congress.assembly().word();
        captions.add(Phrases.text("after.news.photo.hall", field("dai_hoi", word)));
        captions.addAll(floor.captions(
                ContributionKind.OPENING, ContributionKind.ADDRESS, ContributionKind.FLOWERS_TO_MEETING));
        if (!congress.meeting().elections().all().isEmpty()) {
            captions.add(Phrases.text(
                    "after.news.photo.ballots", field("thanh_phan", Phrases.sentenceCase(congress.people()))));
        }
        if (congress.assembly().congress()
                && !personnel.holders(Personnel.COMMITTEE).isEmpty()) {
            captions.add(Phrases.text("after.news.photo.committee", field("dai_hoi", word)));
        }
        captions.addAll(floor.captions(ContributionKind.FLOWERS_TO_COMMITTEE, ContributionKind.PHOTOGRAPH));
        return captions;
    }
}
