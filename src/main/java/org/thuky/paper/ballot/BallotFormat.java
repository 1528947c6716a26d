package org.thuky.paper.ballot;

/** Khổ phiếu: the sizes a ballot is printed in, with what stands where on every ballot of that size, in millimetres. */
enum BallotFormat {
    /** Two side by side on one A4. */
    A5(148, 210, 10, 15, 7.5, 35, 30, 55, 182, 13),
    A4(210, 297, 13, 30, 6.5, 42, 35, 60.5, 268, 16);

    final double width;
    final double height;
    /** From the edge of the paper to the corner marks: a page fed askew must not lose one. */
    final double edge;

    final int mostCandidates;
    /** Points of the smallest letters of a position; on the larger paper there is nothing larger to turn to. */
    final double smallestPrint;

    final double stampX;
    final double stampY;
    final double tableTop;
    final double tableBottom;
    final double tableMargin;

    BallotFormat(
            double width,
            double height,
            double edge,
            int mostCandidates,
            double smallestPrint,
            double stampX,
            double stampY,
            double tableTop,
            double tableBottom,
            double tableMargin) {
        this.width = width;
        this.height = height;
        this.edge = edge;
        this.mostCandidates = mostCandidates;
        this.smallestPrint = smallestPrint;
        this.stampX = stampX;
        this.stampY = stampY;
        this.tableTop = tableTop;
        this.tableBottom = tableBottom;
        this.tableMargin = tableMargin;
    }
}
