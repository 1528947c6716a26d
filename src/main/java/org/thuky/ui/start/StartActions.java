package org.thuky.ui.start;

import java.nio.file.Path;
import java.util.Locale;

/** What the first window can ask for; the wiring answers. */
public interface StartActions {

    /** Shows the form for a new meeting. */
    void fillInNewMeeting();

    /** Leaves the form. */
    void backToStart();

    void create(NewMeeting meeting);

    void open(Path folder);

    void openSample(Sample sample);

    void speak(Locale language);

    /** The congresses that come with the application to try it on. */
    enum Sample {
        CAO_BANG,
        HA_GIANG,
        LANG_SON
    }
}
