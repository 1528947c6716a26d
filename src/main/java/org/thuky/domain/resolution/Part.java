package org.thuky.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Trong đó: what of a figure is told apart, "11 đồng chí được kết nạp".
 *
 * @param unit of the number; may be empty
 * @param text what it is, behind number and unit
 */
public record Part(Quantity quantity, String unit, String text) {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:trong\\s+(?:số\\s+)?đó|trong\\s+số\\s+(?:này|trên))?[\\s:,]*(?:riêng\\s+|có\\s+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern IS = Pattern.compile("(?:\\s*:|\\s+(?:là|được|gồm))\\s*$");

    /** "trong đó 11 đồng chí được kết nạp; 3 đồng chí nữ"; empty when one of the parts does not begin or end with its number. */
    public static Optional<List<Part>> read(String typed) {
        var parts = new ArrayList<Part>();
        for (var clause : typed.split("[;\\n]")) {
            var words = LEAD.matcher(clause.strip()).replaceFirst("").replaceAll("[\\s.,]+$", "");
            if (words.isEmpty()) {
                continue;
            }
            var part = one(words);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(List.copyOf(parts));
    }

    private static Optional<Part> one(String words) {
        var found = QuantityReader.within(words);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var first = found.get(0);
        if (first.begin() == 0) {
            return Optional.of(of(first.said(), words.substring(first.end()).strip()));
        }
        var last = found.get(found.size() - 1);
        var before = words.substring(0, last.begin());
        return last.end() == words.length() && IS.matcher(before).find()
                ? Optional.of(of(last.said(), IS.matcher(before).replaceFirst("")))
                : Optional.empty();
    }

    private static Part of(Said said, String text) {
        return new Part(said.quantity(), said.unit(), text);
    }
}
