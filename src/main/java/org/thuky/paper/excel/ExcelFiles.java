package org.thuky.paper.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thuky.domain.Share;
import org.thuky.domain.attendance.Attendance;
import org.thuky.domain.attendance.Sitting;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Sex;
import org.thuky.paper.file.Enclosure;
import org.thuky.paper.file.PaperFile;
import org.thuky.paper.form.AttendanceList;
import org.thuky.text.Formats;
import org.thuky.text.Phrases;

/**
 * Danh sách, điểm danh, kết quả bầu cử as Excel tables, for whoever goes on working with them. The roll and the
 * attendance can be imported again and are the same then; what was left out of them is not told and stays. No result is
 * in them before it is announced.
 */
public final class ExcelFiles {

    private ExcelFiles() {}

    /**
     * Those that have something to tell.
     *
     * @param privately with what is sensitive of people
     */
    public static List<Enclosure> of(Meeting meeting, boolean privately) {
        var files = new ArrayList<Enclosure>();
        if (!meeting.roll().inOrder().isEmpty()) {
            files.add(roll(meeting, privately));
            files.add(attendance(meeting));
        }
        var announced = meeting.elections().all().stream()
                .filter(election -> election.stage() == Stage.ANNOUNCED)
                .map(election -> result(meeting, election))
                .toList();
        if (!announced.isEmpty()) {
            files.add(file("27-Ket-qua-bau-cu.xlsx", announced));
        }
        return files;
    }

    private static Enclosure file(String name, List<ExcelTable> tables) {
        return new Enclosure(name, file -> PaperFile.replace(file, out -> ExcelTable.write(tables, out)));
    }

    private static Enclosure roll(Meeting meeting, boolean privately) {
        var fields = Stream.of(MemberField.values())
                .filter(field -> privately || !field.sensitive())
                .toList();
        var headings = new ArrayList<String>();
        headings.add(Phrases.text("paper.excel.number"));
        for (var field : fields) {
            headings.add(Phrases.text(field.label()));
        }
        var rows = new ArrayList<List<?>>();
        for (var member : meeting.roll().inOrder()) {
            var row = new ArrayList<Object>();
            row.add(rows.size() + 1);
            for (var field : fields) {
                row.add(word(member, field));
            }
            rows.add(row);
        }
        var title = Phrases.text("paper.excel.roll");
        return file("25-Danh-sach.xlsx", List.of(new ExcelTable(title, headings, rows)));
    }

    /** As a list that people fill in would say it. */
    private static String word(Member member, MemberField field) {
        return switch (field) {
            case SEX ->
                member.sex() == Sex.UNSTATED ? "" : Phrases.text(member.sex().label());
            case KIND -> Phrases.text(member.kind().label());
            case PARTY -> member.party() ? "x" : "";
            default -> member.texts().get(field);
        };
    }

    /** A table for each sitting. */
    private static Enclosure attendance(Meeting meeting) {
        var tables = meeting.attendance().sittings().stream()
                .map(roll -> attendance(meeting, roll))
                .toList();
        return file("26-Diem-danh.xlsx", tables);
    }

    private static ExcelTable attendance(Meeting meeting, Attendance attendance) {
        var rows = new ArrayList<List<?>>();
        for (var member : meeting.roll().inOrder()) {
            var history = attendance.history(member.id());
            var last = history.isEmpty() ? null : history.get(history.size() - 1);
            rows.add(List.of(
                    rows.size() + 1,
                    member.name().full(),
                    member.card(),
                    member.group(),
                    Phrases.text(member.kind().label()),
                    history.isEmpty() ? "" : "x",
                    history.isEmpty() ? "" : time(history.get(0).at()),
                    last == null || last.arrival() ? "" : time(last.at()),
                    attendance.absence(member.id()).map(AttendanceList::remark).orElse("")));
        }
        var title = attendance.sitting().map(Sitting::title).orElseGet(() -> Phrases.text("paper.excel.attendance"));
        var headings = List.of(
                Phrases.text("paper.excel.number"),
                Phrases.text(MemberField.NAME.label()),
                Phrases.text(MemberField.CARD.label()),
                Phrases.text(MemberField.GROUP.label()),
                Phrases.text(MemberField.KIND.label()),
                Phrases.text("paper.excel.present"),
                Phrases.text("paper.excel.came"),
                Phrases.text("paper.excel.left"),
                Phrases.text("paper.excel.absence"));
        return new ExcelTable(title, headings, rows);
    }

    private static String time(Instant moment) {
        return Phrases.formats().time(moment.atZone(Formats.ZONE).toLocalTime());
    }

    private static ExcelTable result(Meeting meeting, Election election) {
        var rows = new ArrayList<List<?>>();
        for (var result : Outcome.of(election, meeting.rules()).byVotes()) {
            var candidate = result.candidate();
            rows.add(List.of(
                    rows.size() + 1,
                    candidate.name(),
                    candidate
                            .member()
                            .flatMap(meeting.roll()::member)
                            .map(Member::card)
                            .orElse(""),
                    candidate.position(),
                    candidate.unit(),
                    result.votes(),
                    percent(result.share()),
                    Phrases.text(result.standing().title())));
        }
        var headings = List.of(
                Phrases.text("paper.excel.number"),
                Phrases.text(MemberField.NAME.label()),
                Phrases.text(MemberField.CARD.label()),
                Phrases.text(MemberField.POSITION.label()),
                Phrases.text(MemberField.UNIT.label()),
                Phrases.text("paper.excel.votes"),
                Phrases.text("paper.excel.share"),
                Phrases.text("paper.excel.standing"));
        return new ExcelTable(election.title(), headings, rows);
    }

    private static BigDecimal percent(Share share) {
        return share.whole() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(share.part() * 100L)
                        .divide(BigDecimal.valueOf(share.whole()), 1, RoundingMode.HALF_UP);
    }
}
