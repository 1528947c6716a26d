package org.thuky.ui.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.ContributionId;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.domain.floor.Point;
import org.thuky.domain.floor.PointKind;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.member.Person;
import org.thuky.domain.resolution.Part;
import org.thuky.domain.resolution.Precision;
import org.thuky.domain.resolution.Quantity;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.Task;
import org.thuky.domain.resolution.TermFigure;
import org.thuky.session.Archive;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.FloorCommand.RecordContribution;
import org.thuky.session.command.ResolutionCommand.DraftResolution;
import org.thuky.store.FolderArchive;
import org.thuky.store.Memory;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.MemoryArchive;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Work;

class ResolutionViewModelTest {

    private final HallClock clock = new HallClock();
    private final Session session = Congress.begun(clock);
    private final ToldFailures told = new ToldFailures();
    private final ResolutionViewModel model = model(session, new MemoryArchive());
    private final ResolutionDraft typed = model.draft();

    private ResolutionViewModel model(Session open, Archive archive) {
        return new ResolutionViewModel(
                new Desk(open, told.work(), Runnable::run),
                told.work(),
                new TargetBook(archive),
                new Messages(Messages.VIETNAMESE));
    }

    @Test
    void limits_lessons_and_grounds_are_one_a_line() {
        typed.lessonsProperty().set("Bám sát nhiệm vụ\n\n  Phối hợp tốt  \n");
        typed.limitsProperty().set("Sinh hoạt chưa đều");
        typed.groundsProperty().set("Kế hoạch số 15\nHướng dẫn số 03");
        model.save();

        assertThat(draft().lessons()).containsExactly("Bám sát nhiệm vụ", "Phối hợp tốt");
        assertThat(draft().limits()).containsExactly("Sinh hoạt chưa đều");
        assertThat(draft().grounds()).containsExactly("Kế hoạch số 15", "Hướng dẫn số 03");
    }

    @Test
    void tasks_copied_with_whoever_asked_for_them_keep_their_source() {
        var tasks = typed.tasks();
        tasks.paste(
                tasks.all().get(0),
                Pasted.rows(
                        "Bí thư Đảng ủy\tBám sát sự lãnh đạo của Đảng ủy\n- Thi đua",
                        new Numerals(new Messages(Messages.VIETNAMESE))));
        model.save();

        assertThat(draft().tasks())
                .containsExactly(new Task("Bám sát sự lãnh đạo của Đảng ủy", "Bí thư Đảng ủy"), Task.own("Thi đua"));
        assertThat(typed.sourcesBeside(tasks.all().get(1))).containsExactly("Bí thư Đảng ủy");
    }

    @Test
    void a_unit_typed_along_goes_to_its_place_and_one_that_contradicts_it_is_told() {
        var figure = typed.figures().all().get(0);
        figure.textProperty().set("Danh hiệu tập thể Lao động xuất sắc");
        figure.number().textProperty().set("02 tập thể trở lên");
        assertThat(figure.content().unit()).isEqualTo("tập thể");
        figure.number().tidy();
        assertThat(figure.number().textProperty().get()).isEqualTo("2 trở lên");
        assertThat(figure.unitProperty().get()).isEqualTo("tập thể");

        figure.number().textProperty().set("3 cá nhân");
        assertThat(figure.problemProperty().get()).startsWith("Ô số ghi «cá nhân» mà đơn vị là «tập thể»");
        figure.unitProperty().set("");
        assertThat(figure.problemProperty().get()).isEmpty();

        figure.apart().textProperty().set("một số cá nhân");
        assertThat(figure.problemProperty().get()).startsWith("«một số cá nhân»: mỗi phần");
    }

    @Test
    void a_target_typed_in_the_blank_line_gets_the_next_blank_line_below() {
        target(0).textProperty().set("Giới thiệu 15 đoàn viên ưu tú");
        target(1).textProperty().set("100% đoàn viên học tập nghị quyết");
        model.save();

        assertThat(draft().targets())
                .containsExactly(
                        Target.of("Giới thiệu 15 đoàn viên ưu tú"), Target.of("100% đoàn viên học tập nghị quyết"));
        assertThat(typed.targets().all()).hasSize(3);
        assertThat(target(2).isBlank()).isTrue();
    }

