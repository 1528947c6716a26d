package org.thuky.paper.ballot;

import static org.thuky.text.Field.field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.paper.print.Area;
import org.thuky.paper.print.Canvas;
import org.thuky.paper.print.Canvas.Line;
import org.thuky.paper.print.Typeface;
import org.thuky.paper.print.Typefaces;
import org.thuky.text.Formats;
import org.thuky.text.Phrases;

/** One page of a ballot, drawn by its layout. */
final class BallotDrawing {

    private final Formats formats = Phrases.formats();
    private final BallotSheet sheet;
    private final BallotLayout layout;
    private final Typefaces faces;
    private final Canvas canvas;

    BallotDrawing(PDDocument document, BallotSheet sheet, BallotLayout layout, Typefaces faces) throws IOException {
        this.sheet = sheet;
        this.layout = layout;
        this.faces = faces;
        canvas = new Canvas(document, layout.format().width, layout.format().height);
    }

    PDFormXObject drawn() throws IOException {
        if (sheet.practice()) {
            drawWatermark();
        }
        for (var mark : layout.marks()) {
            drawMark(mark);
        }
        drawStamp(layout.stamp());
        if (!canvas.stack(heading(), layout.heading())) {
            throw Refusal.of("paper.refusal.ballot.heading_too_long", sheet.title());
        }
        canvas.stack(List.of(new Line(instruction(), faces.italic(), 8.5, 0)), layout.instruction());
        drawTable();
        for (var qr : layout.qrs()) {
            drawQr(qr);
        }
        return canvas.stamp();
    }

    private List<Line> heading() {
        var lines = new ArrayList<Line>();
        sheet.assembly().forEach(line -> lines.add(new Line(line, faces.bold(), 9.5, 0)));
        lines.add(new Line(Phrases.text("paper.ballot.title"), faces.bold(), 15, 2.2));
        lines.add(new Line(sheet.title(), faces.bold(), 10.5, 0.6));
        if (sheet.round() > 1) {
            lines.add(new Line(Phrases.text("paper.ballot.round", field("lan", sheet.round())), faces.italic(), 10, 0));
        }
        lines.add(new Line(
                Phrases.text(
                        "paper.ballot.seats",
                        field("so_can_bau", formats.padded(sheet.seats())),
                        field("so_ung_vien", formats.padded(sheet.candidates().size()))),
                faces.regular(),
                10,
                0.6));
        if (layout.pages() > 1) {
            lines.add(new Line(
                    Phrases.text(
                            "paper.ballot.page",
                            field("to", layout.page()),
                            field("so_to", layout.pages()),
                            field("tu_so", layout.first() + 1),
                            field("den_so", layout.first() + layout.names())),
                    faces.italic(),
                    9.5,
                    0.4));
        }
        return lines;
    }

    private String instruction() {
        var seats = formats.padded(sheet.seats());
        return sheet.style() == MarkingStyle.STRIKE_OUT
                ? Phrases.text("paper.ballot.strike_out", field("nhieu_nhat", seats))
                : Phrases.text("paper.ballot.agree_disagree", field("nhieu_nhat", seats));
    }

    private void drawTable() throws IOException {
        var rows = layout.rows();
        var columns = layout.columns();
        double top = rows.get(0);
        double bottom = rows.get(rows.size() - 1);
        double left = columns.get(0).left();
        var last = columns.get(columns.size() - 1);
        double right = last.left() + last.width();
        for (double y : rows) {
            canvas.line(left, y, right, y, BallotLayout.RULE);
        }
        for (var column : columns) {
            canvas.line(column.left(), top, column.left(), bottom, BallotLayout.RULE);
            drawHead(column, (top + rows.get(1)) / 2);
            for (int i = 0; i < layout.names(); i++) {
                drawCell(column, layout.first() + i, (rows.get(i + 1) + rows.get(i + 2)) / 2);
            }
        }
        canvas.line(right, top, right, bottom, BallotLayout.RULE);
    }

    private void drawHead(BallotLayout.Column column, double middle) throws IOException {
        var text = switch (column.kind()) {
            case NUMBER -> Phrases.text("paper.ballot.column.number");
            case NAME ->
                layout.detailsBelowNames() && sheet.hasPositions()
                        ? Phrases.text("paper.ballot.column.name_position")
                        : Phrases.text("paper.ballot.column.name");
            case BIRTH_YEAR -> Phrases.text("paper.ballot.column.birth_year");
            case POSITION -> Phrases.text("paper.ballot.column.position");
            case AGREE -> Phrases.text("paper.ballot.column.agree");
            case DISAGREE -> Phrases.text("paper.ballot.column.disagree");
        };
        double size = DoubleStream.iterate(9, smaller -> smaller - 0.25)
                .filter(fitting -> faces.bold().width(text, fitting) <= column.width() - 1)
                .findFirst()
                .orElseThrow();
        canvas.centred(text, faces.bold(), size, column.centre(), Canvas.baseline(middle, size));
    }

