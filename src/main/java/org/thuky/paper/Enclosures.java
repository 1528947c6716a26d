package org.thuky.paper;

import java.util.List;
import java.util.stream.Stream;
import org.thuky.domain.meeting.Meeting;
import org.thuky.paper.ballot.BallotFiles;
import org.thuky.paper.excel.ExcelFiles;
import org.thuky.paper.file.Enclosure;

/** The files of a meeting beside its Word papers. */
public final class Enclosures {

    private Enclosures() {}

    /** The ballots and the tally sheets of every election that has candidates, and every table that has something to tell. */
    public static List<Enclosure> of(Meeting meeting) {
        var sheets = meeting.elections().all().stream()
                .filter(election -> !election.candidates().isEmpty())
                .flatMap(election ->
                        Stream.of(BallotFiles.ballots(meeting, election), BallotFiles.tally(meeting, election)));
        return Stream.concat(sheets, ExcelFiles.of(meeting).stream()).toList();
    }
}
