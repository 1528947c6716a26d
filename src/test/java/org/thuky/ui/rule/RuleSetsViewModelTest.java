package org.thuky.ui.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.rule.Document;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.store.RuleSetFiles;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;

class RuleSetsViewModelTest {

    @TempDir
    Path folder;

    private final ToldFailures told = new ToldFailures();
    private RuleSetFiles files;
    private RuleSetsViewModel model;

    @BeforeEach
    void open() {
        files = new RuleSetFiles(folder.resolve("rules"));
        model = new RuleSetsViewModel(files, files.all(), "k12", told.work(), new Messages(Messages.VIETNAMESE));
    }

    @Test
    void the_one_asked_for_is_in_view_and_cannot_be_changed() {
        assertThat(model.chosenProperty().get().id()).isEqualTo("k12");
        assertThat(model.canChange()).isFalse();
        assertThat(model.scope(files.get("k13-kh22"))).isEqualTo("Từ 29/8/2025 đến hết 30/12/2025 · Chỉ đại hội");
        assertThat(model.listing().basisProperty().get().lines()).hasSize(3);
    }

    @Test
    void an_id_that_is_gone_leaves_the_default_in_view() {
        var other = new RuleSetsViewModel(files, files.all(), "gone", told.work(), new Messages(Messages.VIETNAMESE));
        assertThat(other.chosenProperty().get().id()).isEqualTo(RuleSetFiles.DEFAULT);
    }

    @Test
    void a_copy_comes_into_view_and_can_be_changed() {
        copied("Của ngành");

        assertThat(model.canChange()).isTrue();
        assertThat(model.chosenProperty().get().title()).isEqualTo("Của ngành");
        assertThat(model.all())
                .hasSize(6)
                .last()
                .isEqualTo(model.chosenProperty().get());
    }

    @Test
    void a_change_is_on_the_disk_and_in_the_list() {
        copied("Của ngành");
        var draft = model.draft(Rule.SECOND_ENTRY);
        draft.choiceProperty().set(false);
        draft.verifiedProperty().set(true);

        model.save(draft.changed()).start();

        var id = model.chosenProperty().get().id();
        assertThat(new RuleSetFiles(folder.resolve("rules")).get(id).secondEntry())
                .isEqualTo(new Ruled<>(false, "Mặc định của chương trình", "", true));
    }

    @Test
    void only_what_is_not_verified_is_listed_on_demand() {
        assertThat(lines()).isEqualTo(Rule.all().size());
        model.listing().onlyUnverifiedProperty().set(true);
        assertThat(lines()).isBetween(1, Rule.all().size() - 1);
        assertThat(model.listing().sectionsProperty().get())
                .allSatisfy(section -> assertThat(section.lines()).isNotEmpty().noneMatch(RuleLines.Line::verified));
    }

    @Test
    void title_and_basis_are_changed_together() {
        copied("Của ngành");
        var draft = model.titleDraft();
        draft.titleProperty().set(" Của ngành Y tế ");
        draft.basisProperty().set("Điều lệ\n\n Hướng dẫn \n");
        model.save(draft.changed()).start();

        assertThat(model.chosenProperty().get().title()).isEqualTo("Của ngành Y tế");
        assertThat(model.chosenProperty().get().basis())
                .containsExactly(Document.titled("Điều lệ"), Document.titled("Hướng dẫn"));
        draft.titleProperty().set(" ");
        assertThat(draft.validity().ready().get()).isFalse();
    }

    @Test
    void a_deleted_one_makes_place_for_the_default() {
        copied("Của ngành");

        model.delete().start();

        assertThat(model.all()).extracting(RuleSet::title).doesNotContain("Của ngành");
        assertThat(model.chosenProperty().get().id()).isEqualTo(RuleSetFiles.DEFAULT);
    }

    @Test
    void what_cannot_be_written_is_told_and_nothing_is_lost() throws IOException {
        Files.createFile(folder.resolve("rules"));
        var draft = model.copyDraft();
        assertThat(draft.titleProperty().get()).isEqualTo("Bản sao: Khóa XII (đại hội nhiệm kỳ 2023–2028)");

        model.copy(draft.changed()).start();

        assertThat(told.refusals).hasSize(1);
        assertThat(model.chosenProperty().get().id()).isEqualTo("k12");
        assertThat(draft.titleProperty().get()).startsWith("Bản sao");
    }

    private void copied(String title) {
        var draft = model.copyDraft();
        draft.titleProperty().set(title);
        model.copy(draft.changed()).start();
    }

    private int lines() {
        return model.listing().sectionsProperty().get().stream()
                .mapToInt(section -> section.lines().size())
                .sum();
    }
}
