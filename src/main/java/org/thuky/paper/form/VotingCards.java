package org.thuky.paper.form;

import java.util.List;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Thẻ biểu quyết: a number and no name, held up for a show of hands. */
record VotingCards(MeetingAccount congress) implements Paper {

    @Override
    public PaperKind kind() {
        return PaperKind.VOTING_CARDS;
    }

    @Override
    public List<Gap> missing() {
        return congress.missingRoll();
    }

    @Override
    public int people() {
        return congress.meeting().roll().members().size();
    }

    @Override
    public Fields fields() {
        return Card.sheet(
                congress.fields(),
                Card.of(congress.summoned()),
                card -> new Fields().text("so", Phrases.formats().padded(card.number())));
    }
}
