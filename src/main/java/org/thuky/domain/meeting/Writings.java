package org.thuky.domain.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.floor.Floor;
import org.thuky.domain.floor.FloorEvent;
import org.thuky.domain.member.Person;
import org.thuky.domain.news.News;
import org.thuky.domain.news.NewsEvent;
import org.thuky.domain.petition.PetitionEvent;
import org.thuky.domain.petition.Petitions;
import org.thuky.domain.resolution.Drafting;
import org.thuky.domain.resolution.ResolutionEvent;

/** Văn bản: what is written down for the papers besides who is there and how they vote. */
record Writings(Drafting drafting, Petitions petitions, Floor floor, News news) {

    static final Writings NONE = new Writings(Drafting.NONE, Petitions.NONE, Floor.NONE, News.UNWRITTEN);

    /** Empty when the event belongs to none of them. */
    Optional<Writings> with(Event event, Instant at) {
        if (event instanceof ResolutionEvent draft) {
            return Optional.of(with(draft.applyTo(drafting, at)));
        }
        if (event instanceof PetitionEvent petition) {
            return Optional.of(new Writings(drafting, petition.applyTo(petitions, at), floor, news));
        }
        if (event instanceof FloorEvent said) {
            return Optional.of(new Writings(drafting, petitions, said.applyTo(floor, at), news));
        }
        if (event instanceof NewsEvent written) {
            return Optional.of(new Writings(drafting, petitions, floor, written.applyTo(news, at)));
        }
        return Optional.empty();
    }

    Writings with(Drafting changed) {
        return new Writings(changed, petitions, floor, news);
    }

    /** With other names for the same people; the very same when nobody is told otherwise. */
    Writings naming(UnaryOperator<Person> named) {
        var told = floor.naming(named);
        return told == floor ? this : new Writings(drafting, petitions, told, news);
    }
}
