package org.thuky.paper.form;

import java.util.List;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;

/**
 * Chương trình đại hội, as it is planned.
 *
 * @param internal with who does what, for those who run the meeting
 */
record AgendaPaper(MeetingAccount congress, boolean internal) implements Paper {

    @Override
    public PaperKind kind() {
        return internal ? PaperKind.INTERNAL_AGENDA : PaperKind.AGENDA;
    }

    @Override
    public List<Gap> missing() {
        return congress.meeting().agenda().items().isEmpty()
                ? List.of(Gap.in(Gap.Place.AGENDA, "paper.missing.agenda"))
                : List.of();
    }

    @Override
    public Fields fields() {
        return congress.fields()
                .text("thoi_gian", congress.convened())
                .show("ban_cong_khai", !internal)
                .show("ban_noi_bo", internal)
                .each(
                        "chuong_trinh",
                        PlannedItem.of(congress),
                        row -> new Fields()
                                .text("thoi_gian", row.time())
                                .text("tt", Integer.toString(row.number()))
                                .text("noi_dung", row.item().title())
                                .text("nguoi_thuc_hien", row.item().leader()));
    }
}
