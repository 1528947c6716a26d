package org.thuky.ui.resolution;

import java.util.List;
import org.thuky.domain.floor.Treatment;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;

/** What is asked about a document. */
final class DocumentForm {

    private DocumentForm() {}

    static Form of(DocumentFormViewModel model, Messages messages) {
        var form = new Form(Width.NORMAL, model.validity(), messages);
        return form.add(form.area("floor.document.title", "documentTitle", 2, model.titleProperty()))
                .row(
                        form.choice(
                                        "floor.document.treatment",
                                        "documentTreatment",
                                        model.treatmentProperty(),
                                        List.of(Treatment.values()),
                                        treatment -> messages.text(treatment.label()))
                                .share(2),
                        form.text("floor.document.number", "documentNumber", model.numberProperty()),
                        form.text("floor.document.date", "documentDate", model.dateProperty()))
                .add(form.text("floor.document.issuer", "documentIssuer", model.issuerProperty()));
    }
}
