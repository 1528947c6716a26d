package org.thuky.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thuky.paper.Templates;

/** With {@code -Dtemplates=write} the templates are written anew from their recipes. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("assets", "templates");

    static List<Path> recipes() throws IOException {
        try (var files = Files.list(TemplateForge.RECIPES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void every_template_is_what_its_recipe_makes(Path recipe) throws IOException {
        var template = TEMPLATES.resolve(recipe.getFileName().toString().replace(".txt", ".docx"));
        var made = TemplateForge.template(recipe);
        if ("write".equals(System.getProperty("templates"))) {
            Files.write(template, made);
        }
        assertThat(template).hasBinaryContent(made);
    }

    @Test
    void every_template_has_its_recipe() throws IOException {
        var made =
                recipes().stream().map(recipe -> recipe.getFileName().toString().replace(".txt", ".docx"));
        assertThat(made).containsExactlyInAnyOrderElementsOf(Templates.FILES);
    }
}
