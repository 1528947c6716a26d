package org.thuky.paper;

import org.thuky.domain.election.Appointment;

/** Công bố quyết định chỉ định, worded once for minutes and resolution. */
final class AppointmentLines {

    private AppointmentLines() {}

    static Fields of(Appointment appointment, Assembly assembly) {
        var decision = appointment.decision();
        return new Fields()
                .text("dai_hoi", assembly.word())
                .text("so_quyet_dinh", decision.number())
                .text("ngay_quyet_dinh", Congress.formats().longDate(decision.date()))
                .text("noi_ban_hanh", decision.issuer())
                .text("chi_dinh_vao", appointment.title())
                .text("so_nguoi", Congress.count(appointment.people().size()))
                .each("nguoi_duoc_chi_dinh", appointment.people(), Congress::person);
    }
}
