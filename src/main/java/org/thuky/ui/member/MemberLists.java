package org.thuky.ui.member;

import java.nio.file.Path;
import java.util.List;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.MemberDraft;
import org.thuky.ui.common.Work;

/** Opens lists of people as offices send them, so that they can be looked at and corrected before they are taken in. */
public interface MemberLists {

    /** @throws Refusal when the file cannot be read as a list */
    MemberList read(Path file, Work.Progress progress);

    /** What was copied from a table. @throws Refusal when there is nothing in it */
    MemberList paste(String text);

    /**
     * An opened list.
     *
     * @param sheets in the order of the file
     * @param likeliest the sheet that seems to be the list
     */
    record MemberList(List<Sheet> sheets, Sheet likeliest) {}

    /** One sheet as it was found. */
    interface Sheet {

        String name();

        List<Line> lines();

        /** How each column is headed in the file; empty texts when it has no heading. */
        List<String> headings();

        /** What the columns seem to hold. */
        Columns recognised();
    }

    /** A line that is not blank. @param number as the spreadsheet counts */
    record Line(int number, List<String> cells) {}

    /** What each column of a sheet holds; corrected, it gives a new one. */
    interface Columns {

        /** Everything a column can hold; the first means that it is not used. */
        List<Sentence> meanings();

        Sentence meaning(int column);

        Columns with(int column, Sentence meaning);

        /** The people in the sheet, read so. @throws Refusal when no column holds the names */
        Reading read();
    }

    /** @param notices what should be known of the list as a whole */
    record Reading(List<MemberDraft> drafts, List<Sentence> notices) {}
}
