package org.thuky.paper.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thuky.domain.Sentence;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.Personnel;

/**
 * Hồ sơ gửi công đoàn cấp trên (HD 38/HD-TLĐ, mục 10.4đ): our papers that go there, and what others have to write.
 *
 * @param papers all papers of the meeting
 */
record Dossier(Personnel personnel, List<Paper> papers) {

    /**
     * Something that goes to the upper union.
     *
     * @param copies how many are made; empty for what is not ours
     * @param lacking what it still lacks; empty when it is ready
     */
    record Item(Sentence title, boolean underDeadline, Optional<Integer> copies, List<Sentence> lacking) {

        boolean ready() {
            return lacking.isEmpty();
        }
    }

    /** The request comes first, the others in the order of their file numbers, last what the secretary adds by hand. */
    List<Item> items() {
        var ours = papers.stream()
                .filter(paper -> paper.filing() != Filing.KEPT)
                .sorted(Comparator.comparing(paper -> !(paper instanceof RecognitionRequest)))
                .map(this::ours);
        return Stream.concat(ours, added()).toList();
    }

    /** What the request for recognition encloses. */
    List<Sentence> enclosed() {
        var ours = papers.stream()
                .filter(paper -> paper.filing() == Filing.ENCLOSED)
                .map(Paper::title);
        return Stream.concat(ours, added().map(Item::title)).toList();
    }

    private Item ours(Paper paper) {
        boolean underDeadline = personnel.toBeRecognised()
                && (paper.filing() == Filing.ENCLOSED || paper instanceof RecognitionRequest);
        return new Item(
                paper.title(),
                underDeadline,
                Optional.of(paper.copies()),
                paper.missing().stream().map(Gap::sentence).toList());
    }

    /** An inspection committee holds its own first meeting and writes its own minutes, of which this record knows nothing. */
    private Stream<Item> added() {
        return personnel.holders(Personnel.INSPECTION).isEmpty()
                ? Stream.empty()
                : Stream.of(new Item(
                        Sentence.of("after.filing.inspection"),
                        personnel.toBeRecognised(),
                        Optional.empty(),
                        List.of(Sentence.of("after.filing.by_hand"))));
    }
}
