package org.thuky.ui.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.Document;
import org.thuky.domain.rule.MeantFor;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;

/** The căn cứ of a rule set as they are typed, a document a line: its title; where it is bound to days or congresses, that too. */
final class BasisText {

    private static final String BAR = " | ";

    private final Messages messages;

    BasisText(Messages messages) {
        this.messages = messages;
    }

    String write(List<Document> basis) {
        return basis.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Document document) {
        if (document.equals(Document.titled(document.title()))) {
            return document.title();
        }
        var dates = document.validity().map(new DatesText(messages)::write).orElse("");
        return String.join(BAR, document.title(), dates, words(document.meantFor()));
    }

    private String words(MeantFor meantFor) {
        return new RuleWords(messages).choice(meantFor);
    }

    /** @throws Refusal that names the line and says what to write */
    List<Document> read(String typed) {
        var basis = new ArrayList<Document>();
        var lines = typed.lines().map(InputParser::text).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                basis.add(document(
                        i + 1,
                        Arrays.stream(lines.get(i).split("\\|", -1))
                                .map(String::strip)
                                .toList()));
            }
        }
        return basis;
    }

    private Document document(int line, List<String> parts) {
        if (parts.size() > 3 || parts.get(0).isEmpty()) {
            throw wrong(line);
        }
        var usual = Document.titled(parts.get(0));
        var dates = part(parts, 1).map(text -> DatesText.read(text).orElseThrow(() -> wrong(line)));
        var meantFor = part(parts, 2)
                .map(text -> Arrays.stream(MeantFor.values())
                        .filter(choice -> words(choice).equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> wrong(line)));
        return new Document(usual.title(), dates, meantFor.orElse(usual.meantFor()));
    }

    private static Optional<String> part(List<String> parts, int at) {
        return parts.stream().skip(at).findFirst().filter(text -> !text.isEmpty());
    }

    private Refusal wrong(int line) {
        return Refusal.of("rule.typed.basis", line, words(MeantFor.CONGRESSES), words(MeantFor.ANY_MEETING));
    }
}
