package org.thuky.paper.ballot;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import org.thuky.domain.rule.MarkingStyle;

/**
 * What the QR codes of a ballot say: which election, round and page it is, never which copy. Its last part tells one
 * template from another; it is no signature, for whoever has a ballot can copy it.
 */
record BallotCode(String text) {

    private static final String BALLOT = "PB2";
    /** A reader that knows ballots alone refuses it. */
    private static final String PRACTICE = "PT2";

    static BallotCode of(BallotSheet sheet, BallotLayout layout) {
        return new BallotCode(String.join(
                ".",
                sheet.practice() ? PRACTICE : BALLOT,
                sheet.electionCode(),
                Integer.toString(sheet.round()),
                sheet.style() == MarkingStyle.STRIKE_OUT ? "S" : "T",
                BallotLayout.REVISION,
                layout.page() + "/" + layout.pages(),
                fingerprint(sheet, layout)));
    }

    private static String fingerprint(BallotSheet sheet, BallotLayout layout) {
        var text = new StringBuilder();
        text.append(sheet.electionCode()).append(sheet.round()).append(sheet.seats());
        text.append(layout.format()).append(layout.style());
        text.append(' ').append(layout.page()).append(' ').append(layout.first());
        sheet.candidates().forEach(candidate -> text.append('\n').append(candidate.name()));
        layout.columns().forEach(column -> text.append(' ').append(Math.round(column.left() * 100)));
        layout.rows().forEach(row -> text.append(' ').append(Math.round(row * 100)));
        return HexFormat.of().withUpperCase().formatHex(sha256(text.toString()), 0, 4);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** 29 by 29 modules at error level Q: readable from a poor photograph. */
    BitMatrix modules() {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q,
                                    EncodeHintType.QR_VERSION, 3,
                                    EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }
}
