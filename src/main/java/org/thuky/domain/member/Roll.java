package org.thuky.domain.member;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.MemberEvent.GroupRenamed;
import org.thuky.domain.member.MemberEvent.KindGiven;
import org.thuky.domain.member.MemberEvent.MemberAdded;
import org.thuky.domain.member.MemberEvent.MemberEdited;
import org.thuky.domain.member.MemberEvent.MemberRemoved;
import org.thuky.domain.member.MemberEvent.MembersImported;
import org.thuky.domain.member.MemberEvent.MembersMerged;
import org.thuky.domain.member.MemberEvent.MembersMoved;

/**
 * Danh sách triệu tập: everyone the congress knows, members, delegates and guests. Two people with the same name stay
 * two people; only card codes are unique.
 */
public final class Roll {

    public static final Roll EMPTY = new Roll(
            TreePMap.empty(),
            Index.by(member -> cardKey(member.card())),
            Index.by(Member::group),
            0,
            TreePVector.empty(),
            TreePMap.empty());

    private static final Comparator<Member> ORDER = Comparator.comparing(Member::name, VietnameseOrder.OF_NAMES)
            .thenComparing(member -> member.birth().year())
            .thenComparing(Member::id);

    private final PSortedMap<MemberId, Member> members;
    private final Index cards;
    private final Index groups;
    private final int lastId;
    private final PVector<Replacement> replacements;
    /** Which number stands for one that is no more. */
    private final PMap<MemberId, MemberId> merged;

    /** Made when somebody first asks for it. */
    private Namesakes namesakes;

    private Roll(
            PSortedMap<MemberId, Member> members,
            Index cards,
            Index groups,
            int lastId,
            PVector<Replacement> replacements,
            PMap<MemberId, MemberId> merged) {
        this.members = members;
        this.cards = cards;
        this.groups = groups;
        this.lastId = lastId;
        this.replacements = replacements;
        this.merged = merged;
    }

    /** In the order in which they came onto the roll. */
    public Collection<Member> members() {
        return members.values();
    }

    public int size() {
        return members.size();
    }

    public Optional<Member> member(MemberId id) {
        return Optional.ofNullable(members.get(id));
    }

    /** @throws Refusal when an invited body is named, which nobody can elect or send into an office */
    public void requirePerson(Person named) {
        if (isBody(named)) {
            throw Refusal.of("member.refusal.body", named.name());
        }
    }

    /** Cơ quan, đoàn thể được mời: on the roll, and nobody in particular. */
    public boolean isBody(Person named) {
        return named.member()
                .flatMap(this::member)
                .filter(member -> member.kind() == MemberKind.GUEST_BODY)
                .isPresent();
    }

    /** Whom the number stands for now, whose own it is or whose entry was merged with the one that had it. */
    public Optional<Member> bearer(MemberId id) {
        var now = id;
        while (merged.containsKey(now)) {
            now = merged.get(now);
        }
        return member(now);
    }

    /** @throws Refusal when nobody on the roll has this number */
    public Member require(MemberId id) {
        return member(id).orElseThrow(() -> Refusal.of("member.refusal.gone", id.value()));
    }

    /** Được triệu tập: the base of the quorum, everyone but the guests. */
    public List<Member> summoned() {
        return members.values().stream().filter(Member::summoned).toList();
    }

    /** As lists are printed: by given name, family name, middle names; of namesakes the older first. */
    public List<Member> inOrder() {
        return members.values().stream().sorted(ORDER).toList();
    }

    /** Tổ công đoàn, in the order in which they first appear on the roll. */
    public List<String> groups() {
        return groups.keys().stream().filter(group -> !group.isEmpty()).toList();
    }

    /** @param group may be empty: those who belong to none */
    public List<Member> inGroup(String group) {
        return idsInGroup(group).stream().map(members::get).sorted(ORDER).toList();
    }

