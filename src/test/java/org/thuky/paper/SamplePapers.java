package org.thuky.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thuky.cli.ScriptPlayer;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.paper.file.TemporaryFolder;
import org.thuky.paper.form.Paper;
import org.thuky.paper.form.Papers;
import org.thuky.store.FolderArchive;
import org.thuky.store.Memory;
import org.thuky.store.RuleSetFiles;

/** All papers of meetings of every kind: the samples, one with 500 members, and one of which nothing is known yet. */
public final class SamplePapers {

    private static Map<String, List<Paper>> every;

    private SamplePapers() {}

    /** By the name of the meeting. */
    public static synchronized Map<String, List<Paper>> every() {
        if (every == null) {
            every = new LinkedHashMap<>();
            played();
            every.put("500 members", of(SampleMeeting.summoned(500)));
            every.put(
                    "delegates",
                    of(new SampleMeeting()
                            .opened(MeetingKind.CONGRESS, CongressForm.DELEGATE)
                            .roll(12)
                            .hall(9)
                            .run()
                            .nominated()
                            .meeting()));
            every.put("floor", of(SampleMeeting.withFloor()));
            every.put("nothing known", of(SampleMeeting.empty()));
            every.put("held", Papers.of(SampleMeeting.held(), PapersTest.takenBack(), "7f3a91c04be2"));
            every.put("by-election", ElectionPapersTest.byElection().papers());
            every.put(
                    "result that does not add up",
                    ElectionPapersTest.overridden().papers());
            every.put("first meeting", ElectionPapersTest.firstMeeting().papers());
        }
        return every;
    }

    /** Four fifths came, everything on the agenda was done and the resolution adopted. */
    public static List<Paper> ofCongress(int members) {
        return of(new SampleMeeting()
                .opened()
                .roll(members)
                .hall(members * 4 / 5)
                .bodies()
                .run()
                .decided()
                .meeting());
    }

    private static List<Paper> of(Meeting meeting) {
        return Papers.of(meeting, Chronicle.EMPTY, "7f3a91c04be2");
    }

    private static void played() {
        try (var samples = Files.list(Path.of("assets", "samples"))) {
            for (var sample : samples.sorted().toList()) {
                var script = sample.resolve("script.yaml");
                var folder = TemporaryFolder.fresh().resolve("meeting");
                var player = new ScriptPlayer(
                        new FolderArchive(new Memory(folder.resolveSibling("memory"))),
                        new RuleSetFiles(folder.resolve("none")));
                try (var session = player.play(script, folder, "thuky", entries -> {})) {
                    var state = session.state();
                    every.put(
                            sample.getFileName().toString(),
                            Papers.of(state.meeting(), state.chronicle(), state.integrityCode()));
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
