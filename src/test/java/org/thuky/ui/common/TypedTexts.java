package org.thuky.ui.common;

/** The reading of what is typed into forms, for trials of everything that is read. */
public final class TypedTexts {

    private TypedTexts() {}

    public static void read(String typed) {
        InputParser.text(typed);
        InputParser.date(typed);
        InputParser.time(typed);
        Ordinal.parse(typed);
        var facts = new FactsDraft();
        facts.unionProperty().set(typed);
        facts.ordinalProperty().set(typed);
        facts.termProperty().set(typed);
        facts.dateProperty().set(typed);
        facts.startProperty().set(typed);
        facts.problem().getValue();
        facts.ordinalProperty().set("VI");
        facts.termProperty().set("2023 - 2028");
        facts.dateProperty().set("9/5/2023");
        facts.startProperty().set("7h30");
        if (facts.problem().getValue().isEmpty()) {
            facts.facts();
        }
    }
}
