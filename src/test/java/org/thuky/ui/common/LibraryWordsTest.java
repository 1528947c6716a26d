package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The libraries bring no Vietnamese; a new version must not bring back English words unnoticed. */
class LibraryWordsTest {

    private static final String JAVAFX = "/com/sun/javafx/scene/control/skin/resources/controls";

    @Test
    void every_word_of_controlsfx_is_vietnamese() throws IOException {
        assertThat(words("/controlsfx_vi.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        words("/controlsfx.properties").stringPropertyNames());
    }

    @Test
    void every_word_of_javafx_is_vietnamese_but_for_the_colour_chooser_and_the_media_player() throws IOException {
        var english = words(JAVAFX + ".properties").stringPropertyNames().stream()
                .filter(key -> !key.startsWith("ColorPicker.") && !key.startsWith("MediaView."));

        assertThat(words(JAVAFX + "_vi.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.toList());
    }

    private static Properties words(String place) throws IOException {
        var words = new Properties();
        try (var stream = LibraryWordsTest.class.getResourceAsStream(place)) {
            assertThat(stream).as(place).isNotNull();
            words.load(stream);
        }
        return words;
    }
}
