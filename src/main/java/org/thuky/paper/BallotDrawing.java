package org.thuky.paper;

import static org.thuky.paper.BallotPdf.mm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.text.Formats;
import org.thuky.text.Messages;

/** One ballot, drawn by its layout. */
final class BallotDrawing {

    private static final double SMALLEST = 0.6;

    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final Formats formats = messages.formats();
    private final BallotSheet sheet;
    private final BallotLayout layout;
    private final Typeface regular;
    private final Typeface bold;
    private final Typeface italic;
    private final PDDocument document;
    /** Drawn as a page, so that its fonts are embedded with it, and then used as a stamp on the real pages. */
    private final PDPage original;

    private final PDPageContentStream content;

    /** @param before blank space above, in millimetres */
    private record Line(String text, Typeface face, double size, double before) {}

    BallotDrawing(
            PDDocument document,
            BallotSheet sheet,
            BallotLayout layout,
            Typeface regular,
            Typeface bold,
            Typeface italic)
            throws IOException {
        this.sheet = sheet;
        this.layout = layout;
        this.regular = regular;
        this.bold = bold;
        this.italic = italic;
        this.document = document;
        original = new PDPage(new PDRectangle(mm(layout.format().width), mm(layout.format().height)));
        content = new PDPageContentStream(document, original);
    }

    PDFormXObject drawn() throws IOException {
        try (content) {
            for (var mark : layout.marks()) {
                drawMark(mark);
            }
            drawStamp(layout.stamp());
            stack(heading(), layout.heading());
            stack(List.of(new Line(instruction(), italic, 8.5, 0)), layout.instruction());
            drawTable();
            drawQr(layout.qr());
        }
        var form = new PDFormXObject(new PDStream(document, original.getContents(), COSName.FLATE_DECODE));
        form.setBBox(original.getMediaBox());
        form.setResources(original.getResources());
        return form;
    }

    private List<Line> heading() {
        var lines = new ArrayList<Line>();
        sheet.congress().forEach(line -> lines.add(new Line(line, bold, 9.5, 0)));
        lines.add(new Line(messages.text("paper.ballot.title"), bold, 15, 2.2));
        lines.add(new Line(sheet.title(), bold, 10.5, 0.6));
        if (sheet.round() > 1) {
            lines.add(new Line(messages.text("paper.ballot.round", sheet.round()), italic, 10, 0));
        }
        lines.add(new Line(
                messages.text(
                        "paper.ballot.seats",
                        formats.padded(sheet.seats()),
                        formats.padded(sheet.candidates().size())),
                regular,
                10,
                0.6));
        return lines;
    }

    private String instruction() {
        var seats = formats.padded(sheet.seats());
        return sheet.style() == MarkingStyle.STRIKE_OUT
                ? messages.text("paper.ballot.strike_out", seats)
                : messages.text("paper.ballot.agree_disagree", seats);
    }

    /** Centred in its box; long texts become smaller rather than longer. */
    private void stack(List<Line> lines, BallotLayout.Box box) throws IOException {
        for (double scale = 1; scale >= SMALLEST; scale -= 0.05) {
            if (heightOf(lines, scale, box.width()) <= box.height()) {
                draw(lines, scale, box);
                return;
            }
        }
        throw Refusal.of("paper.refusal.ballot.heading_too_long", sheet.title());
    }

    private static double heightOf(List<Line> lines, double scale, double width) {
        double height = 0;
        for (var line : lines) {
            double size = line.size() * scale;
            var wrapped = line.face().wrap(line.text(), size, width);
            if (!line.face().fits(wrapped, size, width)) {
                return Double.MAX_VALUE;
            }
            height += line.before() * scale + wrapped.size() * size * BallotLayout.LEADING;
        }
        return height;
    }

    private void draw(List<Line> lines, double scale, BallotLayout.Box box) throws IOException {
        double y = box.top() + (box.height() - heightOf(lines, scale, box.width())) / 2;
        for (var line : lines) {
            double size = line.size() * scale;
            y += line.before() * scale;
            for (var text : line.face().wrap(line.text(), size, box.width())) {
                y += size * BallotLayout.LEADING;
                centred(text, line.face(), size, box.left() + box.width() / 2, y - size * 0.1);
            }
        }
    }

    private void drawTable() throws IOException {
        var rows = layout.rows();
        var columns = layout.columns();
        double top = rows.get(0);
        double bottom = rows.get(rows.size() - 1);
        double left = columns.get(0).left();
        var last = columns.get(columns.size() - 1);
        double right = last.left() + last.width();
        content.setLineWidth(mm(BallotLayout.RULE));
        content.setStrokingColor(0f);
        for (double y : rows) {
            line(left, y, right, y);
        }
        for (var column : columns) {
            line(column.left(), top, column.left(), bottom);
        }
        line(right, top, right, bottom);
        content.stroke();
        for (var column : columns) {
            content.setNonStrokingColor(0f);
            drawHead(column, (top + rows.get(1)) / 2);
            for (int i = 0; i < sheet.candidates().size(); i++) {
                drawCell(column, i, (rows.get(i + 1) + rows.get(i + 2)) / 2);
            }
        }
    }

