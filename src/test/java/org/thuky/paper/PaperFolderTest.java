package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.Meeting;
import org.thuky.paper.form.Paper;
import org.thuky.paper.form.Papers;

class PaperFolderTest {

    private static final Paper RESOLUTION = paper("17", SampleMeeting.held());

    private static Paper paper(String number, Meeting meeting) {
        return Papers.of(meeting, Chronicle.EMPTY, "7f3a91c04be2").stream()
                .filter(paper -> paper.fileName().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    @TempDir
    Path meeting;

    private Path ownTemplates;
    private Templates templates;
    private PaperFolder folder;

    @BeforeEach
    void open_the_folder() {
        ownTemplates = meeting.resolve("Mau van kien");
        templates = new Templates(ownTemplates);
        folder = new PaperFolder(templates, meeting.resolve("van-kien"));
    }

    @Test
    void a_paper_tells_when_it_was_exported() {
        assertThat(folder.written(RESOLUTION)).isEmpty();
        folder.export(RESOLUTION);
        assertThat(folder.written(RESOLUTION)).isPresent();
    }

    @Test
    void a_long_paper_says_how_far_it_is_card_by_card() {
        var moments = new ArrayList<Long>();

        folder.export(paper("03", SampleMeeting.summoned(500)), (done, all) -> moments.add(100 * done / all));

        assertThat(moments).isSorted().contains(0L, 25L, 50L, 75L, 99L).allMatch(percent -> percent <= 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03", "05"})
    void a_long_paper_can_be_stopped_in_the_middle_and_leaves_nothing(String number) {
        var cards = paper(number, SampleMeeting.summoned(60));

        assertThatThrownBy(() -> folder.export(cards, (done, all) -> {
                    if (2 * done > all) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void exporting_again_leaves_one_file() throws IOException {
        folder.export(RESOLUTION);
        assertThat(folder.export(RESOLUTION).kept()).isEmpty();
        try (var files = Files.list(folder.path())) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.file(RESOLUTION));
        }
    }

    @Test
    void what_was_edited_in_Word_since_is_kept() throws IOException {
        folder.export(RESOLUTION);
        var file = Files.writeString(folder.file(RESOLUTION), "sửa trong Word");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-05-09T07:05:00Z")));

        assertThat(folder.export(RESOLUTION).kept())
                .contains(folder.path().resolve("ban-truoc/17-Nghi-quyet 2023-05-09 14.05.00.docx"))
                .hasValueSatisfying(kept -> assertThat(kept).hasContent("sửa trong Word"));
        assertThat(Files.size(file)).isGreaterThan(1000);
    }

    @Test
    void what_an_earlier_session_left_untouched_is_known() {
        folder.export(RESOLUTION);
        assertThat(new PaperFolder(templates, folder.path()).export(RESOLUTION).kept())
                .isEmpty();
    }

    @Test
    void what_came_from_elsewhere_is_kept() throws IOException {
        folder.export(RESOLUTION);
        try (var left = Files.walk(folder.path().resolve(".da-xuat"))) {
            for (var file : left.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertThat(folder.export(RESOLUTION).kept()).isPresent();
        assertThat(folder.export(RESOLUTION).kept()).isEmpty();
    }

    @Test
    void a_paper_open_in_Word_is_left_as_it_is() throws IOException {
        folder.export(RESOLUTION);
        var before = Files.readAllBytes(folder.file(RESOLUTION));
        Files.writeString(folder.path().resolve("~$-Nghi-quyet.docx"), "");
        assertThatThrownBy(() -> folder.export(RESOLUTION)).isInstanceOf(Refusal.class);
        assertThat(folder.file(RESOLUTION)).hasBinaryContent(before);
    }

    @Test
    void templates_are_laid_out_for_every_paper_and_changed_ones_stay() throws IOException {
        Files.createDirectories(ownTemplates);
        var changed = Files.writeString(ownTemplates.resolve("nghi-quyet.docx"), "mẫu của công đoàn");

        assertThat(templates.layOut()).isEqualTo(ownTemplates);

        assertThat(changed).hasContent("mẫu của công đoàn");
        assertThat(Papers.of(SampleMeeting.held(), Chronicle.EMPTY, ""))
                .allSatisfy(paper ->
                        assertThat(ownTemplates.resolve(paper.template())).isRegularFile());
        Files.delete(changed);
        templates.layOut();
        assertThat(folder.export(RESOLUTION).kept()).isEmpty();
        assertThat(folder.written(RESOLUTION)).isPresent();
    }
}
