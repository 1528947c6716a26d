package org.thuky.domain.election;

import java.time.Instant;
import org.thuky.domain.chronicle.Event;

/** What is announced by decision of the upper union instead of being elected. */
public sealed interface AppointmentEvent extends Event {

    Elections applyTo(Elections elections, Instant at);

    /** The decision was read to the meeting. */
    record AppointmentAnnounced(Appointment appointment) implements AppointmentEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.with(appointment);
        }
    }

    /** It was entered by mistake. */
    record AppointmentRemoved(int number) implements AppointmentEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.withoutAppointment(number);
        }
    }
}
