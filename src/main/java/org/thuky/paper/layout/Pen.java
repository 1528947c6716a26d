package org.thuky.paper.layout;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws the pages of one PDF, in points from the top left corner of the page. */
final class Pen implements AutoCloseable {

    private final PDDocument document;
    private final Map<byte[], PDImageXObject> pictures = new HashMap<>();
    private PDPageContentStream content;
    private float height;

    Pen(PDDocument document) {
        this.document = document;
    }

    void newPage(float width, float pageHeight) throws IOException {
        close();
        var page = new PDPage(new PDRectangle(width, pageHeight));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        height = pageHeight;
    }

    void text(String text, Ink ink, float left, float baseline) throws IOException {
        content.setNonStrokingColor(
                ink.color() / 65536 / 255f, ink.color() / 256 % 256 / 255f, ink.color() % 256 / 255f);
        content.beginText();
        content.setFont(ink.face().font(), ink.size());
        content.newLineAtOffset(left, height - baseline + ink.rise());
        content.showText(ink.face().shown(text));
        content.endText();
    }

    void line(float x1, float y1, float x2, float y2, float thickness, int color) throws IOException {
        content.setStrokingColor(color / 65536 / 255f, color / 256 % 256 / 255f, color % 256 / 255f);
        content.setLineWidth(thickness);
        content.moveTo(x1, height - y1);
        content.lineTo(x2, height - y2);
        content.stroke();
    }

    void fill(float left, float top, float width, float fillHeight, int color) throws IOException {
        content.setNonStrokingColor(color / 65536 / 255f, color / 256 % 256 / 255f, color % 256 / 255f);
        content.addRect(left, height - top - fillHeight, width, fillHeight);
        content.fill();
    }

    void picture(byte[] bytes, float left, float top, float width, float pictureHeight) throws IOException {
        var picture = pictures.get(bytes);
        if (picture == null) {
            picture = PDImageXObject.createFromByteArray(document, bytes, null);
            pictures.put(bytes, picture);
        }
        content.drawImage(picture, left, height - top - pictureHeight, width, pictureHeight);
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}
