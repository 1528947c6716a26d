package org.thuky.cli;

import static java.util.Map.entry;
import static org.thuky.cli.ScriptSteps.item;
import static org.thuky.cli.ScriptSteps.somebody;
import static org.thuky.cli.ScriptSteps.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thuky.cli.ScriptSteps.ScriptStep;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.ContributionId;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.domain.floor.DocumentId;
import org.thuky.domain.floor.Point;
import org.thuky.domain.floor.PointKind;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.floor.TabledDocument;
import org.thuky.domain.floor.Treatment;
import org.thuky.domain.meeting.Background;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.meeting.Term;
import org.thuky.domain.meeting.UpperCongress;
import org.thuky.domain.news.Caption;
import org.thuky.domain.news.News;
import org.thuky.session.command.FloorCommand.EditContribution;
import org.thuky.session.command.FloorCommand.EditDocument;
import org.thuky.session.command.FloorCommand.RecordContribution;
import org.thuky.session.command.FloorCommand.RemoveContribution;
import org.thuky.session.command.FloorCommand.RemoveDocument;
import org.thuky.session.command.FloorCommand.TableDocument;
import org.thuky.session.command.MeetingCommand.TellBackground;
import org.thuky.session.command.NewsCommand.WriteNews;

/** The steps of what is said and done before the hall, of what came before it, and of the news. */
final class FloorSteps {

    private static final List<String> CONTRIBUTION = List.of("item", "kind", "by", "subject", "points");
    private static final List<String> SPEAKER = List.of("name", "capacity");
    private static final List<String> DOCUMENT = List.of("title", "number", "date", "issuer", "treatment");
    private static final List<String> BACKGROUND = List.of(
            "outgoing-from", "outgoing-to", "officers", "above", "guidance", "committee-ordinal", "purpose", "period");
    private static final List<String> ABOVE = List.of("name", "ordinal", "term-from", "term-to");

    static final Map<String, ScriptStep> STEPS = Map.ofEntries(
            entry(
                    "record-contribution",
                    step(
                            RecordContribution.class,
                            CONTRIBUTION,
                            (s, m) -> new RecordContribution(contribution(ContributionId.NEW, s, m)))),
            entry(
                    "edit-contribution",
                    step(
                            EditContribution.class,
                            and(CONTRIBUTION, "contribution"),
                            (s, m) -> new EditContribution(
                                    contribution(new ContributionId(s.number("contribution")), s, m)))),
            entry(
                    "remove-contribution",
                    step(
                            RemoveContribution.class,
                            List.of("contribution"),
                            (s, m) -> new RemoveContribution(new ContributionId(s.number("contribution"))))),
            entry(
                    "table-document",
                    step(TableDocument.class, DOCUMENT, (s, m) -> new TableDocument(document(DocumentId.NEW, s)))),
            entry(
                    "edit-document",
                    step(
                            EditDocument.class,
                            and(DOCUMENT, "document"),
                            (s, m) -> new EditDocument(document(new DocumentId(s.number("document")), s)))),
            entry(
                    "remove-document",
                    step(
                            RemoveDocument.class,
                            List.of("document"),
                            (s, m) -> new RemoveDocument(new DocumentId(s.number("document"))))),
            entry(
                    "tell-background",
                    step(TellBackground.class, BACKGROUND, (s, m) -> new TellBackground(background(s, m)))),
            entry(
                    "write-news",
                    step(
                            WriteNews.class,
                            List.of("author", "unit", "lead", "captions"),
                            (s, m) -> new WriteNews(new News(
                                    s.text("author", ""),
                                    s.text("unit", ""),
                                    s.text("lead", ""),
                                    s.each("captions").stream()
                                            .map(FloorSteps::caption)
                                            .toList())))));

    private FloorSteps() {}

    private static List<String> and(List<String> fields, String more) {
        var all = new ArrayList<>(fields);
        all.add(more);
        return all;
    }

    private static Contribution contribution(ContributionId id, Arguments step, Meeting meeting) {
        return new Contribution(
                id,
                step.has("item") ? Optional.of(item(step, meeting).id()) : Optional.empty(),
                step.choice("kind", ContributionKind.class),
                step.each("by").stream().map(by -> speaker(by, meeting)).toList(),
                step.text("subject", ""),
                step.each("points").stream().map(FloorSteps::point).toList());
    }

    /** Somebody of the roll, or whoever is called so; who speaks for a body may have no name. */
    private static Speaker speaker(Arguments by, Meeting meeting) {
        if (by.isText()) {
            return new Speaker(ScriptSteps.called(by.text(), meeting), "");
        }
        by.onlyKnows(SPEAKER);
        return new Speaker(somebody(by, "name", meeting), by.text("capacity", ""));
    }

    /** A remark as a plain text, or one field whose name says what it is. */
    private static Point point(Arguments point) {
        if (point.isText()) {
            return new Point(PointKind.REMARK, point.text());
        }
        var kind = point.onlyChoice(PointKind.class);
        return new Point(kind, point.text(Arguments.word(kind)));
    }

    private static TabledDocument document(DocumentId id, Arguments step) {
        return new TabledDocument(
                id,
                step.text("title"),
                step.text("number", ""),
                step.has("date") ? Optional.of(step.date("date")) : Optional.empty(),
                step.text("issuer", ""),
                step.choice("treatment", Treatment.class));
    }

    private static Background background(Arguments step, Meeting meeting) {
        return new Background(
                new Term(step.number("outgoing-from", 0), step.number("outgoing-to", 0)),
                step.each("officers").stream()
                        .map(officer -> new Officer(somebody(officer, "name", meeting), officer.text("role", "")))
                        .toList(),
                step.has("above") ? above(step.nested("above")) : UpperCongress.UNKNOWN,
                step.texts("guidance"),
                step.number("committee-ordinal", 0),
                step.text("purpose", ""),
                step.text("period", ""));
    }

    private static UpperCongress above(Arguments above) {
        above.onlyKnows(ABOVE);
        return new UpperCongress(
                above.text("name"),
                above.number("ordinal", 0),
                new Term(above.number("term-from", 0), above.number("term-to", 0)));
    }

    /** What is seen as a plain text, or who does what. */
    private static Caption caption(Arguments caption) {
        if (caption.isText()) {
            return new Caption("", caption.text());
        }
        caption.onlyKnows(List.of("who", "what"));
        return new Caption(caption.text("who", ""), caption.text("what"));
    }
}
