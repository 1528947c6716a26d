package org.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thuky.domain.chronicle.Event;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.testkit.Congress;

class ActsTest {

    private final Messages messages = new Messages(Messages.VIETNAMESE);

    @Test
    void acts_are_told_in_the_words_of_the_hall() {
        Session session = Congress.begun();
        session.perform(new CheckIn(Congress.member(1)));
        session.undo();
        session.revoke(3, "lập nhầm mẫu");

        var told = session.state().chronicle().entries().stream()
                .map(entry -> messages.text(Acts.describe(entry, session.state().meeting())))
                .toList();

        assertThat(told.get(1)).isEqualTo("Nhập danh sách: thêm 127 người, cập nhật 0 người");
        assertThat(told.get(3)).isEqualTo("Nguyễn Thị Hường có mặt");
        assertThat(told.get(4)).isEqualTo("Hoàn tác dòng số 4");
        assertThat(told.get(5)).isEqualTo("Hủy dòng số 3, lý do: lập nhầm mẫu");
    }

    @Test
    void there_are_words_for_every_event() {
        var events = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("org.thuky.domain").stream()
                        .filter(type -> type.isAssignableTo(Event.class) && type.isRecord())
                        .map(type -> (Object) type.reflect())
                        .collect(Collectors.toSet());
        assertThat(Acts.told()).isEqualTo(events);
    }
}
