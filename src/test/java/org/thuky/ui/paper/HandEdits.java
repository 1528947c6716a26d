package org.thuky.ui.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.thuky.paper.Exported;
import org.thuky.paper.word.Difference;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;

/** What is told of papers into which people had written much by hand. */
public final class HandEdits {

    private static final String EXPORTED =
            "Đại hội đã nghe đồng chí Nguyễn Phước Công Tằng Tôn Nữ Thị Hoàng Anh trình bày"
                    + " báo cáo tổng kết phong trào công nhân, viên chức, lao động và hoạt động công đoàn nhiệm kỳ 2018 - 2023.";

    private HandEdits() {}

    public static Form form(Messages messages) {
        var minutes = new Exported(
                Path.of("16-Bien-ban-dai-hoi.docx"),
                List.of("Thảo luận", "Phát biểu chỉ đạo của lãnh đạo công đoàn cấp trên và cấp ủy đảng"),
                List.of(
                        new Difference(EXPORTED, EXPORTED + " Đại hội nhất trí thông qua báo cáo."),
                        new Difference("", EXPORTED),
                        new Difference(EXPORTED, "")),
                Optional.of(Path.of("16-Bien-ban-dai-hoi (ban sua tay 2023-05-09 17.42.05).docx")));
        return HandEditsForm.of(List.of(minutes, minutes), messages);
    }
}
