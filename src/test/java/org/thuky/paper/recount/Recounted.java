package org.thuky.paper.recount;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Script;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Standing;
import org.thuky.domain.rule.RuleSet;

/** What the page's own count makes of an election, run as a browser would run it. */
public record Recounted(Tally tally, Result result, List<Difference> differences) {

    public record Tally(int sheets, int valid, Map<String, Integer> invalid, List<Integer> votes) {}

    public record Result(int base, int needed, List<Standing> standings, List<Integer> elected, int vacant) {}

    /** @param what the page holds against the announcement: "votes", "elected", "sheet", … */
    public record Difference(
            String what, String reason, int candidate, int sheet, String announced, String recounted) {}

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();
    private static final Script COUNT = count();
    private static final String RUN = """
            (function () {
                var election = JSON.parse(given);
                var tally = Recount.tally(election);
                return JSON.stringify({
                    tally: tally, result: Recount.result(election, tally), differences: Recount.differences(election)
                });
            }())
            """;

    public static Recounted of(Election election, RuleSet rules) {
        return of(JSON.<JsonNode>valueToTree(SealedElection.of(election, rules)));
    }

    /** @param figures of one election, as a page carries them */
    public static Recounted of(JsonNode figures) {
        try (var context = Context.enter()) {
            context.setInterpretedMode(true);
            var scope = context.initStandardObjects();
            COUNT.exec(context, scope, scope);
            scope.put("given", scope, figures.toString());
            return JSON.readValue((String) context.evaluateString(scope, RUN, "run", 1, null), Recounted.class);
        } catch (JsonProcessingException unlike) {
            throw new UncheckedIOException(unlike);
        }
    }

    private static Script count() {
        try (var file = RecountPage.class.getResourceAsStream("count.js");
                var context = Context.enter()) {
            context.setInterpretedMode(true);
            return context.compileString(new String(file.readAllBytes(), StandardCharsets.UTF_8), "count.js", 1, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
