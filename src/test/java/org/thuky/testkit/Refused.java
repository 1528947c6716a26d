package org.thuky.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.thuky.domain.Refusal;

/** Says which refusal an act must meet. */
public final class Refused {

    private Refused() {}

    public static void refused(String key, ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.sentence().key()).isEqualTo(key);
    }
}
