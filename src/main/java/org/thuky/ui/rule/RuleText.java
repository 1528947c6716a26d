package org.thuky.ui.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.rule.AgeBands;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.rule.AgendaStep;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.SizeTable;
import org.thuky.domain.rule.ValidDates;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;

/** Values as they are typed: 2/3, 5%, 9; ages in a row, tables a line a row. Reading throws a {@link Refusal} that says what to write. */
final class RuleText {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,6})");
    private static final Pattern PER_CENT = Pattern.compile("(\\d{1,3})\\s*%");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern AGES = Pattern.compile("\\d{1,3}(?:[\\s,;]+\\d{1,3})*");
    private static final Pattern SIZES = Pattern.compile("(\\d{1,6})\\s*:\\s*(\\d{1,6})\\s*[-–]\\s*(\\d{1,6})");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final String BAR = " | ";

    private final Messages messages;

    RuleText(Messages messages) {
        this.messages = messages;
    }

    String write(Object value) {
        var content = value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
        if (content == null) {
            return "";
        }
        if (content instanceof Share share) {
            return new RuleWords(messages).share(share);
        }
        if (content instanceof ValidDates dates) {
            return new DatesText(messages).write(dates);
        }
        if (content instanceof SizeTable sizes) {
            return lines(sizes.rows(), row -> row.membersFrom() + ": " + row.min() + "–" + row.max());
        }
        if (content instanceof AgeBands ages) {
            return ages.ends().stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return content instanceof List<?> list ? lines(list, this::line) : content.toString();
    }

    private String line(Object item) {
        if (item instanceof InvalidReason reason) {
            return String.join(BAR, reason.code(), reason.vietnamese(), reason.english());
        }
        var step = (AgendaStep) item;
        return String.join(
                BAR, messages.text(step.step().title()), step.title(), step.leader(), Integer.toString(step.minutes()));
    }

    private static <T> String lines(List<T> items, Function<T, String> line) {
        return items.stream().map(line).collect(Collectors.joining("\n"));
    }

    /** The value of a rule that is typed, not chosen. */
    Object read(Rule<?> rule, String typed) {
        var text = InputParser.text(typed);
        if (rule.optional()) {
            return text.isEmpty() ? Optional.empty() : Optional.of(content(rule, text));
        }
        return content(rule, text);
    }

    private Object content(Rule<?> rule, String text) {
        return switch (rule.form()) {
            case SHARE -> share(text, rule);
            case NUMBER -> number(text, rule);
            case NAME -> name(text);
            case DATES -> DatesText.read(text).orElseThrow(() -> Refusal.of("rule.typed.dates"));
            case SIZES -> new SizeTable(eachLine(text, RuleText::row));
            case AGES -> ages(text);
            case REASONS -> eachLine(text, RuleText::reason);
            case STEPS -> eachLine(text, this::step);
            case YES_NO, CHOICE -> throw new IllegalArgumentException(rule + " is chosen");
        };
    }

    private static Share share(String text, Rule<?> rule) {
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return new Share(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        }
        var percent = PER_CENT.matcher(text);
        if (percent.matches()) {
            return new Share(Integer.parseInt(percent.group(1)), 100);
        }
        throw Refusal.of(rule.optional() ? "rule.typed.share.optional" : "rule.typed.share");
    }

    private static Integer number(String text, Rule<?> rule) {
        if (!NUMBER.matcher(text).matches()) {
            throw Refusal.of(rule.optional() ? "rule.typed.number.optional" : "rule.typed.number");
        }
        return Integer.valueOf(text);
    }

    private static AgeBands ages(String text) {
        if (!AGES.matcher(text).matches()) {
            throw Refusal.of("rule.typed.ages");
        }
        return new AgeBands(
                Arrays.stream(text.split("[\\s,;]+")).map(Integer::valueOf).toList());
    }

    private static String name(String text) {
        if (text.isEmpty()) {
            throw Refusal.of("rule.typed.name");
        }
        return text;
    }

    private static SizeTable.Row row(Line line) {
        var sizes = SIZES.matcher(line.text());
        if (!sizes.matches()) {
            throw Refusal.of("rule.typed.sizes", line.number());
        }
        return new SizeTable.Row(
                Integer.parseInt(sizes.group(1)), Integer.parseInt(sizes.group(2)), Integer.parseInt(sizes.group(3)));
    }

    private static InvalidReason reason(Line line) {
        var parts = line.parts();
        if (parts.size() != 3 || !CODE.matcher(parts.get(0)).matches() || parts.contains("")) {
            throw Refusal.of("rule.typed.reason", line.number());
        }
        return new InvalidReason(parts.get(0), parts.get(1), parts.get(2));
    }

    private AgendaStep step(Line line) {
        var parts = line.parts();
        if (parts.size() != 4
                || parts.get(1).isEmpty()
                || !NUMBER.matcher(parts.get(3)).matches()) {
            throw Refusal.of("rule.typed.step", line.number());
        }
        var role = Arrays.stream(AgendaRole.values())
                .filter(step -> messages.text(step.title()).equalsIgnoreCase(parts.get(0)))
                .findFirst()
                .orElseThrow(() -> Refusal.of("rule.typed.step.role", line.number(), parts.get(0), roles()));
        return new AgendaStep(role, parts.get(1), parts.get(2), Integer.parseInt(parts.get(3)));
    }

    private static List<Sentence> roles() {
        return Arrays.stream(AgendaRole.values()).map(AgendaRole::title).toList();
    }

    /** Empty lines say nothing but are counted: the refusal names the line that is seen. */
    private static <T> List<T> eachLine(String text, Function<Line, T> reader) {
        var items = new ArrayList<T>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                items.add(reader.apply(new Line(i + 1, lines.get(i).strip())));
            }
        }
        if (items.isEmpty()) {
            throw Refusal.of("rule.typed.lines");
        }
        return items;
    }

    private record Line(int number, String text) {

        List<String> parts() {
            return Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
        }
    }
}
