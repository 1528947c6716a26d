package org.thuky.store;

/** The reading of rule sets, for trials of everything that is read. */
public final class RuleSetText {

    private RuleSetText() {}

    public static void read(String text) {
        RuleSetYaml.write(RuleSetYaml.read("rieng-1.yaml", text));
    }
}
