package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thuky.domain.Sentence;
import org.thuky.store.spreadsheet.HeadingWords.Claim;
import org.thuky.store.spreadsheet.HeadingWords.Strength;

/** What each column means, from all that stands above it and with what stands below as a witness. */
final class ColumnReading {

    private static final int SAMPLE = 400;
    private static final double WEAK_NEEDS = 0.8;

    /** A column that may mean something, and how well what stands in it agrees. */
    private record Candidate(int column, Claim claim, double agreeing, int filled, boolean own) {

        private static final Comparator<Candidate> BETTER = Comparator.comparing((Candidate one) -> one.agreeing >= 0.5)
                .thenComparing(one -> one.claim.strength())
                .thenComparing(one -> one.own)
                .thenComparing(one -> -one.claim.rank())
                .thenComparing(one -> one.agreeing * one.filled)
                .thenComparing(one -> -one.column);

        boolean believed() {
            return claim.strength() != Strength.WEAK || agreeing >= WEAK_NEEDS;
        }
    }

    private final List<GridRow> heading;
    private final int columns;
    private final Map<Integer, List<String>> values = new HashMap<>();
    private final List<Sentence> notices = new ArrayList<>();

    ColumnReading(Grid grid, List<GridRow> heading, List<GridRow> data) {
        this.heading = heading;
        this.columns = grid.columns();
        for (int column = 0; column < columns; column++) {
            var filled = new ArrayList<String>();
            for (var row : data.subList(0, Math.min(data.size(), SAMPLE))) {
                if (!row.cell(column).isEmpty() && !row.hidden()) {
                    filled.add(row.cell(column));
                }
            }
            values.put(column, filled);
        }
    }

    List<Sentence> notices() {
        return notices;
    }

    ColumnMapping mapping() {
        var meanings = new TreeMap<Integer, ColumnMeaning>();
        for (var candidates : candidates().values()) {
            settle(candidates, meanings);
        }
        if (!meanings.containsValue(ColumnMeaning.BIRTH_MONTH)) {
            // a single column called "Ngày" may hold any day
            meanings.values().remove(ColumnMeaning.BIRTH_DAY);
        }
        runningNumbers(meanings);
        separateSexes(meanings);
        splitNames(meanings);
        meanings.values().removeIf(meaning -> meaning == ColumnMeaning.IGNORED);
        return new ColumnMapping(meanings);
    }

    /** By meaning; of each column only what it most likely means. */
    private Map<ColumnMeaning, List<Candidate>> candidates() {
        return IntStream.range(0, columns)
                .mapToObj(this::candidate)
                .flatMap(Optional::stream)
                .filter(Candidate::believed)
                .collect(Collectors.groupingBy(one -> one.claim().meaning(), TreeMap::new, Collectors.toList()));
    }

    private Optional<Candidate> candidate(int column) {
        var path = path(column);
        boolean own = path.isEmpty()
                || !heading.isEmpty()
                        && heading.stream()
                                .anyMatch(row -> !row.cell(column).isEmpty()
                                        && !HeadingWords.of(row.cell(column)).isEmpty());
        var filled = values.get(column);
        return claims(path).stream()
                .map(claim -> new Candidate(column, claim, Witness.share(claim.meaning(), filled), filled.size(), own))
                .max(Comparator.comparing((Candidate one) -> one.agreeing() >= 0.5)
                        .thenComparing(one -> one.claim().strength()));
    }

    /** The headings over a column from above; one that is merged to the right heads what is below it. */
    private List<String> path(int column) {
        var path = new ArrayList<String>();
        for (int level = 0; level < heading.size(); level++) {
            var text = heading.get(level).cell(column);
            if (text.isEmpty() && dividedBelow(level, column)) {
                for (int left = column - 1; left >= 0 && text.isEmpty(); left--) {
                    text = heading.get(level).cell(left);
                }
            }
            if (!text.isEmpty() && !path.contains(text)) {
                path.add(text);
            }
        }
        return path;
    }

    private boolean dividedBelow(int level, int column) {
        return heading.subList(level + 1, heading.size()).stream()
                .anyMatch(row -> !row.cell(column).isEmpty());
    }

