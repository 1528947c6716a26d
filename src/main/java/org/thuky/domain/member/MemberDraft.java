package org.thuky.domain.member;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thuky.domain.Sentence;

/**
 * Dòng đọc được: what one row of a list tells of a person, before anything is taken over.
 *
 * @param row its number in the list, as the spreadsheet counts
 * @param texts as {@link Member#texts()} writes them; only what the row really tells
 * @param problems what could not be read
 * @param confirmed the secretary has seen the problem and takes the row all the same
 */
public record MemberDraft(int row, Map<MemberField, String> texts, List<Sentence> problems, boolean confirmed) {

    public MemberDraft {
        texts = texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> PersonName.tidy(entry.getValue())));
        problems = List.copyOf(problems);
    }

    public MemberDraft(int row, Map<MemberField, String> texts, List<Sentence> problems) {
        this(row, texts, problems, false);
    }

    public MemberDraft confirm() {
        return new MemberDraft(row, texts, problems, true);
    }

    String text(MemberField field) {
        return texts.getOrDefault(field, "");
    }
}
