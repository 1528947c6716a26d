package org.thuky.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;

/** Trình tự bầu cử: what a meeting of this kind may elect, who votes in it, and what usually comes next. */
public record ElectionPlan(Meeting meeting) {

    private static final List<ElectionKind> OF_A_CONGRESS = List.of(
            ElectionKind.COMMITTEE,
            ElectionKind.CHAIR,
            ElectionKind.DELEGATES,
            ElectionKind.ALTERNATES,
            ElectionKind.OTHER);

    private static final List<ElectionKind> OF_THE_FIRST_MEETING = List.of(
            ElectionKind.STANDING_COMMITTEE,
            ElectionKind.CHAIR,
            ElectionKind.VICE_CHAIRS,
            ElectionKind.INSPECTION_COMMITTEE,
            ElectionKind.INSPECTION_HEAD);

    private static final List<ElectionKind> OF_A_CONFERENCE = List.of(
            ElectionKind.BY_ELECTION,
            ElectionKind.STANDING_COMMITTEE,
            ElectionKind.CHAIR,
            ElectionKind.VICE_CHAIRS,
            ElectionKind.INSPECTION_COMMITTEE,
            ElectionKind.INSPECTION_HEAD,
            ElectionKind.DELEGATES,
            ElectionKind.ALTERNATES,
            ElectionKind.OTHER);

    /** What may be elected now. The new committee elects once it is announced. */
    public List<ElectionKind> kinds() {
        if (!isCongress()) {
            return OF_A_CONFERENCE;
        }
        var kinds = new ArrayList<>(OF_A_CONGRESS);
        if (hasFirstMeeting()) {
            OF_THE_FIRST_MEETING.stream()
                    .filter(kind -> !kinds.contains(kind))
                    .forEach(kind -> kinds.add(kinds.size() - 1, kind));
        }
        return List.copyOf(kinds);
    }

    /** Who may vote on it, the usual ones first. */
    public List<Electorate> electorates(ElectionKind kind) {
        boolean first = OF_THE_FIRST_MEETING.contains(kind) && hasFirstMeeting();
        if (!first) {
            return List.of(Electorate.MEETING);
        }
        return kind == ElectionKind.CHAIR
                ? List.of(Electorate.NEW_COMMITTEE, Electorate.MEETING)
                : List.of(Electorate.NEW_COMMITTEE);
    }

    /**
     * What a congress usually still has to elect, in its order; the new committee meets right after it is announced (Điều
     * lệ khóa XIII, khoản 7 Điều 13).
     */
    public List<ElectionKind> toCome() {
        var kinds = new ArrayList<ElectionKind>();
        if (isCongress()) {
            kinds.add(ElectionKind.COMMITTEE);
            kinds.add(ElectionKind.DELEGATES);
        }
        if (hasFirstMeeting()) {
            OF_THE_FIRST_MEETING.stream().filter(this::isUsual).forEach(kinds::add);
        }
        kinds.removeIf(this::isUnderWay);
        return List.copyOf(kinds);
    }

    private boolean isUsual(ElectionKind kind) {
        return switch (kind) {
            case STANDING_COMMITTEE ->
                meeting.rules()
                        .standingCommitteeFrom()
                        .value()
                        .filter(least -> Committee.of(meeting).size() >= least)
                        .isPresent();
            case INSPECTION_COMMITTEE ->
                meeting.rules()
                        .inspectionFrom()
                        .value()
                        .filter(least -> meeting.roll().summoned().size() < least)
                        .isEmpty();
            case INSPECTION_HEAD -> isUnderWay(ElectionKind.INSPECTION_COMMITTEE);
            default -> true;
        };
    }

    private boolean isUnderWay(ElectionKind kind) {
        var elections = meeting.elections();
        return elections.all().stream().anyMatch(election -> election.kind() == kind)
                || elections.appointments().stream().anyMatch(appointment -> appointment.kind() == kind);
    }

    /** Whether a congress has announced a committee, which can meet now. */
    public boolean hasFirstMeeting() {
        return isCongress() && Committee.of(meeting).size() > 0;
    }

    private boolean isCongress() {
        return meeting.facts().kind() == MeetingKind.CONGRESS;
    }
}
