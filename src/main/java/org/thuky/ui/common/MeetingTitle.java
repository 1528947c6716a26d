package org.thuky.ui.common;

import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.Facts;
import org.thuky.text.Messages;

/** What a meeting is called on the screen. */
public final class MeetingTitle {

    private MeetingTitle() {}

    /** "Đại hội Công đoàn cơ sở … lần thứ VI". */
    public static String of(Facts facts, Messages messages) {
        var name = messages.text(
                switch (facts.kind()) {
                    case CONGRESS -> Sentence.of("common.meeting.congress", facts.union());
                    case COMMITTEE_CONFERENCE -> Sentence.of("common.meeting.committee", facts.union());
                    case MIDTERM_REVIEW -> Sentence.of("common.meeting.review", facts.union());
                });
        return facts.ordinal() == 0
                ? name
                : messages.text(
                        "common.meeting.ordinal", name, messages.formats().roman(facts.ordinal()));
    }

    /** "nhiệm kỳ 2023 – 2028 · 09/5/2023 · Hội trường tầng 2". */
    public static String subtitle(Facts facts, Messages messages) {
        var term = messages.text(
                "common.meeting.term", Integer.toString(facts.termFrom()), Integer.toString(facts.termTo()));
        var when = term + " · " + messages.formats().date(facts.date());
        return facts.place().isBlank() ? when : when + " · " + facts.place();
    }
}
