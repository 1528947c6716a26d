package org.thuky.domain.member;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.chronicle.Event;

/** What happens to the roll. Sets of people are kept in order, so that the same act is always written the same. */
public sealed interface MemberEvent extends Event {

    Roll applyTo(Roll roll, Instant at);

    /** Who may be summoned now and was not before, or the other way round. */
    Collection<MemberId> people();

    /** A list was read in and accepted, whole. */
    record MembersImported(List<Member> added, List<Member> changed) implements MemberEvent {
        public MembersImported {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
        }

        @Override
        public Collection<MemberId> people() {
            return Stream.concat(added.stream(), changed.stream())
                    .map(Member::id)
                    .collect(Collectors.toSet());
        }

        @Override
        public Roll applyTo(Roll roll, Instant at) {
            return roll.withAdded(added).withEdited(changed);
        }
    }

    record MemberAdded(Member member) implements MemberEvent {
        @Override
        public Collection<MemberId> people() {
            return List.of(member.id());
        }

        @Override
        public Roll applyTo(Roll roll, Instant at) {
            return roll.withAdded(List.of(member));
        }
    }

    /** @param member as the person is described from now on */
    record MemberEdited(Member member) implements MemberEvent {
        @Override
        public Collection<MemberId> people() {
            return List.of(member.id());
        }

        @Override
        public Roll applyTo(Roll roll, Instant at) {
            return roll.withEdited(List.of(member));
        }
    }

    record MemberRemoved(MemberId member) implements MemberEvent {
        @Override
        public Collection<MemberId> people() {
            return List.of(member);
        }

        @Override
        public Roll applyTo(Roll roll, Instant at) {
            return roll.without(member);
        }
    }

    /** Chuyển tổ. */
    record MembersMoved(Set<MemberId> members, String group) implements MemberEvent {
        public MembersMoved {
            members = Collections.unmodifiableSet(new TreeSet<>(members));
        }

        @Override
        public Collection<MemberId> people() {
            return List.of();
        }

        @Override
        public Roll applyTo(Roll roll, Instant at) {
            return roll.withEach(members, Map.of(MemberField.GROUP, group));
        }
    }

    record GroupRenamed(String from, String to) implements MemberEvent {
        @Override
        public Collection<MemberId> people() {
            return List.of();
        }

        @Override
        public Roll applyTo(Roll roll, Instant at) {
            return roll.withEach(roll.idsInGroup(from), Map.of(MemberField.GROUP, to));
        }
    }

    /** Xác định tư cách: these people sit in the hall as delegates of that kind, or as guests. */
    record KindGiven(Set<MemberId> members, MemberKind kind) implements MemberEvent {
        public KindGiven {
            members = Collections.unmodifiableSet(new TreeSet<>(members));
        }

        @Override
        public Collection<MemberId> people() {
            return members;
        }

        @Override
        public Roll applyTo(Roll roll, Instant at) {
            return roll.withEach(members, Map.of(MemberField.KIND, kind.name()));
        }
    }

    /** Gọi dự khuyết: an alternate takes the place of a delegate who does not come, for a reason. */
    record AlternateCalled(MemberId alternate, MemberId absent, String reason) implements MemberEvent {
        @Override
        public Collection<MemberId> people() {
            return List.of(alternate, absent);
        }

        @Override
        public Roll applyTo(Roll roll, Instant at) {
            return roll.replacing(new Replacement(alternate, absent, reason, at));
        }
    }

    /**
     * Gộp hai mục: two entries were one person.
     *
     * @param kept as the person is described from now on
     * @param dropped as the entry was that is no more
     */
    record MembersMerged(Member kept, Member dropped) implements MemberEvent {
        @Override
        public Collection<MemberId> people() {
            return List.of(kept.id(), dropped.id());
        }

        @Override
        public Roll applyTo(Roll roll, Instant at) {
            return roll.merging(kept, dropped.id());
        }
    }
}
