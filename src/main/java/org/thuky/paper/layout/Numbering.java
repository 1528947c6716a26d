package org.thuky.paper.layout;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thuky.paper.word.WordFile;

/** The lists of a Word file, counted on from item to item. */
final class Numbering {

    private static final Pattern PLACE = Pattern.compile("%(\\d)");

    private final Map<String, Xml> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param level what the list says of items of this depth */
    record Item(String number, int depth, Xml level) {}

    Numbering(WordFile file) throws IOException {
        file.part("numbering.xml").map(Xml::new).ifPresent(numbering -> {
            numbering.children("abstractNum").forEach(list -> lists.put(id(list, "abstractNumId"), list));
            numbering
                    .children("num")
                    .forEach(used ->
                            used.child("abstractNumId").ifPresent(list -> listOf.put(id(used, "numId"), list.val())));
        });
    }

    Optional<Xml> level(Layers paragraph) {
        return paragraph.property("numPr").flatMap(place -> level(listOf(place), depth(place)));
    }

    /** Counts the item; asked once a paragraph, in the order of the document. */
    Optional<Item> next(Layers paragraph) {
        return paragraph.property("numPr").flatMap(place -> {
            var list = listOf(place);
            int depth = depth(place);
            return level(list, depth).map(level -> {
                counts.merge(list + "/" + depth, start(level), (count, first) -> count + 1);
                for (int deeper = depth + 1; deeper < 9; deeper++) {
                    counts.remove(list + "/" + deeper);
                }
                return new Item(number(list, level), depth, level);
            });
        });
    }

    private String number(String list, Xml level) {
        return PLACE.matcher(level.child("lvlText").map(Xml::val).orElse("")).replaceAll(place -> {
            int depth = Integer.parseInt(place.group(1)) - 1;
            int count = counts.getOrDefault(list + "/" + depth, 1);
            return level(list, depth)
                    .flatMap(each -> each.child("numFmt"))
                    .map(format -> written(count, format.val()))
                    .orElse("");
        });
    }

    private static String written(int count, String format) {
        return switch (format) {
            case "lowerLetter" -> String.valueOf((char) ('a' + (count - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (count - 1) % 26));
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    private static String roman(int count) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var roman = new StringBuilder();
        int rest = count;
        for (int i = 0; i < values.length; i++) {
            roman.append(signs[i].repeat(rest / values[i]));
            rest %= values[i];
        }
        return roman.toString();
    }

    private Optional<Xml> level(String list, int depth) {
        return Optional.ofNullable(lists.get(list))
                .flatMap(found -> found.children("lvl")
                        .filter(level -> id(level, "ilvl").equals(String.valueOf(depth)))
                        .findFirst());
    }

    private String listOf(Xml place) {
        return listOf.getOrDefault(place.child("numId").map(Xml::val).orElse(""), "");
    }

    private static int depth(Xml place) {
        return place.child("ilvl").map(Xml::val).flatMap(Xml::count).orElse(0);
    }

    private static int start(Xml level) {
        return level.child("start").map(Xml::val).flatMap(Xml::count).orElse(1);
    }

    private static String id(Xml element, String attribute) {
        return element.attribute(attribute).orElse("");
    }
}
