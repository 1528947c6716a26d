package org.thuky.paper.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** A piece of paper to draw on, in millimetres from its top left corner; letters are measured in points. */
public final class Canvas {

    /** Line spacing of small print, in millimetres a point. */
    public static final double LEADING = 0.4;

    public static final float BLACK = 0;
    public static final float WATERMARK = 0.86f;

    private static final float POINTS = (float) (1 / Typeface.MM_PER_POINT);
    private static final double SMALLEST = 0.6;

    private final PDDocument document;
    private final PDPage page;
    private final PDPageContentStream content;
    private final double height;

    /** @param before blank space above, in millimetres */
    public record Line(String text, Typeface face, double size, double before) {}

    public Canvas(PDDocument document, double width, double height) throws IOException {
        this.document = document;
        this.height = height;
        page = new PDPage(new PDRectangle(mm(width), mm(height)));
        content = new PDPageContentStream(document, page);
    }

    /** What was drawn, as the next page of the document. */
    public void addAsPage() throws IOException {
        content.close();
        document.addPage(page);
    }

    /** What was drawn, as a stamp to be set on pages as often as it is wanted. */
    public PDFormXObject stamp() throws IOException {
        content.close();
        var form = new PDFormXObject(new PDStream(document, page.getContents(), COSName.FLATE_DECODE));
        form.setBBox(page.getMediaBox());
        form.setResources(page.getResources());
        return form;
    }

    /** @param left where the left edge of the stamp comes to lie */
    public void place(PDFormXObject stamp, double left) throws IOException {
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance(mm(left), 0));
        content.drawForm(stamp);
        content.restoreGraphicsState();
    }

    public void line(double x1, double y1, double x2, double y2, double thickness) throws IOException {
        content.setLineWidth(mm(thickness));
        content.moveTo(mm(x1), up(y1));
        content.lineTo(mm(x2), up(y2));
        content.stroke();
    }

    public void frame(Area area, double thickness) throws IOException {
        content.setLineWidth(mm(thickness));
        add(area);
        content.stroke();
    }

    /** Overlapping areas leave holes, as rings have. */
    public void fill(List<Area> areas) throws IOException {
        for (var area : areas) {
            add(area);
        }
        content.fillEvenOdd();
    }

    private void add(Area area) throws IOException {
        content.addRect(mm(area.left()), up(area.bottom()), mm(area.width()), mm(area.height()));
    }

    public void dashedCircle(double x, double y, double radius, double thickness) throws IOException {
        double bend = radius * 0.5523;
        content.setLineWidth(mm(thickness));
        content.setLineDashPattern(new float[] {2, 2}, 0);
        content.moveTo(mm(x + radius), up(y));
        curve(x + radius, y - bend, x + bend, y - radius, x, y - radius);
        curve(x - bend, y - radius, x - radius, y - bend, x - radius, y);
        curve(x - radius, y + bend, x - bend, y + radius, x, y + radius);
        curve(x + bend, y + radius, x + radius, y + bend, x + radius, y);
        content.stroke();
        content.setLineDashPattern(new float[] {}, 0);
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        content.curveTo(mm(x1), up(y1), mm(x2), up(y2), mm(x3), up(y3));
    }

    /** From 0, black, to 1, white: for what is drawn from now on. */
    public void shade(float grey) throws IOException {
        content.setStrokingColor(grey);
        content.setNonStrokingColor(grey);
    }

    public void text(String text, Typeface face, double size, double x, double baseline) throws IOException {
        show(text, face, size, Matrix.getTranslateInstance(mm(x), up(baseline)));
    }

    public void centred(String text, Typeface face, double size, double x, double baseline) throws IOException {
        text(text, face, size, x - face.width(text, size) / 2, baseline);
    }

    /** Rising from lower left to upper right, centred on a point. */
    public void rising(String text, Typeface face, double size, double x, double y, double degrees) throws IOException {
        var place = Matrix.getRotateInstance(Math.toRadians(degrees), mm(x), up(y));
        place.concatenate(
                Matrix.getTranslateInstance(-mm(face.width(text, size) / 2), -mm(size * Typeface.MM_PER_POINT * 0.33)));
        show(text, face, size, place);
    }

    private void show(String text, Typeface face, double size, Matrix place) throws IOException {
        content.beginText();
        content.setFont(face.font(), (float) size);
        content.setTextMatrix(place);
        content.showText(face.printable(text));
        content.endText();
    }

    /**
     * Centres lines in an area; long texts become smaller rather than longer.
     *
     * @return whether there was room for them
     */
    public boolean stack(List<Line> lines, Area area) throws IOException {
        for (double scale = 1; scale >= SMALLEST; scale -= 0.05) {
            if (heightOf(lines, scale, area.width()) <= area.height()) {
                stack(lines, scale, area);
                return true;
            }
        }
        return false;
    }

    private static double heightOf(List<Line> lines, double scale, double width) {
        double height = 0;
        for (var line : lines) {
            double size = line.size() * scale;
            var wrapped = line.face().wrap(line.text(), size, width);
            if (!line.face().fits(wrapped, size, width)) {
                return Double.MAX_VALUE;
            }
            height += line.before() * scale + wrapped.size() * size * LEADING;
        }
        return height;
    }

    private void stack(List<Line> lines, double scale, Area area) throws IOException {
        double y = area.top() + (area.height() - heightOf(lines, scale, area.width())) / 2;
        for (var line : lines) {
            double size = line.size() * scale;
            y += line.before() * scale;
            for (var text : line.face().wrap(line.text(), size, area.width())) {
                y += size * LEADING;
                centred(text, line.face(), size, area.centre(), y - size * 0.1);
            }
        }
    }

    /** Capital letters of this size, centred on a height, stand on this line. */
    public static double baseline(double middle, double size) {
        return middle + size * Typeface.MM_PER_POINT * 0.33;
    }

    private float up(double fromTop) {
        return mm(height - fromTop);
    }

    public static float mm(double millimetres) {
        return (float) millimetres * POINTS;
    }
}
