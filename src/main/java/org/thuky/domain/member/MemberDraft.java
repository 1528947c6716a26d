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
 * @param answer what the secretary said when asked about it
 */
public record MemberDraft(int row, Map<MemberField, String> texts, List<Sentence> problems, Answer answer) {

    /** What only a person can decide about a row. */
    public enum Answer {
        OPEN,
        /** The same person as the one of the roll who is shown beside the row. */
        SAME,
        /** Taken all the same, as somebody whom the roll does not know when it is not clear who it is. */
        TAKEN
    }

    public MemberDraft {
        texts = texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> PersonName.tidy(entry.getValue())));
        problems = List.copyOf(problems);
    }

    public MemberDraft(int row, Map<MemberField, String> texts, List<Sentence> problems) {
        this(row, texts, problems, Answer.OPEN);
    }

    public MemberDraft answered(Answer other) {
        return new MemberDraft(row, texts, problems, other);
    }

    public MemberDraft confirm() {
        return answered(Answer.TAKEN);
    }

    boolean confirmed() {
        return answer == Answer.TAKEN;
    }

    String text(MemberField field) {
        return texts.getOrDefault(field, "");
    }
}
