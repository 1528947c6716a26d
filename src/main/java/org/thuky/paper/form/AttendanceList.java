package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.attendance.Attendance;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.Sex;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.Guests;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Formats;
import org.thuky.text.Phrases;

/** Danh sách điểm danh: printed before the day to be signed at the door, or after it with who came. */
public record AttendanceList(MeetingAccount congress) implements Paper {

    /** @param first the number of its first person: the list is numbered through */
    private record Group(String name, List<Member> people, int first) {}

    private record Row(int number, Member member) {}

    @Override
    public PaperKind kind() {
        return PaperKind.ATTENDANCE_LIST;
    }

    @Override
    public List<Gap> missing() {
        return congress.missingRoll();
    }

    @Override
    public int people() {
        return congress.meeting().roll().members().size();
    }

    @Override
    public Fields fields() {
        var guests = new Guests(congress).invited();
        var fields = congress.fields()
                .text("nguoi_lap", congress.firstOf(BodyKind.SECRETARIAT))
                .each("to", groups(), group -> group(group).text("ten_to", group.name()))
                .each("khach", guests.isEmpty() ? List.<Group>of() : List.of(new Group("", guests, 1)), this::group);
        congress.fillAttendance(fields);
        return fields;
    }

    private Fields group(Group group) {
        var rows = new ArrayList<Row>();
        group.people().forEach(person -> rows.add(new Row(group.first() + rows.size(), person)));
        return new Fields().text("so_nguoi", Phrases.count(rows.size())).each("nguoi", rows, this::row);
    }

    /** The list goes round in the hall: ours leaves the ethnicity out, a union's own may have a column for it. */
    private Fields row(Row row) {
        var member = row.member();
        var birth = member.birth().year() == 0
                ? ""
                : Integer.toString(member.birth().year());
        return new Fields()
                .text("stt", Integer.toString(row.number()))
                .text("ho_ten", member.name().full())
                .text("nam", member.sex() == Sex.FEMALE ? "" : birth)
                .text("nu", member.sex() == Sex.FEMALE ? birth : "")
                .text("dan_toc", member.ethnicity())
                .text("dang_vien", member.party() ? "x" : "")
                .text("chuc_vu", Phrases.joined(member.position(), member.unit()))
                .text("tu_cach", Phrases.text(member.kind().label()))
                .text("ghi_chu", Phrases.sentenceCase(remark(member)));
    }

    /** In whose place somebody sits, and when the person came and left, or why not; of each sitting, when there are several. */
    private String remark(Member member) {
        var meeting = congress.meeting();
        var instead = meeting.roll().replacements().stream()
                .filter(replacement -> replacement.alternate().equals(member.id()))
                .map(replacement -> Phrases.text(
                        "paper.attendance.instead",
                        field(
                                "nguoi_vang",
                                meeting.roll().require(replacement.absent()).name())));
        var sittings = congress.inSittings()
                ? meeting.attendance().sittings().stream()
                        .map(roll -> Phrases.text(
                                "paper.in_sitting",
                                field("phien", congress.sittingName(roll)),
                                field("viec", remark(member, roll))))
                : Stream.of(remark(member, meeting.attendance()));
        return Stream.concat(instead, sittings)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String remark(Member member, Attendance attendance) {
        var history = attendance.history(member.id());
        if (history.isEmpty()) {
            return attendance
                    .absence(member.id())
                    .map(AttendanceList::remark)
                    .orElseGet(() -> congress.inSittings() ? Phrases.text("paper.attendance.absent") : "");
        }
        var last = history.get(history.size() - 1);
        return last.arrival()
                ? Phrases.text(
                        "paper.attendance.came",
                        field("gio_den", hour(history.get(0).at())))
                : Phrases.text(
                        "paper.attendance.left",
                        field("gio_den", hour(history.get(0).at())),
                        field("gio_ve", hour(last.at())));
    }

    private static String hour(Instant moment) {
        return Phrases.formats().hour(moment.atZone(Formats.ZONE).toLocalTime());
    }

    /** Vắng có lý do (ốm). */
    public static String remark(Absence absence) {
        var leave = absence.withLeave()
                ? Phrases.text("paper.attendance.with_leave")
                : Phrases.text("paper.attendance.without_leave");
        return absence.reason().isEmpty() ? leave : leave + " (" + absence.reason() + ")";
    }

    private List<Group> groups() {
        var roll = congress.meeting().roll();
        var names = new ArrayList<>(roll.groups());
        names.add("");
        var groups = new ArrayList<Group>();
        int next = 1;
        for (var name : names) {
            var people = roll.inGroup(name).stream().filter(Member::summoned).toList();
            if (!people.isEmpty()) {
                groups.add(new Group(label(name, names.size()), people, next));
                next += people.size();
            }
        }
        return groups;
    }

    private String label(String group, int names) {
        if (!group.isEmpty()) {
            return group;
        }
        return names == 1 ? Phrases.sentenceCase(congress.people()) : Phrases.text("paper.attendance.no_group");
    }
}
