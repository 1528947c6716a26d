package org.thuky.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import org.thuky.domain.Sentence;

/** The one door to every dialog. Every button says what it does; Escape always means "no, leave it as it is". */
public interface Dialogs extends Work.Failures {

    /** Tells something that needs no answer. */
    void tell(Sentence title, Sentence text);

    /**
     * Asks before an act.
     *
     * @param act what the button says, e.g. "Xóa khỏi danh sách"
     */
    boolean confirm(Sentence title, Sentence text, Sentence act);

    /** As {@link #confirm}, for an act that takes something away: the button is red and Enter does not press it. */
    boolean confirmLoss(Sentence title, Sentence text, Sentence act);

    /** Asks for a reason, which must not be blank: it enters the chronicle. */
    Optional<String> askReason(Sentence title, Sentence text, Sentence act);

    /**
     * Shows a form in a dialog. The act is taken only once the form is ready.
     *
     * @return true when the act was chosen
     */
    boolean form(Sentence title, Form form, Sentence act);

    Optional<Path> openFile(Sentence title, FileKind kind);

    /** @param suggestion a file name with its ending */
    Optional<Path> saveFile(Sentence title, FileKind kind, String suggestion);

    Optional<Path> chooseFolder(Sentence title, Path first);

    /**
     * Files a chooser offers.
     *
     * @param name what the chooser calls them
     * @param endings without the dot: "xlsx", "csv"
     */
    record FileKind(Sentence name, String... endings) {}
}
