package org.thuky.domain.agenda;

/** Names a row of the agenda for as long as the meeting lasts, wherever it is moved. */
public record ItemId(int value) {}
