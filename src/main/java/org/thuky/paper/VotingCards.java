package org.thuky.paper;

import java.util.List;
import org.thuky.domain.Sentence;

/** Thẻ biểu quyết: a number and no name, held up for a show of hands. */
record VotingCards(Congress congress) implements Paper {

    @Override
    public String fileName() {
        return "04-The-bieu-quyet.docx";
    }

    @Override
    public Sentence title() {
        return Sentence.of("before.votingcards.title");
    }

    @Override
    public Chapter chapter() {
        return Chapter.BEFORE;
    }

    @Override
    public String template() {
        return "the-bieu-quyet.docx";
    }

    @Override
    public List<Gap> missing() {
        return congress.missingRoll();
    }

    @Override
    public Fields fields() {
        return Card.sheet(
                congress.fields(),
                Card.of(congress.summoned()),
                card -> new Fields().text("so", Congress.formats().padded(card.number())));
    }
}
