package org.thuky.paper.ballot;

import static org.thuky.text.Field.field;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.paper.file.PaperFile;
import org.thuky.paper.print.Area;
import org.thuky.paper.print.Canvas;
import org.thuky.paper.print.Canvas.Line;
import org.thuky.paper.print.Typefaces;
import org.thuky.text.Phrases;

/**
 * Bảng kiểm phiếu: on which two people count ballots with strokes, five to a box, when the count is done on paper. Its
 * totals are what the program is then told.
 */
final class TallySheet {

    private static final double WIDTH = 297;
    private static final double HEIGHT = 210;
    private static final double LEFT = 14;
    private static final double RIGHT = WIDTH - 14;
    private static final double TABLE_TOP = 36;
    private static final double TABLE_BOTTOM = 176;
    private static final double HEAD = 7;
    private static final double NUMBER = 9;
    private static final double NAME = 58;
    private static final double KIND = 18;
    private static final double TOTAL = 18;
    private static final double STROKES = RIGHT - LEFT - NUMBER - NAME - KIND - TOTAL;

    private static final double LINE = 7;
    private static final double BOX = 4.6;
    private static final double PITCH = 5.1;
    private static final int STROKES_A_BOX = 5;
    private static final int BOXES_A_GROUP = 5;
    private static final double GROUP = 27;
    private static final int BOXES_A_LINE = (int) (STROKES / GROUP) * BOXES_A_GROUP;
    /** More ballots than this are counted by several pairs, each on sheets of its own. */
    private static final int MOST_BALLOTS = 2 * BOXES_A_LINE * STROKES_A_BOX;

    private final BallotSheet sheet;
    private final Typefaces faces;
    private final int pairs;
    private final List<List<Row>> pages;

    /** What is counted together, in one or two tallies: kept and struck. */
    private record Row(String number, String label, List<String> kinds, int boxes) {
        double height() {
            return kinds.size() * tallyHeight();
        }

        double tallyHeight() {
            return LINE * ((boxes + BOXES_A_LINE - 1) / BOXES_A_LINE);
        }
    }

    private TallySheet(BallotSheet sheet, List<InvalidReason> reasons, int ballots, Typefaces faces) {
        this.sheet = sheet;
        this.faces = faces;
        pairs = (ballots + MOST_BALLOTS - 1) / MOST_BALLOTS;
        int boxes = (Math.min(ballots, MOST_BALLOTS) + STROKES_A_BOX - 1) / STROKES_A_BOX;
        pages = pages(Stream.concat(general(reasons, boxes).stream(), candidates(boxes).stream())
                .toList());
    }

    /**
     * Writes the sheets for so many ballots, with a stroke's room for each under every name.
     *
     * @throws Refusal when there are no candidates or the file cannot be written
     */
    public static void write(BallotSheet sheet, List<InvalidReason> reasons, int ballots, Path file) {
        if (sheet.candidates().isEmpty()) {
            throw Refusal.of("paper.refusal.ballot.nobody");
        }
        PaperFile.replace(file, out -> {
            try (var document = new PDDocument()) {
                new TallySheet(sheet, reasons, ballots, Typefaces.load(document)).draw(document);
                document.save(out);
            }
        });
    }

    private List<Row> general(List<InvalidReason> reasons, int boxes) {
        var rows = new ArrayList<Row>();
        rows.add(new Row("", Phrases.text("paper.tally.valid"), List.of(""), boxes));
        int few = Math.min(boxes, BOXES_A_LINE);
        reasons.forEach(reason -> rows.add(new Row(
                "", Phrases.text("paper.tally.invalid", field("ly_do", reason.vietnamese())), List.of(""), few)));
        return rows;
    }

