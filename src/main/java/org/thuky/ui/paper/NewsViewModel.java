package org.thuky.ui.paper;

import java.util.List;
import org.thuky.domain.news.News;
import org.thuky.paper.form.NewsReport;
import org.thuky.paper.form.Papers;
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
        var state = desk.state();
        return Papers.of(state.meeting(), state.chronicle(), state.integrityCode()).stream()
                .filter(NewsReport.class::isInstance)
                .flatMap(report -> ((NewsReport) report).proposed().stream())
                .toList();
    }

    /** Nothing is written when nothing was changed. */
    void write(News news) {
        if (!news.equals(desk.meeting().news())) {
            desk.perform(new WriteNews(news)).start();
        }
    }
}
