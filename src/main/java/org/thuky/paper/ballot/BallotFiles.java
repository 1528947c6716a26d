package org.thuky.paper.ballot;

import java.util.stream.IntStream;
import org.thuky.domain.election.Election;
import org.thuky.domain.meeting.Meeting;
import org.thuky.paper.file.Enclosure;

/** What is printed for one election, each a PDF: measured when it is counted, so it looks the same on every computer. */
public final class BallotFiles {

    private static final int PRACTICE_COPIES = 10;

    private BallotFiles() {}

    /** Phiếu bầu, exactly so many. */
    public static Enclosure ballots(Meeting meeting, Election election, int copies) {
        return new Enclosure(
                "12-Phieu-bau-" + name(election),
                file -> BallotPdf.write(BallotSheet.of(meeting, election), copies, file));
    }

    /** Phiếu bầu, as many as were printed before, or one for everybody who is present. */
    public static Enclosure ballots(Meeting meeting, Election election) {
        int printed = election.box().printed();
        return ballots(meeting, election, printed > 0 ? printed : Math.max(1, voters(meeting, election)));
    }

    /** Phiếu tập: printed for explaining, never counted. */
    public static Enclosure practice(Meeting meeting, Election election) {
        return new Enclosure(
                "12-Phieu-tap-" + name(election),
                file -> BallotPdf.write(BallotSheet.of(meeting, election).forPractice(), PRACTICE_COPIES, file));
    }

    /** Bảng kiểm phiếu: for a count on paper, at any moment. */
    public static Enclosure tally(Meeting meeting, Election election) {
        var box = election.box();
        int most = IntStream.of(1, voters(meeting, election), box.issued(), box.collected())
                .max()
                .orElseThrow();
        var reasons = meeting.rules().invalidReasons().value();
        return new Enclosure(
                "13-Bang-kiem-phieu-" + name(election),
                file -> TallySheet.write(BallotSheet.of(meeting, election), reasons, most, file));
    }

    private static int voters(Meeting meeting, Election election) {
        return meeting.voters(election.electorate()).present();
    }

    private static String name(Election election) {
        return election.id().value() + ".pdf";
    }
}