    private List<Row> candidates(int boxes) {
        var kinds = sheet.style() == MarkingStyle.STRIKE_OUT
                ? List.of(Phrases.text("paper.tally.kept"), Phrases.text("paper.tally.struck"))
                : List.of(Phrases.text("paper.ballot.column.agree"), Phrases.text("paper.tally.disagree"));
        var rows = new ArrayList<Row>();
        for (var candidate : sheet.candidates()) {
            rows.add(new Row(Integer.toString(rows.size() + 1), candidate.name(), kinds, boxes));
        }
        return rows;
    }

    private static List<List<Row>> pages(List<Row> rows) {
        var pages = new ArrayList<List<Row>>();
        double left = 0;
        for (var row : rows) {
            if (row.height() > left) {
                pages.add(new ArrayList<>());
                left = TABLE_BOTTOM - TABLE_TOP - HEAD - LINE;
            }
            pages.get(pages.size() - 1).add(row);
            left -= row.height();
        }
        return pages;
    }

    private void draw(PDDocument document) throws IOException {
        for (int pair = 1; pair <= pairs; pair++) {
            for (int page = 1; page <= pages.size(); page++) {
                var canvas = new Canvas(document, WIDTH, HEIGHT);
                drawHead(canvas, pair, page);
                drawTable(canvas, pages.get(page - 1));
                drawSignatures(canvas);
                canvas.addAsPage();
            }
        }
        document.getDocumentInformation().setTitle(Phrases.text("paper.tally.title"));
        document.getDocumentCatalog().setLanguage("vi-VN");
    }

    private void drawHead(Canvas canvas, int pair, int page) throws IOException {
        var assembly = sheet.assembly().stream()
                .map(line -> new Line(line, faces.bold(), 9, 0))
                .toList();
        var title = new ArrayList<Line>();
        title.add(new Line(Phrases.text("paper.tally.title"), faces.bold(), 14, 0));
        title.add(new Line(sheet.title(), faces.bold(), 10.5, 0.5));
        if (sheet.round() > 1) {
            title.add(new Line(Phrases.text("paper.ballot.round", field("lan", sheet.round())), faces.italic(), 10, 0));
        }
        if (!canvas.stack(assembly, new Area(LEFT, 9, 72, 18)) || !canvas.stack(title, new Area(90, 9, 117, 18))) {
            throw Refusal.of("paper.refusal.ballot.heading_too_long", sheet.title());
        }
        canvas.text(
                Phrases.text("paper.tally.pair", field("nhom", pair), field("so_nhom", pairs)) + " · "
                        + Phrases.text("paper.tally.page", field("trang", page), field("so_trang", pages.size())),
                faces.bold(),
                10,
                216,
                15);
        canvas.text(Phrases.text("paper.tally.ballots"), faces.regular(), 10, 216, 24);
        canvas.line(258, 24.6, RIGHT, 24.6, 0.15);
        canvas.stack(
                List.of(new Line(Phrases.text("paper.tally.how"), faces.italic(), 9, 0)),
                new Area(LEFT, 28, RIGHT - LEFT, 6));
    }

    private void drawTable(Canvas canvas, List<Row> rows) throws IOException {
        double y = TABLE_TOP + HEAD;
        heads(canvas, (TABLE_TOP + y) / 2);
        canvas.line(LEFT, TABLE_TOP, RIGHT, TABLE_TOP, 0.25);
        canvas.line(LEFT, y, RIGHT, y, 0.25);
        for (var row : rows) {
            drawRow(canvas, row, y);
            y += row.height();
            canvas.line(LEFT, y, RIGHT, y, 0.25);
        }
        canvas.text(Phrases.text("paper.tally.sum"), faces.bold(), 10, LEFT + 2, Canvas.baseline(y + LINE / 2, 10));
        y += LINE;
        canvas.line(LEFT, y, RIGHT, y, 0.25);
        for (double x : new double[] {LEFT, RIGHT - TOTAL, RIGHT}) {
            canvas.line(x, TABLE_TOP, x, y, 0.25);
        }
    }

