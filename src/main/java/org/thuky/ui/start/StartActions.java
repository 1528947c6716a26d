package org.thuky.ui.start;

import java.nio.file.Path;
import java.util.Locale;

/** What the first window can ask for; the wiring answers. */
public interface StartActions {

    /** Shows the form for a new meeting. */
    void fillInNewMeeting();

    /** Leaves the form. */
    void backToStart();

    /** Shows all rule sets. */
    void showRules();

    /** Shows all rule sets, to choose one for the form; what was typed there stays. */
    void chooseRules(NewMeetingViewModel form);

    void create(NewMeeting meeting);

    void open(Path folder);

    /** Makes a meeting of a backup and opens it. */
    void restore(Path file);

    void openSample(Sample sample);

    void switchLanguage(Locale language);

    /** The meetings that come with the application to try it on. */
    enum Sample {
        CAO_BANG("cao-bang"),
        HA_GIANG("ha-giang"),
        LANG_SON("lang-son"),
        DELEGATES("dai-bieu"),
        TIE("bau-lai"),
        SECOND_ROUND("lan-hai"),
        DIRECT_CHAIR_AFTER("bau-truc-tiep-a"),
        DIRECT_CHAIR_BESIDE("bau-truc-tiep-b"),
        APPOINTED("chi-dinh"),
        BY_ELECTION("bau-bo-sung"),
        REVIEW("so-ket");

        private final String folder;

        Sample(String folder) {
            this.folder = folder;
        }

        /** Where its script lies among the assets, and where it is kept among the meetings. */
        public String folder() {
            return folder;
        }
    }
}
