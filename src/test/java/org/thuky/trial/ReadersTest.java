package org.thuky.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thuky.domain.Refusal;
import org.thuky.trial.Reader.Reading;

/** The short form of the trial; {@code src/docs/trust.md} tells the whole. */
class ReadersTest {

    /** Of all readers together; what is slow is tried less. */
    private static final int TRIES = 4_000;

    static Stream<Reader> readers() {
        return Readers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void what_is_mutated_is_read_or_refused_in_a_sentence(Reader reader) throws Exception {
        var outcome =
                new ReaderTrial(reader, ReaderTrial.HANGING).run(0, Math.max(8, TRIES * reader.perMille() / 1000));
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.read() + outcome.refused()).isEqualTo(outcome.tries());
        // or the trial would try nothing: some inputs are still those of before
        assertThat(outcome.read()).isPositive();
    }

    @Test
    void the_same_number_is_the_same_input() throws Exception {
        for (var reader : Readers.all()) {
            var trial = new ReaderTrial(reader, ReaderTrial.HANGING);
            assertThat(trial.input(42)).isEqualTo(trial.input(42));
            assertThat(trial.input(42)).isNotEqualTo(trial.input(43));
        }
    }

    @Test
    void a_reader_that_breaks_is_seen() throws Exception {
        assertThat(failures((input, file) -> {
                    throw new ArrayIndexOutOfBoundsException();
                }))
                .hasSize(20)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(ArrayIndexOutOfBoundsException.class));
    }

    @Test
    void what_breaks_where_nobody_hears_it_is_seen() throws Exception {
        assertThat(failures((input, file) -> {
                    var property = new SimpleStringProperty("");
                    property.addListener((changed, before, now) -> {
                        throw Refusal.of("member.refusal.file-empty");
                    });
                    property.set("typed");
                }))
                .hasSize(20)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refusal.class));
    }

    @Test
    void a_reader_that_hangs_is_seen_and_the_trial_goes_on() throws Exception {
        var released = new AtomicBoolean();
        assertThat(failures((input, file) -> {
                    while (!released.get()) {
                        Thread.onSpinWait();
                    }
                }))
                .hasSize(20)
                .allSatisfy(failure -> assertThat(failure).hasMessage("hangs"));
        released.set(true);
    }

    @Test
    void a_refusal_that_leaves_something_behind_is_seen() throws Exception {
        assertThat(failures((input, file) -> {
                    Files.createFile(file.resolveSibling("half.docx"));
                    throw Refusal.of("member.refusal.file-empty");
                }))
                .hasSize(20)
                .allSatisfy(failure -> assertThat(failure).hasMessage("a file was changed"));
    }

    @Test
    void a_refusal_without_words_is_seen() throws Exception {
        assertThat(failures((input, file) -> {
                    throw Refusal.of("member.refusal.no-such-key");
                }))
                .hasSize(20);
    }

    private static List<Throwable> failures(Reading reading) throws IOException, InterruptedException {
        var reader =
                new Reader("planted", "planted.txt", 1, () -> List.of(Words.bytes("Đại hội")), Words::mutated, reading);
        return List.copyOf(new ReaderTrial(reader, Duration.ofMillis(40))
                .run(0, 20)
                .failures()
                .values());
    }
}
