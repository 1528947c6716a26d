package org.thuky.ui.vote.leak;

import org.thuky.ui.agenda.AgendaController;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class OpensAgenda {
    AgendaController leak;
}
