package org.thuky.ui.attendance;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.rule.Ruled;

/** Says whether enough are there, how many are missing, and by which clause. */
final class QuorumWords {

    private QuorumWords() {}

    static List<Sentence> words(Presence presence, Ruled<Share> quorum) {
        var bar = quorum.value();
        if (presence.summoned() == 0) {
            return List.of(Sentence.of("attendance.quorum.nobody"));
        }
        int least = new Presence(presence.summoned(), 0).shortOf(bar);
        var words = new ArrayList<Sentence>();
        words.add(
                presence.quorate(bar)
                        ? Sentence.of("attendance.quorum.reached")
                        : Sentence.of("attendance.quorum.short", presence.shortOf(bar)));
        words.add(
                Sentence.of("attendance.quorum.needed", least, presence.summoned(), bar.toString(), quorum.citation()));
        if (!quorum.verified()) {
            words.add(Sentence.of("attendance.quorum.unverified"));
        }
        return words;
    }
}
