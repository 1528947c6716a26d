package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.command.Command;
import org.thuky.session.command.MeetingCommand.OpenMeeting;
import org.thuky.session.command.MemberCommand.ImportMembers;

class ScriptStepsTest {

    @Test
    void a_script_can_give_every_command_of_the_session() {
        var scripted = ScriptSteps.STEPS.values().stream()
                .map(ScriptSteps.ScriptStep::command)
                .collect(Collectors.toSet());
        var commands = leaves(Command.class).collect(Collectors.toSet());
        // The head of a script opens the meeting, and "import" reads its file first.
        commands.removeAll(Set.of(OpenMeeting.class, ImportMembers.class));

        assertThat(scripted).isEqualTo(commands);
    }

    @Test
    void every_step_and_field_is_documented() throws IOException {
        var manual = Files.readString(Path.of("src/docs/script.md"));
        assertThat(ScriptSteps.STEPS.keySet()).allMatch(step -> manual.contains("`" + step + "`"));
        assertThat(ScriptSteps.STEPS.values())
                .flatMap(ScriptSteps.ScriptStep::fields)
                .allMatch(field -> manual.contains("`" + field + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "sex"})
    void a_word_that_is_no_kind_and_no_sex_is_refused(String field) {
        var person =
                JsonNodeFactory.instance.objectNode().put("name", "Nông Thị Hà").put(field, "GUESTS");
        refused(
                "cli.script.choice",
                () -> ScriptSteps.command(
                        "add-member", new Arguments("1 (add-member)", person), Meeting.of(List.of())));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ScriptStepsTest::leaves)
                : Stream.of(type);
    }
}
