package org.thuky.domain.leak;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class Rounds {
    final double leak = 0.803;
}
