package org.thuky.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.meeting.Meeting;

/** The papers of a meeting, and how they get into Word. */
public final class Papers {

    private final Path ownTemplates;

    /** @param ownTemplates where the union keeps changed copies of the templates; need not exist */
    public Papers(Path ownTemplates) {
        this.ownTemplates = ownTemplates;
    }

    /**
     * Every paper there is, in the order of the day. A new paper is one more line here.
     *
     * @param integrityCode mã toàn vẹn, which the minutes print
     */
    public static List<Paper> of(Meeting meeting, String integrityCode) {
        var congress = new Congress(meeting);
        var papers = new ArrayList<Paper>();
        papers.add(new AgendaPaper(congress, false));
        papers.add(new AgendaPaper(congress, true));
        papers.add(new AttendanceList(congress));
        meeting.elections().all().forEach(election -> papers.add(new CountingReport(congress, election)));
        papers.add(new Minutes(congress, integrityCode));
        papers.add(new ResolutionPaper(congress));
        return papers;
    }

    /**
     * Writes one paper; an older copy is replaced only when the new one is whole.
     *
     * @return the file
     * @throws org.thuky.domain.Refusal when the template is unusable or the file cannot be written
     */
    public Path write(Paper paper, Path folder) {
        var file = folder.resolve(paper.fileName());
        var fields = paper.fields();
        PaperFile.replace(file, out -> new WordTemplate(paper.template(), ownTemplates).fill(fields, out));
        return file;
    }
}
