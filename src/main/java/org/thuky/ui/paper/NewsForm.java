package org.thuky.ui.paper;

import javafx.scene.control.Button;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.PairLines;
import org.thuky.ui.common.PairLines.Side;
import org.thuky.ui.common.Shown;

/** Where the news gets its author, its lead and its captions. */
final class NewsForm {

    private NewsForm() {}

    static Form of(NewsFormViewModel model, Messages messages) {
        var form = new Form(Width.WIDE, model.validity(), messages);
        var propose = new Button(messages.text("news.form.propose"));
        propose.setId("propose");
        propose.getStyleClass().add("small");
        propose.setOnAction(click -> model.propose());
        Shown.when(propose, model.proposes());
        return form.row(
                        form.text("news.form.author", "newsAuthor", model.authorProperty()),
                        form.text("news.form.unit", "newsUnit", model.unitProperty()))
                .add(
                        form.area("news.form.lead", "newsLead", 3, model.leadProperty()),
                        Form.part(
                                messages.text("news.form.captions"),
                                PairLines.of(
                                                new Side(messages.text("news.form.caption.who"), "captionWho", 16),
                                                new Side(messages.text("news.form.caption.what"), "captionWhat", 22))
                                        .show(model.captions())),
                        propose);
    }
}
