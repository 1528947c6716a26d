package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thuky.paper.SampleElections.FIRST;
import static org.thuky.paper.SampleElections.all;
import static org.thuky.paper.SampleElections.times;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mozilla.javascript.Context;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.Imprint;
import org.thuky.domain.meeting.Meeting;
import org.thuky.paper.recount.RecountPage;
import org.thuky.paper.recount.Recounted;
import org.thuky.paper.recount.Recounted.Difference;

class RecountPageTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CODE = "7F3A-91C0-4BE2";
    private static final Ballot[] BOX = all(
            times(6, Ballot.striking(4)),
            times(3, Ballot.striking(1, 4)),
            times(1, Ballot.UNTOUCHED),
            times(1, Ballot.UNTOUCHED.invalid("NO_STAMP")));

    /** The election as the page carries it before anybody forges it. */
    private ObjectNode genuine;

    @TempDir
    private Path folder;

    /** Three seats, four names, eleven sheets: nine valid, one over-voted, one without the stamp. */
    private static SampleElections counted(String title) {
        return SampleElections.congress(11)
                .create(ElectionKind.COMMITTEE, Electorate.MEETING, title, 3, 3, 0, 4)
                .adopted(FIRST)
                .voted(FIRST, 11, 11)
                .entered(FIRST, BOX)
                .enterAgain(FIRST, BOX);
    }

    private static Meeting announced() {
        return counted("Ban Chấp hành").announced(FIRST).meeting();
    }

    private String page(Meeting meeting) throws IOException {
        var file = RecountPage.of(meeting, Imprint.of(meeting, 214, CODE))
                .orElseThrow()
                .write(folder);
        return Files.readString(file);
    }

    private static JsonNode figures(String page) throws IOException {
        return JSON.readTree(between(page, "id=\"so-lieu\">", "</script>"));
    }

    private static String between(String page, String from, String to) {
        int begin = page.indexOf(from) + from.length();
        return page.substring(begin, page.indexOf(to, begin));
    }

    private List<Difference> forged(Consumer<ObjectNode> forgery) throws IOException {
        if (genuine == null) {
            genuine = (ObjectNode) figures(page(announced())).at("/elections/0");
            assertThat(Recounted.of(genuine).differences()).isEmpty();
        }
        var election = genuine.deepCopy();
        forgery.accept(election);
        return Recounted.of(election).differences();
    }

    @Test
    void before_the_seal_there_is_no_page() {
        var meeting = counted("Ban Chấp hành").meeting();
        assertThat(RecountPage.of(meeting, Imprint.of(meeting, 214, CODE))).isEmpty();
    }

    @Test
    void it_carries_every_sheet_by_its_number_and_how_far_the_record_had_come() throws IOException {
        var figures = figures(page(announced()));

        assertThat(figures.at("/entries").asLong()).isEqualTo(214);
        assertThat(figures.at("/code").asText()).isEqualTo(CODE);
        assertThat(figures.at("/elections")).hasSize(1);
        assertThat(figures.at("/elections/0/numbered").asBoolean()).isTrue();
        assertThat(figures.at("/elections/0/sheets")).hasSize(BOX.length);
        assertThat(figures.at("/elections/0/sheets/0").toString()).isEqualTo("{\"struck\":[4],\"invalid\":\"\"}");
        assertThat(figures.at("/elections/0/sheets/9").toString())
                .isEqualTo("{\"struck\":[],\"invalid\":\"OVER_VOTED\"}");
        assertThat(figures.at("/elections/0/sheets/10").toString())
                .isEqualTo("{\"struck\":[],\"invalid\":\"NO_STAMP\"}");
    }

    @Test
    void nobody_learns_from_it_who_typed_or_when() throws IOException {
        assertThat(page(announced()))
                .doesNotContain("Lục Thị Ghi", "Bế Ích Trưởng", "operator")
                .doesNotContainPattern("\\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void a_forged_list_of_the_elected_is_seen() throws IOException {
        assertThat(forged(election -> ((ObjectNode) election.get("announced"))
                        .putArray("elected")
                        .add(2)
                        .add(3)
                        .add(4)))
                .extracting(Difference::what, Difference::announced, Difference::recounted)
                .containsExactly(tuple("elected", "2, 3, 4", "2, 3, 1"));
    }

    @Test
    void forged_votes_are_seen() throws IOException {
        assertThat(forged(election -> ((ArrayNode) election.at("/announced/votes")).set(3, 9)))
                .extracting(Difference::what, Difference::candidate)
                .containsExactly(tuple("votes", 4));
    }

    @Test
    void one_mark_altered_on_any_valid_sheet_is_seen() throws IOException {
        for (int sheet = 0; sheet < 9; sheet++) {
            for (int name = 1; name <= 4; name++) {
                int altered = sheet;
                int number = name;
                assertThat(forged(election -> flip(election, altered, number)))
                        .as("sheet %d, name %d", sheet + 1, name)
                        .isNotEmpty();
            }
        }
    }

    private static void flip(ObjectNode election, int sheet, int number) {
        var marks = (ArrayNode) election.at("/sheets/" + sheet + "/struck");
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).asInt() == number) {
                marks.remove(i);
                return;
            }
        }
        marks.add(number);
    }

    @Test
    void a_sheet_left_out_or_put_in_is_seen() throws IOException {
        assertThat(forged(election -> ((ArrayNode) election.get("sheets")).remove(0)))
                .isNotEmpty();
        assertThat(forged(election -> ((ArrayNode) election.get("sheets"))
                        .add(election.at("/sheets/0").deepCopy())))
                .isNotEmpty();
    }

    @Test
    void a_valid_sheet_called_invalid_is_seen_and_so_is_its_contradiction() throws IOException {
        assertThat(forged(election -> ((ObjectNode) election.at("/sheets/2")).put("invalid", "OVER_VOTED")))
                .extracting(Difference::what, Difference::sheet, Difference::announced, Difference::recounted)
                .containsExactly(tuple("sheet", 3, "OVER_VOTED", ""));
        assertThat(forged(election -> ((ObjectNode) election.at("/sheets/2")).put("invalid", "NO_STAMP")))
                .extracting(Difference::what)
                .contains("valid", "invalid", "votes");
    }

    @Test
    void an_over_voted_sheet_called_valid_is_seen() throws IOException {
        assertThat(forged(election -> ((ObjectNode) election.at("/sheets/9")).put("invalid", "")))
                .extracting(Difference::what, Difference::sheet, Difference::recounted)
                .containsExactly(tuple("sheet", 10, "OVER_VOTED"));
    }

    @Test
    void totals_counted_on_paper_have_no_sheets_and_still_decide() throws IOException {
        var election = figures(page(SampleMeeting.tied())).at("/elections/0");

        assertThat(election.has("sheets")).isFalse();
        var recounted = Recounted.of(election);
        assertThat(recounted.differences()).isEmpty();
        assertThat(recounted.result().elected()).hasSize(6);
        ((ArrayNode) election.at("/totals/votes")).set(2, 61);
        assertThat(Recounted.of(election).differences())
                .extracting(Difference::what)
                .contains("votes", "elected");
    }

    /** Where nobody mixed the ballots, the order of the box might tell who voted how. */
    @Test
    void ballots_that_were_not_mixed_stand_in_the_order_of_their_marks() throws IOException {
        var meeting = SampleElections.congress(3)
                .create(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 1, 1, 0, 2)
                .adopted(FIRST)
                .voted(FIRST, 3, 3)
                .unmixed(FIRST, Ballot.striking(2), Ballot.striking(1), Ballot.striking(2))
                .announced(FIRST, "Chỉ nhập một lần")
                .meeting();

        var election = figures(page(meeting)).at("/elections/0");

        assertThat(election.get("numbered").asBoolean()).isFalse();
        assertThat(election.get("sheets").findValuesAsText("invalid")).containsOnly("");
        assertThat(election.get("sheets").toString())
                .isEqualTo("[{\"struck\":[1],\"invalid\":\"\"},{\"struck\":[2],\"invalid\":\"\"},"
                        + "{\"struck\":[2],\"invalid\":\"\"}]");
    }

    @Test
    void what_somebody_typed_stays_text() throws IOException {
        var title = "Ban </script><script>alert(1)</script> \"A\" & 'B' {{script}} <!-- \u2028 \\";
        var page = page(counted(title).announced(FIRST).meeting());

        assertThat(page.split("</script", -1)).hasSize(3);
        assertThat(page).doesNotContain("alert(1)<", "<!-- ");
        assertThat(figures(page).at("/elections/0/title").asText()).isEqualTo(title);
    }

    @Test
    void a_browser_runs_this_script_and_takes_nothing_from_elsewhere() throws IOException, GeneralSecurityException {
        var page = page(announced());
        var policy = between(page, "Content-Security-Policy\" content=\"", "\"");

        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("style-src " + digest(between(page, "<style>", "</style>")))
                .contains("script-src " + digest(between(page, "<script>", "</script>")));
        assertThat(Pattern.compile("(src|href)=\"(?!#)|https?:|url\\(|@import")
                        .matcher(page)
                        .results())
                .isEmpty();
        assertThat(page).doesNotContain(" style=", " onclick=", "innerHTML", "eval(");
    }

    private static String digest(String text) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void its_script_is_plain_enough_for_an_old_browser() throws IOException {
        var script = between(page(announced()), "<script>", "</script>");
        assertThat(script).doesNotContain("=>", "`").doesNotContainPattern("\\b(let|const|class|async) ");
        try (var context = Context.enter()) {
            context.setInterpretedMode(true);
            assertThat(context.compileString(script, "page", 1, null)).isNotNull();
        }
    }
}
