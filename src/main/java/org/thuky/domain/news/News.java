package org.thuky.domain.news;

import java.util.List;

/**
 * Tin bài: what its writer adds to what the record tells.
 *
 * @param author bút danh, tác giả; may be empty
 * @param unit cơ quan of the author: "Văn phòng Sở"; may be empty
 * @param lead the first sentence, where the writer has another than the record's; may be empty
 * @param captions of the pictures, in order; when there are none, the record proposes some
 */
public record News(String author, String unit, String lead, List<Caption> captions) {

    public static final News UNWRITTEN = new News("", "", "", List.of());

    public News {
        author = author.strip();
        unit = unit.strip();
        lead = lead.strip();
        captions = List.copyOf(captions);
    }
}
