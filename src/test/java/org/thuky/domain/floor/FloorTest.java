package org.thuky.domain.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
import org.thuky.domain.agenda.AgendaEvent;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.session.Session;
import org.thuky.session.command.AgendaCommand.DrawUpAgenda;
import org.thuky.session.command.AgendaCommand.RemoveItem;
import org.thuky.session.command.Command;
import org.thuky.session.command.FloorCommand.EditContribution;
import org.thuky.session.command.FloorCommand.EditDocument;
import org.thuky.session.command.FloorCommand.RecordContribution;
import org.thuky.session.command.FloorCommand.RemoveContribution;
import org.thuky.session.command.FloorCommand.RemoveDocument;
import org.thuky.session.command.FloorCommand.TableDocument;
import org.thuky.session.command.MemberCommand.EditMember;
import org.thuky.testkit.Congress;

/** What is said and done before the hall, told as a secretary writes it down. */
class FloorTest {

    private final Session session = Congress.begun();

    @Test
    void whatALeaderAskedForIsKeptInTheOrderInWhichItWasSaid() {
        address(
                guest("Cao Hồng Kỳ"),
                praise("nỗ lực của Ban Chấp hành"),
                new Point(PointKind.SHORTCOMING, "chưa phát huy tốt vai trò"),
                request("tiếp tục gương mẫu"),
                request("phối hợp chặt chẽ với chính quyền"));
        address(guest("Phạm Thị Bổng"), request("khắc phục hạn chế"));

        assertThat(floor().requests())
                .extracting(Request::text)
                .containsExactly("tiếp tục gương mẫu", "phối hợp chặt chẽ với chính quyền", "khắc phục hạn chế");
        assertThat(floor().requests().get(2).by()).containsExactly(guest("Phạm Thị Bổng"));
        assertThat(floor().contributions().get(0).said(PointKind.PRAISE)).containsExactly("nỗ lực của Ban Chấp hành");
    }

    @Test
    void aSpeechStandsUnderItsRowOfTheAgendaWhichThenStays() {
        var row = row(AgendaRole.GUEST_SPEECH);
        perform(new RecordContribution(contribution(Optional.of(row.id()), guest("Cao Hồng Kỳ"))));

        assertThat(floor().under(row.id())).hasSize(1);
        assertThat(floor().under(row(AgendaRole.DISCUSSION).id())).isEmpty();
        refused("agenda.refusal.removeSpoken", () -> perform(new RemoveItem(row.id())));
        refused(
                "agenda.refusal.unknown",
                () -> perform(new RecordContribution(contribution(Optional.of(new ItemId(99)), guest("Cao Hồng Kỳ")))));
    }

    @Test
    void aBodySpeaksThroughSomebodyWithoutAName() {
        var radio = new Speaker(Person.NOBODY, "Đài Phát thanh - Truyền hình tỉnh");
        perform(new RecordContribution(contribution(Optional.empty(), radio)));

        assertThat(floor().contributions().get(0).by()).containsExactly(radio);
        refused("floor.refusal.speaker", () -> new Speaker(Person.NOBODY, "  "));
    }

    @Test
    void flowersAreGivenBySomebodyAndHaveNoWords() {
        refused("floor.refusal.nobody", () -> contribution(ContributionKind.FLOWERS_TO_MEETING, List.of(), List.of()));
        refused(
                "floor.refusal.gesture",
                () -> contribution(
                        ContributionKind.FLOWERS_TO_MEETING, List.of(guest("Ngọc Văn Phán")), List.of(praise("Tốt"))));
        assertThat(contribution(ContributionKind.PRESENTATION, List.of(), List.of())
                        .by())
                .isEmpty();
        refused("floor.refusal.point", () -> praise("  "));
    }

    @Test
    void whoSpokeIsToldByTheNameThatTheRollHasNow() {
        var member = somebody();
        address(new Speaker(Person.of(member), "Tổ trưởng"));
        perform(new EditMember(member.id(), Map.of(MemberField.NAME, "Nông Thị Hường Mai")));

        var told = floor().contributions().get(0).by().get(0);
        assertThat(told.person().name()).isEqualTo("Nông Thị Hường Mai");
        assertThat(told.capacity()).isEqualTo("Tổ trưởng");
    }

