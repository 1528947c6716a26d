package org.thuky.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How an event written by an older version is brought to the form of today, one step a version. A step says what was true
 * when nobody could have said otherwise; once released it never changes.
 */
final class Upgrades {

    /** The first step of a kind leads from version 1 to version 2, the next one from there to version 3. */
    private static final Map<String, List<Consumer<ObjectNode>>> STEPS = Map.of();

    private Upgrades() {}

    static List<Consumer<ObjectNode>> of(String kind) {
        return STEPS.getOrDefault(kind, List.of());
    }
}
