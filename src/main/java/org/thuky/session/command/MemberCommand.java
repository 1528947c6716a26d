package org.thuky.session.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;

/** Commands on the roll. */
public sealed interface MemberCommand extends Command {

    /**
     * Takes in a list that was read and looked at, whole.
     *
     * @param marked people of the roll who are missing from the list and are marked so
     * @param remark what is noted of them
     */
    record ImportMembers(List<MemberDraft> drafts, Set<MemberId> marked, String remark) implements MemberCommand {

        public ImportMembers(List<MemberDraft> drafts) {
            this(drafts, Set.of(), "");
        }

        @Override
        public Event decide(Meeting meeting) {
            return meeting.roll().acceptImport(drafts, marked, remark);
        }
    }

    record AddMember(Map<MemberField, String> texts) implements MemberCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.roll().add(texts);
        }
    }

    record EditMember(MemberId member, Map<MemberField, String> changes) implements MemberCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.roll().edit(member, changes);
        }
    }

    record RemoveMember(MemberId member) implements MemberCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.remove(member);
        }
    }

    record MoveToGroup(Set<MemberId> members, String group) implements MemberCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.roll().moveToGroup(members, group);
        }
    }

    record RenameGroup(String from, String to) implements MemberCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.roll().renameGroup(from, to);
        }
    }

    record GiveKind(Set<MemberId> members, MemberKind kind) implements MemberCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.roll().giveKind(members, kind);
        }
    }

    record MergeMembers(MemberId kept, MemberId dropped) implements MemberCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.merge(kept, dropped);
        }
    }

    record CallAlternate(MemberId alternate, MemberId absent, String reason) implements MemberCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.door().callAlternate(alternate, absent, reason);
        }
    }
}
