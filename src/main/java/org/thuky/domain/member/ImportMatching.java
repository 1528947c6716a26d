package org.thuky.domain.member;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.ImportRow.State;

/** Finds whom on the roll each row of a list speaks of. The rows that are surest find their people first. */
final class ImportMatching {

    /** Fields in which one person may be told from a namesake. */
    private static final Set<MemberField> TELLING = EnumSet.of(
            MemberField.SEX, MemberField.GROUP, MemberField.UNIT, MemberField.POSITION, MemberField.ETHNICITY);

    /** A row whose person can be named, and how well that person is known already. */
    private record Candidate(MemberDraft draft, Member person, String card) {

        static Candidate of(MemberDraft draft) {
            var person = Member.of(new MemberId(1), draft.texts());
            return new Candidate(draft, person, Roll.cardKey(person.card()));
        }

        /** Whether both may be the same person, as far as both tell. */
        boolean mayBe(Member other) {
            if (!person.birth().agreesWith(other.birth())) {
                return false;
            }
            var otherCard = Roll.cardKey(other.card());
            return card.isEmpty() || otherCard.isEmpty() || card.equals(otherCard);
        }

        /** How much speaks for it: a known date of birth above all, then each other field that agrees. */
        int likeness(Member other) {
            var texts = other.texts();
            int agreeing = (int) TELLING.stream()
                    .filter(field ->
                            !draft.text(field).isEmpty() && draft.text(field).equals(texts.get(field)))
                    .count();
            boolean sameBirth = person.birth().known() && other.birth().known();
            return agreeing + (sameBirth ? TELLING.size() + 1 : 0);
        }

        /** Nothing in which two people differ: most likely one person written twice. */
        boolean repeats(Candidate earlier) {
            return mayBe(earlier.person)
                    && TELLING.stream()
                            .allMatch(field -> draft.text(field).isEmpty()
                                    || earlier.draft.text(field).isEmpty()
                                    || draft.text(field).equals(earlier.draft.text(field)));
        }
    }

    private final Roll roll;
    private final List<MemberDraft> drafts;
    private final ImportRow[] rows;
    private final Candidate[] candidates;
    private final Map<String, Member> byCard = new HashMap<>();
    private final Map<String, List<Member>> byName = new HashMap<>();
    private final Set<MemberId> claimed = new HashSet<>();
    private final Map<String, Integer> cardRows = new HashMap<>();

    ImportMatching(Roll roll, List<MemberDraft> drafts) {
        this.roll = roll;
        this.drafts = drafts;
        this.rows = new ImportRow[drafts.size()];
        this.candidates = new Candidate[drafts.size()];
        for (var member : roll.members()) {
            if (!member.card().isEmpty()) {
                byCard.put(Roll.cardKey(member.card()), member);
            }
            byName.computeIfAbsent(member.name().canonical(), name -> new ArrayList<>())
                    .add(member);
        }
    }

    ImportPlan plan() {
        IntStream.range(0, rows.length).forEach(this::read);
        IntStream.range(0, rows.length).filter(this::open).forEach(this::matchByCard);
        IntStream.range(0, rows.length).filter(this::open).forEach(row -> matchByName(row, true));
        IntStream.range(0, rows.length).filter(this::open).forEach(row -> matchByName(row, false));
        addTheRest();
        return new ImportPlan(List.of(rows));
    }

    private boolean open(int row) {
        return rows[row] == null;
    }

    private void read(int row) {
        var draft = drafts.get(row);
        try {
            candidates[row] = Candidate.of(draft);
        } catch (Refusal unusable) {
            var problems = new ArrayList<>(draft.problems());
            problems.add(unusable.sentence());
            rows[row] = ImportRow.unusable(draft, problems);
            return;
        }
        var card = candidates[row].card();
        var earlier = card.isEmpty() ? null : cardRows.putIfAbsent(card, draft.row());
        if (earlier != null) {
            rows[row] = ImportRow.unusable(
                    draft, List.of(Sentence.of("member.problem.card-twice", candidates[row].person.card(), earlier)));
        } else if (!draft.problems().isEmpty() && !draft.confirmed()) {
            rows[row] = ImportRow.doubtful(draft, draft.problems());
        }
    }

    private void matchByCard(int row) {
        var known = byCard.get(candidates[row].card());
        if (known != null) {
            recognise(row, known);
        }
    }

    private void matchByName(int row, boolean onlyWhenSure) {
        var candidate = candidates[row];
        int best = onlyWhenSure ? 0 : -1;
        var likeliest = new ArrayList<Member>();
        for (var member : byName.getOrDefault(candidate.person.name().canonical(), List.of())) {
            if (claimed.contains(member.id()) || !candidate.mayBe(member)) {
                continue;
            }
            int likeness = candidate.likeness(member);
            if (likeness > best) {
                likeliest.clear();
                best = likeness;
            }
            if (likeness == best && !(onlyWhenSure && likeness == 0)) {
                likeliest.add(member);
            }
        }
        if (likeliest.stream().map(Member::texts).distinct().count() == 1) {
            recognise(row, likeliest.get(0));
        } else if (!onlyWhenSure && likeliest.size() > 1 && !candidate.draft.confirmed()) {
            rows[row] = ImportRow.doubtful(
                    candidate.draft,
                    List.of(Sentence.of("member.problem.ambiguous", candidate.person.name(), likeliest.size())));
        }
    }

    private void recognise(int row, Member known) {
        claimed.add(known.id());
        var candidate = candidates[row];
        var changes = changes(candidate, known);
        var result = known.with(changes);
        rows[row] = ImportRow.taken(
                candidate.draft,
                changes.isEmpty() ? State.SAME : State.CHANGED,
                Optional.of(known),
                result,
                changes.keySet());
    }

    /** What the row tells otherwise than the roll; what it leaves empty or tells less exactly is no change. */
    private static Map<MemberField, String> changes(Candidate candidate, Member known) {
        var changes = new LinkedHashMap<MemberField, String>();
        var now = known.texts();
        var told = candidate.person.texts();
        for (var field : MemberField.values()) {
            boolean same = switch (field) {
                case NAME ->
                    candidate.person.name().canonical().equals(known.name().canonical());
                case BIRTH -> now.get(field).endsWith(told.get(field));
                default -> told.get(field).equals(now.get(field));
            };
            if (!same && !candidate.draft.text(field).isEmpty()) {
                changes.put(field, told.get(field));
            }
        }
        return changes;
    }

    private void addTheRest() {
        var earlier = new HashMap<String, List<Candidate>>();
        int id = roll.nextId().value();
        for (int row = 0; row < rows.length; row++) {
            var candidate = candidates[row];
            if (candidate == null) {
                continue;
            }
            var namesakes = earlier.computeIfAbsent(candidate.person.name().canonical(), name -> new ArrayList<>());
            if (open(row)) {
                var twin = namesakes.stream().filter(candidate::repeats).findFirst();
                if (twin.isPresent() && !candidate.draft.confirmed()) {
                    rows[row] = ImportRow.doubtful(
                            candidate.draft,
                            List.of(Sentence.of(
                                    "member.problem.twice",
                                    candidate.person.name(),
                                    twin.get().draft.row())));
                } else {
                    var member = Member.of(new MemberId(id++), candidate.draft.texts());
                    rows[row] = ImportRow.taken(candidate.draft, State.NEW, Optional.empty(), member, Set.of());
                }
            }
            namesakes.add(candidate);
        }
    }
}
