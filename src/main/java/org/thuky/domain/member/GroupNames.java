package org.thuky.domain.member;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tên tổ: "Tổ 1", "TỔ 01" and "1" are one group, called as the roll calls it, else as the list writes it best. */
final class GroupNames {

    private static final Pattern NUMBERED = Pattern.compile("(?:to(?: cong doan| cd)?(?: so)?[ .:]*)?0*(\\d{1,3})");
    private static final String GROUP = "Tổ ";

    private final Map<String, String> spelled = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    GroupNames(Roll roll) {
        roll.groups().forEach(group -> spelled.putIfAbsent(keyOf(group), group));
    }

    List<MemberDraft> spelled(List<MemberDraft> drafts) {
        var ofList = new HashMap<String, String>();
        for (var draft : drafts) {
            var group = draft.text(MemberField.GROUP);
            if (!group.isEmpty()) {
                ofList.merge(keyOf(group), named(group), GroupNames::better);
            }
        }
        ofList.forEach(spelled::putIfAbsent);
        var result = new ArrayList<MemberDraft>(drafts.size());
        for (var draft : drafts) {
            var group = draft.text(MemberField.GROUP);
            var name = group.isEmpty() ? group : spelled.get(keyOf(group));
            result.add(name.equals(group) ? draft : with(draft, name));
        }
        return result;
    }

    private static MemberDraft with(MemberDraft draft, String group) {
        var texts = new EnumMap<MemberField, String>(MemberField.class);
        texts.putAll(draft.texts());
        texts.put(MemberField.GROUP, group);
        return new MemberDraft(draft.row(), texts, draft.problems(), draft.answer());
    }

    /** A bare number is a group with that number. */
    private static String named(String group) {
        var number = NUMBERED.matcher(group);
        return number.matches() ? GROUP + number.group(1) : group;
    }

    private static String better(String one, String other) {
        boolean shouted = one.equals(one.toUpperCase(Locale.ROOT));
        return shouted && !other.equals(other.toUpperCase(Locale.ROOT)) ? other : one;
    }

    private String keyOf(String group) {
        return keys.computeIfAbsent(group, GroupNames::key);
    }

    private static String key(String group) {
        var numbered = NUMBERED.matcher(VietnameseLetters.plain(group).strip());
        if (numbered.matches()) {
            return "#" + numbered.group(1);
        }
        // capitals and the place of the tone make no other group
        var key = new StringBuilder();
        for (var syllable : group.split(" ")) {
            key.append(VietnameseLetters.letters(syllable))
                    .append(VietnameseLetters.toneOf(syllable))
                    .append(' ');
        }
        return key.toString();
    }
}
