package org.thuky.paper.ballot;

import static org.thuky.text.Field.field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.thuky.domain.Refusal;
import org.thuky.paper.print.Area;
import org.thuky.paper.print.Canvas;
import org.thuky.paper.print.Canvas.Line;
import org.thuky.paper.print.Typefaces;
import org.thuky.text.Phrases;

/**
 * Tờ bìa: lies on a pack of ballots and is written on in place of them, so that no ballot needs a number. Its ruler
 * shows whether the printer kept the size.
 */
final class CoverSlip {

    private static final double RULER = 100;
    private static final double LABELS = 62;

    private final BallotSheet sheet;
    private final BallotFormat format;
    private final Pack pack;
    private final Typefaces faces;
    private final Canvas canvas;

    CoverSlip(PDDocument document, BallotSheet sheet, BallotFormat format, Pack pack, Typefaces faces)
            throws IOException {
        this.sheet = sheet;
        this.format = format;
        this.pack = pack;
        this.faces = faces;
        canvas = new Canvas(document, format.width, format.height);
    }

    PDFormXObject drawn() throws IOException {
        double left = (format.width - RULER) / 2 - 8;
        double right = format.width - left;
        if (!canvas.stack(heading(), new Area(left, 12, right - left, 66))) {
            throw Refusal.of("paper.refusal.ballot.heading_too_long", sheet.title());
        }
        drawCheck(
                Phrases.text(
                        "paper.slip.counted",
                        field("so_phieu", Phrases.formats().padded(pack.ballots()))),
                left,
                86);
        drawCheck(Phrases.text("paper.slip.stamped"), left, 94);
        double y = 106;
        for (var label : List.of(
                Phrases.text("paper.slip.issued"),
                Phrases.text("paper.slip.returned"),
                Phrases.text("paper.slip.spoiled"),
                Phrases.text("paper.slip.unused"))) {
            canvas.text(label, faces.regular(), 11, left, y);
            canvas.line(left + LABELS, y + 0.6, right, y + 0.6, 0.25);
            y += 9;
        }
        canvas.stack(
                List.of(new Line(
                        Phrases.text("paper.slip.sum", field("so_phieu", pack.ballots())), faces.italic(), 9, 0)),
                new Area(left, y - 5, right - left, 9));
        drawSignatures(left, right, y + 9);
        drawRuler((format.width - RULER) / 2, format.height - 22);
        return canvas.stamp();
    }

    private List<Line> heading() {
        var lines = new ArrayList<Line>();
        sheet.assembly().forEach(line -> lines.add(new Line(line, faces.bold(), 9.5, 0)));
        lines.add(new Line(Phrases.text("paper.slip.title"), faces.bold(), 15, 3));
        lines.add(new Line(sheet.title(), faces.bold(), 10.5, 0.6));
        if (sheet.round() > 1) {
            lines.add(new Line(Phrases.text("paper.ballot.round", field("lan", sheet.round())), faces.italic(), 10, 0));
        }
        lines.add(new Line(
                Phrases.text("paper.slip.pack", field("tap", pack.number()), field("so_tap", pack.of())),
                faces.bold(),
                26,
                3));
        lines.add(new Line(
                Phrases.text("paper.slip.ballots", field("so_phieu", pack.ballots())), faces.regular(), 12, 1));
        return lines;
    }

    private void drawCheck(String text, double left, double y) throws IOException {
        canvas.frame(new Area(left, y - 4.5, 5, 5), 0.25);
        canvas.text(text, faces.regular(), 11, left + 8, y - 0.5);
    }

    private void drawSignatures(double left, double right, double y) throws IOException {
        double quarter = (right - left) / 4;
        canvas.centred(Phrases.text("paper.slip.giver"), faces.bold(), 10, left + quarter, y);
        canvas.centred(Phrases.text("paper.slip.receiver"), faces.bold(), 10, right - quarter, y);
        for (double x : new double[] {left + quarter, right - quarter}) {
            canvas.centred(Phrases.text("paper.slip.sign"), faces.italic(), 9, x, y + 4.5);
        }
    }

    private void drawRuler(double left, double y) throws IOException {
        canvas.line(left, y, left + RULER, y, 0.2);
        for (int millimetre = 0; millimetre <= RULER; millimetre++) {
            double length = millimetre % 10 == 0 ? 5 : millimetre % 5 == 0 ? 3.5 : 2;
            canvas.line(left + millimetre, y - length, left + millimetre, y, 0.15);
            if (millimetre % 10 == 0) {
                canvas.centred(Integer.toString(millimetre), faces.regular(), 8, left + millimetre, y - 6);
            }
        }
        canvas.stack(
                List.of(new Line(Phrases.text("paper.slip.ruler"), faces.italic(), 8.5, 0)),
                new Area(left - 8, y + 1, RULER + 16, 9));
    }
}
