package org.thuky.paper;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thuky.domain.meeting.Imprint;
import org.thuky.domain.meeting.Meeting;
import org.thuky.paper.ballot.BallotFiles;
import org.thuky.paper.excel.ExcelFiles;
import org.thuky.paper.file.Enclosure;
import org.thuky.paper.recount.RecountPage;

/** The files of a meeting beside its Word papers. */
public final class Enclosures {

    private Enclosures() {}

    /**
     * The ballots and the tally sheets of every election that has candidates, every table that has something to tell, and
     * the page that counts the announced elections again.
     *
     * @param privately whether tables tell what is sensitive of people
     */
    public static List<Enclosure> of(Meeting now, Imprint imprint, boolean privately) {
        var meeting = now.told().toldApart();
        var sheets = meeting.elections().all().stream()
                .filter(election -> !election.candidates().isEmpty())
                .flatMap(election ->
                        Stream.of(BallotFiles.ballots(meeting, election), BallotFiles.tally(meeting, election)));
        return Stream.of(sheets, ExcelFiles.of(meeting, privately).stream(), RecountPage.of(meeting, imprint).stream())
                .flatMap(Function.identity())
                .toList();
    }
}
