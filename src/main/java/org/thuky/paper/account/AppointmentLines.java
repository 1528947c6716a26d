package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.util.List;
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
                .text("chi_dinh_ai", whom(appointment) + (ofOffice(appointment) ? "." : ":"))
                .each(
                        "nguoi_duoc_chi_dinh",
                        ofOffice(appointment) ? List.of() : appointment.people(),
                        MeetingAccount::person);
    }

    /** Whether it gives one person an office, so that a list of people would be odd. */
    public static boolean ofOffice(Appointment appointment) {
        return appointment.people().size() == 1
                && switch (appointment.kind()) {
                    case CHAIR, VICE_CHAIRS, INSPECTION_HEAD -> true;
                    default -> false;
                };
    }

    /** "đồng chí …, giữ chức Chủ tịch …", or "Ban Chấp hành … gồm 07 đồng chí". */
    public static String whom(Appointment appointment) {
        if (ofOffice(appointment)) {
            var person = appointment.people().get(0);
            return Phrases.text(
                    "after.appointed.office",
                    field("nguoi", Phrases.joined(person.name(), person.position(), person.unit())),
                    field("chuc_danh", appointment.title()));
        }
        return Phrases.text(
                "after.appointed.body",
                field("ban", appointment.title()),
                field("so_nguoi", Phrases.count(appointment.people().size())));
    }
}
