package org.thuky.ui.shell;

import java.util.Locale;

/** What the bars can ask for; the wiring answers. */
public interface ShellActions {

    void undo();

    void redo();

    /** Begins another sitting, which takes its roll anew. */
    void openSitting();

    /** The clock went back, or stands before the last entry: asks which time is right. */
    void askClock();

    /** Opens the folder of the meeting in the desktop's file window. */
    void showFolder();

    /** Writes the meeting into one file. */
    void backUp();

    /** Says in what the copies of the meeting differ. */
    void compareCopies();

    /** Takes personal data out of the meeting, once its time of keeping is over and it is backed up. */
    void erasePersonalData();

    void closeMeeting();

    /** Says which program this is. */
    void about();

    void switchLanguage(Locale language);
}