    /** Whoever carries the card with this code, however it was typed. */
    public Optional<Member> holderOf(String card) {
        var code = cardKey(card);
        return code.isEmpty() ? Optional.empty() : cards.first(code).map(members::get);
    }

    /** How the person is told apart from namesakes: "Nguyễn Thị Hoa (1985)"; the name alone where there are none. */
    public String told(Person person) {
        return person.member().flatMap(this::bearer).map(namesakes()::told).orElse(person.name());
    }

    public boolean hasNamesakes() {
        return namesakes().any();
    }

    /** The same person with the number and the name that the roll has now. */
    public Person known(Person person) {
        return person.member().flatMap(this::bearer).map(Person::of).orElse(person);
    }

    /** The same person with a name that no namesake shares. */
    public Person toldApart(Person person) {
        return new Person(known(person).member(), told(person));
    }

    /**
     * Whom a typed name means: the only one of the roll who is called so, or one of several told apart as by {@link #told}.
     * Somebody from outside where that says nothing.
     */
    public Person called(String typed) {
        return namesakes().called(typed).map(Person::of).orElseGet(() -> Person.called(typed));
    }

    private synchronized Namesakes namesakes() {
        if (namesakes == null) {
            namesakes = Namesakes.among(members.values());
        }
        return namesakes;
    }

    /** Which alternates were called in for whom, in the order in which they were. */
    public List<Replacement> replacements() {
        return replacements;
    }

    /** Who sits in the place of somebody; empty when nobody does. */
    public Optional<Replacement> replacement(MemberId absent) {
        return replacements.stream()
                .filter(each -> each.absent().equals(absent))
                .findFirst();
    }

    /** Numbers are not given again, even when their bearers left the roll. */
    public MemberId nextId() {
        return new MemberId(lastId + 1);
    }

    public MemberAdded add(Map<MemberField, String> texts) {
        var member = Member.of(nextId(), texts);
        refuseTakenCard(member);
        return new MemberAdded(member);
    }

    public MemberEdited edit(MemberId id, Map<MemberField, String> changes) {
        var member = require(id).with(changes);
        refuseTakenCard(member);
        return new MemberEdited(member);
    }

    public MemberRemoved remove(MemberId id) {
        return new MemberRemoved(require(id).id());
    }

    /** @param group may be empty: they belong to none from now on */
    public MembersMoved moveToGroup(Set<MemberId> ids, String group) {
        requireAll(ids);
        return new MembersMoved(ids, PersonName.tidy(group));
    }

    public GroupRenamed renameGroup(String from, String to) {
        var renamed = PersonName.tidy(to);
        if (renamed.isEmpty()) {
            throw Refusal.of("member.refusal.group-name");
        }
        if (!groups().contains(from)) {
            throw Refusal.of("member.refusal.group-gone", from);
        }
        if (groups().contains(renamed)) {
            throw Refusal.of("member.refusal.group-taken", renamed);
        }
        return new GroupRenamed(from, renamed);
    }

    /** @throws Refusal when only calling in an alternate can make it so, or unmake it */
    public KindGiven giveKind(Set<MemberId> ids, MemberKind kind) {
        requireAll(ids);
        if (kind.byCalling()) {
            throw Refusal.of("member.refusal.kind", kind.label());
        }
        ids.stream()
                .map(this::require)
                .filter(member -> member.kind().byCalling())
                .findFirst()
                .ifPresent(member -> {
                    throw Refusal.of(
                            "member.refusal.called",
                            member.name(),
                            member.kind().label());
                });
        return new KindGiven(ids, kind);
    }

