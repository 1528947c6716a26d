package org.thuky.paper.form;

import java.util.List;
import org.thuky.domain.Sentence;
import org.thuky.paper.account.Gap;
import org.thuky.paper.word.Fields;

/** Văn kiện: one paper of the meeting, computed from its record. What its kind fixes stands in {@link PaperKind}. */
public interface Paper {

    PaperKind kind();

    /** Numbered so that a folder lists the papers in the order of the day: "06-Chuong-trinh.docx". */
    default String fileName() {
        return kind().fileName();
    }

    default Sentence title() {
        return kind().title();
    }

    default Chapter chapter() {
        return kind().chapter();
    }

    /** Whether the upper union gets it. */
    default Filing filing() {
        return kind().filing();
    }

    /** The file in the folder of templates. */
    default String template() {
        return kind().template();
    }

    /** Số bản: how many of it are made and signed. */
    default int copies() {
        return 1;
    }

    /** How many people it gives a row or a card each; tells how large it becomes. */
    default int people() {
        return 0;
    }

    /** What the record does not tell yet; the paper can be written all the same, with gaps. Empty when it is ready. */
    List<Gap> missing();

    /** What the template is filled with. */
    Fields fields();
}
