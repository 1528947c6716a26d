package org.thuky.domain.leak;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class DrawsLots {

    int byMathematics() {
        return (int) Math.round(Math.random());
    }

    void byShuffling(List<String> names) {
        Collections.shuffle(names);
    }

    int byAddress(Object name) {
        return name.hashCode();
    }

    int byGenerator() {
        return new Random().nextInt();
    }

    String byIdentity() {
        return UUID.randomUUID().toString();
    }

    int bySecureGenerator() {
        return new SecureRandom().nextInt();
    }

    int byThread() {
        return ThreadLocalRandom.current().nextInt();
    }
}
