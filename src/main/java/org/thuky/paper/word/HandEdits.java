package org.thuky.paper.word;

import static org.thuky.text.Field.field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.text.Phrases;
import org.w3c.dom.Element;

/**
 * Sửa tay: what somebody changed in Word since a paper was exported. What was written in its free parts goes into the
 * new export; the rest is told, paragraph by paragraph.
 *
 * @param carriedOver the names of the free parts that were
 * @param paper the new export with them
 */
public record HandEdits(byte[] paper, List<String> carriedOver, List<Difference> differences) {

    /** A paper as lines of text, apart from its free parts. */
    private static final class Flow {

        private final List<String> lines = new ArrayList<>();
        private final List<FreePart> parts = new ArrayList<>();
        private String heading = "";

        static Flow of(WordFile file) {
            var flow = new Flow();
            flow.read(file.body());
            return flow;
        }

        private void read(Element container) {
            for (var block : WordXml.children(container)) {
                if (WordXml.is(block, "p")) {
                    add(WordXml.text(block));
                    heading = WordXml.style(block).startsWith("Heading")
                            ? WordXml.text(block).strip()
                            : heading;
                } else if (WordXml.is(block, "tbl")) {
                    WordXml.children(block, "tr").forEach(row -> add(WordXml.row(row)));
                } else if (WordXml.is(block, "sdt") && FreeParts.isFree(block)) {
                    parts.add(FreePart.below(heading, block));
                } else if (WordXml.is(block, "sdt")) {
                    WordXml.child(block, "sdtContent").ifPresent(this::read);
                }
            }
        }

        private void add(String line) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }

        Optional<FreePart> find(FreePart like) {
            var tagged =
                    parts.stream().filter(part -> part.tag().equals(like.tag())).toList();
            return tagged.stream()
                    .filter(part -> part.heading().equals(like.heading()))
                    .findFirst()
                    .or(() -> tagged.size() == 1 ? Optional.of(tagged.get(0)) : Optional.empty());
        }
    }

    /**
     * @param left the paper as our last export left it; empty when that is not known
     * @param copy the paper as it is on the disk
     * @param fresh the paper as the record tells it today
     * @throws IOException when what is on the disk is no Word file any more
     */
    public static HandEdits between(Optional<byte[]> left, byte[] copy, byte[] fresh) throws IOException {
        var paper = WordFile.ours(fresh);
        var word = WordFile.read(copy);
        var target = Flow.of(paper);
        var before = target;
        if (left.isPresent()) {
            var ours = WordFile.read(left.get());
            LostControls.restore(word, ours);
            before = Flow.of(ours);
        }
        var edited = Flow.of(word);
        var carried = new ArrayList<String>();
        var differences = new ArrayList<>(Difference.between(before.lines, edited.lines));
        for (var part : edited.parts) {
            var was = before.find(part);
            boolean byHand = part.markedByHand() || was.filter(part::reads).isEmpty() && left.isPresent();
            var now = target.find(part);
            if (byHand && !part.text().isEmpty()) {
                carry(part, was, now, carried, differences);
            } else if (left.isEmpty() && now.filter(part::reads).isEmpty()) {
                differences.add(new Difference(now.map(FreePart::text).orElse(""), part.text()));
            }
        }
        return new HandEdits(carried.isEmpty() ? fresh : paper.bytes(), carried, differences);
    }

    private static void carry(
            FreePart part,
            Optional<FreePart> was,
            Optional<FreePart> target,
            List<String> carried,
            List<Difference> differences) {
        if (target.isEmpty()) {
            differences.add(new Difference("", part.text()));
            return;
        }
        // the record tells something else meanwhile: the hand wins, and the secretary hears of it
        if (!part.markedByHand() && was.filter(target.get()::reads).isEmpty()) {
            differences.add(new Difference(target.get().text(), part.text()));
        }
        if (part.pointsOutside()) {
            differences.add(new Difference("", Phrases.text("paper.difference.picture", field("phan", part.name()))));
        }
        target.get().takeOver(part);
        carried.add(part.name());
    }
}
