package org.thuky.store;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How an event written by an older version is brought to the form of today, one step a version. A step says what was true
 * when nobody could have said otherwise; once released it never changes.
 */
final class Upgrades {

    /** The first step of a kind leads from version 1 to version 2, the next one from there to version 3. */
    private static final Map<String, List<Consumer<ObjectNode>>> STEPS = Map.ofEntries(
            entry(
                    "meeting-opened",
                    List.of(
                            Upgrades::rulesOnBodiesAndChecks,
                            Upgrades::ruleOnAges,
                            Upgrades::rulesOnWhatFollows,
                            Upgrades::ruleOnTurns)),
            entry("pin-set", List.of(Upgrades::tellHowTheHashWasMade, Upgrades::sameTexts)),
            entry("election-created", List.of(Upgrades::nameTheContest)),
            entry("election-changed", List.of(changed -> changed.set("size", changed.get("seats")))),
            entry(
                    "candidates-changed",
                    List.of(Upgrades::callEverybodyPrepared, changed -> sayWhoTheyAre(changed.get("candidates")))),
            entry("round-opened", List.of(opened -> sayWhoTheyAre(opened.get("candidates")))),
            entry(
                    "appointment-announced",
                    List.of(announced ->
                            sayWhoTheyAre(announced.get("appointment").get("people")))),
            entry("body-chosen", List.of(chosen -> chosen.get("officers").forEach(Upgrades::callByName))),
            entry("withdrawal-decided", List.of(decided -> callByName(decided.get("withdrawal")))),
            entry("first-meeting-recorded", List.of(Upgrades::sameTexts)),
            entry("rereading-begun", List.of(Upgrades::sameTexts)),
            entry("pin-mistyped", List.of(Upgrades::sameTexts)),
            entry("count-begun", List.of(begun -> begun.put("mixed", false).put("typist", ""), Upgrades::sameTexts)),
            entry("ballots-issued", List.of(issued -> issued.put("reason", ""))),
            entry("ballots-collected", List.of(collected -> collected.put("reason", ""))),
            entry("result-announced", List.of(announced -> announced.put("reason", ""))),
            entry(
                    "members-imported",
                    List.of(eachImported(Upgrades::tellNoOrigin), eachImported(Upgrades::nobodysGuest))),
            entry("member-added", List.of(theMember(Upgrades::tellNoOrigin), theMember(Upgrades::nobodysGuest))),
            entry("member-edited", List.of(theMember(Upgrades::tellNoOrigin), theMember(Upgrades::nobodysGuest))),
            entry(
                    "resolution-drafted",
                    List.of(
                            drafted -> nameTheTargets((ObjectNode) drafted.get("draft")),
                            drafted -> sayHowExact((ObjectNode) drafted.get("draft")))));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Upgrades() {}

    static List<Consumer<ObjectNode>> of(String kind) {
        return STEPS.getOrDefault(kind, List.of());
    }

    /** Ballots were entered once, alternates were those next in votes; the rest nobody could look up or change. */
    private static void rulesOnBodiesAndChecks(ObjectNode opened) {
        var rules = (ObjectNode) opened.get("rules");
        unverified(rules, "secondEntry").put("value", false);
        unverified(rules, "alternatesRule").put("value", "NEXT_HIGHEST");
        unverified(rules, "directChair").put("value", "UPPER_UNION_DECIDES");
        unverified(rules, "standingCommitteeFrom").put("value", 9);
        unverified(rules, "standingCommitteeMax").set("value", share(1, 3));
        unverified(rules, "inspectionFrom").put("value", 30);
        unverified(rules, "inspectionMax").put("value", 9);
        unverified(rules, "inspectionCommitteeShare").set("value", share(1, 3));
        unverified(rules, "byElectionMax").set("value", share(2, 3));
        unverified(rules, "termAdjustMaxMonths").putNull("value");
        unverified(rules, "delegatesOver").set("value", share(10, 100));
        unverified(rules, "paperCheckSheets").put("value", 5);
    }

    /** Reports had these bands, and no others. */
    private static void ruleOnAges(ObjectNode opened) {
        var bands = unverified((ObjectNode) opened.get("rules"), "ageBands").putObject("value");
        bands.putArray("ends").add(30).add(40).add(50).add(60);
    }

    private static void rulesOnWhatFollows(ObjectNode opened) {
        ((ObjectNode) opened.get("rules")).setAll(laterRules());
    }

    /**
     * Rules held for any meeting on any day; whoever won a vote among the tied needed more than half again, a seat declined
     * stayed empty, the chair came from the committee, and a board of one said why nobody had entered the ballots again.
     */
    static ObjectNode laterRules() {
        var rules = JsonNodeFactory.instance.objectNode();
        for (var name : List.of(
                "validity", "sessionsMax", "memberUnionSeats", "sectionSeats", "committeeSeatsOver", "recountFrom")) {
            unverified(rules, name).putNull("value");
        }
        unverified(rules, "meantFor").put("value", "ANY_MEETING");
        unverified(rules, "tieRevoteMajority").put("value", true);
        unverified(rules, "declinedSeat").put("value", "STAYS_EMPTY");
        unverified(rules, "chairFromCommittee").put("value", true);
        unverified(rules, "loneCounter").put("value", "ANNOUNCED_WITH_REASON");
        tellTurns(rules);
        return rules;
    }

