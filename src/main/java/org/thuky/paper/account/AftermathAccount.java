package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.util.List;
import java.util.stream.Stream;
import org.thuky.domain.election.Aftermath;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.rule.DeclinedSeat;
import org.thuky.text.Phrases;

/** Việc sau công bố: who gave up a place, who has it now, and what the hall decided about places left open. */
record AftermathAccount(MeetingAccount congress, Election election, Assembly assembly) {

    Stream<String> sentences() {
        return election.announcement().aftermath().stream()
                .map(decided -> decided instanceof Aftermath.Vacated vacated
                        ? told(vacated)
                        : told((Aftermath.Awarded) decided));
    }

    private String told(Aftermath.Vacated vacated) {
        return Phrases.text(
                        "paper.aftermath.vacated",
                        field("luc", congress.at(vacated.at())),
                        field("ho_ten", name(vacated.who())),
                        field("vi_sao", Phrases.text(vacated.cause().title())),
                        field("duoc_bau", SlateAccount.place(election)),
                        field("ly_do", Phrases.inSentence(Phrases.clause(vacated.reason()))))
                + " "
                + vacated.successor().map(this::takenOver).orElseGet(this::empty);
    }

    private String takenOver(OnBallot next) {
        var ballot = congress.meeting().elections().get(next.ballot());
        var result = new ElectionResult(congress, ballot).of(next.number());
        return Phrases.text(
                election.kind() == ElectionKind.DELEGATES ? "paper.aftermath.alternate" : "paper.aftermath.next",
                field("ho_ten", result.candidate().name()),
                field("so_phieu", result.share().toString()),
                field("ty_le", result.share()));
    }

    private String empty() {
        var rule = congress.meeting().rules().declinedSeat();
        return rule.value() == DeclinedSeat.FURTHER_ROUND && !election.kind().delegation()
                ? Phrases.text("paper.aftermath.round", field("dai_hoi", Phrases.sentenceCase(assembly.word())))
                : Phrases.text("paper.aftermath.empty");
    }

    private String told(Aftermath.Awarded awarded) {
        List<String> names = awarded.numbers().stream()
                .map(number -> name(new OnBallot(election.id(), number)))
                .toList();
        return Phrases.text(
                "paper.aftermath.awarded",
                field("luc", congress.at(awarded.at())),
                field("dai_hoi", assembly.word()),
                field("ho_ten", names),
                field("duoc_bau", SlateAccount.place(election)),
                field("ly_do", Phrases.inSentence(Phrases.clause(awarded.reason()))));
    }

    private String name(OnBallot place) {
        return congress.meeting().elections().person(place).name();
    }
}
