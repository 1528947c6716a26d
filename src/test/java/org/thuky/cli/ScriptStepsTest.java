package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ScriptStepsTest::leaves)
                : Stream.of(type);
    }
}
