package org.thuky.paper;

/** A rectangle on paper, in millimetres from its top left corner. */
public record Area(double left, double top, double width, double height) {

    double centre() {
        return left + width / 2;
    }

    double middle() {
        return top + height / 2;
    }

    double bottom() {
        return top + height;
    }
}
