package org.thuky.paper.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table, cut into its rows. */
final class Table {

    private final Flow flow;
    private final float pageHeight;
    private final Layers properties;
    private final float[] edges;
    private final List<Row> rows = new ArrayList<>();

    /** @param heading whether it stands on every page */
    private record Row(List<Cell> cells, float height, boolean heading) {}

    Table(Xml table, Flow flow, float width, float pageHeight) {
        this.flow = flow;
        this.pageHeight = pageHeight;
        properties = flow.styles().table(table.child("tblPr"));
        edges = edges(table, width);
        contents(table, "tr").forEach(row -> rows.add(row(row)));
        spreadMerged();
    }

    /** Rows and cells may lie in content controls. */
    private static Stream<Xml> contents(Xml parent, String name) {
        return parent.children().stream().flatMap(child -> switch (child.name()) {
            case "sdt" -> child.child("sdtContent").stream().flatMap(content -> contents(content, name));
            default -> child.name().equals(name) ? Stream.of(child) : Stream.empty();
        });
    }

    /** A table without widths, as other programs write it, takes the whole line in equal parts. */
    private static List<Float> columns(Xml table, float width) {
        var columns = table.child("tblGrid").stream()
                .flatMap(grid -> grid.children("gridCol"))
                .map(column -> column.points("w").orElse(0f))
                .toList();
        if (!columns.isEmpty()) {
            return columns;
        }
        int most = contents(table, "tr")
                .mapToInt(row -> (int) contents(row, "tc").count())
                .max()
                .orElse(1);
        return Collections.nCopies(most, width / most);
    }

    private float[] edges(Xml table, float width) {
        var columns = columns(table, width);
        var edges = new float[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + columns.get(i);
        }
        float room = width - edges[columns.size()];
        float left = switch (properties.val("jc", "left")) {
            case "center" -> room / 2;
            case "right", "end" -> room;
            default -> properties.points("tblInd", "w");
        };
        for (int i = 0; i < edges.length; i++) {
            edges[i] += left;
        }
        return edges;
    }

    private Row row(Xml row) {
        var own = row.child("trPr");
        var cells = new ArrayList<Cell>();
        int column = own.flatMap(each -> each.child("gridBefore"))
                .map(Xml::val)
                .flatMap(Xml::count)
                .orElse(0);
        for (var cell : contents(row, "tc").toList()) {
            var cellProperties = new Layers(cell.child("tcPr").stream().toList());
            int span = Xml.count(cellProperties.val("gridSpan", "1")).orElse(1);
            int end = Math.min(column + span, edges.length - 1);
            cells.add(cell(cell, cellProperties, Math.min(column, end), end));
            column = end;
        }
        float height = 0;
        for (var cell : cells) {
            height = Math.max(height, cell.isMerged() ? 0 : cell.wanted());
        }
        var wanted = own.flatMap(each -> each.child("trHeight"));
        float least = wanted.flatMap(each -> each.points("val")).orElse(0f);
        boolean exact = wanted.flatMap(each -> each.attribute("hRule"))
                .filter("exact"::equals)
                .isPresent();
        boolean heading =
                own.flatMap(each -> each.child("tblHeader")).filter(Xml::isOn).isPresent();
        return new Row(cells, exact ? least : Math.max(least, height + ruleThickness()), heading);
    }

    private float ruleThickness() {
        return properties
                .property("tblBorders")
                .flatMap(box -> box.child("insideH"))
                .flatMap(Border::of)
                .map(Border::thickness)
                .orElse(0f);
    }

    private Cell cell(Xml cell, Layers own, int column, int end) {
        float left = edges[column];
        float right = edges[end];
        var margins = new Cell.Margins(
                margin(own, "top", "top"),
                margin(own, "bottom", "bottom"),
                margin(own, "left", "start"),
                margin(own, "right", "end"));
        float width = Math.max(1, right - left - margins.left() - margins.right());
        var content = flow.slices(cell.children(), width, pageHeight);
        return new Cell(own, column, end, left, right, margins, content);
    }

    private float margin(Layers cell, String side, String otherName) {
        return cell.property("tcMar")
                .flatMap(box -> side(box, side, otherName))
                .or(() -> properties.properties().stream()
                        .flatMap(layer -> layer.child("tblCellMar").stream())
                        .flatMap(box -> side(box, side, otherName).stream())
                        .findFirst())
                .flatMap(margin -> margin.points("w"))
                .orElse(0f);
    }

    private static Optional<Xml> side(Xml box, String side, String otherName) {
        return box.child(side).or(() -> box.child(otherName));
    }

