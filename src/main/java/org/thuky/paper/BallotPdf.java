package org.thuky.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.thuky.domain.rule.MarkingStyle;

/** Prints ballots: one drawing, placed as often as there are voters. */
public final class BallotPdf {

    private static final float POINTS = (float) (1 / Typeface.MM_PER_POINT);

    private BallotPdf() {}

    /**
     * Writes exactly so many ballots, two of A5 on a sheet of A4 where they fit.
     *
     * @throws org.thuky.domain.Refusal when the ballot cannot be laid out or the file cannot be written
     */
    public static void write(BallotSheet sheet, int copies, Path file) {
        PaperFile.replace(file, out -> {
            try (var document = new PDDocument()) {
                draw(document, sheet, copies);
                document.save(out);
            }
        });
    }

    private static void draw(PDDocument document, BallotSheet sheet, int copies) throws IOException {
        var regular = Typeface.load(document, "Regular");
        var bold = Typeface.load(document, "Bold");
        var italic = Typeface.load(document, "Italic");
        var layout = BallotLayout.of(sheet, regular, bold);
        var ballot = new BallotDrawing(document, sheet, layout, regular, bold, italic).drawn();

        boolean twoUp = layout.format() == BallotFormat.A5;
        float width = mm(twoUp ? 297 : layout.format().width);
        float height = mm(layout.format().height);
        int perPage = twoUp ? 2 : 1;
        for (int done = 0; done < copies; done += perPage) {
            var page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                for (int place = 0; place < perPage && done + place < copies; place++) {
                    content.saveGraphicsState();
                    content.transform(Matrix.getTranslateInstance(place * (width - mm(layout.format().width)), 0));
                    content.drawForm(ballot);
                    content.restoreGraphicsState();
                }
                if (twoUp) {
                    markWhereToCut(content, width / 2, height);
                }
            }
        }
        document.getDocumentInformation().setTitle(sheet.title());
        document.getDocumentCatalog().setLanguage("vi-VN");
    }

    private static void markWhereToCut(PDPageContentStream content, float middle, float height) throws IOException {
        content.setLineWidth(mm(0.15));
        content.setStrokingColor(0.5f);
        content.moveTo(middle, 0);
        content.lineTo(middle, mm(7));
        content.moveTo(middle, height - mm(7));
        content.lineTo(middle, height);
        content.stroke();
    }

    /** Which template this is and that this meeting issued it; never which sheet. */
    static String code(BallotSheet sheet, BallotLayout layout) {
        return String.join(
                ".",
                "PB1",
                sheet.electionCode(),
                Integer.toString(sheet.round()),
                sheet.style() == MarkingStyle.STRIKE_OUT ? "S" : "T",
                BallotLayout.REVISION,
                fingerprint(sheet, layout));
    }

    private static String fingerprint(BallotSheet sheet, BallotLayout layout) {
        var text = new StringBuilder();
        text.append(sheet.electionCode()).append(sheet.round()).append(sheet.seats());
        text.append(layout.format()).append(layout.style());
        sheet.candidates().forEach(candidate -> text.append('\n').append(candidate.name()));
        layout.columns().forEach(column -> text.append(' ').append(Math.round(column.left() * 100)));
        layout.rows().forEach(row -> text.append(' ').append(Math.round(row * 100)));
        var hash = sha256(text.toString());
        return String.format(
                Locale.ROOT, "%02X%02X%02X%02X", hash[0] & 0xff, hash[1] & 0xff, hash[2] & 0xff, hash[3] & 0xff);
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
    static BitMatrix qr(String text) {
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

    static float mm(double millimetres) {
        return (float) millimetres * POINTS;
    }
}
