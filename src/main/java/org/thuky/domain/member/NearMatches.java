package org.thuky.domain.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.thuky.domain.Sentence;

/**
 * Rows that are nearly somebody of the roll whom no row has found: another code, one part of the date, one letter of the
 * name. The secretary is asked about each of them; what is surest is asked first.
 */
final class NearMatches {

    /** So many of those who come into question are looked at; a name that more of them bear tells nobody apart. */
    private static final int MOST_LOOKED_AT = 100;

    private final ImportMatching matching;
    private final Map<String, List<Member>> byName = new HashMap<>();
    private final Map<String, List<Member>> byBirth = new HashMap<>();
    private final Map<String, List<Member>> byNearName = new HashMap<>();

    NearMatches(ImportMatching matching) {
        this.matching = matching;
    }

    void suggest() {
        var unclaimed = matching.unclaimed();
        if (unclaimed.isEmpty() || openRows().isEmpty()) {
            return;
        }
        for (var member : unclaimed) {
            add(byName, member.name().canonical(), member);
            if (member.birth().known()) {
                add(byBirth, member.birth().text(), member);
            }
            NameLikeness.keys(member.name()).forEach(key -> add(byNearName, key, member));
        }
        for (int row : openRows()) {
            otherCode(row);
        }
        for (int row : openRows()) {
            otherBirth(row);
        }
        for (int row : openRows()) {
            otherName(row);
        }
        for (int row : openRows()) {
            onlyTheCode(row);
        }
    }

    private List<Integer> openRows() {
        var open = new ArrayList<Integer>();
        for (int row = 0; row < matching.rows(); row++) {
            if (matching.open(row)) {
                open.add(row);
            }
        }
        return open;
    }

    private static void add(Map<String, List<Member>> index, String key, Member member) {
        index.computeIfAbsent(key, same -> new ArrayList<>(1)).add(member);
    }

    private void otherCode(int row) {
        find(row, byName, name(row), (candidate, known) -> candidate.sameBirth(known) && candidate.otherCard(known))
                .ifPresent(known -> ask(row, known, "member.problem.near-code"));
    }

    private void otherBirth(int row) {
        find(
                        row,
                        byName,
                        name(row),
                        (candidate, known) -> !candidate.otherCard(known)
                                && candidate.person().birth().differences(known.birth()) == 1)
                .ifPresent(known -> ask(row, known, "member.problem.near-birth"));
    }

    private void otherName(int row) {
        var person = matching.candidate(row).person();
        BiPredicate<ImportCandidate, Member> near = (candidate, known) -> candidate.nearName(known)
                && candidate.person().birth().agreesWith(known.birth())
                && (!candidate.otherCard(known)
                        || candidate.sameBirth(known) && known.birth().day() > 0);
        Optional<Member> found = find(row, byBirth, person.birth().text(), near);
        for (var key : NameLikeness.keys(person.name())) {
            found = found.or(() -> find(row, byNearName, key, near));
        }
        found.ifPresent(known -> ask(row, known, "member.problem.near-name"));
    }

    /** The code is somebody else's, as far as name and date tell: most likely it only numbers the rows. */
    private void onlyTheCode(int row) {
        matching.holderOf(matching.candidate(row).card())
                .filter(known -> !matching.suggested(known))
                .ifPresent(known -> ask(row, known, "member.problem.near-only-code"));
    }

    private String name(int row) {
        return matching.candidate(row).person().name().canonical();
    }

    private Optional<Member> find(
            int row, Map<String, List<Member>> index, String key, BiPredicate<ImportCandidate, Member> near) {
        var candidate = matching.candidate(row);
        return index.getOrDefault(key, List.of()).stream()
                .limit(MOST_LOOKED_AT)
                .filter(known -> matching.unclaimed(known) && near.test(candidate, known))
                .findFirst();
    }

    private void ask(int row, Member known, String why) {
        var candidate = matching.candidate(row);
        matching.suggest(row, known, Sentence.of(why, told(known), told(candidate.person())));
    }

    /** By what people are told apart: name, date of birth, code, group. */
    private static String told(Member member) {
        var told = new ArrayList<String>();
        told.add(member.name().full());
        for (var text : List.of(member.birth().text(), member.card(), member.group())) {
            if (!text.isEmpty()) {
                told.add(text);
            }
        }
        return String.join(", ", told);
    }
}
