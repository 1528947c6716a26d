package org.thuky.domain.member;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.ImportRow.State;

/** Finds whom on the roll each row of a list speaks of. The rows that are surest find their people first. */
final class ImportMatching {

    /** More people of one name are not weighed one by one: they are found by all that is told of them, or asked about. */
    private static final int MOST_NAMESAKES = 100;

    private final Roll roll;
    private final List<MemberDraft> drafts;
    private final ImportRow[] rows;
    private final ImportCandidate[] candidates;
    private final Map<String, Member> byCard = new HashMap<>();
    private final Map<String, Set<Member>> byName = new HashMap<>();
    private final Map<String, ArrayDeque<Member>> bySignature = new HashMap<>();
    private final Set<MemberId> claimed = new HashSet<>();
    private final Set<MemberId> suggested = new HashSet<>();
    private final Map<String, Integer> cardRows = new HashMap<>();

    ImportMatching(Roll roll, List<MemberDraft> drafts) {
        this.roll = roll;
        this.drafts = new GroupNames(roll).spelled(drafts);
        this.rows = new ImportRow[drafts.size()];
        this.candidates = new ImportCandidate[drafts.size()];
        for (var member : roll.members()) {
            if (!member.card().isEmpty()) {
                byCard.put(Roll.cardKey(member.card()), member);
            }
            byName.computeIfAbsent(member.name().canonical(), name -> new LinkedHashSet<>())
                    .add(member);
            bySignature
                    .computeIfAbsent(ImportCandidate.signature(member), signature -> new ArrayDeque<>())
                    .add(member);
        }
    }

    ImportPlan plan() {
        IntStream.range(0, rows.length).forEach(this::read);
        eachOpen(this::matchExactly);
        eachOpen(this::matchByCardAndName);
        eachOpen(row -> matchByName(row, true));
        eachOpen(row -> matchByName(row, false));
        eachOpen(this::matchByCard);
        new NearMatches(this).suggest();
        addTheRest();
        new CardCheck(roll, rows).run();
        var missing = roll.members().stream()
                .filter(member -> !claimed.contains(member.id()) && !suggested.contains(member.id()))
                .toList();
        return new ImportPlan(List.of(rows), rows.length == 0 ? List.of() : missing);
    }

    private void eachOpen(IntConsumer match) {
        if (claimed.size() < roll.size()) {
            IntStream.range(0, rows.length).filter(this::open).forEach(match);
        }
    }

    boolean open(int row) {
        return rows[row] == null;
    }

    int rows() {
        return rows.length;
    }

    ImportCandidate candidate(int row) {
        return candidates[row];
    }

    /** People of the roll whom no row has found. */
    List<Member> unclaimed() {
        return roll.members().stream()
                .filter(member -> !claimed.contains(member.id()))
                .toList();
    }

    boolean unclaimed(Member member) {
        return !claimed.contains(member.id());
    }

    /** Somebody is asked about already beside another row. */
    boolean suggested(Member member) {
        return suggested.contains(member.id());
    }

    Optional<Member> holderOf(String card) {
        return Optional.ofNullable(byCard.get(card)).filter(this::unclaimed);
    }

    /** Asks whether they are the same, or does as was answered. */
    void suggest(int row, Member known, Sentence why) {
        var candidate = candidates[row];
        switch (candidate.draft().answer()) {
            case SAME -> recognise(row, known);
            case TAKEN -> {}
            case OPEN -> {
                suggested.add(known.id());
                var changes = candidate.changes(known);
                rows[row] =
                        ImportRow.near(candidate.draft(), known, known.with(changes), changes.keySet(), List.of(why));
            }
        }
    }

    private void read(int row) {
        var draft = drafts.get(row);
        try {
            candidates[row] = ImportCandidate.of(draft);
        } catch (Refusal unusable) {
            var problems = new ArrayList<>(draft.problems());
            problems.add(unusable.sentence());
            rows[row] = ImportRow.unusable(draft, problems);
            return;
        }
        var name = candidates[row].person().name();
        if (!name.likely()) {
            candidates[row] = null;
            rows[row] = ImportRow.unusable(draft, List.of(Sentence.of("member.problem.name", name)));
            return;
        }
        var card = candidates[row].card();
        var earlier = card.isEmpty() ? null : cardRows.putIfAbsent(card, draft.row());
        if (earlier != null) {
            rows[row] = ImportRow.unusable(
                    draft,
                    List.of(Sentence.of(
                            "member.problem.card-twice",
                            candidates[row].person().card(),
                            earlier)));
        } else if (!draft.problems().isEmpty() && draft.answer() == MemberDraft.Answer.OPEN) {
            rows[row] = ImportRow.doubtful(draft, draft.problems());
        }
    }

