package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.thuky.paper.form.Paper;

/** Papers as they lie in a folder, read back as whoever opens them reads them: it does not show where a line may not break. */
record WrittenPapers(Path folder) {

    Path file(Paper paper) {
        var file = folder.resolve(paper.fileName());
        new Templates(folder.resolve("own")).writeAs(paper, file);
        return file;
    }

    String text(Paper paper) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file(paper)));
                var words = new XWPFWordExtractor(document)) {
            var text = words.getText().replace('\u00a0', ' ');
            assertThat(text).doesNotContain("{{", "}}", "null");
            return text;
        }
    }
}
