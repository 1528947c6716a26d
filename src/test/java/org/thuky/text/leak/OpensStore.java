package org.thuky.text.leak;

import org.thuky.store.H2Archive;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class OpensStore {
    final H2Archive leak = new H2Archive();
}
