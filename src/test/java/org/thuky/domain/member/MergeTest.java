package org.thuky.domain.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What remains of two entries that are one person. */
class MergeTest {

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of("both tell the same", "phone=0912", "phone=0912", "phone=0912", "", ""),
                Arguments.of("only the other tells", "", "phone=0912", "phone=0912", "PHONE", ""),
                Arguments.of("the other tells otherwise", "phone=0912", "phone=0987", "phone=0912", "", "PHONE"),
                Arguments.of("a card of the other", "", "card=CB7", "card=CB7", "CARD", ""),
                Arguments.of("two cards", "card=CB7", "card=CB8", "card=CB7", "", "CARD"),
                Arguments.of(
                        "a date told more exactly", "birth=1980", "birth=3/5/1980", "birth=03/05/1980", "BIRTH", ""),
                Arguments.of("a date told less exactly", "birth=3/5/1980", "birth=1980", "birth=03/05/1980", "", ""),
                Arguments.of("another date", "birth=3/5/1980", "birth=4/5/1980", "birth=03/05/1980", "", "BIRTH"),
                Arguments.of("in the Party", "", "party=true", "party=true", "PARTY", ""),
                Arguments.of("another capacity", "kind=MEMBER", "kind=GUEST", "kind=MEMBER", "", "KIND"),
                Arguments.of("called in", "kind=ALTERNATE", "kind=SUBSTITUTE", "kind=SUBSTITUTE", "KIND", ""),
                Arguments.of("was called in", "kind=SUBSTITUTE", "kind=ALTERNATE", "kind=SUBSTITUTE", "", "KIND"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void what_the_kept_entry_does_not_tell_is_taken_from_the_other(
            String name, String kept, String dropped, String result, String filled, String lost) {
        var merge = new Merge(entry(3, kept), entry(17, dropped));

        assertThat(merge.result()).isEqualTo(entry(3, result));
        assertThat(merge.filled()).isEqualTo(fields(filled));
        assertThat(merge.lost()).isEqualTo(fields(lost));
    }

    private static Set<MemberField> fields(String name) {
        return name.isEmpty() ? Set.of() : Set.of(MemberField.valueOf(name));
    }

    private static Member entry(int number, String told) {
        var texts = new EnumMap<MemberField, String>(Map.of(MemberField.NAME, "Nguyễn Thị Hường"));
        if (!told.isEmpty()) {
            texts.put(MemberField.valueOf(told.split("=")[0].toUpperCase()), told.split("=")[1]);
        }
        return Member.of(new MemberId(number), texts);
    }
}
