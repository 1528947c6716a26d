package org.thuky.paper.account;

import org.thuky.domain.election.Appointment;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Công bố quyết định chỉ định, worded once for minutes and resolution. */
public final class AppointmentLines {

    private AppointmentLines() {}

    public static Fields of(Appointment appointment, Assembly assembly) {
        var decision = appointment.decision();
        return new Fields()
                .text("dai_hoi", assembly.word())
                .text("so_quyet_dinh", decision.number())
                .text("ngay_quyet_dinh", Phrases.formats().longDate(decision.date()))
                .text("noi_ban_hanh", decision.issuer())
                .text("chi_dinh_vao", appointment.title())
                .text("so_nguoi", Phrases.count(appointment.people().size()))
                .each("nguoi_duoc_chi_dinh", appointment.people(), Congress::person);
    }
}
