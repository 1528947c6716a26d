package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SheetsTest {

    /** Piles of 1 to 4 alike, and some sheets read anew. */
    @Property(tries = 200)
    void a_sheet_read_anew_changes_itself_and_no_other(
            @ForAll @Size(min = 1, max = 15) List<@IntRange(min = 1, max = 4) Integer> copies,
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 60) Integer> again) {
        var piles = new ArrayList<Pile>();
        copies.forEach(many -> piles.add(new Pile(Ballot.striking(1 + piles.size() % 3), many)));
        var sheets = Sheets.of(piles);
        var each = sheets.each();
        assertThat(each).hasSize(sheets.size());
        assertThat(sheets.piles()).containsExactlyElementsOf(piles);

        var anew = new TreeMap<Integer, Ballot>();
        again.stream().filter(sheet -> sheet <= each.size()).forEach(sheet -> anew.put(sheet, Ballot.striking(9)));
        var changed = sheets.with(anew);

        anew.forEach((sheet, ballot) -> each.set(sheet - 1, ballot));
        assertThat(changed.each()).isEqualTo(each);
        assertThat(changed.size()).isEqualTo(sheets.size());
        for (int sheet = 1; sheet <= each.size(); sheet++) {
            assertThat(changed.get(sheet)).isEqualTo(each.get(sheet - 1));
        }
    }
}
