package org.thuky.paper.print;

/** A rectangle on paper, in millimetres from its top left corner. */
public record Area(double left, double top, double width, double height) {

    public double centre() {
        return left + width / 2;
    }

    public double middle() {
        return top + height / 2;
    }

    double bottom() {
        return top + height;
    }
}
