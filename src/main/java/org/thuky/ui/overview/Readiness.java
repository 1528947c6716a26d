package org.thuky.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.NextStep;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.meeting.RulesInUse;
import org.thuky.domain.member.Member;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.overview.Check.Phase;
import org.thuky.ui.overview.Check.Standing;

/** Tells what is done and what is missing, in the order of the day. */
final class Readiness {

    private final Meeting meeting;
    private final List<Check> checks = new ArrayList<>();

    private Readiness(Meeting meeting) {
        this.meeting = meeting;
    }

    static List<Check> of(Meeting meeting) {
        var readiness = new Readiness(meeting);
        readiness.members();
        readiness.agenda();
        readiness.draft();
        readiness.rules();
        readiness.quorum();
        readiness.bodies();
        readiness.rows();
        readiness.elections();
        readiness.adoption();
        readiness.papers();
        return List.copyOf(readiness.checks);
    }

    /** Bodies this meeting chooses; a full congress hears a report instead of electing a credentials board. */
    static List<BodyKind> bodiesOf(Meeting meeting) {
        var bodies = new ArrayList<>(List.of(BodyKind.PRESIDIUM, BodyKind.SECRETARIAT));
        if (meeting.facts().form() == CongressForm.DELEGATE) {
            bodies.add(BodyKind.CREDENTIALS);
        }
        if (!meeting.elections().all().isEmpty()) {
            bodies.add(BodyKind.COUNTING_BOARD);
        }
        return bodies;
    }

    private void members() {
        int summoned = meeting.presence().summoned();
        int guests =
                (int) meeting.roll().members().stream().filter(Member::guest).count();
        var words = summoned == 0
                ? Sentence.of("overview.members.missing")
                : guests == 0
                        ? Sentence.of("overview.members", summoned)
                        : Sentence.of("overview.members.guests", summoned, guests);
        add(Phase.BEFORE, Standing.done(summoned > 0), words, ScreenId.MEMBERS);
    }

    private void agenda() {
        var items = meeting.agenda().items();
        if (items.isEmpty()) {
            add(Phase.BEFORE, Standing.MISSING, Sentence.of("overview.agenda.missing"), ScreenId.AGENDA);
        } else {
            int minutes = items.stream().mapToInt(AgendaItem::minutes).sum();
            var end = meeting.facts().start().plusMinutes(minutes);
            add(Phase.BEFORE, Standing.DONE, Sentence.of("overview.agenda", items.size(), end), ScreenId.AGENDA);
        }
    }

    private void draft() {
        var draft = meeting.resolution();
        var missing = new ArrayList<Sentence>();
        missIf(draft.assessment().isBlank(), Sentence.of("resolution.part.assessment"), missing);
        missIf(draft.directions().isBlank(), Sentence.of("resolution.part.directions"), missing);
        missIf(draft.targets().isEmpty(), Sentence.of("resolution.part.targets"), missing);
        missIf(draft.tasks().isEmpty(), Sentence.of("resolution.part.tasks"), missing);
        var standing = missing.isEmpty() ? Standing.DONE : missing.size() == 4 ? Standing.MISSING : Standing.UNDER_WAY;
        var words = switch (standing) {
            case DONE -> Sentence.of("overview.draft");
            case UNDER_WAY -> Sentence.of("overview.draft.partly", missing);
            case MISSING -> Sentence.of("overview.draft.missing");
        };
        add(Phase.BEFORE, standing, words, ScreenId.RESOLUTION);
    }

    /** Whom to ask, and about what; nothing is said of the many values that this meeting can do without. */
    private void rules() {
        var ask = RulesInUse.toAsk(meeting);
        if (!ask.isEmpty()) {
            add(
                    Phase.BEFORE,
                    Standing.MISSING,
                    Sentence.of(
                            "overview.ask",
                            meeting.facts().adviser(),
                            ask.stream().map(Rule::quoted).toList()),
                    ScreenId.RULES);
        }
    }

    private static void missIf(boolean blank, Sentence part, List<Sentence> missing) {
        if (blank) {
            missing.add(part);
        }
    }

    private void quorum() {
        var presence = meeting.presence();
        var share = presence.share();
        var shortOf = presence.shortOf(meeting.rules().quorum().value());
        var words = meeting.quorate()
                ? Sentence.of("overview.quorum", share.toString(), share)
                : presence.present() == 0
                        ? Sentence.of("overview.quorum.missing")
                        : Sentence.of("overview.quorum.short", share.toString(), shortOf);
        var standing =
                meeting.quorate() ? Standing.DONE : presence.present() == 0 ? Standing.MISSING : Standing.UNDER_WAY;
        add(Phase.IN_THE_HALL, standing, words, ScreenId.ATTENDANCE);
    }