    private void drawCell(BallotLayout.Column column, int index, double middle) throws IOException {
        var candidate = sheet.candidates().get(index);
        switch (column.kind()) {
            case NUMBER -> centred(Integer.toString(index + 1), 11, column, middle);
            case NAME -> drawName(index, column, middle);
            case BIRTH_YEAR ->
                centred(candidate.birthYear() > 0 ? Integer.toString(candidate.birthYear()) : "", 10, column, middle);
            case POSITION -> {
                double leading = layout.smallSize() * Canvas.LEADING;
                var lines = small(candidate.position(), column.width());
                double y = middle - (lines.size() - 1) * leading / 2;
                for (var line : lines) {
                    centred(line, layout.smallSize(), column, y);
                    y += leading;
                }
            }
            case AGREE, DISAGREE -> drawTickBox(column.centre(), middle);
        }
    }

    /** Alone in its cell, unless the marks are made elsewhere. */
    private void drawName(int index, BallotLayout.Column column, double middle) throws IOException {
        double left = column.left() + BallotLayout.PADDING;
        double leading = layout.smallSize() * Canvas.LEADING;
        var details = layout.detailsBelowNames()
                ? small(sheet.details().get(index), column.width() - BallotLayout.PADDING)
                : List.<String>of();
        double y = middle - details.size() * leading / 2;
        canvas.text(
                sheet.candidates().get(index).name(),
                faces.bold(),
                layout.nameSize(),
                left,
                Canvas.baseline(y, layout.nameSize()));
        y += (layout.nameSize() * Canvas.LEADING + leading) / 2;
        for (var line : details) {
            canvas.text(line, faces.regular(), layout.smallSize(), left, Canvas.baseline(y, layout.smallSize()));
            y += leading;
        }
    }

    private List<String> small(String text, double width) {
        return faces.regular().wrap(text, layout.smallSize(), width - BallotLayout.PADDING);
    }

    private void centred(String text, double size, BallotLayout.Column column, double middle) throws IOException {
        canvas.centred(text, faces.regular(), size, column.centre(), Canvas.baseline(middle, size));
    }

    private void drawTickBox(double x, double y) throws IOException {
        double side = BallotLayout.TICK_BOX;
        canvas.frame(new Area(x - side / 2, y - side / 2, side, side), 0.2);
    }

    /** Ring, gap and centre as 2 : 1 : 2 : 1 : 2, which no finder pattern of a QR code can be taken for. */
    private void drawMark(Area mark) throws IOException {
        double unit = BallotLayout.MARK / 8;
        canvas.fill(DoubleStream.of(0, 2 * unit, 3 * unit)
                .mapToObj(inset -> new Area(
                        mark.left() + inset, mark.top() + inset, mark.width() - 2 * inset, mark.height() - 2 * inset))
                .toList());
    }

    private void drawStamp(Area box) throws IOException {
        double y = box.middle();
        canvas.shade(0.6f);
        canvas.dashedCircle(box.centre(), y, box.width() / 2, 0.2);
        canvas.centred(Phrases.text("paper.ballot.stamp"), faces.italic(), 9, box.centre(), Canvas.baseline(y, 9));
        canvas.shade(Canvas.BLACK);
    }

    private void drawQr(Area box) throws IOException {
        var modules = BallotCode.of(sheet, layout).modules();
        double module = box.width() / modules.getWidth();
        var dark = new ArrayList<Area>();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    dark.add(new Area(box.left() + column * module, box.top() + row * module, module, module));
                }
            }
        }
        canvas.fill(dark);
    }

    /** Under everything else, so that all stays readable: a practice ballot must look like the real one and never be one. */
    private void drawWatermark() throws IOException {
        double size = layout.format() == BallotFormat.A5 ? 30 : 44;
        double x = layout.format().width / 2;
        double y = (layout.format().tableTop + layout.format().tableBottom) / 2;
        double apart = size * 0.7 * Typeface.MM_PER_POINT;
        canvas.shade(Canvas.WATERMARK);
        canvas.rising(Phrases.text("paper.ballot.practice"), faces.bold(), size * 1.8, x - apart, y - apart, 45);
        canvas.rising(Phrases.text("paper.ballot.worthless"), faces.bold(), size * 0.8, x + apart, y + apart, 45);
        canvas.shade(Canvas.BLACK);
    }
}