    /**
     * Gộp hai mục: the two are one person, called by the number that is kept.
     *
     * @throws Refusal when it is only one entry, or when both were called in, or replaced
     */
    public MembersMerged merge(MemberId kept, MemberId dropped) {
        var stays = require(kept);
        var goes = require(dropped);
        if (kept.equals(dropped)) {
            throw Refusal.of("member.refusal.mergeSame", stays.name());
        }
        if ((stays.kind() == MemberKind.GUEST_BODY) != (goes.kind() == MemberKind.GUEST_BODY)) {
            throw Refusal.of("member.refusal.mergeBody", stays.name(), goes.name());
        }
        if (stays.kind().byCalling() && goes.kind().byCalling()) {
            throw Refusal.of(
                    "member.refusal.mergeCalled",
                    stays.name(),
                    stays.kind().label(),
                    goes.name(),
                    goes.kind().label());
        }
        return new MembersMerged(new Merge(stays, goes).result(), goes);
    }

    /** Takes what the preview showed as new or changed; the plan is made again, for the roll as it is now. */
    public MembersImported acceptImport(List<MemberDraft> drafts) {
        return acceptImport(drafts, Set.of(), "");
    }

    /**
     * @param marked people who are missing from the list
     * @param remark what is noted of them
     */
    public MembersImported acceptImport(List<MemberDraft> drafts, Set<MemberId> marked, String remark) {
        return ImportPlan.of(this, drafts).accept(marked, remark);
    }

    Roll withAdded(List<Member> added) {
        var roll = this;
        for (var member : added) {
            if (roll.members.containsKey(member.id())) {
                throw Refusal.of("member.refusal.number-taken", member.id().value(), member.name());
            }
            roll = roll.with(member);
        }
        return roll;
    }

    /** Who was called in, or is replaced, stays so whatever a list says. */
    Roll withEdited(List<Member> edited) {
        var roll = this;
        for (var member : edited) {
            var kind = roll.require(member.id()).kind();
            roll = roll.rewritten(kind.byCalling() ? member.with(Map.of(MemberField.KIND, kind.name())) : member);
        }
        return roll;
    }

    private Roll with(Member member) {
        return new Roll(
                members.plus(member.id(), member),
                cards.with(member),
                groups.with(member),
                Math.max(lastId, member.id().value()),
                replacements,
                merged);
    }

    private Roll rewritten(Member member) {
        return without(member.id()).with(member);
    }

    Roll replacing(Replacement replacement) {
        var roll = rewritten(as(replacement.alternate(), MemberKind.SUBSTITUTE))
                .rewritten(as(replacement.absent(), MemberKind.REPLACED));
        return roll.with(replacements.plus(replacement), merged);
    }

    Roll merging(Member kept, MemberId dropped) {
        return without(dropped)
                .rewritten(kept)
                .with(
                        TreePVector.from(replacements.stream()
                                .map(each -> each.merging(kept.id(), dropped))
                                .toList()),
                        merged.plus(dropped, kept.id()));
    }

    private Roll with(PVector<Replacement> replaced, PMap<MemberId, MemberId> gone) {
        return new Roll(members, cards, groups, lastId, replaced, gone);
    }

    private Member as(MemberId id, MemberKind kind) {
        return require(id).with(Map.of(MemberField.KIND, kind.name()));
    }

    Roll withEach(Set<MemberId> ids, Map<MemberField, String> changes) {
        return withEdited(ids.stream().map(id -> require(id).with(changes)).toList());
    }

    Roll without(MemberId id) {
        var member = require(id);
        return new Roll(members.minus(id), cards.without(member), groups.without(member), lastId, replacements, merged);
    }

    SortedSet<MemberId> idsInGroup(String group) {
        return groups.of(group);
    }

    /** Card codes are compared without regard to capitals, accents and spaces. */
    static String cardKey(String card) {
        return VietnameseLetters.plain(card).replace(" ", "");
    }

    private void requireAll(Set<MemberId> ids) {
        if (ids.isEmpty()) {
            throw Refusal.of("member.refusal.nobody");
        }
        ids.forEach(this::require);
    }

    private void refuseTakenCard(Member member) {
        holderOf(member.card())
                .filter(holder -> !holder.id().equals(member.id()))
                .ifPresent(holder -> {
                    throw Refusal.of("member.refusal.card-taken", member.card(), holder.name());
                });
    }
}
