package org.thuky.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.thuky.paper.layout.TextLine.Put;

/** Breaks one paragraph into lines and sets each of them. */
final class LineBreaker {

    private static final float USUAL_STOP = 36;
    /** What rounding may add to a line that just fits. */
    private static final float SLACK = 0.01f;

    private final Indents indents;
    private final String alignment;
    private final List<Stop> stops;
    private final List<TextLine> lines = new ArrayList<>();
    private List<Put> line = new ArrayList<>();
    private float x;
    /** Behind the last tab, whose gap does not stretch. */
    private int stretchable;

    private Stop pending;
    private float pendingFrom;
    private boolean newPage;

    /**
     * @param left of every line but the first
     * @param first how much farther right the first line begins
     * @param right where lines end
     */
    record Indents(float left, float first, float right) {}

    /** @param alignment left, center or right: which side of the text comes to lie there */
    record Stop(float at, String alignment) {}

    /** @param stops from left to right */
    LineBreaker(Indents indents, String alignment, List<Stop> stops) {
        this.indents = indents;
        this.alignment = alignment;
        this.stops = stops;
        x = indents.left() + indents.first();
    }

    List<TextLine> lines(List<Atom> atoms) {
        for (int i = 0; i < atoms.size(); ) {
            var atom = atoms.get(i);
            if (atom instanceof Atom.Jump jump) {
                jump(jump);
                i++;
            } else {
                int end = endOfWord(atoms, i);
                place(atoms.subList(i, end));
                i = end;
            }
        }
        endLine(true);
        return lines;
    }

    private static int endOfWord(List<Atom> atoms, int from) {
        int end = from;
        while (end < atoms.size() && atoms.get(end) instanceof Atom.Letters letters && !letters.isBlank()) {
            end++;
            if (letters.mayEnd()) {
                return end;
            }
        }
        return Math.max(end, from + 1);
    }

    private void place(List<Atom> word) {
        boolean blank = Atom.letters(word.get(0)).filter(Atom.Letters::isBlank).isPresent();
        float width = 0;
        for (var atom : word) {
            width += atom.width();
        }
        if (!blank && x + width > indents.right() + SLACK && hasContent()) {
            endLine(false);
        }
        for (var atom : word) {
            if (!blank && x + atom.width() > indents.right() + SLACK && atom instanceof Atom.Letters letters) {
                cut(letters);
            } else {
                put(atom);
            }
        }
    }

    /** A word longer than a line goes on wherever the line is full. */
    private void cut(Atom.Letters letters) {
        letters.text().codePoints().mapToObj(Character::toString).forEach(letter -> {
            var atom = new Atom.Letters(letter, letters.ink());
            if (x + atom.width() > indents.right() + SLACK && hasContent()) {
                endLine(false);
            }
            put(atom);
        });
    }

    private boolean hasContent() {
        return line.stream().anyMatch(put -> !isBlank(put));
    }

    private static boolean isBlank(Put put) {
        return Atom.letters(put.atom()).filter(Atom.Letters::isBlank).isPresent();
    }

    private void put(Atom atom) {
        line.add(new Put(atom, x, atom.width()));
        x += atom.width();
    }

    private void jump(Atom.Jump jump) {
        if (jump == Atom.Jump.TAB) {
            tab();
        } else {
            endLine(true);
            newPage = jump == Atom.Jump.NEXT_PAGE;
        }
    }

    private void tab() {
        settleTab();
        var stop = stops.stream()
                .filter(each -> each.at() > x + SLACK)
                .findFirst()
                .orElseGet(() -> new Stop(usualStop(), "left"));
        if (stop.alignment().equals("left")) {
            x = stop.at();
        } else {
            pending = stop;
            pendingFrom = x;
        }
        stretchable = line.size();
    }

    /** A paragraph that hangs has a stop where its lines begin. */
    private float usualStop() {
        return x + SLACK < indents.left()
                ? indents.left()
                : (float) (Math.floor((x + SLACK) / USUAL_STOP) + 1) * USUAL_STOP;
    }

    /** Moves what was written since the last tab so that its other side stands at the stop. */
    private void settleTab() {
        if (pending != null) {
            float written = x - pendingFrom;
            float shift = pending.at() - pendingFrom - (pending.alignment().equals("center") ? written / 2 : written);
            shift(stretchable, Math.max(0, shift));
            x += Math.max(0, shift);
            pending = null;
        }
    }

    /** @param last whether nothing was broken off, so that the line keeps its length */
    private void endLine(boolean last) {
        settleTab();
        while (!line.isEmpty() && isBlank(line.get(line.size() - 1))) {
            line.remove(line.size() - 1);
        }
        float end = line.isEmpty()
                ? x
                : line.get(line.size() - 1).left() + line.get(line.size() - 1).width();
        float room = indents.right() - end;
        switch (alignment) {
            case "center" -> shift(0, room / 2);
            case "right", "end" -> shift(0, room);
            case "both", "distribute" -> stretch(last ? 0 : room);
            default -> {}
        }
        lines.add(new TextLine(line, newPage));
        line = new ArrayList<>();
        x = indents.left();
        stretchable = 0;
        newPage = false;
    }

    private void shift(int from, float by) {
        for (int i = from; i < line.size(); i++) {
            var put = line.get(i);
            line.set(i, new Put(put.atom(), put.left() + by, put.width()));
        }
    }

    private void stretch(float room) {
        long blanks =
                line.stream().skip(stretchable).filter(LineBreaker::isBlank).count();
        if (room <= 0 || blanks == 0) {
            return;
        }
        float each = room / blanks;
        float shift = 0;
        for (int i = stretchable; i < line.size(); i++) {
            var put = line.get(i);
            float more = isBlank(put) ? each : 0;
            line.set(i, new Put(put.atom(), put.left() + shift, put.width() + more));
            shift += more;
        }
    }
}