    /** Everything agrees; of several who are all alike, one after the other. */
    private void matchExactly(int row) {
        var alike = bySignature.get(ImportCandidate.signature(candidates[row].person()));
        if (alike != null && !alike.isEmpty()) {
            recognise(row, alike.poll());
        }
    }

    private void matchByCardAndName(int row) {
        holderOf(candidates[row].card()).filter(candidates[row]::sameName).ifPresent(known -> recognise(row, known));
    }

    /** A name corrected beside its code; a code alone proves nothing. */
    private void matchByCard(int row) {
        var candidate = candidates[row];
        holderOf(candidate.card())
                .filter(known ->
                        candidate.nearName(known) && candidate.person().birth().agreesWith(known.birth()))
                .ifPresent(known -> recognise(row, known));
    }

    private void matchByName(int row, boolean onlyWhenSure) {
        var candidate = candidates[row];
        int best = onlyWhenSure ? 0 : -1;
        var likeliest = new ArrayList<Member>();
        var namesakes = byName.getOrDefault(candidate.person().name().canonical(), Set.of());
        if (namesakes.size() > MOST_NAMESAKES) {
            ask(row, namesakes.size(), onlyWhenSure);
            return;
        }
        for (var member : namesakes) {
            if (!candidate.mayBe(member)) {
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
        } else if (likeliest.size() > 1) {
            ask(row, likeliest.size(), onlyWhenSure);
        }
    }

    private void ask(int row, int namesakes, boolean onlyWhenSure) {
        var candidate = candidates[row];
        if (!onlyWhenSure && !candidate.draft().confirmed()) {
            rows[row] = ImportRow.doubtful(
                    candidate.draft(),
                    List.of(Sentence.of(
                            "member.problem.ambiguous", candidate.person().name(), namesakes)));
        }
    }

    private void recognise(int row, Member known) {
        claimed.add(known.id());
        byName.get(known.name().canonical()).remove(known);
        var alike = bySignature.get(ImportCandidate.signature(known));
        if (alike.peek() == known) {
            alike.poll();
        } else {
            alike.remove(known);
        }
        var candidate = candidates[row];
        var changes = candidate.changes(known);
        rows[row] = ImportRow.taken(
                candidate.draft(),
                changes.isEmpty() ? State.SAME : State.CHANGED,
                Optional.of(known),
                known.with(changes),
                changes.keySet());
    }

    private void addTheRest() {
        var earlier = new HashMap<String, List<ImportCandidate>>();
        var seen = new HashMap<String, ImportCandidate>();
        int id = roll.nextId().value();
        for (int row = 0; row < rows.length; row++) {
            var candidate = candidates[row];
            if (candidate == null) {
                continue;
            }
            var namesakes = earlier.computeIfAbsent(candidate.person().name().canonical(), name -> new ArrayList<>());
            var twin = seen.putIfAbsent(ImportCandidate.signature(candidate.person()), candidate);
            if (open(row)) {
                if (twin == null && namesakes.size() <= MOST_NAMESAKES) {
                    twin = namesakes.stream()
                            .filter(candidate::repeats)
                            .findFirst()
                            .orElse(null);
                }
                if (twin != null && !candidate.draft().confirmed()) {
                    rows[row] = ImportRow.doubtful(
                            candidate.draft(),
                            List.of(Sentence.of(
                                    "member.problem.twice",
                                    candidate.person().name(),
                                    twin.draft().row())));
                } else {
                    var member = Member.of(new MemberId(id++), candidate.draft().texts());
                    rows[row] = ImportRow.taken(candidate.draft(), State.NEW, Optional.empty(), member, Set.of());
                }
            }
            namesakes.add(candidate);
        }
    }
}
