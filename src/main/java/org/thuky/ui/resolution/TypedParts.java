package org.thuky.ui.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thuky.domain.Sentence;
import org.thuky.domain.resolution.Part;
import org.thuky.text.Phrases;
import org.thuky.ui.common.InputParser;

/** A cell for what of a figure is told apart: "11 đồng chí được kết nạp; 3 đồng chí nữ". */
final class TypedParts extends Typed<List<Part>> {

    TypedParts() {
        super(List.of());
    }

    @Override
    Optional<List<Part>> read(String typed) {
        return Part.read(InputParser.text(typed));
    }

    @Override
    String written(List<Part> said) {
        return said.stream().map(Phrases::part).collect(Collectors.joining("; "));
    }

    @Override
    Sentence problem(String typed) {
        return Sentence.of("resolution.part.unreadable", typed);
    }
}
