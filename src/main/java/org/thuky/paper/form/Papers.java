package org.thuky.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.Imprint;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.paper.account.Congress;
import org.thuky.paper.account.ImprintLine;
import org.thuky.paper.account.Personnel;

/** The papers of a meeting. */
public final class Papers {

    private Papers() {}

    /**
     * Every paper there is, in the order of the day. A new paper is one more line here.
     *
     * @param chronicle tells when things happened, and why an announced result was taken back
     * @param integrityCode mã toàn vẹn, which minutes and counting reports print
     */
    public static List<Paper> of(Meeting meeting, Chronicle chronicle, String integrityCode) {
        var congress = new Congress(meeting);
        var imprint =
                new ImprintLine(Imprint.of(meeting.facts(), chronicle.entries().size(), integrityCode));
        var papers = new ArrayList<Paper>();
        boolean isCongress = meeting.facts().kind() == MeetingKind.CONGRESS;
        var elections = meeting.elections().all();
        papers.add(new Invitation(congress));
        papers.add(new Summons(congress));
        if (isCongress) {
            papers.add(new MemberCards(congress));
            papers.add(new VotingCards(congress));
        }
        papers.add(new AttendanceList(congress));
        papers.add(new AgendaPaper(congress, false));
        papers.add(new AgendaPaper(congress, true));
        papers.add(new ChairScript(congress));
        if (isCongress) {
            papers.add(new CredentialsReport(congress));
        }
        elections.forEach(election -> papers.add(new NominationList(congress, election)));
        if (!elections.isEmpty()) {
            papers.add(new CandidateProfiles(congress));
            papers.add(new SealLabel(congress));
        }
        elections.forEach(election -> papers.add(new CountingReport(congress, election, imprint)));
        papers.add(new Minutes(congress, chronicle, imprint));
        if (meeting.facts().kind() != MeetingKind.MIDTERM_REVIEW) {
            papers.add(new ResolutionPaper(congress));
        }
        var personnel = new Personnel(congress);
        if (FirstMeetingMinutes.due(congress)) {
            papers.add(new FirstMeetingMinutes(congress, personnel, imprint));
        }
        var elected = new ElectedList(congress, personnel);
        if (personnel.toBeRecognised()) {
            papers.add(new RecognitionRequest(congress, personnel, with(papers, elected)));
        }
        if (personnel.changes()) {
            papers.add(elected);
        }
        if (meeting.facts().kind() == MeetingKind.MIDTERM_REVIEW) {
            papers.add(new ReviewReport(congress));
        }
        if (!meeting.petitions().all().isEmpty()) {
            papers.add(new PetitionTotals(congress, personnel));
        }
        papers.add(new NewsReport(congress, personnel));
        papers.add(new FilingList(congress, personnel, List.copyOf(papers)));
        return papers;
    }

    private static List<Paper> with(List<Paper> papers, Paper another) {
        return Stream.concat(papers.stream(), Stream.of(another)).toList();
    }
}
