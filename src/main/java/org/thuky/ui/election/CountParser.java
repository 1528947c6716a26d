package org.thuky.ui.election;

/** Reads the small whole numbers of this screen. */
final class CountParser {

    /** More papers than any hall holds. */
    static final int MOST_PAPERS = 99_999;

    private CountParser() {}

    /** -1 when it is not a whole number from 0 to {@code most}. */
    static int number(String typed, int most) {
        try {
            int number = Integer.parseInt(typed.strip());
            return number <= most ? Math.max(number, -1) : -1;
        } catch (NumberFormatException other) {
            return -1;
        }
    }

    /** An empty field counts nobody. */
    static int count(String typed) {
        return typed.isBlank() ? 0 : number(typed, MOST_PAPERS);
    }
}