    /** What all of them say together, else what the lower say in the sense of the upper. */
    private static List<Claim> claims(List<String> path) {
        if (path.isEmpty()) {
            return List.of();
        }
        var together = path.size() == 1 ? List.<Claim>of() : HeadingWords.of(String.join(" ", path));
        if (together.stream().anyMatch(claim -> claim.strength() == Strength.EXACT)) {
            return together;
        }
        var below = HeadingWords.of(path.get(path.size() - 1));
        if (path.size() == 1) {
            return below;
        }
        var above = claims(path.subList(0, path.size() - 1));
        var divided = divided(above, below, Texts.key(path.get(path.size() - 1)));
        if (divided.isPresent()) {
            return List.of(new Claim(divided.get(), Strength.EXACT, 0));
        }
        return below.stream().anyMatch(claim -> claim.strength() != Strength.WEAK) || above.isEmpty() ? below : above;
    }

    private static Optional<ColumnMeaning> divided(List<Claim> above, List<Claim> below, String words) {
        var upper = above.stream().map(Claim::meaning).findFirst().orElse(ColumnMeaning.IGNORED);
        boolean men = means(below, ColumnMeaning.MEN);
        boolean women = means(below, ColumnMeaning.WOMEN);
        return Optional.ofNullable(
                switch (upper) {
                    case BIRTH -> {
                        if (words.equals("ngay") || words.equals("thang")) {
                            yield words.equals("ngay") ? ColumnMeaning.BIRTH_DAY : ColumnMeaning.BIRTH_MONTH;
                        }
                        yield sexed(
                                men && !means(below, ColumnMeaning.BIRTH),
                                women,
                                ColumnMeaning.BIRTH_OF_MEN,
                                ColumnMeaning.BIRTH_OF_WOMEN);
                    }
                    case NAME -> sexed(men, women, ColumnMeaning.NAME_OF_MEN, ColumnMeaning.NAME_OF_WOMEN);
                    case SEX -> sexed(men, women, ColumnMeaning.MEN, ColumnMeaning.WOMEN);
                    case PARTY -> ColumnMeaning.PARTY;
                    case POSITION -> means(below, ColumnMeaning.PARTY) ? ColumnMeaning.IGNORED : null;
                    default -> null;
                });
    }

    private static ColumnMeaning sexed(boolean men, boolean women, ColumnMeaning ofMen, ColumnMeaning ofWomen) {
        if (men) {
            return ofMen;
        }
        return women ? ofWomen : null;
    }

    private static boolean means(List<Claim> claims, ColumnMeaning meaning) {
        return claims.stream().anyMatch(claim -> claim.meaning() == meaning && claim.strength() == Strength.EXACT);
    }

    /** Of several columns that claim one meaning the better witness has it; the secretary hears of it. */
    private void settle(List<Candidate> candidates, Map<Integer, ColumnMeaning> meanings) {
        var meaning = candidates.get(0).claim().meaning();
        if (meaning.shared()) {
            candidates.forEach(one -> meanings.put(one.column(), meaning));
            return;
        }
        var best = candidates.stream().max(Candidate.BETTER).orElseThrow();
        meanings.put(best.column(), meaning);
        candidates.stream()
                .filter(one -> one != best
                        && one.own()
                        && one.filled() > 0
                        && one.claim().strength() != Strength.WEAK)
                .forEach(other -> notices.add(Sentence.of(
                        "member.notice.two-columns",
                        meaning.label(),
                        heading(best.column()),
                        heading(other.column()))));
    }

    private String heading(int column) {
        return String.join(" · ", path(column));
    }

    /** A "code" that only counts the lines is none: with the next list it would be somebody else's. */
    private void runningNumbers(Map<Integer, ColumnMeaning> meanings) {
        new ColumnMapping(meanings).column(ColumnMeaning.CARD).ifPresent(column -> {
            var words = Texts.key(heading(column));
            if (words.matches("ma|ma so|so|so hieu") && Witness.counts(values.get(column))) {
                meanings.put(
                        column,
                        meanings.containsValue(ColumnMeaning.NUMBER) ? ColumnMeaning.IGNORED : ColumnMeaning.NUMBER);
                notices.add(Sentence.of("member.notice.running-numbers", heading(column)));
            }
        });
    }