    private static void ruleOnTurns(ObjectNode opened) {
        tellTurns((ObjectNode) opened.get("rules"));
    }

    /** The next alternate was one of the delegate's own group, where there was one. */
    private static void tellTurns(ObjectNode rules) {
        unverified(rules, "alternatesOrder").put("value", "OWN_GROUP_FIRST");
    }

    /** Every hash was made the same way; whether another PIN was replaced nobody had written down. */
    private static void tellHowTheHashWasMade(ObjectNode set) {
        ((ObjectNode) set.get("pin")).put("iterations", 50_000);
        set.put("changed", false);
    }

    private static ObjectNode unverified(ObjectNode rules, String name) {
        return rules.putObject(name).put("source", "Thông lệ").put("clause", "").put("verified", false);
    }

    private static ObjectNode share(int part, int whole) {
        return JsonNodeFactory.instance.objectNode().put("part", part).put("whole", whole);
    }

    /** Everybody in the hall voted, on the whole body at once. */
    private static void nameTheContest(ObjectNode created) {
        var contest = created.objectNode();
        contest.set("kind", created.remove("kind"));
        contest.put("electorate", "MEETING");
        contest.set("round", created.remove("round"));
        contest.putNull("after");
        contest.set("title", created.remove("title"));
        contest.set("size", created.get("seats"));
        created.set("contest", contest);
    }

    private static Consumer<ObjectNode> eachImported(Consumer<JsonNode> change) {
        return imported -> {
            imported.get("added").forEach(change);
            imported.get("changed").forEach(change);
        };
    }

    private static Consumer<ObjectNode> theMember(Consumer<JsonNode> change) {
        return event -> change.accept(event.get("member"));
    }

    /** A guest was a guest; of which side, nobody wrote down. */
    private static void nobodysGuest(JsonNode member) {
        ((ObjectNode) member).put("guestOf", "UNSTATED");
    }

    /** Lists told neither where somebody comes from nor since when he is in the Party. */
    private static void tellNoOrigin(JsonNode member) {
        ((ObjectNode) member).put("hometown", "").put("partySince", "");
    }

    /** Targets were sentences without a figure of their own; limits and figures stood in the text of the assessment. */
    private static void nameTheTargets(ObjectNode draft) {
        draft.putArray("grounds");
        draft.putArray("figures");
        draft.putArray("limits");
        var sentences = draft.remove("targets");
        var targets = draft.putArray("targets");
        sentences.forEach(sentence -> {
            var target = targets.addObject();
            target.put("group", "")
                    .put("text", sentence.asText())
                    .put("unit", "")
                    .put("remark", "");
            target.put("bound", "AT_LEAST").put("period", "TERM");
            target.putNull("aim").putNull("achieved").putNull("judged");
        });
    }

    /**
     * One flag stood for all that was said around a figure: of number and money it meant the money. Papers said "trở lên"
     * of every target that is not at its end, and "không quá" of the others. Tasks were sentences.
     */
    private static void sayHowExact(ObjectNode draft) {
        draft.putArray("lessons");
        draft.get("figures").forEach(told -> {
            var figure = (ObjectNode) told;
            var over = figure.remove("over").booleanValue() ? "OVER" : "EXACT";
            quantity(figure, "number", figure.get("money").isNull() ? over : "EXACT");
            quantity(figure, "money", over);
            figure.put("when", "").putArray("parts");
        });
        draft.get("targets").forEach(told -> {
            var target = (ObjectNode) told;
            boolean most = target.remove("bound").asText().equals("AT_MOST");
            boolean atItsEnd = most
                    ? target.get("aim").decimalValue().signum() == 0
                    : target.get("unit").asText().equals("%")
                            && target.get("aim").decimalValue().compareTo(HUNDRED) == 0;
            quantity(target, "aim", atItsEnd ? "EXACT" : most ? "AT_MOST" : "OR_MORE");
            quantity(target, "achieved", "EXACT");
            target.putArray("parts");
        });
        var sentences = draft.remove("tasks");
        var tasks = draft.putArray("tasks");
        sentences.forEach(
                sentence -> tasks.addObject().put("text", sentence.asText()).put("source", ""));
    }

    private static void quantity(ObjectNode holder, String name, String precision) {
        var value = holder.get(name);
        if (!value.isNull()) {
            holder.putObject(name).put("precision", precision).set("value", value);
        }
    }

    /** Candidates had a number, 0 when they were not on the roll, beside their name. */
    private static void sayWhoTheyAre(JsonNode people) {
        people.forEach(person -> {
            var candidate = (ObjectNode) person;
            var member = candidate.remove("memberId");
            if (member.intValue() == 0) {
                callByName(candidate);
            } else {
                var name = candidate.remove("name");
                candidate.putObject("person").set("name", name);
                ((ObjectNode) candidate.get("person")).set("member", member);
            }
        });
    }

    /** Of everybody else only the name was written down. */
    private static void callByName(JsonNode named) {
        ((ObjectNode) named).set("person", ((ObjectNode) named).remove("name"));
    }

    /** A name alone is still read; since then a number can stand beside it. */
    private static void sameTexts(ObjectNode event) {}

    private static void callEverybodyPrepared(ObjectNode changed) {
        changed.get("candidates").forEach(candidate -> ((ObjectNode) candidate).put("nomination", "PREPARED"));
    }
}
