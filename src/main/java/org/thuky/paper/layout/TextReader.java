package org.thuky.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thuky.paper.word.WordFile;

/** Reads what stands in one paragraph. */
final class TextReader {

    /** Around a blank, and behind a hyphen between letters. */
    private static final Pattern JOINT = Pattern.compile("(?<= )|(?= )|(?<=[^\\s-]-)(?=[^\\s-])");

    private static final float EMU_PER_POINT = 12_700;

    private final WordFile file;
    private final DocumentStyles styles;
    private final Map<Face.Cut, Face> faces;
    private final PageNumber page;
    private final Optional<Xml> paragraph;
    private final Set<Undrawn> undrawn;
    private final List<Atom> atoms = new ArrayList<>();
    /** What is asked for by the field that is being read: first its instruction, then what Word last put there. */
    private StringBuilder instruction;

    private boolean answered;

    /** What stands for the fields of a page heading; in the text itself Word's last answer is good enough. */
    record PageNumber(int page, int of) {}

    /** @param undrawn where is noted what cannot be drawn */
    TextReader(
            WordFile file,
            DocumentStyles styles,
            Map<Face.Cut, Face> faces,
            PageNumber page,
            Optional<Xml> paragraphProperties,
            Set<Undrawn> undrawn) {
        this.file = file;
        this.styles = styles;
        this.faces = faces;
        this.page = page;
        this.paragraph = paragraphProperties;
        this.undrawn = undrawn;
    }

    List<Atom> read(Xml element) {
        for (var child : element.children()) {
            switch (child.name()) {
                case "r" -> run(child);
                case "fldSimple" -> simpleField(child);
                case "oMath", "oMathPara" -> undrawn.add(Undrawn.FORMULA);
                case "hyperlink", "ins", "smartTag", "sdt", "sdtContent", "customXml" -> read(child);
                default -> {}
            }
        }
        return atoms;
    }

    Ink ink(Optional<Xml> run) {
        return Ink.of(styles.run(paragraph, run), faces);
    }

    void number(Numbering.Item item) {
        var ink = Ink.of(styles.run(paragraph, item.level().child("rPr")), faces);
        letters(item.number(), ink);
        switch (item.level().child("suff").map(Xml::val).orElse("tab")) {
            case "space" -> letters(" ", ink);
            case "tab" -> atoms.add(Atom.Jump.TAB);
            default -> {}
        }
    }

    private void run(Xml run) {
        var properties = run.child("rPr");
        if (properties.flatMap(own -> own.child("vanish")).filter(Xml::isOn).isPresent()) {
            return;
        }
        var ink = ink(properties);
        for (var child : run.children()) {
            switch (child.name()) {
                case "fldChar" -> field(child.attribute("fldCharType").orElse(""), ink);
                case "instrText" -> instruct(child.text());
                default -> {
                    if (instruction == null) {
                        content(child, ink);
                    }
                }
            }
        }
    }

    private void content(Xml child, Ink ink) {
        switch (child.name()) {
            case "t" -> {
                if (!answered) {
                    letters(child.text(), ink);
                }
            }
            case "tab" -> atoms.add(Atom.Jump.TAB);
            case "br" ->
                atoms.add(
                        child.attribute("type").filter("page"::equals).isPresent()
                                ? Atom.Jump.NEXT_PAGE
                                : Atom.Jump.NEXT_LINE);
            case "cr" -> atoms.add(Atom.Jump.NEXT_LINE);
            case "noBreakHyphen" -> letters("\u2011", ink);
            case "drawing" -> picture(child);
            case "AlternateContent" ->
                child.child("Choice")
                        .flatMap(choice -> choice.child("drawing"))
                        .ifPresentOrElse(this::picture, () -> undrawn.add(Undrawn.of(child)));
            case "pict", "object" -> undrawn.add(Undrawn.of(child));
            case "footnoteReference", "endnoteReference" -> undrawn.add(Undrawn.NOTE);
            default -> {}
        }
    }

    private void field(String moment, Ink ink) {
        switch (moment) {
            case "begin" -> instruction = new StringBuilder();
            case "separate" -> {
                var answer = answer();
                answer.ifPresent(number -> letters(number, ink));
                answered = answer.isPresent();
                instruction = null;
            }
            default -> {
                if (instruction != null) {
                    answer().ifPresent(number -> letters(number, ink));
                }
                instruction = null;
                answered = false;
            }
        }
    }

    private void instruct(String words) {
        if (instruction != null) {
            instruction.append(words);
        }
    }

    private void simpleField(Xml field) {
        instruction = new StringBuilder(field.attribute("instr").orElse(""));
        var answer = answer();
        instruction = null;
        if (answer.isPresent()) {
            var run = field.child("r").flatMap(first -> first.child("rPr"));
            letters(answer.get(), ink(run));
        } else {
            read(field);
        }
    }

    private Optional<String> answer() {
        if (instruction == null) {
            // another field within its code has ended it
            return Optional.empty();
        }
        var asked = instruction.toString().strip().split("\\s+")[0];
        return switch (asked) {
            case "PAGE" -> Optional.of(String.valueOf(page.page()));
            case "NUMPAGES" -> Optional.of(String.valueOf(page.of()));
            default -> Optional.empty();
        };
    }

    private void letters(String text, Ink ink) {
        var shown = ink.capital() ? text.toUpperCase(Locale.ROOT) : text;
        for (var piece : JOINT.split(shown)) {
            if (!piece.isEmpty()) {
                atoms.add(new Atom.Letters(piece, ink));
            }
        }
    }

    /** Only what stands in the flow of the text like a letter. */
    private void picture(Xml drawing) {
        var extent = drawing.find("extent");
        var bytes =
                drawing.find("blip").flatMap(blip -> blip.attribute("embed")).flatMap(file::picture);
        if (drawing.child("inline").isPresent() && extent.isPresent() && bytes.isPresent()) {
            atoms.add(new Atom.Picture(bytes.get(), length(extent.get(), "cx"), length(extent.get(), "cy")));
        } else {
            undrawn.add(Undrawn.of(drawing));
        }
    }

    private static float length(Xml extent, String attribute) {
        return extent.attribute(attribute).flatMap(Xml::number).orElse(0f) / EMU_PER_POINT;
    }
}
