package org.thuky.ui.common;

/**
 * Every style class a view may use; what they look like stands in {@code thuky.css}. In FXML they are written by their
 * text: {@code styleClass="card"}.
 */
public final class Styles {

    /** The content of a screen: page margins, 16 between its parts. */
    public static final String PAGE = "page";
    /** The name of the screen, at its top. */
    public static final String PAGE_TITLE = "page-title";
    /** The line at the top of a screen: title at the left, its acts at the right. */
    public static final String PAGE_HEADER = "page-header";
    /** White ground with a soft edge, for what belongs together. */
    public static final String CARD = "card";
    /** The title of a card or a dialog. */
    public static final String HEADING = "heading";
    /** Running text with room between the lines. */
    public static final String PROSE = "prose";
    /** Less important words: captions, hints, units. */
    public static final String MUTED = "muted";
    /** Smaller words beside larger ones. */
    public static final String SMALL_TEXT = "small-text";
    /** The words above a field. */
    public static final String FIELD_LABEL = "field-label";
    /** What is wrong with a field, under it. */
    public static final String FIELD_PROBLEM = "field-problem";
    /** Things one under the other, 8 apart. */
    public static final String STACK = "stack";
    /** Things in a row, 8 apart, centred. */
    public static final String ROW = "row";
    /** Things in a row, 16 apart, aligned at the top. */
    public static final String ROW_TOP = "row-top";
    /** A number large enough to be read across the table. */
    public static final String FIGURE = "figure";
    /** The number of the screen, readable from across the room. */
    public static final String GREAT_FIGURE = "great-figure";
    /** A short state in a coloured rounded field; add a tone. */
    public static final String PILL = "pill";
    /** The one primary button of a screen. */
    public static final String PRIMARY = "accent";
    /** A button that is only words and icon. */
    public static final String FLAT = "flat";
    /** A key of the keyboard, as in hints. */
    public static final String KEY = "key";
    /** Fixed-width letters: codes, details of failures. */
    public static final String CODE = "code";
    /** A table column of numbers: head and cells to the right. */
    public static final String NUMBERS = "numbers";
    /** Our dialogs. */
    public static final String DIALOG = "thuky-dialog";

    /** Tone: the blue of the union's emblem; what is chosen, running or reached. */
    public static final String ACCENT = "accent";
    /** Tone: done, in order. */
    public static final String SUCCESS = "success";
    /** Tone: wants attention. */
    public static final String WARNING = "warning";
    /** Tone: wrong. Nothing else is red. */
    public static final String DANGER = "danger";

    /** An icon of a dialog or a card's title. */
    public static final String ICON_LARGE = "icon-large";

    private Styles() {}
}
