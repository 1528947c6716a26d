package org.thuky.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thuky.domain.election.Election;
import org.thuky.domain.meeting.Meeting;

/**
 * Tờ in: a sheet that is a PDF from the start, because it is measured when it is counted.
 *
 * @param fileName sorts beside the counting report
 * @param writer puts it on the disk whole or not at all
 */
public record Printout(String fileName, Consumer<Path> writer) {

    /** The ballots and the tally sheets of every election that has candidates. */
    public static List<Printout> of(Meeting meeting) {
        return meeting.elections().all().stream()
                .filter(election -> !election.candidates().isEmpty())
                .flatMap(election -> of(meeting, election))
                .toList();
    }

    private static Stream<Printout> of(Meeting meeting, Election election) {
        var sheet = BallotSheet.of(meeting, election);
        var box = election.box();
        int voters = Math.max(1, meeting.voters(election.electorate()).present());
        int ballots = box.printed() > 0 ? box.printed() : voters;
        int counted = IntStream.of(voters, box.issued(), box.collected()).max().orElseThrow();
        var reasons = meeting.rules().invalidReasons().value();
        return Stream.of(
                new Printout("12-Phieu-bau-" + name(election), file -> BallotPdf.write(sheet, ballots, file)),
                new Printout(
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
