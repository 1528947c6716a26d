package org.thuky.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.Imprint;
import org.thuky.domain.meeting.Meeting;
import org.thuky.paper.account.ImprintLine;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;

/** The papers of a meeting. */
public final class Papers {

    private Papers() {}

    /**
     * Every paper that is due, in the order of the day. A new paper is one more line here and one in {@link PaperKind}.
     *
     * @param chronicle tells when things happened, and why an announced result was taken back
     * @param integrityCode mã toàn vẹn, which minutes and counting reports print
     */
    public static List<Paper> of(Meeting now, Chronicle chronicle, String integrityCode) {
        var meeting = now.told().toldApart();
        var congress = new MeetingAccount(meeting);
        var personnel = new Personnel(congress);
        var imprint = new ImprintLine(Imprint.of(now, chronicle.entries().size(), integrityCode));
        var elections = meeting.elections().all();
        var elected = new ElectedList(congress, personnel);
        var papers = new ArrayList<Paper>();
        Consumer<Paper> add = paper -> {
            if (paper.kind().due(congress)) {
                papers.add(paper);
            }
        };
        add.accept(new Invitation(congress));
        add.accept(new Summons(congress));
        add.accept(new MemberCards(congress));
        add.accept(new VotingCards(congress));
        add.accept(new AttendanceList(congress));
        add.accept(new AgendaPaper(congress, false));
        add.accept(new AgendaPaper(congress, true));
        add.accept(new ChairScript(congress));
        add.accept(new CredentialsReport(congress));
        add.accept(new TermReport(congress));
        elections.forEach(election -> add.accept(new NominationList(congress, election)));
        add.accept(new CandidateProfiles(congress));
        add.accept(new SealLabel(congress));
        elections.forEach(election -> add.accept(new CountingReport(congress, election, imprint)));
        add.accept(new Minutes(congress, chronicle, imprint));
        add.accept(new ResolutionPaper(congress));
        add.accept(new FirstMeetingMinutes(congress, personnel, imprint));
        add.accept(new RecognitionRequest(congress, personnel, with(papers, elected)));
        add.accept(elected);
        add.accept(new ReviewReport(congress));
        add.accept(new PetitionTotals(congress, personnel));
        add.accept(new NewsReport(congress, personnel));
        add.accept(new FilingList(congress, personnel, List.copyOf(papers)));
        return papers;
    }

    private static List<Paper> with(List<Paper> papers, Paper another) {
        return Stream.concat(papers.stream(), Stream.of(another)).toList();
    }
}
