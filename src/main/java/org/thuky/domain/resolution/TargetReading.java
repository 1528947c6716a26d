package org.thuky.domain.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a target's figure out of its sentence, so that nobody has to type it twice. */
final class TargetReading {

    private static final List<String> YEARLY = List.of("mỗi năm", "hằng năm", "hàng năm", "bình quân năm", "/năm");

    private TargetReading() {}

    /** The first figure is the aim; what is told apart of it, and the subject, stay in the sentence. */
    static Target of(String sentence) {
        var words = sentence.toLowerCase(Locale.ROOT);
        return QuantityReader.within(sentence).stream()
                .findFirst()
                .map(QuantityReader.Place::said)
                .map(aim -> new Target(
                        "",
                        sentence,
                        Optional.of(aim.quantity()),
                        aim.unit(),
                        YEARLY.stream().anyMatch(words::contains) ? Period.YEAR : Period.TERM,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        ""))
                .orElseGet(() -> Target.plain(sentence));
    }
}