    @Test
    void a_pasted_list_comes_in_at_once_moves_and_goes_by_one_undo_each() {
        typed.targets()
                .paste(
                        target(0),
                        Pasted.rows(
                                "100% học tập\n90% xuất sắc\n15 đồng chí",
                                new Numerals(new Messages(Messages.VIETNAMESE))));
        model.save();
        typed.targets().move(target(2), -1);
        model.save();
        assertThat(draft().targets())
                .extracting(Target::text)
                .containsExactly("100% học tập", "15 đồng chí", "90% xuất sắc");
        assertThat(typed.targets().move(target(2), 1)).isFalse();

        session.undo();
        assertThat(target(2).textProperty().get()).isEqualTo("15 đồng chí");
        session.undo();
        assertThat(typed.targets().all()).hasSize(1);
    }

    @Test
    void a_figure_of_the_term_is_kept_as_it_was_said() {
        var figure = typed.figures().all().get(0);
        figure.textProperty().set("Thăm hỏi đoàn viên");
        figure.number().textProperty().set("gần 159 lượt");
        figure.money().textProperty().set("trên 75 triệu");
        figure.money().tidy();
        figure.whenProperty().set("năm 2022");
        figure.apart().textProperty().set("trong đó 11 người ốm đau");
        model.save();

        assertThat(figure.money().textProperty().get()).isEqualTo("trên 75.000.000");
        assertThat(draft().figures())
                .containsExactly(new TermFigure(
                        "",
                        "Thăm hỏi đoàn viên",
                        Optional.of(new Quantity(BigDecimal.valueOf(159), Precision.NEARLY)),
                        "lượt",
                        Optional.of(new Quantity(BigDecimal.valueOf(75_000_000), Precision.OVER)),
                        "năm 2022",
                        List.of(new Part(Quantity.exact(11), "người", "ốm đau"))));
    }

    @Test
    void while_a_number_cannot_be_read_the_rest_is_saved_and_nothing_is_voted_on() {
        target(0).textProperty().set("Giới thiệu 15 đoàn viên ưu tú");
        target(0).aim().textProperty().set("mười lăm");
        model.save();

        assertThat(draft().targets()).hasSize(1);
        assertThat(model.readableProperty().get()).isFalse();
        assertThat(model.savedProperty().get()).startsWith("Có ô số chưa đọc được");
        assertThat(target(0).aim().textProperty().get()).isEqualTo("mười lăm");
    }

    @Test
    void drafts_on_their_way_do_not_take_back_what_was_typed_since() {
        var waiting = new ArrayDeque<Runnable>();
        var late = new ResolutionViewModel(
                new Desk(session, new Work(waiting::add, Runnable::run, told), Runnable::run),
                told.work(),
                new TargetBook(new MemoryArchive()),
                new Messages(Messages.VIETNAMESE));
        late.draft().assessmentProperty().set("Một");
        late.save();
        late.draft().assessmentProperty().set("Một hai");
        late.save();

        waiting.remove().run();
        assertThat(late.draft().assessmentProperty().get()).isEqualTo("Một hai");
        waiting.remove().run();
        assertThat(draft().assessment()).isEqualTo("Một hai");
        session.undo();
        assertThat(late.draft().assessmentProperty().get()).isEqualTo("Một");
    }

    @Test
    void a_review_takes_the_targets_of_the_congress_and_leaves_its_book_alone(@TempDir Path folder) throws IOException {
        var archive = new FolderArchive(new Memory(folder.resolve("memory")));
        var congress = folder.resolve("Đại hội 2023");
        var targets = List.of(Target.of("Giới thiệu 15 đoàn viên ưu tú"), Target.of("Hằng năm 90% xuất sắc"));
        try (var open = Session.begin(
                archive, congress, Congress.FACTS, Congress.rules("k12"), clock, "Thư ký", Runnable::run)) {
            open.perform(new DraftResolution(
                    new Resolution(List.of(), "", List.of(), List.of(), List.of(), "", targets, List.of())));
        }
        var before = files(congress);
        var review = model(session, archive);

        review.takeTargets(congress);

        assertThat(draft().targets()).isEqualTo(targets);
        assertThat(files(congress)).isEqualTo(before);

        review.draft().targets().all().get(0).achieved().textProperty().set("9");
        review.takeTargets(congress);
        assertThat(draft().targets()).hasSize(2);
        assertThat(review.toldProperty().get().orElseThrow().sentence().key()).isEqualTo("resolution.import.nothing");

        review.takeTargets(folder.resolve("không có gì"));
        assertThat(told.refusals).hasSize(1);
    }

