package org.thuky.paper.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.paper.print.Area;
import org.thuky.paper.print.Canvas;
import org.thuky.paper.print.Typeface;
import org.thuky.paper.print.Typefaces;

/**
 * Where everything stands on one page of a ballot, in millimetres from its top left corner. The printer draws from it,
 * and whoever reads a scanned ballot measures by it: there is no other geometry.
 *
 * @param page from 1
 * @param pages how many sheets of paper make one ballot
 * @param first place in the list, from 0, of the candidate in the first row of this page
 * @param columns the vertical rules of the table from left to right
 * @param rows the horizontal rules from top to bottom; the first row holds the headings
 * @param nameSize of the letters of a name, in points
 * @param smallSize of the letters of a position, in points; without a column of its own it stands under the name
 */
record BallotLayout(
        BallotFormat format,
        MarkingStyle style,
        int page,
        int pages,
        int first,
        List<Column> columns,
        List<Double> rows,
        double nameSize,
        double smallSize) {

    /** Raised when the same ballot would be laid out differently: printed in the QR code. */
    static final String REVISION = "02";

    static final double MARK = 7;
    static final double RULE = 0.25;
    static final double QR = 18;
    static final double TICK_BOX = 5.5;
    static final double STAMP_RADIUS = 16;
    static final double PADDING = 2;

    private static final int MOST_CANDIDATES = 60;
    /** A list of more than thirty needs two sheets, and a third one if it is wordy. */
    private static final int MOST_PAGES = 3;

    /** Strikes overshoot the name; the overshoot is their clearest sign. */
    private static final double BLANK_AFTER_NAME = 3;

    private static final double HEAD_ROW = 7;
    private static final double LOWEST_ROW = 6.6;
    private static final double HIGHEST_ROW = 15;
    private static final double BETWEEN_ROWS = 0.4;
    private static final double NARROWEST_POSITION = 22;
    private static final double[] NAME_SIZES = {13, 12.5, 12, 11.5, 11};
    private static final double LARGEST_PRINT = 10;

    /** @param left the rule at its left; a column ends where the next begins, the last at the margin */
    public record Column(Kind kind, double left, double width) {
        double centre() {
            return left + width / 2;
        }
    }

    /** In the order in which the columns stand. */
    public enum Kind {
        NUMBER,
        NAME,
        BIRTH_YEAR,
        POSITION,
        AGREE,
        DISAGREE
    }

    /** @param below year of birth and position stand under the name instead of beside it */
    private record Arrangement(BallotFormat format, int pages, boolean below) {
        boolean suits(BallotSheet sheet) {
            // what is printed inside a name cell would hide a strike; crosses are made elsewhere
            return sheet.candidates().size() <= pages * format.mostCandidates
                    && (!below || sheet.style() == MarkingStyle.AGREE_DISAGREE)
                    && (pages == 1 || format == BallotFormat.A4);
        }

        /** Of the rows for the names: as high as the fullest page allows. */
        double rowHeight(int candidates) {
            return Math.min(
                    HIGHEST_ROW, (format.tableBottom - format.tableTop - HEAD_ROW) / fullest(candidates, pages));
        }
    }

    private record Letters(double nameSize, double nameWidth, double smallSize) {
        double sum() {
            return nameSize + smallSize;
        }
    }

    /** The smallest ballot on which every name stands on one line, page by page. */
    static List<BallotLayout> of(BallotSheet sheet, Typefaces faces) {
        int candidates = sheet.candidates().size();
        if (candidates == 0) {
            throw Refusal.of("paper.refusal.ballot.nobody");
        }
        if (candidates > MOST_CANDIDATES) {
            throw Refusal.of("paper.refusal.ballot.too_many", candidates, MOST_CANDIDATES);
        }
        return arrangements()
                .filter(arrangement -> arrangement.suits(sheet))
                .flatMap(arrangement -> fit(sheet, arrangement, faces).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.of("paper.refusal.ballot.too_long", longest(sheet)));
    }

    /** The one that costs least paper comes first. */
    private static Stream<Arrangement> arrangements() {
        return IntStream.rangeClosed(1, MOST_PAGES)
                .boxed()
                .flatMap(pages -> Stream.of(BallotFormat.values())
                        .flatMap(format -> Stream.of(
                                new Arrangement(format, pages, false), new Arrangement(format, pages, true))));
    }

    /** The letters that are largest altogether, names and positions. */
    private static Optional<List<BallotLayout>> fit(BallotSheet sheet, Arrangement arrangement, Typefaces faces) {
        if (arrangement.rowHeight(sheet.candidates().size()) < LOWEST_ROW) {
            return Optional.empty();
        }
        var widths = fixedWidths(sheet, arrangement);
        double free = arrangement.format().width
                - 2 * arrangement.format().tableMargin
                - widths.values().stream().mapToDouble(Double::doubleValue).sum();
        boolean beside = sheet.hasPositions() && !arrangement.below();
        return DoubleStream.of(NAME_SIZES)
                .boxed()
                .flatMap(size -> nameWidths(sheet, faces.bold(), size, free, beside)
                        .boxed()
                        .flatMap(
                                width -> smallSize(
                                                sheet,
                                                arrangement,
                                                faces.regular(),
                                                size,
                                                beside ? free - width : free - PADDING)
                                        .stream()
                                        .mapToObj(small -> new Letters(size, width, small))))
                .max(Comparator.comparingDouble(Letters::sum))
                .map(letters -> {
                    widths.put(Kind.NAME, letters.nameWidth());
                    if (beside) {
                        widths.put(Kind.POSITION, free - letters.nameWidth());
                    }
                    return laidOut(sheet, arrangement, widths, letters);
                });
    }

    /** Beside positions a name takes more than it needs, or else just that. */
    private static DoubleStream nameWidths(BallotSheet sheet, Typeface bold, double size, double free, boolean beside) {
        double needed = PADDING
                + bold.widest(sheet.names(), size)
                + (sheet.style() == MarkingStyle.STRIKE_OUT ? BLANK_AFTER_NAME : PADDING);
        var widths = beside ? DoubleStream.of(Math.max(needed, free * 0.55), needed) : DoubleStream.of(free);
        return widths.filter(width -> needed <= width && width <= free);
    }

    private static EnumMap<Kind, Double> fixedWidths(BallotSheet sheet, Arrangement arrangement) {
        var widths = new EnumMap<Kind, Double>(Kind.class);
        widths.put(Kind.NUMBER, 8.0);
        if (sheet.hasBirthYears() && !arrangement.below()) {
            widths.put(Kind.BIRTH_YEAR, 11.5);
        }
        if (sheet.style() == MarkingStyle.AGREE_DISAGREE) {
            widths.put(Kind.AGREE, 22.0);
            widths.put(Kind.DISAGREE, 22.0);
        }
        return widths;
    }

    /** The largest letters in which all that stands beside or under the names fits, on as many lines as have room. */
    private static OptionalDouble smallSize(
            BallotSheet sheet, Arrangement arrangement, Typeface face, double nameSize, double width) {
        var texts = arrangement.below() ? sheet.details() : sheet.positions();
        double height = arrangement.rowHeight(sheet.candidates().size())
                - BETWEEN_ROWS
                - (arrangement.below() ? nameSize * Canvas.LEADING : 0);
        if (sheet.hasPositions() && width < NARROWEST_POSITION) {
            return OptionalDouble.empty();
        }
        return DoubleStream.iterate(
                        LARGEST_PRINT, size -> size >= arrangement.format().smallestPrint, size -> size - 0.5)
                .filter(size -> texts.stream().allMatch(text -> {
                    var lines = face.wrap(text, size, width - PADDING);
                    return lines.size() * size * Canvas.LEADING <= height && face.fits(lines, size, width - PADDING);
                }))
                .findFirst();
    }

    private static List<BallotLayout> laidOut(
            BallotSheet sheet, Arrangement arrangement, Map<Kind, Double> widths, Letters letters) {
        var format = arrangement.format();
        var columns = new ArrayList<Column>();
        double left = format.tableMargin;
        for (var width : widths.entrySet()) {
            columns.add(new Column(width.getKey(), left, width.getValue()));
            left += width.getValue();
        }
        int candidates = sheet.candidates().size();
        double height = arrangement.rowHeight(candidates);
        var layouts = new ArrayList<BallotLayout>();
        for (int first = 0; first < candidates; ) {
            int names = fullest(candidates - first, arrangement.pages() - layouts.size());
            var rows = new ArrayList<>(List.of(format.tableTop));
            IntStream.rangeClosed(0, names).forEach(row -> rows.add(format.tableTop + HEAD_ROW + row * height));
            layouts.add(new BallotLayout(
                    format,
                    sheet.style(),
                    layouts.size() + 1,
                    arrangement.pages(),
                    first,
                    List.copyOf(columns),
                    List.copyOf(rows),
                    letters.nameSize(),
                    letters.smallSize()));
            first += names;
        }
        return List.copyOf(layouts);
    }

    /** Names are spread evenly: of 31 on two pages, 16 stand on the first. */
    private static int fullest(int names, int pages) {
        return (names + pages - 1) / pages;
    }

    private static String longest(BallotSheet sheet) {
        return sheet.candidates().stream()
                .max((one, other) -> Integer.compare(
                        one.name().length() * 2 + one.position().length(),
                        other.name().length() * 2 + other.position().length()))
                .orElseThrow()
                .name();
    }

    /** How many names stand on this page. */
    int names() {
        return rows.size() - 2;
    }

    boolean detailsBelowNames() {
        return columns.stream().noneMatch(column -> column.kind() == Kind.POSITION || column.kind() == Kind.BIRTH_YEAR);
    }

    /** The four squares a scanned ballot is straightened by. */
    public List<Area> marks() {
        double far = format.width - format.edge - MARK;
        double low = format.height - format.edge - MARK;
        return List.of(
                new Area(format.edge, format.edge, MARK, MARK),
                new Area(far, format.edge, MARK, MARK),
                new Area(format.edge, low, MARK, MARK),
                new Area(far, low, MARK, MARK));
    }

    /** Twice the same in the bottom strip, away from a half or a third of the width, where people fold. */
    public List<Area> qrs() {
        return Stream.of(0.27, 0.73)
                .map(place -> new Area(format.width * place - QR / 2, format.tableBottom + 3, QR, QR))
                .toList();
    }

    /** Where the seal of the executive committee goes: clear of the marks and of the table. */
    public Area stamp() {
        return new Area(format.stampX - STAMP_RADIUS, format.stampY - STAMP_RADIUS, 2 * STAMP_RADIUS, 2 * STAMP_RADIUS);
    }

    /** Right of the seal: congress, title, number of seats. */
    Area heading() {
        double left = format.stampX + STAMP_RADIUS + 3;
        double right = format.width - format.edge - MARK - 3;
        double top = format.edge + 1;
        return new Area(left, top, right - left, format.stampY + STAMP_RADIUS - top);
    }

    /** Between seal and table: how to vote. Nothing may be printed below the table. */
    Area instruction() {
        double top = format.stampY + STAMP_RADIUS + 0.5;
        return new Area(format.tableMargin, top, format.width - 2 * format.tableMargin, format.tableTop - 1 - top);
    }
}