    private void drawHead(BallotLayout.Column column, double middle) throws IOException {
        var text = switch (column.kind()) {
            case NUMBER -> messages.text("paper.ballot.column.number");
            case NAME -> messages.text("paper.ballot.column.name");
            case BIRTH_YEAR -> messages.text("paper.ballot.column.birth_year");
            case POSITION -> messages.text("paper.ballot.column.position");
            case AGREE -> messages.text("paper.ballot.column.agree");
            case DISAGREE -> messages.text("paper.ballot.column.disagree");
        };
        double size = 9;
        while (bold.width(text, size) > column.width() - 1) {
            size -= 0.25;
        }
        centred(text, bold, size, column.centre(), baseline(middle, size));
    }

    private void drawCell(BallotLayout.Column column, int index, double middle) throws IOException {
        var candidate = sheet.candidates().get(index);
        switch (column.kind()) {
            case NUMBER -> centred(Integer.toString(index + 1), regular, 11, column.centre(), baseline(middle, 11));
            case NAME ->
                text(
                        candidate.name(),
                        bold,
                        layout.nameSize(),
                        column.left() + BallotLayout.PADDING,
                        baseline(middle, layout.nameSize()));
            case BIRTH_YEAR ->
                centred(
                        candidate.birthYear() > 0 ? String.format(Locale.ROOT, "%d", candidate.birthYear()) : "",
                        regular,
                        10,
                        column.centre(),
                        baseline(middle, 10));
            case POSITION -> drawPosition(candidate.position(), column, middle);
            case AGREE, DISAGREE -> drawTickBox(column.centre(), middle);
        }
    }

    private void drawPosition(String position, BallotLayout.Column column, double middle) throws IOException {
        double size = layout.positionSize();
        double leading = size * BallotLayout.LEADING;
        var lines = regular.wrap(position, size, column.width() - BallotLayout.PADDING);
        double y = middle - (lines.size() - 1) * leading / 2;
        for (var line : lines) {
            centred(line, regular, size, column.centre(), baseline(y, size));
            y += leading;
        }
    }

    private void drawTickBox(double x, double y) throws IOException {
        double half = BallotLayout.TICK_BOX / 2;
        content.setLineWidth(mm(0.2));
        content.addRect(mm(x - half), up(y + half), mm(2 * half), mm(2 * half));
        content.stroke();
    }

    /** Ring, gap and centre as 2 : 1 : 2 : 1 : 2, which no finder pattern of a QR code can be taken for. */
    private void drawMark(BallotLayout.Box mark) throws IOException {
        double unit = BallotLayout.MARK / 8;
        content.setNonStrokingColor(0f);
        for (double inset : new double[] {0, 2 * unit, 3 * unit}) {
            double side = BallotLayout.MARK - 2 * inset;
            content.addRect(mm(mark.left() + inset), up(mark.top() + inset + side), mm(side), mm(side));
        }
        content.fillEvenOdd();
    }

    private void drawStamp(BallotLayout.Box box) throws IOException {
        double radius = box.width() / 2;
        double x = box.left() + radius;
        double y = box.top() + radius;
        double bend = radius * 0.5523;
        content.setStrokingColor(0.75f);
        content.setLineWidth(mm(0.2));
        content.setLineDashPattern(new float[] {2, 2}, 0);
        content.moveTo(mm(x + radius), up(y));
        curve(x + radius, y - bend, x + bend, y - radius, x, y - radius);
        curve(x - bend, y - radius, x - radius, y - bend, x - radius, y);
        curve(x - radius, y + bend, x - bend, y + radius, x, y + radius);
        curve(x + bend, y + radius, x + radius, y + bend, x + radius, y);
        content.stroke();
        content.setLineDashPattern(new float[] {}, 0);
        content.setNonStrokingColor(0.6f);
        centred(messages.text("paper.ballot.stamp"), italic, 9, x, baseline(y, 9));
        content.setNonStrokingColor(0f);
    }

    private void drawQr(BallotLayout.Box box) throws IOException {
        var modules = BallotPdf.qr(BallotPdf.code(sheet, layout));
        double module = box.width() / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    content.addRect(
                            mm(box.left() + column * module),
                            up(box.top() + (row + 1) * module),
                            mm(module),
                            mm(module));
                }
            }
        }
        content.fill();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        content.curveTo(mm(x1), up(y1), mm(x2), up(y2), mm(x3), up(y3));
    }

    private void line(double x1, double y1, double x2, double y2) throws IOException {
        content.moveTo(mm(x1), up(y1));
        content.lineTo(mm(x2), up(y2));
    }

    private void centred(String text, Typeface face, double size, double x, double baseline) throws IOException {
        text(text, face, size, x - face.width(text, size) / 2, baseline);
    }

    private void text(String text, Typeface face, double size, double x, double baseline) throws IOException {
        content.beginText();
        content.setFont(face.font(), (float) size);
        content.newLineAtOffset(mm(x), up(baseline));
        content.showText(face.printable(text));
        content.endText();
    }

    /** Capital letters of this size, centred on a height, stand on this line. */
    private static double baseline(double middle, double size) {
        return middle + size * Typeface.MM_PER_POINT * 0.33;
    }

    private float up(double fromTop) {
        return mm(layout.format().height - fromTop);
    }
}
