package org.thuky.ui.shell;

import java.util.Locale;

/** What the bars can ask for; the wiring answers. */
public interface ShellActions {

    void undo();

    void redo();

    /** Opens the folder of the meeting in the desktop's file window. */
    void showFolder();

    /** Writes the meeting into one file. */
    void backUp();

    void closeMeeting();

    /** Says which program this is. */
    void about();

    void speak(Locale language);
}