    private void heads(Canvas canvas, double middle) throws IOException {
        double baseline = Canvas.baseline(middle, 9.5);
        double strokes = RIGHT - TOTAL - STROKES;
        canvas.centred(Phrases.text("paper.ballot.column.number"), faces.bold(), 9.5, LEFT + NUMBER / 2, baseline);
        canvas.text(Phrases.text("paper.ballot.column.name"), faces.bold(), 9.5, LEFT + NUMBER + 2, baseline);
        canvas.centred(Phrases.text("paper.tally.strokes"), faces.bold(), 9.5, strokes + STROKES / 2, baseline);
        canvas.centred(Phrases.text("paper.tally.total"), faces.bold(), 9.5, RIGHT - TOTAL / 2, baseline);
    }

    private void drawRow(Canvas canvas, Row row, double top) throws IOException {
        boolean person = !row.number().isEmpty();
        double left = LEFT + (person ? NUMBER : 0);
        double width = NAME + (person ? 0 : NUMBER + KIND);
        canvas.centred(row.number(), faces.bold(), 12, LEFT + NUMBER / 2, Canvas.baseline(top + row.height() / 2, 12));
        leftBound(canvas, row, new Area(left + 2, top, width - 4, row.height()));
        double y = top;
        for (var kind : row.kinds()) {
            if (y > top) {
                canvas.line(RIGHT - TOTAL - STROKES - KIND, y, RIGHT, y, 0.12);
            }
            canvas.text(
                    kind,
                    faces.regular(),
                    10,
                    RIGHT - TOTAL - STROKES - KIND + 1,
                    Canvas.baseline(y + row.tallyHeight() / 2, 10));
            drawBoxes(canvas, row.boxes(), RIGHT - TOTAL - STROKES, y);
            y += row.tallyHeight();
        }
    }

    private void leftBound(Canvas canvas, Row row, Area area) throws IOException {
        boolean person = !row.number().isEmpty();
        var face = person ? faces.bold() : faces.regular();
        double size = person ? 12 : 10;
        var lines = face.wrap(row.label(), size, area.width());
        while (size > 6
                && (lines.size() * size * Canvas.LEADING > area.height() || !face.fits(lines, size, area.width()))) {
            size -= 0.5;
            lines = face.wrap(row.label(), size, area.width());
        }
        double leading = size * Canvas.LEADING;
        double y = area.middle() - (lines.size() - 1) * leading / 2;
        for (var line : lines) {
            canvas.text(line, face, size, area.left(), Canvas.baseline(y, size));
            y += leading;
        }
    }

    /** In groups of 25 strokes; the last box of each says in small print how many it fills. */
    private void drawBoxes(Canvas canvas, int boxes, double left, double top) throws IOException {
        canvas.shade(0.45f);
        for (int box = 0; box < boxes; box++) {
            int place = box % BOXES_A_LINE;
            double x = left + 1 + place / BOXES_A_GROUP * GROUP + place % BOXES_A_GROUP * PITCH;
            double y = top + box / BOXES_A_LINE * LINE + (LINE - BOX) / 2;
            canvas.frame(new Area(x, y, BOX, BOX), 0.15);
            if ((box + 1) % BOXES_A_GROUP == 0) {
                canvas.centred(
                        Integer.toString((box + 1) * STROKES_A_BOX),
                        faces.regular(),
                        6,
                        x + BOX / 2,
                        Canvas.baseline(y + BOX / 2, 6));
            }
        }
        canvas.shade(Canvas.BLACK);
    }

    private void drawSignatures(Canvas canvas) throws IOException {
        double quarter = (RIGHT - LEFT) / 4;
        double y = TABLE_BOTTOM + 7;
        canvas.centred(Phrases.text("paper.tally.first"), faces.bold(), 10, LEFT + quarter, y);
        canvas.centred(Phrases.text("paper.tally.second"), faces.bold(), 10, RIGHT - quarter, y);
        for (double x : new double[] {LEFT + quarter, RIGHT - quarter}) {
            canvas.centred(Phrases.text("paper.slip.sign"), faces.italic(), 9, x, y + 4.5);
        }
    }
}
