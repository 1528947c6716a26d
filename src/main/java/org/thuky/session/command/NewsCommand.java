package org.thuky.session.command;

import org.thuky.domain.chronicle.Event;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.news.News;
import org.thuky.domain.news.NewsEvent;

/** Commands on the news. */
public sealed interface NewsCommand extends Command {

    record WriteNews(News news) implements NewsCommand {
        @Override
        public Event decide(Meeting meeting) {
            return new NewsEvent.NewsWritten(news);
        }
    }
}