    @Test
    void whatIsEditedKeepsItsPlaceAndANumberIsNotUsedAgain() {
        address(guest("Cao Hồng Kỳ"));
        address(guest("Phạm Thị Bổng"));
        var first = floor().contributions().get(0);
        perform(new EditContribution(new Contribution(
                first.id(), Optional.empty(), ContributionKind.DISCUSSION, first.by(), "", List.of())));
        assertThat(floor().contributions())
                .extracting(Contribution::kind)
                .containsExactly(ContributionKind.DISCUSSION, ContributionKind.ADDRESS);

        perform(new RemoveContribution(new ContributionId(2)));
        address(guest("Trịnh Sỹ Tài"));
        assertThat(floor().contributions())
                .extracting(contribution -> contribution.id().value())
                .containsExactly(1, 3);
        refused("floor.refusal.unknown", () -> perform(new RemoveContribution(new ContributionId(2))));
        refused(
                "floor.refusal.unknown",
                () -> perform(new EditContribution(new Contribution(
                        new ContributionId(2),
                        Optional.empty(),
                        ContributionKind.ADDRESS,
                        List.of(guest("A")),
                        "",
                        List.of()))));
    }

    @Test
    void aDocumentIsToldAsWhatWasDoneWithIt() {
        perform(new TableDocument(document("Báo cáo năm 2021", Treatment.DISCUSSED)));
        perform(new TableDocument(document("Nghị quyết 02-NQ/TW", Treatment.DISSEMINATED)));
        assertThat(floor().of(Treatment.ADOPTED)).isEmpty();
        assertThat(floor().of(Treatment.DISSEMINATED))
                .extracting(TabledDocument::title)
                .containsExactly("Nghị quyết 02-NQ/TW");

        var report = floor().documents().get(0);
        perform(new EditDocument(
                new TabledDocument(report.id(), report.title(), "", Optional.empty(), "", Treatment.ADOPTED)));
        assertThat(floor().of(Treatment.ADOPTED)).hasSize(1);
        perform(new RemoveDocument(report.id()));
        refused("floor.refusal.unknown", () -> perform(new RemoveDocument(report.id())));
        refused("floor.refusal.title", () -> document(" ", Treatment.ADOPTED));
    }

    @Test
    void takingAContributionBackLeavesWhatWasBefore() {
        address(guest("Cao Hồng Kỳ"));
        var before = floor();
        address(guest("Phạm Thị Bổng"));
        session.undo();

        assertThat(floor()).isEqualTo(before);
        var told = session.state().chronicle().inForce();
        assertThat(told.get(told.size() - 1)).isInstanceOf(Entry.Recorded.class);
    }

    @Test
    void whatIsBuiltOnIsNotTakenAwayFromUnderIt() {
        var row = row(AgendaRole.GUEST_SPEECH);
        perform(new RecordContribution(contribution(Optional.of(row.id()), guest("Cao Hồng Kỳ"))));
        long recorded = session.state().chronicle().entries().size();
        var first = floor().contributions().get(0);
        perform(new EditContribution(
                new Contribution(first.id(), first.item(), ContributionKind.ANSWER, first.by(), "", List.of())));

        refused("chronicle.refusal.buildsOn", () -> session.revoke(recorded, "Nhầm"));
        refused("agenda.refusal.drawUpSpoken", () -> perform(new DrawUpAgenda()));
        refused("chronicle.refusal.buildsOn", () -> session.revoke(agendaDrawnUp(), "Nhầm"));
        assertThat(floor().under(row.id())).hasSize(1);
    }

    private long agendaDrawnUp() {
        return session.state().chronicle().inForce().stream()
                .filter(entry -> entry.event() instanceof AgendaEvent.AgendaDrawnUp)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private Member somebody() {
        return meeting().roll().inOrder().get(0);
    }

    private AgendaItem row(AgendaRole role) {
        return meeting().agenda().items().stream()
                .filter(item -> item.step() == role)
                .findFirst()
                .orElseThrow();
    }

    private void address(Speaker speaker, Point... points) {
        perform(new RecordContribution(contribution(ContributionKind.ADDRESS, List.of(speaker), List.of(points))));
    }

    private static Contribution contribution(Optional<ItemId> row, Speaker speaker) {
        return new Contribution(ContributionId.NEW, row, ContributionKind.ADDRESS, List.of(speaker), "", List.of());
    }

    private static Contribution contribution(ContributionKind kind, List<Speaker> by, List<Point> points) {
        return new Contribution(ContributionId.NEW, Optional.empty(), kind, by, "", points);
    }

    private static TabledDocument document(String title, Treatment treatment) {
        return new TabledDocument(DocumentId.NEW, title, "", Optional.empty(), "", treatment);
    }

    private static Speaker guest(String name) {
        return new Speaker(Person.called(name), "");
    }

    private static Point praise(String text) {
        return new Point(PointKind.PRAISE, text);
    }

    private static Point request(String text) {
        return new Point(PointKind.REQUEST, text);
    }

    private Floor floor() {
        return meeting().floor();
    }

    private Meeting meeting() {
        return session.state().meeting();
    }

    private void perform(Command command) {
        session.perform(command);
    }

    private static void refused(String key, ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal.sentence().key()).isEqualTo(key);
    }
}
