package org.thuky.domain.news;

import java.time.Instant;
import org.thuky.domain.chronicle.Event;

/** What is written for the news besides the record. */
public sealed interface NewsEvent extends Event {

    News applyTo(News news, Instant at);

    /** Soạn tin bài: its author, lead and captions are now these. */
    record NewsWritten(News news) implements NewsEvent {
        @Override
        public News applyTo(News before, Instant at) {
            return news;
        }
    }
}
