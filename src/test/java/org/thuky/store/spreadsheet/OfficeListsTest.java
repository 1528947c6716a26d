package org.thuky.store.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thuky.domain.member.ImportPlan;
import org.thuky.domain.member.ImportRow.State;
import org.thuky.domain.member.Roll;

/** Lists as offices write them, each beside what must be read of it; they stand in office-lists.txt. */
class OfficeListsTest {

    record Case(String name, String table, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        try (var in = OfficeListsTest.class.getResourceAsStream("office-lists.txt")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^## ")).skip(1).map(OfficeListsTest::one);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Case one(String text) {
        var parts = text.split("(?m)^=>\n");
        var named = parts[0].split("\n", 2);
        return new Case(named[0], named[1], parts[1].strip().lines().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void it_is_read_as_it_is_meant(Case list) {
        var reading = Lists.sheet(list.table).read();
        var told = new ArrayList<String>();
        for (var row : ImportPlan.of(Roll.EMPTY, reading.drafts()).rows()) {
            told.add(
                    row.state() == State.NEW
                            ? Lists.told(row.draft())
                            : "? " + row.draft().row() + " "
                                    + row.problems().get(0).key());
        }
        reading.leftOut()
                .forEach(row -> told.add("- " + row.row() + " " + row.why().key()));
        reading.notices().forEach(notice -> told.add("! " + notice.key()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(list.expected);
    }
}
