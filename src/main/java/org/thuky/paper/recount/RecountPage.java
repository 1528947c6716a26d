package org.thuky.paper.recount;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.Imprint;
import org.thuky.domain.meeting.Meeting;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.file.Enclosure;
import org.thuky.paper.file.PaperFile;
import org.thuky.text.Phrases;

/**
 * Trang kiểm lại: one HTML file that needs nothing else. It carries the anonymous ballots of every announced election and
 * counts them again in any browser, by a count of its own.
 */
public final class RecountPage {

    private static final String FILE = "28-Kiem-lai-bau-cu.html";
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    /** @param name of the meeting */
    private record Figures(
            String name, String term, String date, String code, long entries, List<SealedElection> elections) {}

    private RecountPage() {}

    /** Empty as long as nothing is announced: before the seal nobody sees a ballot. */
    public static Optional<Enclosure> of(Meeting meeting, Imprint imprint) {
        var elections = meeting.elections().all().stream()
                .filter(election -> election.stage() == Stage.ANNOUNCED)
                .map(election -> SealedElection.of(election, meeting.rules()))
                .toList();
        if (elections.isEmpty()) {
            return Optional.empty();
        }
        var congress = new MeetingAccount(meeting);
        var figures = new Figures(
                congress.name(),
                Phrases.sentenceCase(congress.ordinalAndTerm()),
                Phrases.sentenceCase(Phrases.formats().longDate(meeting.facts().date())),
                imprint.code(),
                imprint.entries(),
                elections);
        return Optional.of(new Enclosure(
                FILE,
                file -> PaperFile.replace(file, out -> out.write(html(figures).getBytes(StandardCharsets.UTF_8)))));
    }

    private static String html(Figures figures) {
        var style = part("page.css");
        var script = part("count.js") + part("page.js");
        var parts = Map.of(
                "policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + source(style) + "; script-src "
                        + source(script),
                "style",
                style,
                "script",
                script,
                "figures",
                json(figures));
        // in one pass: what somebody typed may look like a place too
        return PLACE.matcher(part("page.html"))
                .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    /** No name can end the element that holds it. */
    private static String json(Figures figures) {
        try {
            return JSON.writeValueAsString(figures)
                    .replace("&", "\\u0026")
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a browser may run or apply: this text and no other. */
    private static String source(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Browsers take a digest of lines that end as on Unix, however the file was checked out. */
    private static String part(String name) {
        try (var file = RecountPage.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
