package org.thuky.paper.form;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;

/** Kịch bản điều hành: what the chair says at each step, with the figures that the record has, and room for the others. */
record ChairScript(MeetingAccount congress) implements Paper {

    @Override
    public PaperKind kind() {
        return PaperKind.CHAIR_SCRIPT;
    }

    @Override
    public List<Gap> missing() {
        var missing = new ArrayList<Gap>();
        if (congress.meeting().agenda().items().isEmpty()) {
            missing.add(Gap.in(Gap.Place.AGENDA, "paper.missing.agenda"));
        }
        if (congress.meeting().body(BodyKind.PRESIDIUM).isEmpty()) {
            missing.add(congress.assembly().missingChair());
        }
        return missing;
    }

    @Override
    public Fields fields() {
        return congress.fields()
                .text("thoi_gian", congress.convened())
                .each("muc", PlannedItem.of(congress), this::item);
    }

    private Fields item(PlannedItem row) {
        var words = new ScriptWords(congress, row.item());
        var votes = new ScriptVotes(congress, row.item().step());
        return votes.fields()
                .text("tt", Integer.toString(row.number()))
                .text("ten", row.item().title())
                .text("thoi_gian", row.time())
                .each("loi", words.opening(), Fields::line)
                .each("loi_ket", words.closing(), Fields::line);
    }
}
