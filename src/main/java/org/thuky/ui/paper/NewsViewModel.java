package org.thuky.ui.paper;

import org.thuky.domain.news.News;
import org.thuky.session.command.NewsCommand.WriteNews;
import org.thuky.ui.common.Desk;

/** Tin bài: what its writer adds to the record. */
public final class NewsViewModel {

    private final Desk desk;

    public NewsViewModel(Desk desk) {
        this.desk = desk;
    }

    NewsFormViewModel form() {
        return new NewsFormViewModel(desk.meeting().news());
    }

    /** Nothing is written when nothing was changed. */
    void write(News news) {
        if (!news.equals(desk.meeting().news())) {
            desk.perform(new WriteNews(news)).start();
        }
    }
}
