package org.thuky.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.MarkingStyle;

/**
 * Where everything stands on a ballot, in millimetres from its top left corner. The printer draws from it, and whoever
 * reads a scanned ballot measures by it: there is no other geometry.
 *
 * @param columns the vertical rules of the table from left to right
 * @param rows the horizontal rules from top to bottom; the first row holds the headings
 * @param nameSize of the letters of a name, in points
 * @param positionSize of the letters of a position, in points; 0 without that column
 */
public record BallotLayout(
        BallotFormat format,
        MarkingStyle style,
        List<Column> columns,
        List<Double> rows,
        double nameSize,
        double positionSize) {

    /** Raised when the same ballot would be laid out differently: printed in the QR code. */
    static final String REVISION = "01";

    static final double MARK = 7;
    static final double RULE = 0.25;
    static final double QR = 18;
    static final double TICK_BOX = 5.5;
    static final double STAMP_RADIUS = 16;
    static final double PADDING = 2;
    /** Line spacing of small print, in millimetres a point. */
    static final double LEADING = 0.4;

    /** Strikes overshoot the name; the overshoot is their clearest sign. */
    private static final double BLANK_AFTER_NAME = 3;

    private static final double HEAD_ROW = 7;
    private static final double LOWEST_ROW = 6.6;
    private static final double HIGHEST_ROW = 12;
    private static final double NARROWEST_POSITION = 22;
    private static final double[] NAME_SIZES = {13, 12.5, 12, 11.5, 11};
    private static final double[] POSITION_SIZES = {10, 9.5, 9, 8.5, 8, 7.5};

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

    public record Box(double left, double top, double width, double height) {}

    /** The smallest ballot on which every name stands on one line. */
    static BallotLayout of(BallotSheet sheet, Typeface regular, Typeface bold) {
        int candidates = sheet.candidates().size();
        if (candidates == 0) {
            throw Refusal.of("paper.refusal.ballot.nobody");
        }
        if (candidates > BallotFormat.A4.mostCandidates) {
            throw Refusal.of("paper.refusal.ballot.too_many", candidates, BallotFormat.A4.mostCandidates);
        }
        return Stream.of(BallotFormat.values())
                .filter(format -> candidates <= format.mostCandidates)
                .flatMap(format -> fit(sheet, format, regular, bold).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.of("paper.refusal.ballot.too_long", longest(sheet)));
    }

    /** The largest names that leave enough room for the positions beside them. */
    private static Optional<BallotLayout> fit(BallotSheet sheet, BallotFormat format, Typeface regular, Typeface bold) {
        double height = Math.min(
                HIGHEST_ROW,
                (format.tableBottom - format.tableTop - HEAD_ROW)
                        / sheet.candidates().size());
        var widths = fixedWidths(sheet);
        double free = format.width
                - 2 * format.tableMargin
                - widths.values().stream().mapToDouble(Double::doubleValue).sum();
        for (double size : NAME_SIZES) {
            double name = bold.widest(names(sheet), size) + PADDING + BLANK_AFTER_NAME;
            if (name > free || height < LOWEST_ROW) {
                continue;
            }
            if (!sheet.hasPositions()) {
                widths.put(Kind.NAME, free);
                return Optional.of(laidOut(sheet, format, height, widths, size, 0));
            }
            widths.put(Kind.NAME, Math.max(name, free * 0.55));
            widths.put(Kind.POSITION, free - widths.get(Kind.NAME));
            var small = positionSize(sheet, regular, widths.get(Kind.POSITION), height);
            if (small.isPresent()) {
                return Optional.of(laidOut(sheet, format, height, widths, size, small.getAsDouble()));
            }
        }
        return Optional.empty();
    }

    private static EnumMap<Kind, Double> fixedWidths(BallotSheet sheet) {
        var widths = new EnumMap<Kind, Double>(Kind.class);
        widths.put(Kind.NUMBER, 8.0);
        if (sheet.hasBirthYears()) {
            widths.put(Kind.BIRTH_YEAR, 11.5);
        }
        if (sheet.style() == MarkingStyle.AGREE_DISAGREE) {
            widths.put(Kind.AGREE, 22.0);
            widths.put(Kind.DISAGREE, 22.0);
        }
        return widths;
    }

    private static List<String> names(BallotSheet sheet) {
        return sheet.candidates().stream().map(BallotSheet.Candidate::name).toList();
    }

    /** The largest letters in which every position fits its cell, on as many lines as the row has room for. */
    private static OptionalDouble positionSize(BallotSheet sheet, Typeface regular, double width, double height) {
        if (width < NARROWEST_POSITION) {
            return OptionalDouble.empty();
        }
        return DoubleStream.of(POSITION_SIZES)
                .filter(size -> sheet.candidates().stream().allMatch(candidate -> {
                    var lines = regular.wrap(candidate.position(), size, width - PADDING);
                    return lines.size() * size * LEADING <= height - 0.6 && regular.fits(lines, size, width - PADDING);
                }))
                .findFirst();
    }

    private static BallotLayout laidOut(
            BallotSheet sheet,
            BallotFormat format,
            double height,
            Map<Kind, Double> widths,
            double nameSize,
            double positionSize) {
        var columns = new ArrayList<Column>();
        double left = format.tableMargin;
        for (var width : widths.entrySet()) {
            columns.add(new Column(width.getKey(), left, width.getValue()));
            left += width.getValue();
        }
        var rows = new ArrayList<Double>();
        rows.add(format.tableTop);
        for (int row = 0; row <= sheet.candidates().size(); row++) {
            rows.add(format.tableTop + HEAD_ROW + row * height);
        }
        return new BallotLayout(format, sheet.style(), List.copyOf(columns), List.copyOf(rows), nameSize, positionSize);
    }

    private static String longest(BallotSheet sheet) {
        return sheet.candidates().stream()
                .max((one, other) -> Integer.compare(
                        one.name().length() * 2 + one.position().length(),
                        other.name().length() * 2 + other.position().length()))
                .orElseThrow()
                .name();
    }

    /** The four squares a scanned ballot is straightened by. */
    public List<Box> marks() {
        double far = format.width - format.edge - MARK;
        double low = format.height - format.edge - MARK;
        return List.of(
                new Box(format.edge, format.edge, MARK, MARK),
                new Box(far, format.edge, MARK, MARK),
                new Box(format.edge, low, MARK, MARK),
                new Box(far, low, MARK, MARK));
    }

    /** In the bottom strip, away from a half or a third of the width, where people fold. */
    public Box qr() {
        return new Box(format.width * 0.27 - QR / 2, format.tableBottom + 3, QR, QR);
    }

    /** Where the seal of the executive committee goes: clear of the marks and of the table. */
    public Box stamp() {
        return new Box(format.stampX - STAMP_RADIUS, format.stampY - STAMP_RADIUS, 2 * STAMP_RADIUS, 2 * STAMP_RADIUS);
    }

    /** Right of the seal: congress, title, number of seats. */
    Box heading() {
        double left = format.stampX + STAMP_RADIUS + 3;
        double right = format.width - format.edge - MARK - 3;
        double top = format.edge + 1;
        return new Box(left, top, right - left, format.stampY + STAMP_RADIUS - top);
    }

    /** Between seal and table: how to vote. Nothing may be printed below the table. */
    Box instruction() {
        double top = format.stampY + STAMP_RADIUS + 0.5;
        return new Box(format.tableMargin, top, format.width - 2 * format.tableMargin, format.tableTop - 1 - top);
    }
}
