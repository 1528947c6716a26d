package org.thuky.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.disk.GivenFile;
import org.thuky.disk.GivenFile.Kind;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.MeetingKind;

/**
 * A scripted meeting, as {@code src/docs/script.md} describes it.
 *
 * @param folder where the script lies; files it names are looked for there
 * @param rules id of the rule set; empty: those that a new meeting of that day proposes
 * @param steps in their order, each under its name
 */
record Script(Path folder, Facts facts, Optional<String> rules, List<Step> steps) {

    static final List<String> FACTS = List.of(
            "kind",
            "form",
            "union",
            "upper-union",
            "ordinal",
            "term-from",
            "term-to",
            "date",
            "start",
            "town",
            "place",
            "theme",
            "rules");

    /** @param name what is done; the arguments say where in the script it stands */
    record Step(String name, Arguments arguments) {}

    /** @throws Refusal when the file is missing, no YAML, or not written as a script is */
    static Script read(Path file) {
        var root = root(file);
        if (!root.path("meeting").isObject()) {
            throw Refusal.of("cli.script.shape", file);
        }
        var meeting = new Arguments("meeting", root.get("meeting"));
        meeting.onlyKnows(FACTS);
        return new Script(
                folder(file),
                facts(meeting),
                Optional.of(meeting.text("rules", "")).filter(id -> !id.isEmpty()),
                steps(root));
    }

    /**
     * The steps of a script that goes on with a meeting.
     *
     * @throws Refusal when the file is missing, no YAML, or says what the meeting is
     */
    static List<Step> readSteps(Path file) {
        var root = root(file);
        if (root.has("meeting")) {
            throw Refusal.of("cli.script.onto", file);
        }
        return steps(root);
    }

    static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }

    private static JsonNode root(Path file) {
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(GivenFile.text(file, Kind.SCRIPT));
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw new Refusal(Sentence.of("cli.script.yaml", file, place == null ? 1 : place.getLineNr()), broken);
        } catch (IOException unreadable) {
            throw new Refusal(Sentence.of("cli.script.unreadable", file), unreadable);
        }
        if (!root.path("steps").isArray()) {
            throw Refusal.of("cli.script.shape", file);
        }
        return root;
    }

    private static List<Step> steps(JsonNode root) {
        var steps = new ArrayList<Step>();
        for (var node : root.get("steps")) {
            var number = steps.size() + 1;
            if (node.isTextual()) {
                steps.add(new Step(node.asText(), new Arguments(number + " (" + node.asText() + ")", node)));
            } else if (node.isObject() && node.size() == 1) {
                var step = node.properties().iterator().next();
                steps.add(new Step(step.getKey(), new Arguments(number + " (" + step.getKey() + ")", step.getValue())));
            } else {
                throw Refusal.of("cli.script.step", number);
            }
        }
        return steps;
    }

    static Facts facts(Arguments meeting) {
        return new Facts(
                meeting.choice("kind", MeetingKind.class, MeetingKind.CONGRESS),
                meeting.choice("form", CongressForm.class, CongressForm.FULL),
                meeting.text("union"),
                meeting.text("upper-union", ""),
                meeting.number("ordinal", 0),
                meeting.number("term-from"),
                meeting.number("term-to"),
                meeting.date("date"),
                meeting.time("start"),
                meeting.text("town", ""),
                meeting.text("place", ""),
                meeting.text("theme", ""));
    }
}
