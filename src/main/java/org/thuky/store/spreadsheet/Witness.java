package org.thuky.store.spreadsheet;

import java.util.List;
import java.util.regex.Pattern;
import org.thuky.domain.Refusal;

/** What stands in a column, heard as a witness to what its heading claims. */
final class Witness {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}[.)]?");
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{L}\\d./_ -]{1,20}");
    private static final Pattern LETTERS = Pattern.compile("[^\\d]*\\p{L}{2}.*");
    private static final Pattern NAME = Pattern.compile("[^\\d;|@]*\\p{L}{2,}[^\\d;|@]*");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){1,6}(?: ?[(*].*)?");
    private static final Pattern GIVEN = Pattern.compile("\\p{L}{2,}(?: \\p{L}+)?(?: ?[(*].*)?");
    private static final Pattern YEAR = Pattern.compile(".*\\b(?:19|20)\\d{2}\\b.*");

    private Witness() {}

    /** The share of the filled cells that may mean it; 0 of an empty column. */
    static double share(ColumnMeaning meaning, List<String> values) {
        long fitting = values.stream().filter(value -> fits(meaning, value)).count();
        return values.isEmpty() ? 0 : fitting / (double) values.size();
    }

    static boolean mostly(ColumnMeaning meaning, List<String> values) {
        return share(meaning, values) >= 2 / 3d;
    }

    /** Whole names, as they stand in one column. */
    static boolean fullNames(List<String> values) {
        return mostly(FULL_NAME, values);
    }

    /** One word each, now and then with a letter that tells namesakes apart. */
    static boolean givenNames(List<String> values) {
        return mostly(GIVEN, values);
    }

    static boolean years(List<String> values) {
        return mostly(YEAR, values);
    }

    /** 1, 2, 3, … down the list: the number of a line, whatever it is called. */
    static boolean counts(List<String> values) {
        if (values.size() < 3) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).matches("0*" + (i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mostly(Pattern pattern, List<String> values) {
        long matching = values.stream()
                .filter(value -> pattern.matcher(value).matches())
                .count();
        return matching > 0 && matching * 3 >= values.size() * 2L;
    }

    private static boolean fits(ColumnMeaning meaning, String value) {
        return switch (meaning) {
            case IGNORED, NOTE, GROUP -> true;
            case NUMBER -> NUMBER.matcher(value).matches();
            case NAME, FAMILY_NAMES, GIVEN_NAME, NAME_OF_MEN, NAME_OF_WOMEN ->
                NAME.matcher(value).matches();
            case BIRTH, BIRTH_OF_MEN, BIRTH_OF_WOMEN -> born(value);
            case BIRTH_DAY -> value.matches("[0-3]?\\d");
            case BIRTH_MONTH -> value.matches("[01]?\\d");
            case SEX -> CellValues.sex(value).isPresent();
            case MEN, WOMEN ->
                CellValues.yes(value).isPresent() || CellValues.sex(value).isPresent();
            case CARD -> CODE.matcher(value).matches();
            case PARTY ->
                CellValues.yes(value).isPresent() || YEAR.matcher(value).matches();
            case KIND -> CellValues.kind(value).isPresent();
            case PHONE -> value.replaceAll("\\D", "").length() >= 8;
            case ETHNICITY -> LETTERS.matcher(value).matches() || CellValues.ticked(value);
            case NATIONALITY, HOMETOWN, POSITION, UNION_POSITION, UNIT, EDUCATION, POLITICAL_THEORY ->
                LETTERS.matcher(value).matches();
        };
    }

    private static boolean born(String value) {
        try {
            return !Births.PLAIN.read(value).isEmpty();
        } catch (Refusal unreadable) {
            return false;
        }
    }
}
