package org.thuky.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thuky.domain.election.Election;
import org.thuky.domain.meeting.Meeting;

/**
 * Tệp kèm theo: a file of the meeting that is no Word paper. Ballots and tally sheets are PDF from the start, because they
 * are measured when they are counted; lists are Excel tables.
 *
 * @param fileName sorts among the papers
 * @param writer puts it on the disk whole or not at all
 */
public record Enclosure(String fileName, Consumer<Path> writer) {

    /** The ballots and the tally sheets of every election that has candidates, and every table that has something to tell. */
    public static List<Enclosure> of(Meeting meeting) {
        var sheets = meeting.elections().all().stream()
                .filter(election -> !election.candidates().isEmpty())
                .flatMap(election -> of(meeting, election));
        return Stream.concat(sheets, ExcelFiles.of(meeting).stream()).toList();
    }

    private static Stream<Enclosure> of(Meeting meeting, Election election) {
        var sheet = BallotSheet.of(meeting, election);
        var box = election.box();
        int voters = Math.max(1, meeting.voters(election.electorate()).present());
        int ballots = box.printed() > 0 ? box.printed() : voters;
        int counted = IntStream.of(voters, box.issued(), box.collected()).max().orElseThrow();
        var reasons = meeting.rules().invalidReasons().value();
        return Stream.of(
                new Enclosure("12-Phieu-bau-" + name(election), file -> BallotPdf.write(sheet, ballots, file)),
                new Enclosure(
                        "13-Bang-kiem-phieu-" + name(election),
                        file -> TallySheet.write(sheet, reasons, counted, file)));
    }

    private static String name(Election election) {
        return election.id().value() + ".pdf";
    }

    /** @throws org.thuky.domain.Refusal when the ballot cannot be laid out or the file cannot be written */
    public Path write(Path folder) {
        var file = folder.resolve(fileName);
        writer.accept(file);
        return file;
    }
}