    @Test
    void what_a_leader_asked_for_becomes_tasks_once_with_whoever_asked() {
        model.draft().tasks().show(List.of(Task.own("Chăm lo đời sống")));
        assertThat(model.requestedProperty().get()).isFalse();
        session.perform(new RecordContribution(new Contribution(
                ContributionId.NEW,
                Optional.empty(),
                ContributionKind.ADDRESS,
                List.of(new Speaker(Person.called("Trịnh Sỹ Tài"), "Bí thư Đảng ủy")),
                "",
                List.of(
                        new Point(PointKind.PRAISE, "kết quả của nhiệm kỳ"),
                        new Point(PointKind.REQUEST, "Chăm lo đời sống"),
                        new Point(PointKind.REQUEST, "đổi mới phương thức hoạt động")))));
        assertThat(model.requestedProperty().get()).isTrue();

        model.takeRequests();

        assertThat(draft().tasks())
                .containsExactly(
                        Task.own("Chăm lo đời sống"),
                        new Task("Đổi mới phương thức hoạt động", "đồng chí Trịnh Sỹ Tài, Bí thư Đảng ủy"));
        assertThat(model.requestedProperty().get()).isFalse();
        model.takeRequests();
        assertThat(draft().tasks()).hasSize(2);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                contents.put(file.getFileName().toString(), Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private TargetLine target(int index) {
        return typed.targets().all().get(index);
    }

    @Test
    void what_was_typed_is_unsaved_until_it_is_saved() {
        assertThat(model.savedProperty().get()).isEmpty();
        typed.assessmentProperty().set("Hoàn thành các chỉ tiêu");
        assertThat(model.savedProperty().get()).startsWith("Đang soạn");

        clock.passes(Duration.ofMinutes(3));
        model.save();

        assertThat(model.savedProperty().get()).isEqualTo("Đã lưu lúc 13:33");
    }

    @Test
    void saving_twice_writes_once() {
        typed.directionsProperty().set("Đổi mới");
        model.save();
        long entries = session.state().chronicle().nextNumber();

        typed.directionsProperty().set("Đổi mới\n");
        model.save();

        assertThat(session.state().chronicle().nextNumber()).isEqualTo(entries);
    }

    @Test
    void typing_goes_on_while_people_come_in() {
        typed.directionsProperty().set("Chăm lo đời");

        session.perform(new CheckIn(Congress.member(1)));

        assertThat(typed.directionsProperty().get()).isEqualTo("Chăm lo đời");
    }

    @Test
    void undo_brings_the_earlier_draft_back() {
        typed.assessmentProperty().set("Một");
        model.save();
        typed.assessmentProperty().set("Hai");
        model.save();

        session.undo();

        assertThat(typed.assessmentProperty().get()).isEqualTo("Một");
    }

    @Test
    void it_is_adopted_by_its_last_vote() {
        Congress.checkIn(session, 102);
        assertThat(model.adoptionProperty().get()).isEqualTo("chưa biểu quyết");

        model.adopt(60, 0);
        assertThat(model.adoptedProperty().get()).isFalse();
        assertThat(model.adoptionProperty().get()).isEqualTo("chưa thông qua: 42/102 = 41,2%");

        model.adopt(0, 0);
        assertThat(model.adoptedProperty().get()).isTrue();
        assertThat(model.adoptionProperty().get()).isEqualTo("đã thông qua: 102/102 = 100%");
    }

    @Test
    void the_vote_is_on_what_was_typed_and_a_later_change_is_warned_of() {
        Congress.checkIn(session, 102);
        typed.assessmentProperty().set("Đã đạt");

        model.adopt(0, 0);
        assertThat(draft().assessment()).isEqualTo("Đã đạt");
        assertThat(model.changedSinceProperty().get()).isEmpty();

        typed.assessmentProperty().set("Đã vượt");
        model.save();
        assertThat(model.changedSinceProperty().get()).isNotEmpty();
    }

    @Test
    void nobody_present_cannot_adopt() {
        model.adopt(0, 0);

        assertThat(told.refusals).hasSize(1);
    }

    private Resolution draft() {
        return session.state().meeting().resolution();
    }
}
