package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.util.Optional;
import org.thuky.domain.meeting.Imprint;
import org.thuky.paper.word.Fields;
import org.thuky.paper.word.Picture;
import org.thuky.text.Phrases;

/** Dấu toàn vẹn at the foot of minutes and counting reports: by it whoever holds the paper can check the record. */
public record ImprintLine(Imprint imprint) {

    private static final double CODE_SIDE = 24;

    /** @param word "Đại hội" or "Hội nghị" */
    public Fields fill(Fields fields, String word) {
        return fields.show("co_ma", imprint.there())
                .text("ma_toan_ven", imprint.code())
                .text("so_dong_nhat_ky", Phrases.formats().number(imprint.entries()))
                .text("dai_hoi_thuong", Phrases.inSentence(word))
                .picture(
                        "ma_qr_toan_ven",
                        imprint.there()
                                ? Optional.of(Picture.code(
                                        imprint.text(),
                                        CODE_SIDE,
                                        Phrases.text("paper.imprint.code", field("noi_dung", imprint.text()))))
                                : Optional.empty());
    }
}
