package org.thuky.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link DamageTrial}; the long one stands in {@code src/docs/trust.md}. */
class DamageTest {

    @TempDir
    private Path temp;

    @Test
    void a_damaged_meeting_opens_whole_or_is_refused_untouched() throws IOException {
        var result = new DamageTrial(temp, 2026).run(200);

        assertThat(result.silent()).isEmpty();
        assertThat(result.whole()).isPositive();
        assertThat(result.refused()).isPositive();
        assertThat(result.whole() + result.refused()).isEqualTo(result.tries());
    }
}