    /** "Nam" and "Nữ" head ticks, years of birth or names; what stands below them shows. */
    private void separateSexes(Map<Integer, ColumnMeaning> meanings) {
        boolean both = meanings.containsValue(ColumnMeaning.MEN) && meanings.containsValue(ColumnMeaning.WOMEN);
        boolean named = new ColumnMapping(meanings).names();
        meanings.replaceAll((column, meaning) -> {
            boolean men = meaning == ColumnMeaning.MEN;
            if (!men && meaning != ColumnMeaning.WOMEN) {
                return meaning;
            }
            var filled = values.get(column);
            if (Witness.years(filled)) {
                var whole = men && !both && !meanings.containsValue(ColumnMeaning.BIRTH);
                var sexed = men ? ColumnMeaning.BIRTH_OF_MEN : ColumnMeaning.BIRTH_OF_WOMEN;
                return whole ? ColumnMeaning.BIRTH : sexed;
            }
            if (!named && Witness.fullNames(filled)) {
                return men ? ColumnMeaning.NAME_OF_MEN : ColumnMeaning.NAME_OF_WOMEN;
            }
            return meaning;
        });
    }

    /** One heading over two columns: family and middle names in the first, the given name in the second. */
    private void splitNames(Map<Integer, ColumnMeaning> meanings) {
        var mapping = new ColumnMapping(meanings);
        int given = mapping.column(ColumnMeaning.GIVEN_NAME).orElse(-1);
        int family = mapping.column(ColumnMeaning.FAMILY_NAMES).orElse(-1);
        int whole = mapping.column(ColumnMeaning.NAME).orElse(given < 0 ? family : -1);
        if (whole >= 0) {
            int next = whole + 1;
            boolean unheaded = next < columns && path(next).isEmpty() && !meanings.containsKey(next);
            if (given == next && repeated(whole, next)) {
                meanings.put(next, ColumnMeaning.IGNORED);
            } else if (given == next || unheaded && Witness.givenNames(values.get(next)) && !repeated(whole, next)) {
                meanings.put(whole, ColumnMeaning.FAMILY_NAMES);
                meanings.put(next, ColumnMeaning.GIVEN_NAME);
            } else if (whole == family) {
                meanings.put(whole, ColumnMeaning.NAME);
            }
        } else if (given >= 0 && family < 0) {
            meanings.put(given, ColumnMeaning.NAME);
        }
    }

    /** The given name once more, by which the office sorts its list. */
    private boolean repeated(int whole, int next) {
        var names = values.get(whole);
        var given = values.get(next);
        if (names.isEmpty() || names.size() != given.size()) {
            return false;
        }
        return IntStream.range(0, names.size())
                .allMatch(i -> Texts.key(names.get(i)).endsWith(" " + Texts.key(given.get(i))));
    }

    /** Without any heading the cells themselves must tell. */
    ColumnMapping guessed() {
        var meanings = new TreeMap<Integer, ColumnMeaning>();
        for (int column = 0; column < columns; column++) {
            var filled = values.get(column);
            var meaning = ColumnMeaning.IGNORED;
            if (Witness.mostly(ColumnMeaning.SEX, filled)) {
                meaning = ColumnMeaning.SEX;
            } else if (Witness.fullNames(filled)) {
                meaning = ColumnMeaning.NAME;
            } else if (Witness.years(filled)) {
                meaning = ColumnMeaning.BIRTH;
            } else if (column == 0 && Witness.mostly(ColumnMeaning.NUMBER, filled)) {
                meaning = ColumnMeaning.NUMBER;
            }
            if (meaning != ColumnMeaning.IGNORED && !meanings.containsValue(meaning)) {
                meanings.put(column, meaning);
            }
        }
        splitNames(meanings);
        return new ColumnMapping(meanings);
    }
}
