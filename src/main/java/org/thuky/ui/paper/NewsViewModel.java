package org.thuky.ui.paper;

import java.util.List;
import org.thuky.domain.news.News;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;
import org.thuky.paper.form.NewsCaptions;
import org.thuky.session.command.NewsCommand.WriteNews;
import org.thuky.ui.common.Desk;

/** Tin bài: what its writer adds to the record. */
public final class NewsViewModel {

    private final Desk desk;

    public NewsViewModel(Desk desk) {
        this.desk = desk;
    }

    NewsFormViewModel form() {
        return new NewsFormViewModel(desk.meeting().news(), proposed());
    }

    /** The captions that the paper has until its writer captions the pictures. */
    private List<String> proposed() {
        var congress = new MeetingAccount(desk.meeting().told().toldApart());
        return new NewsCaptions(congress, new Personnel(congress)).proposed();
    }

    /** Nothing is written when nothing was changed. */
    void write(News news) {
        if (!news.equals(desk.meeting().news())) {
            desk.perform(new WriteNews(news)).start();
        }
    }
}