    private void bodies() {
        for (var body : bodiesOf(meeting)) {
            var names = meeting.body(body).stream().map(Officer::name).toList();
            var away = meeting.offices().away(body).stream().map(Officer::name).toList();
            var words = names.isEmpty()
                    ? Sentence.of("overview.body.missing", body.label())
                    : away.isEmpty()
                            ? Sentence.of("overview.body", body.label(), names)
                            : Sentence.of("overview.body.away", body.label(), names, away);
            var standing = names.isEmpty() || away.isEmpty() ? Standing.done(!names.isEmpty()) : Standing.UNDER_WAY;
            checks.add(new Check(
                    Phase.IN_THE_HALL,
                    standing,
                    words,
                    body == BodyKind.COUNTING_BOARD ? ScreenId.ELECTIONS : ScreenId.OVERVIEW,
                    Optional.of(body).filter(chosenHere -> chosenHere != BodyKind.COUNTING_BOARD)));
        }
    }

    private void rows() {
        var items = meeting.agenda().items();
        if (items.isEmpty()) {
            return;
        }
        int begun =
                (int) items.stream().filter(item -> item.started().isPresent()).count();
        int done =
                (int) items.stream().filter(item -> item.finished().isPresent()).count();
        var standing = done == items.size() ? Standing.DONE : begun == 0 ? Standing.MISSING : Standing.UNDER_WAY;
        add(Phase.IN_THE_HALL, standing, Sentence.of("overview.rows", done, items.size()), ScreenId.AGENDA);
    }

    private void elections() {
        if (meeting.elections().all().isEmpty()) {
            add(Phase.IN_THE_HALL, Standing.MISSING, Sentence.of("overview.elections.missing"), ScreenId.ELECTIONS);
        }
        for (var election : meeting.elections().all()) {
            add(Phase.IN_THE_HALL, standing(election), words(election), ScreenId.ELECTIONS);
        }
    }

    /** Announced is not done while its result leaves something to do. */
    private Standing standing(Election election) {
        if (election.stage() == Stage.ANNOUNCED) {
            boolean open = NextStep.of(meeting, election.id()).stream()
                    .anyMatch(step -> step.kind().toDo());
            return open ? Standing.UNDER_WAY : Standing.DONE;
        }
        return election.candidates().isEmpty() ? Standing.MISSING : Standing.UNDER_WAY;
    }

    private Sentence words(Election election) {
        if (election.stage() == Stage.ANNOUNCED) {
            return Sentence.of(
                    "overview.election.announced",
                    election.title(),
                    meeting.elections().holders(election).size(),
                    election.seats());
        }
        return election.candidates().isEmpty()
                ? Sentence.of("overview.election.unlisted", election.title())
                : Sentence.of(
                        "overview.election",
                        election.title(),
                        election.stage().title(),
                        election.candidates().size(),
                        election.seats());
    }

    private void adoption() {
        var vote = meeting.votes().last(VoteSubject.RESOLUTION);
        var standing =
                vote.map(taken -> Standing.done(taken.passed(meeting.rules()))).orElse(Standing.MISSING);
        var words = vote.map(taken -> Sentence.of(
                        taken.passed(meeting.rules()) ? "overview.adoption" : "overview.adoption.failed",
                        taken.inFavour() + "/" + taken.share(meeting.rules()).whole(),
                        taken.share(meeting.rules())))
                .orElse(Sentence.of("overview.adoption.missing"));
        add(Phase.IN_THE_HALL, standing, words, ScreenId.RESOLUTION);
    }

    /** Papers are written from the record; they are ready when nothing that they tell is missing. */
    private void papers() {
        long open = checks.stream()
                .filter(check -> check.screen() != ScreenId.RULES)
                .filter(check -> check.standing() != Standing.DONE)
                .count();
        add(
                Phase.AFTER,
                Standing.done(open == 0),
                open == 0 ? Sentence.of("overview.papers") : Sentence.of("overview.papers.missing", open),
                ScreenId.PAPERS);
    }

    private void add(Phase phase, Standing standing, Sentence words, ScreenId screen) {
        checks.add(new Check(phase, standing, words, screen));
    }
}
