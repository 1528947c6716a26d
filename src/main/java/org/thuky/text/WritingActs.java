package org.thuky.text;

import java.util.stream.Collectors;
import org.thuky.domain.Sentence;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.FloorEvent;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.news.NewsEvent;
import org.thuky.domain.petition.PetitionEvent;
import org.thuky.domain.resolution.ResolutionEvent;

/** The acts of what is written down for the papers, in words. */
final class WritingActs {

    private WritingActs() {}

    static void tell(ActWords words) {
        words.on(ResolutionEvent.ResolutionDrafted.class, (e, m) -> Sentence.of("chronicle.act.resolutionDrafted"));
        words.on(
                PetitionEvent.PetitionRecorded.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.petitionRecorded",
                        e.petition().id().value(),
                        e.petition().text()));
        words.on(
                PetitionEvent.PetitionEdited.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.petitionEdited",
                        e.petition().id().value(),
                        e.petition().text()));
        words.on(
                PetitionEvent.PetitionRemoved.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.petitionRemoved", e.petition().value()));
        words.on(
                FloorEvent.ContributionRecorded.class,
                (e, m) -> contribution("chronicle.act.contributionRecorded", e.contribution(), m));
        words.on(
                FloorEvent.ContributionEdited.class,
                (e, m) -> contribution("chronicle.act.contributionEdited", e.contribution(), m));
        words.on(
                FloorEvent.ContributionRemoved.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.contributionRemoved", e.contribution().value()));
        words.on(
                FloorEvent.DocumentTabled.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.documentTabled",
                        e.document().treatment().label(),
                        e.document().title()));
        words.on(
                FloorEvent.DocumentEdited.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.documentEdited",
                        e.document().treatment().label(),
                        e.document().title()));
        words.on(
                FloorEvent.DocumentRemoved.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.documentRemoved", e.document().value()));
        words.on(NewsEvent.NewsWritten.class, (e, m) -> Sentence.of("chronicle.act.newsWritten"));
    }

    private static Sentence contribution(String key, Contribution contribution, Meeting meeting) {
        return Sentence.of(
                key,
                contribution.id().value(),
                contribution.kind().label(),
                contribution.by().stream()
                        .map(speaker -> name(speaker, meeting))
                        .collect(Collectors.joining(", ")));
    }

    private static String name(Speaker speaker, Meeting meeting) {
        return speaker.person().isNobody() ? speaker.capacity() : meeting.roll().told(speaker.person());
    }
}