    /** What stands in a cell over several rows makes the last of them higher when it needs more than they have. */
    private void spreadMerged() {
        for (int i = 0; i < rows.size(); i++) {
            for (var cell : rows.get(i).cells()) {
                if (cell.beginsMerge()) {
                    int last = lastOfMerge(i, cell.column());
                    float missing = cell.wanted() - height(i, last);
                    if (missing > 0) {
                        var row = rows.get(last);
                        rows.set(last, new Row(row.cells(), row.height() + missing, row.heading()));
                    }
                }
            }
        }
    }

    private int lastOfMerge(int row, int column) {
        int last = row;
        while (last + 1 < rows.size() && continuesMerge(last + 1, column)) {
            last++;
        }
        return last;
    }

    private boolean continuesMerge(int row, int column) {
        return row < rows.size()
                && rows.get(row).cells().stream().anyMatch(cell -> cell.column() == column && cell.continuesMerge());
    }

    private float height(int from, int to) {
        float height = 0;
        for (int i = from; i <= to; i++) {
            height += rows.get(i).height();
        }
        return height;
    }

    List<Slice> slices() {
        var heading = new ArrayList<Slice>();
        var slices = new ArrayList<Slice>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean headed = row.heading() && heading.size() == i;
            boolean kept = i + 1 < rows.size()
                    && (headed
                            || keepsNext(row)
                            || rows.get(i + 1).cells().stream().anyMatch(Cell::continuesMerge));
            int from = slices.size();
            if (row.height() > pageHeight) {
                slices.addAll(parts(i));
            } else {
                slices.add(whole(i));
            }
            if (headed) {
                heading.add(slices.get(from));
            }
            var above = headed ? List.<Slice>of() : List.copyOf(heading);
            slices.subList(from, slices.size()).replaceAll(slice -> slice.headedBy(above));
            int last = slices.size() - 1;
            slices.set(last, slices.get(last).keptIf(kept || i + 1 == rows.size() && keepsNext(row)));
        }
        return slices;
    }

    /** As Word does: a row stays with the next when its paragraphs do. */
    private static boolean keepsNext(Row row) {
        return row.cells().stream().findFirst().filter(Cell::keepsNext).isPresent();
    }

    private Slice whole(int index) {
        var row = rows.get(index);
        return new Slice(row.height(), (pen, left, top) -> {
            for (var cell : row.cells()) {
                if (!cell.continuesMerge()) {
                    float height = height(index, lastOfMerge(index, cell.column()));
                    cell.fill(pen, left, top, height);
                    cell.drawContent(pen, left, top, height);
                }
            }
            for (var cell : row.cells()) {
                drawBorders(pen, cell, index, left, top, row.height());
            }
        });
    }

    /** A row that no page can hold is the only one that is cut. */
    private List<Slice> parts(int index) {
        var parts = new ArrayList<Slice>();
        var cells = rows.get(index).cells();
        var rest = cells.stream().map(cell -> cell.parts(pageHeight)).toList();
        int count = rest.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < count; i++) {
            int part = i;
            float height = 0;
            for (int c = 0; c < cells.size(); c++) {
                height = Math.max(
                        height,
                        part < rest.get(c).size()
                                ? cells.get(c).wanted(rest.get(c).get(part))
                                : 0);
            }
            float full = height;
            parts.add(new Slice(full, (pen, left, top) -> {
                for (int c = 0; c < cells.size(); c++) {
                    if (part < rest.get(c).size()) {
                        cells.get(c).draw(rest.get(c).get(part), pen, left, top);
                    }
                    drawBorders(pen, cells.get(c), index, left, top, full);
                }
            }));
        }
        return parts;
    }

    private void drawBorders(Pen pen, Cell cell, int row, float left, float top, float height) throws IOException {
        boolean lowest = row == rows.size() - 1;
        if (!cell.continuesMerge()) {
            cell.drawTop(pen, border(cell, "top", row == 0 ? "top" : "insideH"), left, top);
        }
        if (!continuesMerge(row + 1, cell.column())) {
            cell.drawTop(pen, border(cell, "bottom", lowest ? "bottom" : "insideH"), left, top + height);
        }
        cell.drawSide(
                pen, border(cell, "left", cell.column() == 0 ? "left" : "insideV"), left + cell.left(), top, height);
        cell.drawSide(
                pen,
                border(cell, "right", cell.end() == edges.length - 1 ? "right" : "insideV"),
                left + cell.right(),
                top,
                height);
    }

    private Optional<Border> border(Cell cell, String side, String ofTable) {
        return cell.properties()
                .property("tcBorders")
                .flatMap(box -> box.child(side))
                .or(() -> properties.property("tblBorders").flatMap(box -> box.child(ofTable)))
                .flatMap(Border::of);
    }
}
